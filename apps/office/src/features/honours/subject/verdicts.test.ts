import { expect, test } from 'vitest'
import type { SubjectAssessment } from '@guongsang/contract/honours-assessments.ts'
import { bestWayFirst, holdsWord, split } from './verdicts.ts'

const result = (verdict: SubjectAssessment['verdict'], routes: SubjectAssessment['routes']) => ({
  awardCode: verdict,
  name: verdict,
  verdict,
  why: '',
  earliestPossible: null,
  earliestWhy: null,
  quota: null,
  prize: null,
  notes: [],
  routes,
})
const path = {
  id: '1',
  title: '',
  verdict: 'unknown' as const,
  citation: '',
  claimed: true,
  conditions: [],
}

test('awards nobody wrote conditions for stand apart from those that were assessed', () => {
  const { assessed, left } = split([
    result('not-modelled', []),
    result('unknown', [path]),
    result('no-law-in-force', []),
    result('not-modelled', [path]),
  ])
  expect(assessed.map((one) => one.verdict)).toEqual(['unknown', 'not-modelled'])
  expect(left.map((one) => one.verdict)).toEqual(['not-modelled', 'no-law-in-force'])
})

test('what nobody knows is not said to fail, nor what only reminds', () => {
  const word = (holds: boolean | null, enforce: 'auto' | 'warn' = 'auto') =>
    holdsWord({ holds, enforce }).word
  expect([word(true), word(false), word(null), word(false, 'warn')]).toEqual([
    'Đạt',
    'Chưa đạt',
    'Chưa rõ',
    'Lưu ý',
  ])
})

test('the nearest way stands first, and a merit nobody has claimed last', () => {
  const way = (id: string, verdict: SubjectAssessment['verdict'], claimed = true) => ({
    ...path,
    id,
    verdict,
    claimed,
  })
  const ways = [
    way('special', 'needs-attestation', false),
    way('no', 'not-eligible'),
    way('open', 'unknown'),
    way('yes', 'eligible'),
  ]
  expect(bestWayFirst(ways).map(({ id }) => id)).toEqual(['yes', 'open', 'no', 'special'])
})
