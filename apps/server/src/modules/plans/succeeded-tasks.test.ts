import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { createClock } from '../../platform/clock.ts'
import { createCtx } from '../../platform/ctx.ts'
import { readTaskFacts } from './index.ts'
import { led, outcome, planningOffice, task } from './plans.fixture.ts'
import { sendPlanReminders } from './send-plan-reminders.ts'

const app = await testApp({ today: '2024-06-20' })
const { database } = app.platform

/** The unit leads one task and helps with another until 30/06/2024; then others stand in its place, or nobody. */
async function ended(heir: 'neighbour' | 'department' | null) {
  const office = await planningOffice(app)
  const { id: localityId, unit, department } = office
  const planId = await office.create({
    tasks: [
      task('Lập danh sách', { grouping: 'quarter-3', parties: [led(unit.id, 'Bộ phận Thi đua')] }),
      task('Chuẩn bị hội nghị', {
        grouping: 'quarter-3',
        parties: [led(department.id), { part: 'partner', text: 'Bộ phận', organizationId: unit.id }],
      }),
    ],
  })
  await office.issue(planId)
  await office.end(unit.id, heir === null ? [] : [office[heir].id], '2024-07-01')
  const on = (day: string) =>
    createCtx({ ...app.platform, clock: createClock(day as Day) }, systemActor(localityId))
  const late = async (day: string) =>
    (await office.officer.get(`/api/late?on=${day}`)).body as {
      rows: { organization: { name: string }; tasks: { title: string; insteadOf: string | null }[] }[]
    }
  const reminded = async () => {
    await sendPlanReminders(on('2024-09-30'))
    const { rows } = await database.transaction({ localityId }, (tx) =>
      sql<{ unit: string; text: string }>`select organization_id as unit, text from plans.reminders
        where locality_id = ${localityId} and object_kind = 'task' order by text`.execute(tx),
    )
    return rows
  }
  const tasks = (await office.show(planId)).taskList
  return { ...office, planId, late, reminded, tasks }
}

const read = async (on: string, url: string, as: ReturnType<typeof app.as>) => {
  app.platform.clock.believe(on as Day)
  const { status, body } = await as.get(url)
  app.platform.clock.believe('2024-06-20' as Day)
  return { status, body: body as never }
}

test('the tasks of a unit that has ended are those of the one in its place, from that day on', async () => {
  const { id: localityId, by, unit, neighbour, planId, tasks } = await ended('neighbour')
  const heir = by('unit-officer', neighbour)
  const duties = async (id: string, day: string) =>
    (
      (await read(day, `/api/units/${id}/duties`, by('officer'))).body as {
        tasks: { title: string; part: string; insteadOf: string | null }[]
      }
    ).tasks.map((one) => [one.title, one.part, one.insteadOf])
  expect(await duties(neighbour.id, '2024-06-30')).toEqual([])
  expect(await duties(neighbour.id, '2024-07-01')).toEqual([
    ['Lập danh sách', 'Chủ trì', 'Bộ phận Thi đua'],
    ['Chuẩn bị hội nghị', 'Phối hợp', 'Bộ phận Thi đua'],
  ])
  expect(await duties(unit.id, '2024-06-30')).toEqual([
    ['Lập danh sách', 'Chủ trì', null],
    ['Chuẩn bị hội nghị', 'Phối hợp', null],
  ])
  const facts = await database.transaction({ localityId }, (tx) =>
    readTaskFacts(tx, localityId, neighbour.id, '2024-10-10' as Day),
  )
  expect(facts.map(({ title, daysLate }) => [title, daysLate])).toContainEqual(['Lập danh sách', 10])

  expect((await read('2024-06-30', `/api/plans/${planId}`, heir)).status).toBe(404)
  expect((await read('2024-07-01', `/api/plans/${planId}`, heir)).status).toBe(200)
  const { body } = await read('2024-07-01', `/api/tasks/${tasks[0]!.id}`, heir)
  expect(body).toMatchObject({ takenOver: [{ ended: 'Bộ phận Thi đua', by: ['Phòng Tài chính'] }] })
  const home = await read('2024-09-29', '/api/home', heir)
  expect(JSON.stringify(home.body)).toContain('Lập danh sách')
  const calendar = `/api/calendar?from=2024-09-01&to=2024-09-30&organizationId=${neighbour.id}`
  expect((await read('2024-07-01', calendar, heir)).body).toMatchObject({
    entries: [{ title: 'Lập danh sách' }, { title: 'Chuẩn bị hội nghị' }],
  })
})

