import type { PublicityStatistics } from '@guongsang/contract/publicity-statistics.ts'
import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { exemplarsOffice, outcome } from '../exemplars/exemplars.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

test('S001-I-1-1a: beside what was told stands how many places began to copy, and how many the year before', async () => {
  const { found, act, officer, by, unit, neighbour } = await exemplarsOffice(app)
  const copies = async (query = '', caller = officer) =>
    ((await caller.get(`/api/publicity-statistics?${query}`)).body as PublicityStatistics).copies
  const copied = async (id: string, since: string, more: object = {}) =>
    expect(
      outcome(
        await officer.post(`/api/exemplars/${id}/replications`, {
          kind: 'replicates',
          organizationId: neighbour.id,
          byName: neighbour.id,
          since,
          ...more,
        }),
      ),
    ).toBe(201)
  expect(await copies()).toEqual({ now: 0, before: 0 })
  const id = await found({ foundOn: '2022-01-15' })
  await copied(id, '2024-01-20')
  await copied(id, '2024-02-20', { organizationId: null, byName: 'Thôn bên' })
  await copied(id, '2024-02-25', { kind: 'competes' })
  await copied(id, '2023-02-20')
  // After this day of the year before: not in the same stretch.
  await copied(id, '2023-06-20')
  const other = await found({
    foundOn: '2022-01-15',
    title: 'Chợ phiên không rác',
    subjectName: 'Ban quản lý chợ',
  })
  await copied(other, '2024-02-01')
  expect(await copies()).toEqual({ now: 3, before: 1 })
  expect(await copies(`withinId=${neighbour.id}`)).toEqual({ now: 2, before: 1 })
  expect(await copies(`withinId=${unit.id}`)).toEqual({ now: 0, before: 0 })
  expect(await copies('from=2024-02-10&to=2024-03-10')).toEqual({ now: 1, before: 1 })
  await act(other, 'withdrawal', { reason: 'Có vi phạm đang xem xét' })
  expect(await copies()).toEqual({ now: 2, before: 1 })
  expect(await copies('', by('unit-officer'))).toBeNull()
})
