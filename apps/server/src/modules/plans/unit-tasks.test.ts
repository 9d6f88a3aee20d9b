import type { Day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { readTaskFacts } from './index.ts'
import { led, outcome, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-07-10' })

test('S001-I-1-1b: how a unit finished its tasks is read as evidence, its own and those of its group, late by the day of the work', async () => {
  const { id: localityId, create, issue, show, act, by, unit, neighbour, group } = await planningOffice(app)
  const both = await group('Các cơ quan, đơn vị', [unit.id, neighbour.id])
  const ours = { parties: [led(unit.id)] }
  const planId = await create({
    tasks: [
      task('Làm đúng hạn', ours),
      task('Làm trễ', ours),
      task('Chưa làm', ours),
      task('Làm cùng', {
        grouping: 'quarter-4',
        parties: [led(neighbour.id), { part: 'doer', text: 'Các cơ quan, đơn vị', groupId: both }],
      }),
      task('Của bên kia', { parties: [led(neighbour.id)] }),
    ],
  })
  await issue(planId)
  const worker = by('unit-officer', unit)
  const tasks = (await show(planId)).taskList
  const finish = async (title: string, happenedOn: string) => {
    const { id } = tasks.find((one) => one.title === title)!
    const log = { happenedOn, text: 'Đã làm xong.', finished: true }
    expect((await worker.post(`/api/tasks/${id}/logs`, log)).status).toBe(201)
    expect(outcome(await act(id, 'confirmation'))).toBe(204)
  }
  await finish('Làm đúng hạn', '2024-03-29')
  await finish('Làm trễ', '2024-04-10')
  const facts = await app.platform.database.transaction({ localityId }, (tx) =>
    readTaskFacts(tx, localityId, unit.id, '2024-07-10' as Day),
  )
  expect(facts.map(({ title, part, standing, daysLate }) => [title, part, standing, daysLate])).toEqual([
    ['Làm đúng hạn', 'lead', 'done', 0],
    ['Làm trễ', 'lead', 'done-late', 10],
    ['Chưa làm', 'lead', 'overdue', 101],
    ['Làm cùng', 'doer', 'not-due', 0],
  ])
})
