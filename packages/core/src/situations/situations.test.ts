import { describe, expect, test } from 'vitest'
import { createLaw, type Law } from '../eligibility/body-of-law.ts'
import { awardCodes } from '../law/awards/catalogue.ts'
import { generalConditions } from '../law/awards/general.ts'
import { awardRules } from '../law/awards/index.ts'
import type { Standing } from '../law/dated.ts'
import { parameter, type Parameter, parameterOn } from '../law/parameters/parameter.ts'
import type { Condition } from '../law/rules.ts'
import { sourceKeys } from '../law/sources.ts'
import {
  answerTo,
  assessmentOf,
  prizeAnswer,
  readPrizes,
  readSituations,
  withParts,
} from './situations.fixture.ts'

const situations = readSituations()
const byFile = Map.groupBy(situations, ({ file }) => file)
const assessments = situations.map(({ input }) => ({ award: input.award, ...assessmentOf(input) }))

describe.each([...byFile])('%s', (_file, same) => {
  test.each(same.map((situation) => [situation.name, situation] as const))('%s', (_name, situation) => {
    expect(answerTo(situation)).toEqual(situation.expect)
  })
})

test.each(readPrizes().map((situation) => [situation.name, situation] as const))(
  'tien-thuong.yaml > %s',
  (_name, situation) => {
    expect(prizeAnswer(situation)).toEqual(situation.expect)
  },
)

test('S003-H-5, S003-I-1-2a, S003-III-I-8: a dossier follows the law of the day it was received, a new one in mid-season too', () => {
  const packs = byFile.get('chuyen-tiep.yaml')!.map(({ input }) => {
    const { pack } = assessmentOf(input)
    return `${String(input.dossierReceivedOn)} ${pack}`
  })
  expect(packs).toEqual(
    expect.arrayContaining([
      '2023-12-31 vn-tdkt-luat2003-nd91',
      '2024-01-01 vn-tdkt-luat2022-nd98',
      '2025-06-30 vn-tdkt-luat2022-nd98',
      '2025-07-01 vn-tdkt-luat2022-nd152',
      '2026-09-30 vn-tdkt-luat2022-nd152',
      '2026-10-01 vn-tdkt-luat2026',
    ]),
  )
})

