import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { createClock } from '../../platform/clock.ts'
import { createCtx } from '../../platform/ctx.ts'
import { addHead, dutiesOffice, itemsOf, quarterly } from './duties.fixture.ts'
import { readObligationFacts } from './index.ts'
import { outcome, task } from './plans.fixture.ts'
import { sendPlanReminders } from './send-plan-reminders.ts'

const app = await testApp({ today: '2023-06-10' })
const { database } = app.platform

/** Two units that owe a report each quarter; the neighbour is not under the committee. */
async function running(more: Parameters<typeof dutiesOffice>[1] = {}) {
  const office = await dutiesOffice(app, {
    plan: {
      tasks: [task('Hướng dẫn bình xét', { grouping: 'quarter-2', yearOf: 2023, parties: [] })],
    },
    ...more,
  })
  await database.transaction({ localityId: office.id }, (tx) =>
    sql`update organizations.organizations set under_committee = false
      where locality_id = ${office.id} and id = ${office.neighbour.id}`.execute(tx),
  )
  await addHead(database, office.id, office.unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
  expect(outcome(await office.issue(office.plan, '2023-04-11'))).toBe(204)
  const on = (day: string) =>
    createCtx({ ...app.platform, clock: createClock(day as Day) }, systemActor(office.id))
  const send = async () => {
    const caller = office.at('unit-officer')
    const item = (await itemsOf(database, office.place)).find(
      (one) => one.organization_id === office.unit.id && one.period_label === 'Quý II/2023',
    )!
    await caller.put(`/api/items/${item.id}/draft`, { note: 'Đã làm', version: null })
    const act = async (what: string) => {
      const { submissions } = (await caller.get(`/api/items/${item.id}`)).body as {
        submissions: { id: string; version: number }[]
      }
      const { id, version } = submissions.at(-1)!
      return outcome(await caller.post(`/api/submissions/${id}/${what}`, { version }))
    }
    expect([await act('presentation'), await act('sending')]).toEqual([204, 204])
    return item.id
  }
  return { ...office, on, send }
}

interface Matrix {
  columns: { periodLabel: string; dueText: string; counts: Record<string, number> }[]
  rows: {
    organization: { name: string }
    headName: string | null
    cells: { standing: string; light: string }[]
  }[]
}

describe('the matrix', () => {
  test('units and rounds in colour and word, on the day asked', async () => {
    const { plan, officer, at, unit, send } = await running()
    await send()
    const show = async (query = '', caller = officer) =>
      (await caller.get(`/api/plans/${plan}/matrix${query}`)).body as Matrix
    const { columns, rows } = await show()
    expect(columns).toHaveLength(12)
    expect(columns[1]).toMatchObject({
      periodLabel: 'Quý II/2023',
      dueText: 'trước ngày 15/06/2023',
      counts: { sent: 1, 'due-soon': 1 },
    })
    expect(rows.map((row) => [row.organization.name, row.headName, row.cells[0]?.standing])).toEqual([
      ['Bộ phận Thi đua', 'Lê Thị Dẫn Đầu', 'not-applicable'],
      ['Phòng Tài chính', null, 'not-applicable'],
    ])
    const later = await show('?on=2023-06-15')
    expect(later.rows.map(({ cells }) => [cells[1]?.standing, cells[1]?.light])).toEqual([
      ['sent', 'green'],
      ['no-answer', 'amber'],
    ])
    const before = await show('?on=2023-06-01')
    expect(before.rows[0]?.cells[1]?.standing).toBe('not-due')
    expect(
      (await show('', at('unit-officer', unit))).rows.map(({ organization }) => organization.name),
    ).toEqual(['Bộ phận Thi đua'])
  })

  test('units come page by page, by the standing asked; the counts are of all', async () => {
    const { plan, officer, send, dutyOf } = await running({ extra: 5 })
    await send()
    const { id: dutyId } = await dutyOf(plan)
    const show = async (query: string) =>
      (await officer.get(`/api/plans/${plan}/matrix?${query}`)).body as Matrix & {
        next: string | null
        total?: { count: number }
      }
    const names: string[] = []
    let cursor = ''
    do {
      const page = await show(`limit=3&dutyId=${dutyId}${cursor}`)
      names.push(...page.rows.map(({ organization }) => organization.name))
      expect(page.columns[1]?.counts).toEqual({ sent: 1, 'due-soon': 6 })
      expect(page.total?.count).toBe(cursor === '' ? 7 : undefined)
      cursor = page.next === null ? '' : `&cursor=${page.next}`
    } while (cursor !== '')
    expect(names).toHaveLength(7)
    expect(new Set(names).size).toBe(7)
    const sent = await show('standing=sent')
    expect(sent).toMatchObject({ total: { count: 1 }, next: null })
    expect(sent.rows.map(({ organization }) => organization.name)).toEqual(['Bộ phận Thi đua'])
    expect((await show('standing=sent&on=2023-06-01')).rows).toEqual([])
    expect((await show('q=phong%20TAI')).rows.map(({ organization }) => organization.name)).toEqual([
      'Phòng Tài chính',
    ])
  })

  test('takes the same statements for two units and for thirty', async () => {
    const statements = async (extra: number) => {
      const { plan, officer } = await running({ extra })
      return countStatements(database, () => officer.get(`/api/plans/${plan}/matrix`))
    }
    expect(await statements(28)).toBe(await statements(0))
  })
})

test('S003-II-3-1b: a head sees on one page what the unit owes, with the counts of the year', async () => {
  const quota = { minimum: 3, per: 'year', counted: 'điển hình', composition: 'any' }
  const { unit, neighbour, at } = await running({ duty: { owes: 'nomination', rule: quarterly({ quota }) } })
  const { body } = await at('unit-head').get(`/api/units/${unit.id}/duties`)
  expect(body).toMatchObject({
    organization: { name: 'Bộ phận Thi đua' },
    headName: 'Lê Thị Dẫn Đầu',
    late: [],
    soon: [{ periodLabel: 'Quý II/2023' }],
    later: [{ periodLabel: 'Quý III/2023' }, { periodLabel: 'Quý IV/2023' }],
    towards: [{ done: 0, required: 3, sentence: 'Đã có 0 trên ít nhất 3 điển hình của năm 2023; còn 3.' }],
  })
  expect(outcome(await at('unit-head').get(`/api/units/${neighbour.id}/duties`))).toBe('item-not-found')
})

test('S001-III-1-a1, A33: the late board names the head; who is only asked is not called late', async () => {
  const { officer, unit, neighbour, department, by, end } = await running()
  const late = async (query: string) =>
    (await officer.get(`/api/late?${query}`)).body as {
      rows: {
        organization: { id: string }
        headName: string | null
        strength: string
        worstDaysLate: number
        items: { sentence: string }[]
        tasks: { title: string }[]
      }[]
      total: { count: number }
    }
  expect((await late('on=2023-06-14')).rows).toEqual([])
  const { rows, total } = await late('on=2023-07-02')
  expect(total.count).toBe(3)
  expect(
    Object.fromEntries(
      rows.map((row) => [
        row.organization.id,
        [
          row.strength,
          row.worstDaysLate,
          row.headName,
          [...row.items.map((one) => one.sentence), ...row.tasks.map((one) => one.title)],
        ],
      ]),
    ),
  ).toEqual({
    [unit.id]: ['order', 18, 'Lê Thị Dẫn Đầu', ['Chưa gửi. Quá hạn 18 ngày.']],
    [neighbour.id]: ['request', 0, null, ['Chưa có phản hồi.']],
    [department.id]: ['order', 2, null, ['Hướng dẫn bình xét']],
  })
  expect((await late('on=2023-07-02&owes=plan')).rows).toEqual([])
  // Seen ahead of the day on which its successor takes over, it has one all the same.
  await end(neighbour.id, [unit.id], '2023-06-20')
  const ahead = (await late('on=2023-07-02')).rows.find((row) => row.organization.id === neighbour.id)
  expect(ahead).toMatchObject({ withoutUnit: false })
  expect(outcome(await by('unit-officer', unit).get('/api/late'))).toBe('forbidden')
})

test('S000-IV-1-2b, S001-IV-4-1: the ladder reminds once a rung; a letter is drafted for the ordered and for the asked', async () => {
  const { id, unit, neighbour, on, officer } = await running()
  const account = await testAccount(database, { id, slug: id } as never, {
    login: 'canbo',
    name: 'Phạm Cán Bộ',
    organizationId: unit.id,
    grants: [{ role: 'unit-officer', organizationId: unit.id }],
  })
  const rungs = async () =>
    (
      await database.transaction({ localityId: id }, (tx) =>
        sql<{ rung: string; unit: string; letter: boolean }>`
          select rung, organization_id as unit, document_id is not null as letter from plans.reminders
          where locality_id = ${id} and object_kind = 'item' order by recorded_at, rung`.execute(tx),
      )
    ).rows.map(
      ({ rung, unit: of, letter }) =>
        `${of === unit.id ? 'đơn vị' : 'nơi được đề nghị'} ${rung}${letter ? ' công văn' : ''}`,
    )
  for (const day of [
    '2023-06-07',
    '2023-06-07',
    '2023-06-08',
    '2023-06-11',
    '2023-06-14',
    '2023-06-17',
    '2023-06-18',
  ])
    await sendPlanReminders(on(day))
  expect((await rungs()).toSorted()).toEqual(
    [
      'đơn vị letter+3 công văn',
      'đơn vị notice+0',
      'đơn vị notice-3',
      'đơn vị notice-7',
      'nơi được đề nghị notice+0',
      'nơi được đề nghị notice-3',
      'nơi được đề nghị notice-7',
    ].toSorted(),
  )
  await sendPlanReminders(on('2023-06-29'))
  expect(await rungs()).toContain('nơi được đề nghị letter+15 công văn')
  const news = await database.transaction({ localityId: id }, (tx) =>
    sql<{ title: string }>`select title from notifications.notifications
      where locality_id = ${id} and account_id = ${account.id} and kind = 'reminder' order by id`.execute(tx),
  )
  expect(news.rows[0]?.title).toBe('Nhắc: Báo cáo quý, Quý II/2023')
  const made = await officer.post('/api/late/letter', {
    organizationIds: [unit.id, neighbour.id],
    on: '2023-07-01',
  })
  expect(made.status).toBe(201)
  const { ids } = made.body as { ids: string[] }
  expect(ids).toHaveLength(2)
  const letters = await database.transaction({ localityId: id }, (tx) =>
    sql<{
      title: string
      state: string
      body: string
    }>`select title, state, body::text from documents.documents
      where locality_id = ${id} and id = any(${ids}::uuid[]) order by title`.execute(tx),
  )
  expect(letters.rows.map(({ title, state }) => [title.slice(0, 16), state])).toEqual([
    ['đôn đốc thực hiệ', 'draft'],
    ['đề nghị phối hợp', 'draft'],
  ])
  expect(letters.rows[0]?.body).toContain('Lê Thị Dẫn Đầu')
  expect(letters.rows[1]?.body).not.toContain('Quá hạn')
  expect(
    outcome(await officer.post('/api/late/letter', { organizationIds: [unit.id], on: '2023-06-01' })),
  ).toBe('letter-nobody-late')
})

test('the calendar shows last days in time, tasks, and how many are late', async () => {
  const { officer, unit, at } = await running()
  const entries = async (query: string, caller = officer) =>
    ((await caller.get(`/api/calendar?${query}`)).body as { entries: object[] }).entries
  app.platform.clock.believe('2023-07-01' as Day)
  expect(await entries('from=2023-06-01&to=2023-06-30')).toMatchObject([
    { on: '2023-06-14', kind: 'item', title: 'Báo cáo quý, Quý II/2023', count: 2, late: 1 },
    { on: '2023-06-30', kind: 'task', title: 'Hướng dẫn bình xét', late: 1 },
  ])
  expect(await entries('from=2023-06-01&to=2023-06-30', at('unit-officer', unit))).toMatchObject([
    { on: '2023-06-14', count: 1 },
    { kind: 'task' },
  ])
  app.platform.clock.believe('2023-06-10' as Day)
  expect(outcome(await officer.get('/api/calendar?from=2023-06-01&to=2026-06-30'))).toBe('invalid-input')
})

test('a feed names nobody, ends with the next address, and answers no wrong secret', async () => {
  const { unit, at, neighbour } = await running()
  const open = async () => {
    const { body } = await at('unit-officer').post(`/api/units/${unit.id}/calendar-feed`)
    return new URL((body as { address: string }).address).pathname
  }
  const first = await open()
  const anybody = app.asBrowser()
  const { status, text, headers } = await anybody.get(first)
  expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(text).toContain('SUMMARY:Hạn: Báo cáo quý\\, Quý II/2023\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20230614\r\nDTEND;VALUE=DATE:20230615\r\n')
  expect(text).not.toContain('Lê Thị')
  const wrong = first.replace(/.\.ics$/, (end) => (end === '_.ics' ? 'A.ics' : '_.ics'))
  expect((await anybody.get(wrong)).status).toBe(404)
  const second = await open()
  expect([(await anybody.get(first)).status, (await anybody.get(second)).status]).toEqual([404, 200])
  expect(outcome(await at('unit-officer', neighbour).delete(`/api/units/${unit.id}/calendar-feed`))).toBe(
    'forbidden',
  )
  expect((await at('unit-officer').delete(`/api/units/${unit.id}/calendar-feed`)).status).toBe(204)
  expect((await anybody.get(second)).status).toBe(404)
})

test('the state of plans on one page', async () => {
  const { officer, send, by, unit } = await running()
  await send()
  const { body } = await officer.get('/api/state-of-plans?on=2023-07-01')
  expect(body).toMatchObject({
    year: 2023,
    onTimePercent: 100,
    plans: [{ items: 22, itemsSettled: 1, itemsLate: 0, tasksOverdue: 1 }],
    lateUnitCount: 0,
    lateUnits: [{ late: 1, strength: 'request' }],
    months: [
      { month: '2023-06', due: 1, onTime: 1, late: 0 },
      { month: '2023-09', due: 1 },
      { month: '2023-12', due: 1 },
    ],
    next: [],
    questionsOpen: 0,
    toReceive: 1,
  })
  expect(outcome(await by('unit-officer', unit).get('/api/state-of-plans'))).toBe('forbidden')
})

test('the chair reads the same page: what waits at the desk, and no task of a unit’s own plan', async () => {
  const { send, by, unit, create, issue, id } = await running()
  await send()
  const writer = by('unit-officer', unit)
  const tasks = [task('Việc của riêng đơn vị', { grouping: 'quarter-2', yearOf: 2023 })]
  const period = { periodFrom: '2023-01-01', periodTo: '2023-12-31' }
  const own = await create({ organizationId: unit.id, ...period, tasks }, writer)
  expect(outcome(await issue(own, '2023-05-01', by('unit-head', unit)))).toBe(204)
  const { body } = await by('chair').get('/api/state-of-plans?on=2023-06-09')
  expect(body).toMatchObject({ toReceive: 1 })
  const titles = (body as { next: { title: string }[] }).next.map(({ title }) => title)
  expect(titles).toContain('Hướng dẫn bình xét')
  expect(titles).not.toContain('Việc của riêng đơn vị')
  await database.transaction({ localityId: id }, (tx) =>
    sql`update plans.tasks set state = 'done', percent = 100 where locality_id = ${id}`.execute(tx),
  )
  const after = (await by('chair').get('/api/state-of-plans?on=2023-06-09')).body as {
    next: { title: string }[]
  }
  expect(after.next.map(({ title }) => title)).not.toContain('Hướng dẫn bình xét')
})

test('what was kept in time is read by whoever scores it', async () => {
  const { id, unit, neighbour, send } = await running({
    duty: { feedsCriterion: 'Chấm điểm thi đua hằng năm' },
  })
  await send()
  const facts = await database.transaction({ localityId: id }, (tx) =>
    readObligationFacts(tx, id, {
      from: '2023-01-01' as Day,
      to: '2023-06-30' as Day,
      organizationIds: [unit.id, neighbour.id],
    }),
  )
  expect(
    facts
      .map(({ organizationId, feedsCriterion, periodLabel, inTime, done }) => [
        organizationId === unit.id,
        feedsCriterion,
        periodLabel,
        inTime,
        done,
      ])
      .toSorted(),
  ).toEqual([
    [false, 'Chấm điểm thi đua hằng năm', 'Quý II/2023', null, 0],
    [true, 'Chấm điểm thi đua hằng năm', 'Quý II/2023', true, 1],
  ])
})

test('every screen takes the same statements for two late units and for thirty', async () => {
  const statements = async (extra: number) => {
    const { plan, officer, unit } = await running({ extra })
    app.platform.clock.believe('2023-07-01' as Day)
    const counts: number[] = []
    for (const url of [
      '/api/late',
      '/api/items?view=late',
      '/api/calendar?from=2023-06-01&to=2023-06-30',
      '/api/state-of-plans',
      `/api/units/${unit.id}/duties`,
      `/api/plans/${plan}/duties`,
    ])
      counts.push(await countStatements(database, () => officer.get(url)))
    app.platform.clock.believe('2023-06-10' as Day)
    return counts
  }
  expect(await statements(28)).toEqual(await statements(0))
})

test('another locality reads and does nothing here', async () => {
  const { plan, unit } = await running()
  const { officer } = await running()
  expect(outcome(await officer.get(`/api/plans/${plan}/matrix`))).toBe('plan-not-found')
  expect(outcome(await officer.get(`/api/units/${unit.id}/duties`))).toBe('item-not-found')
  expect(
    outcome(await officer.post('/api/late/letter', { organizationIds: [unit.id], on: '2023-07-01' })),
  ).toBe('letter-nobody-late')
  expect(outcome(await officer.post(`/api/units/${unit.id}/calendar-feed`))).toBe('forbidden')
  expect((await officer.get(`/api/calendar?from=2023-06-01&to=2023-06-30&planId=${plan}`)).body).toEqual({
    entries: [],
  })
})
