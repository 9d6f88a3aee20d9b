import { expect, test } from 'vitest'
import { addDays, day, type Day } from '../kernel/day.ts'
import { awardRules } from '../law/awards/index.ts'
import { nationalLaw } from './body-of-law.ts'
import type { DayCondition } from './program.ts'
import { fill, wordsOf } from './words.ts'
import type { RecordTest } from './record-tests.ts'

const flatten = (conditions: readonly DayCondition[]): DayCondition[] =>
  conditions.flatMap((condition) => [condition, ...flatten(condition.of)])

const modelledDays: Day[] = []
for (let on = day('2024-01-01'); on <= '2026-09-30'; on = addDays(on, 1)) modelledDays.push(on)

test('on every modelled day every award has a route, and every number in it a value', () => {
  const empty = modelledDays.flatMap((on) =>
    awardRules
      .filter(({ code }) => (nationalLaw.rulesOn(code, on)?.routes.length ?? 0) === 0)
      .map(({ code }) => `${code} ${on}`),
  )
  expect(empty).toEqual([])
})

test('every word in braces of every sentence is filled, whatever the records say', () => {
  const bare = {
    award: 'LDTT',
    subject: 'individual',
    dossierReceivedOn: day('2024-12-01'),
    upToYear: 2024,
  } as const
  const grouped = new Set(['any', 'all', 'meets-award'])
  const left = awardRules.flatMap(({ code }) =>
    ['2024-06-01', '2026-01-01'].flatMap((on) => {
      const routes = nationalLaw.rulesOn(code, day(on))!.routes
      return routes.flatMap(({ own, general }) =>
        flatten([...own, ...general])
          .filter(({ test: { op } }) => !grouped.has(op))
          .flatMap(({ test: asked, says, code: condition }) => {
            const { words } = wordsOf(asked as RecordTest, bare)
            return Object.values(says)
              .map((sentence) => fill(sentence, words))
              .filter((sentence) => sentence.includes('{'))
              .map((sentence) => `${code} ${condition}: ${sentence}`)
          }),
      )
    }),
  )
  expect(left).toEqual([])
})