describe('the situations as a whole', () => {
  test('are many, each with a name of its own', () => {
    expect(situations.length).toBeGreaterThanOrEqual(120)
    expect(new Set(situations.map(({ name }) => name)).size).toBe(situations.length)
  })

  test('name where the rule was read; only what a person must decide may have no page', () => {
    const known = new Set<string>(sourceKeys)
    const all = [
      ...situations.map(({ name, sources, expect: { verdict } }) => ({ name, sources, answer: verdict })),
      ...readPrizes().map(({ name, sources, expect: { kind } }) => ({ name, sources, answer: kind })),
    ]
    const wrong = all.filter(
      ({ sources, answer }) =>
        sources.some((key) => !known.has(key)) ||
        (sources.length === 0 && answer !== 'not-modelled' && answer !== 'unconfirmed'),
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('hold every award of the catalogue', () => {
    const asked = new Set(situations.map(({ input }) => input.award))
    expect(awardCodes.filter((code) => !asked.has(code))).toEqual([])
  })

  test.each(awardRules.map(({ code }) => code))('%s passes at least once', (code) => {
    const verdicts = assessments.filter(({ award }) => award === code).map(({ verdict }) => verdict)
    expect(verdicts).toContain(leftToPersons.includes(code) ? 'not-modelled' : 'eligible')
  })

  test.each(awardRules.map((rules) => [rules.code, rules] as const))(
    '%s: every condition is seen met, unmet or open, as it can be',
    (code, { routes }) => {
      const seen = new Set(
        assessments
          .filter(({ award }) => award === code)
          .flatMap((assessment) => assessment.routes)
          .flatMap(({ id, conditions }) =>
            conditions.flatMap(withParts).map((finding) => `${id} ${finding.code} ${finding.holds}`),
          ),
      )
      const expected = routes.flatMap(({ id, conditions }) =>
        conditions.flatMap(parts).map((condition) => `${id} ${condition.code} ${worst(condition)}`),
      )
      expect(expected.filter((one) => !seen.has(one))).toEqual([])
    },
  )

  test('show every general condition unmet, or noted where it is only a notice', () => {
    const seen = new Set(
      assessments.flatMap(({ routes }) =>
        routes.flatMap(({ conditions }) => conditions.map((finding) => `${finding.code} ${finding.holds}`)),
      ),
    )
    const expected = generalConditions.map((condition) => `${condition.code} ${worst(condition)}`)
    expect(expected.filter((one) => !seen.has(one))).toEqual([])
  })
})

describe('over every situation', () => {
  const each = situations.map(({ name, input }) => ({ name, input, assessment: assessmentOf(input) }))
  const noes = each.filter(({ assessment }) => assessment.verdict === 'not-eligible')

  test('each no names its clause: in the reason, and at each condition that fails', () => {
    expect(noes.length).toBeGreaterThan(60)
    for (const { name, assessment } of noes) {
      expect([name, assessment.why]).toEqual([
        name,
        expect.stringMatching(/\([^)]*(Điều \d+|Phụ lục|Công văn)[^)]*\)/),
      ])
      const failing = assessment.routes
        .flatMap(({ conditions }) => conditions.flatMap(withParts))
        .filter(({ holds, enforce }) => holds === false && enforce !== 'warn')
      for (const { code, cite, citation, sentence } of failing) {
        const place = cite.article ?? cite.part
        expect([name, code, place]).toEqual([name, code, expect.any(String)])
        expect([name, code, citation]).toEqual([name, code, expect.stringContaining(place!)])
        expect([name, code, sentence]).toEqual([name, code, expect.stringMatching(/\S/)])
      }
    }
  })

  test('no rule that was not read decides: turned into its opposite, not one verdict changes', () => {
    const unread = each.flatMap(({ assessment: { routes } }) =>
      routes.flatMap(({ conditions }) =>
        conditions.flatMap(withParts).filter(({ confidence }) => confidence !== 'VERIFIED'),
      ),
    )
    expect(unread.length).toBeGreaterThan(100)
    for (const opposite of ['always', 'never'] as const) {
      const turned = withUnreadTurned(opposite)
      const changed = each.filter(
        ({ input, assessment }) => assessmentOf(input, turned).verdict !== assessment.verdict,
      )
      expect(changed.map(({ name }) => name)).toEqual([])
    }
  })

  test('the same turning is noticed where a rule was read', () => {
    const turned = withUnreadTurned('never', () => true)
    const changed = each.filter(
      ({ input, assessment }) => assessmentOf(input, turned).verdict !== assessment.verdict,
    )
    expect(changed.length).toBeGreaterThan(50)
  })
})

/**
 * The law with every condition that stands on something unread answering always yes, or never: whatever it then says, it
 * may not move a verdict. `isTurned` says which provisions are meant.
 */
function withUnreadTurned(
  answer: 'always' | 'never',
  isTurned: (standing: Standing) => boolean = ({ confidence }) => confidence !== 'VERIFIED',
): Law {
  const split = (condition: Condition): Condition[] => {
    const { test } = condition
    const own: Condition =
      test.op === 'any' || test.op === 'all'
        ? { ...condition, test: { ...test, of: test.of.flatMap(split) } }
        : condition
    // Whether years were used before is never a no: without an earlier award the question does not arise.
    if (test.op === 'no-overlap') return [condition]
    const read = condition.standing.filter((standing) => !isTurned(standing))
    const turned = condition.standing.filter(isTurned)
    return [
      ...(read.length > 0 ? [{ ...own, standing: read }] : []),
      ...(turned.length > 0 ? [{ ...own, standing: turned, test: tests[answer] }] : []),
    ]
  }
  const rules = awardRules.map((award) => ({
    ...award,
    routes: award.routes.map((route) => ({ ...route, conditions: route.conditions.flatMap(split) })),
  }))
  return createLaw(rules, generalConditions.flatMap(split), (parameter, on) => {
    const version = parameterOn(parameter, on)
    return version && isTurned(version) ? { ...version, value: version.value + 1000 } : version
  })
}

/** Tests whose answer no case can change. */
const tests = {
  always: { op: 'merit-basis' },
  never: { op: 'works', kind: 'initiative', scope: 'co_so', count: beyondReach() },
} as const satisfies Record<string, Condition['test']>

function beyondReach(): Parameter {
  const standing = generalConditions[0]!.standing[0]!
  return parameter('khong-the', 'nhiều hơn mọi hồ sơ', 'lần', { ...standing, to: null, value: 100_000 })
}

/** Awards whose criteria were not read well enough to decide by. */
const leftToPersons: readonly string[] = ['HCSV', 'HCDDK', 'HCDC', 'HCHN']

/** The condition and what it is made of. */
function parts(condition: Condition): Condition[] {
  const { test } = condition
  return [condition, ...(test.op === 'any' || test.op === 'all' ? test.of.flatMap(parts) : [])]
}

/** The worst answer a condition can give: what only a person can say is never a no, a notice is never but there. */
function worst({ test, standing }: Condition): boolean | null {
  if (test.op === 'notice' || test.op === 'merit-basis') return true
  if (test.op === 'attested' || test.op === 'judged' || test.op === 'no-overlap') return null
  if (test.op === 'any') return test.of.every((one) => one.claim !== undefined || canFail(one)) ? false : null
  if (test.op === 'all') return test.of.some(canFail) ? false : null
  return standing.length === 0 ? null : false
}

const canFail = (condition: Condition): boolean =>
  worst(condition) === false && condition.standing.some(({ confidence }) => confidence === 'VERIFIED')
