import { expect, test } from 'vitest'
import { readCase } from './read-evidence.ts'

const least = { award: 'LDTT', subject: 'individual', dossierReceivedOn: '2024-12-01', upToYear: 2024 }
const fieldsOf = (input: unknown) => {
  const read = readCase(input)
  return read.ok ? [] : read.problems.map(({ field }) => field)
}

test('the least a case can be is what, who, when and up to which year', () => {
  expect(readCase(least)).toEqual({ ok: true, evidence: least })
  expect(fieldsOf({})).toEqual(['award', 'subject', 'dossierReceivedOn', 'upToYear'])
  expect(fieldsOf([])).toEqual(['(toàn bộ)'])
})

test('every wrong field is named where it stands', () => {
  expect(
    fieldsOf({
      ...least,
      dossierReceivedOn: '2024-02-30',
      years: [{ year: 2024, rating: 'TOT' }, { year: 'x' }],
      awards: [{ code: 'XYZ', year: 2020 }],
      initiatives: [{ year: 2020, scope: 'xa', usedFor: ['LDTT', 'Z'] }],
      facts: { underReview: 'không' },
      measures: { a: -1 },
      attested: [1],
    }),
  ).toEqual([
    'dossierReceivedOn',
    'years[0].rating',
    'years[1].year',
    'awards[0].code',
    'initiatives[0].scope',
    'initiatives[0].usedFor[1]',
    'facts.underReview',
    'measures.a',
    'attested[0]',
  ])
})

test('a name it does not know is refused rather than silently unknown', () => {
  expect(fieldsOf({ ...least, facts: { underreview: false } })).toEqual(['facts.underreview'])
})

test('two rows for one year, or more people than there are, are refused', () => {
  expect(fieldsOf({ ...least, years: [{ year: 2024 }, { year: 2024 }] })).toEqual(['years[1].year'])
  expect(fieldsOf({ ...least, collective: { members: 5, withLDTT: 6, rankInBloc: 9 } })).toEqual([
    'collective.withLDTT',
  ])
})

test('null is not known; only a discipline never served is null itself', () => {
  const read = readCase({ ...least, decisionOn: null, facts: { gender: null, disciplineServedOn: null } })
  expect(read).toEqual({ ok: true, evidence: { ...least, facts: { disciplineServedOn: null } } })
})
