import { expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import { printCitation } from '../cite.ts'
import { decides, isOrdered, standingOn } from '../dated.ts'
import { instrumentOf } from '../instruments.ts'
import { law2022From, law2026From } from '../provisions.ts'
import { sourceOf } from '../sources.ts'
import { prizeEntries } from '../prizes/index.ts'
import { answerOn } from './answer.ts'
import { procedureEntries } from './index.ts'
import { stepDay } from './step-day.ts'

const entries = [...procedureEntries, ...prizeEntries]
const standings = entries.flatMap(({ code, versions }) => versions.map((version) => ({ code, version })))

test('every entry has its own code and a Vietnamese name', () => {
  expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length)
  expect(entries.filter(({ name }) => name.trim() === '')).toEqual([])
  expect(entries.length).toBeGreaterThan(250)
})

test('the versions of every entry are sorted by day and never two at once', () => {
  expect(entries.filter(({ versions }) => !isOrdered(versions)).map(({ code }) => code)).toEqual([])
})

test('every version cites an instrument that is known, and prints', () => {
  const elsewhere = standings.filter(({ version }) => instrumentOf(version.cite.instrument) === undefined)
  expect(elsewhere.map(({ code }) => code)).toEqual(['tax-and-insurance'])
  expect(standings.filter(({ version }) => printCitation(version.cite) === '')).toEqual([])
})

test('what is said to be verified names a page that was read; what is not says what is missing', () => {
  const unsourced = standings.filter(
    ({ version }) =>
      version.confidence === 'VERIFIED' && version.sources.every((key) => sourceOf(key).read === ''),
  )
  const unexplained = standings.filter(
    ({ version }) => version.confidence !== 'VERIFIED' && (version.note ?? '') === '',
  )
  expect(unsourced.map(({ code }) => code)).toEqual([])
  expect(unexplained.map(({ code }) => code)).toEqual([])
})

test('nothing recalled or unknown decides', () => {
  const daring = standings.filter(({ version }) => version.confidence !== 'VERIFIED' && decides(version))
  expect(daring.map(({ code }) => code)).toEqual([])
})

test('every silence of the law says why in words, on any day', () => {
  const days = ['2003-01-01', '2023-12-31', '2024-01-10', '2025-03-01', '2026-02-01', '2026-10-01'].map(day)
  for (const entry of entries) {
    for (const on of days) {
      const answer = answerOn(entry, on)
      if (answer.kind !== 'known') expect(answer.why).toMatch(/^[“\p{Lu}].*\.$/su)
    }
  }
})

test('no rule of commendation stands outside Luật 2022: neither on 31/12/2023 nor from 01/10/2026', () => {
  const itsOwnDays = new Set([
    'base-salary',
    'statistics-0602',
    'publication-ground',
    'publication-principles',
    'publication-rights',
    'publication-identity-number',
  ])
  const eve = addDays(law2022From, -1)
  const outside = entries.filter(
    ({ code, versions }) =>
      !itsOwnDays.has(code) && (standingOn(versions, eve) || standingOn(versions, law2026From)),
  )
  expect(outside.map(({ code }) => code)).toEqual([])
})

test('Luật 06/2026 Điều 4.4: what was received before 01/10/2026 goes on under the old law, money and offices change at once', () => {
  expect(stepDay(day('2026-11-21'), day('2026-09-30'))).toBe('2026-09-30')
  expect(stepDay(day('2026-11-21'), day('2026-10-01'))).toBe('2026-11-21')
  expect(stepDay(day('2026-11-21'))).toBe('2026-11-21')
  expect(stepDay(day('2025-07-01'), day('2025-06-30'))).toBe('2025-07-01')
})
