import { expect, test } from 'vitest'
import { type Answer, testApp } from '../../../../../tests/support/app.ts'
import { outcome, station } from './channels.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

test('of two who begin the same at once, the second is told', async () => {
  const { officer, by, department, unit } = await station(app)
  const head = by('unit-head', unit)
  const twice = async (work: () => Promise<Answer>) =>
    (await Promise.all([work(), work()])).map(outcome).toSorted()
  const programme = {
    organizationId: unit.id,
    year: 2024,
    title: 'Chương trình',
    lines: [{ month: 1, content: 'Đưa tin', quantity: 1 }],
  }
  expect(['changed-meanwhile', 'programme-exists']).toContain(
    (await twice(() => head.post('/api/programmes', programme)))[1],
  )
  const target = { organizationId: department.id, year: 2024, measure: 'minutes', target: 36 }
  expect(await twice(() => officer.put('/api/volume-targets', target))).toEqual([200, 'changed-meanwhile'])
  const label = { list: 'topic', code: 'an-toan', label: 'An toàn giao thông' }
  const second = (await twice(() => officer.put('/api/publicity-labels', label)))[1]
  expect(['changed-meanwhile', 'publicity-label-code-taken']).toContain(second)
})
