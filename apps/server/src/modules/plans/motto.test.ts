import type { Day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { publicMotto } from './index.ts'
import { idOf, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-06-10' })
const { motto } = publicMotto(app.platform.database)
const on = (day: string) => day as Day

test('S000-H-6: the motto of the year is the locality’s own plan’s, from its issue to the end of its period', async () => {
  const { slug, by, create, issue, neighbour } = await planningOffice(app)
  const tasks = [task('Tuyên truyền')]
  const id = await create({ motto: 'Kỷ cương - gương mẫu - Chuyên nghiệp - Hiệu quả', tasks })
  expect(await motto(slug, on('2024-06-10'))).toBeNull()
  await issue(id, '2024-04-12')
  expect(await motto(slug, on('2024-04-11'))).toBeNull()
  expect(await motto(slug, on('2024-04-12'))).toBe('Kỷ cương - gương mẫu - Chuyên nghiệp - Hiệu quả')
  expect(await motto(slug, on('2025-01-01'))).toBeNull()
  // A unit's own plan says nothing for the locality.
  const head = by('unit-head', neighbour)
  const theirs = await create({ organizationId: neighbour.id, motto: 'Của riêng phòng', tasks }, head)
  expect((await issue(theirs, '2024-05-02', head)).status).toBe(204)
  expect(await motto(slug, on('2024-06-10'))).toBe('Kỷ cương - gương mẫu - Chuyên nghiệp - Hiệu quả')
  expect(await motto('khong-co', on('2024-06-10'))).toBeNull()
})

test('S000-H-6: the report that is drafted from the plan says its motto', async () => {
  const { officer, create, issue } = await planningOffice(app)
  const id = await create({ motto: 'Nói đi đôi với làm', tasks: [task('Tuyên truyền')] })
  await issue(id, '2024-01-10')
  idOf(
    await officer.post(`/api/plans/${id}/summaries`, {
      kind: 'interim',
      asOf: '2024-06-10',
      periodFrom: '2024-01-01',
      periodTo: '2024-06-30',
    }),
  )
  const { rows } = (await officer.get(`/api/plans/${id}/summaries`)).body as {
    rows: { text: { heading: string; body: string }[] }[]
  }
  expect(rows[0]!.text[0]).toEqual({
    heading: 'Tình hình chung',
    body: expect.stringMatching(/^Thực hiện phương châm “Nói đi đôi với làm”\. Đến ngày 10\/06\/2024/),
  })
})
