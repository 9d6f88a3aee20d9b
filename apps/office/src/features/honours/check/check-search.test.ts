import { expect, test } from 'vitest'
import { CheckSearch, queryOf } from './check-search.ts'

test('the year that counts is the one before the dossier is received, unless another is chosen', () => {
  const years = [{}, { nhan: '2025-12-20' }, { nhan: '2025-12-20', den: 2025 }].map(
    (search) => queryOf(CheckSearch.parse(search), '2024-03-10').upToYear,
  )
  expect(years).toEqual([2023, 2024, 2025])
})

test('what nobody understands in the address is left out', () => {
  const search = CheckSearch.parse({
    donvi: 'x',
    ketqua: 'maybe',
    den: 'abc',
    du: 'true',
    nhan: '2025-02-31',
  })
  expect(queryOf(search, '2024-03-10')).toEqual({
    withinId: '',
    kind: 'person',
    awardCodes: undefined,
    verdict: undefined,
    q: undefined,
    receivedOn: '2024-03-10',
    upToYear: 2023,
    registerComplete: 'false',
  })
})