test('the one in its place accepts and logs; a foreign unit and another locality still see nothing', async () => {
  const { by, neighbour, tasks, planId } = await ended('neighbour')
  const elsewhere = await ended('department')
  const stranger = await planningOffice(app)
  const heir = by('unit-officer', neighbour)
  const { id } = tasks[0]!
  const log = { happenedOn: '2024-06-20', text: 'Đã lập.', finished: true }
  expect(outcome(await heir.post(`/api/tasks/${id}/logs`, log))).toBe('task-not-found')
  app.platform.clock.believe('2024-07-02' as Day)
  expect((await heir.get(`/api/tasks/${id}`)).body).toMatchObject({
    may: ['log', 'link', 'accept', 'not-arisen'],
  })
  expect(outcome(await heir.post(`/api/tasks/${id}/acceptance`, { version: 1 }))).toBe(204)
  expect((await heir.post(`/api/tasks/${id}/logs`, log)).status).toBe(201)
  const timeline = await heir.get(`/api/audit/timelines/task/${id}`)
  const foreign = stranger.by('unit-officer', stranger.neighbour)
  const bystander = elsewhere.by('unit-officer', elsewhere.neighbour)
  expect(outcome(await bystander.get(`/api/plans/${elsewhere.planId}`))).toBe('plan-not-found')
  expect(outcome(await bystander.get(`/api/tasks/${elsewhere.tasks[0]!.id}`))).toBe('task-not-found')
  expect(outcome(await foreign.get(`/api/plans/${planId}`))).toBe('plan-not-found')
  expect(outcome(await foreign.post(`/api/tasks/${id}/logs`, log))).toBe('task-not-found')
  app.platform.clock.believe('2024-06-20' as Day)
  expect(JSON.stringify(timeline.body)).toContain('Phòng Tài chính (thay Bộ phận Thi đua) nhận nhiệm vụ')
})

test('reminders and the late board go to the one in its place', async () => {
  const { id, neighbour, late, reminded } = await ended('neighbour')
  const account = await testAccount(database, { id, slug: id } as never, {
    login: 'canbo',
    name: 'Phạm Cán Bộ',
    organizationId: neighbour.id,
    grants: [{ role: 'unit-officer', organizationId: neighbour.id }],
  })
  expect(await reminded()).toContainEqual({
    unit: neighbour.id,
    text: expect.stringContaining('Làm thay Bộ phận Thi đua.') as string,
  })
  const news = await database.transaction({ localityId: id }, (tx) =>
    sql<{ title: string }>`select title from notifications.notifications
      where locality_id = ${id} and account_id = ${account.id} and kind = 'reminder'`.execute(tx),
  )
  expect(news.rows.map(({ title }) => title)).toEqual(['Nhắc: Lập danh sách (hạn 30/09/2024)'])
  expect((await late('2024-10-10')).rows).toContainEqual(
    expect.objectContaining({
      organization: { id: neighbour.id, name: 'Phòng Tài chính' },
      withoutUnit: false,
      tasks: [expect.objectContaining({ title: 'Lập danh sách', insteadOf: 'Bộ phận Thi đua' })],
    }),
  )
})

test('without anybody in its place a task stands on the late board without a unit, and nobody is reminded', async () => {
  const { unit, department, officer, late, reminded } = await ended(null)
  expect((await reminded()).map((one) => one.unit)).toEqual([department.id])
  const { rows } = await late('2024-10-10')
  expect(rows).toContainEqual(
    expect.objectContaining({
      organization: { id: unit.id, name: 'Bộ phận Thi đua' },
      withoutUnit: true,
      tasks: [expect.objectContaining({ title: 'Lập danh sách' })],
    }),
  )
  const letter = { organizationIds: [unit.id], on: '2024-10-10' }
  expect(outcome(await officer.post('/api/late/letter', letter))).toBe('letter-nobody-late')
})

test('a task stays with the unit that lives on when a part of it becomes another', async () => {
  const { by, unit, neighbour, create, issue, record } = await planningOffice(app)
  await issue(await create({ tasks: [task('Việc', { grouping: 'quarter-3', parties: [led(unit.id)] })] }))
  await record('split', unit.id, [unit.id, neighbour.id], '2024-07-01')
  const { body } = await read('2024-07-02', `/api/units/${neighbour.id}/duties`, by('officer'))
  expect((body as { tasks: unknown[] }).tasks).toEqual([])
})
