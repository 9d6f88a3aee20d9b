import { describe, expect, test } from 'vitest'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { addHead, dutiesOffice, itemsOf, quarterly } from './duties.fixture.ts'
import { outcome, plan as planBody, planningOffice } from './plans.fixture.ts'

const app = await testApp({ today: '2023-06-10' })
const { database } = app.platform

interface Item {
  id: string
  state: string
  standing: string
  sentence: string
  version: number
  may: string[]
  openParts: string[]
  warnings: string[]
  towards: { sentence: string } | null
  submissions: { id: string; edition: number; state: string; version: number; approvedBy: string | null }[]
}

/** The second quarter of the unit, and the acts on it. */
async function desk(asked: Parameters<typeof dutiesOffice>[1] = {}) {
  const office = await dutiesOffice(app, asked)
  expect(outcome(await office.issue(office.plan, '2023-04-11'))).toBe(204)
  const items = await itemsOf(database, office.place)
  const of = (unit: { id: string }, label = 'Quý II/2023') =>
    items.find((one) => one.organization_id === unit.id && one.period_label === label)!.id
  const unitOfficer = office.at('unit-officer')
  const show = async (id: string, caller = unitOfficer) => (await caller.get(`/api/items/${id}`)).body as Item
  const draft = async (id: string, more: object = {}, caller = unitOfficer) =>
    caller.put(`/api/items/${id}/draft`, { note: 'Giới thiệu một tập thể', version: null, ...more })
  const act = async (id: string, what: string, caller = unitOfficer, more: object = {}) => {
    const { submissions } = await show(id, unitOfficer)
    const last = submissions.at(-1)!
    return outcome(
      await caller.post(`/api/submissions/${last.id}/${what}`, { version: last.version, ...more }),
    )
  }
  const accept = async (id: string, caller = office.officer) => {
    const { submissions } = await show(id, unitOfficer)
    const last = submissions.at(-1)!
    return (
      await caller.post('/api/submissions/acceptance', {
        submissions: [{ id: last.id, version: last.version }],
      })
    ).body as { accepted: string[]; refused: { sentence: string }[] }
  }
  return { ...office, items, of, unitOfficer, show, draft, act, accept, item: of(office.unit) }
}

describe('handing in', () => {
  test('S003-IV-5-1a: drafted by the officer, approved and sent by the head who has an account', async () => {
    const { item, draft, act, show, officer, accept, unit, ...office } = await desk()
    const head = await testAccount(database, office as never, {
      login: 'truong',
      name: 'Trần Văn Đứng',
      organizationId: unit.id,
      grants: [{ role: 'unit-head', organizationId: unit.id }],
    })
    const boss = app.as({
      ...actorWith('unit-head', { localityId: office.id, organizationPath: unit.path }),
      accountId: head.id,
      name: head.name,
    })
    expect((await show(item)).may).toEqual(['draft'])
    expect(outcome(await draft(item))).toBe(200)
    expect((await show(item)).may).toEqual(['draft', 'present'])
    expect(await act(item, 'presentation')).toBe(204)
    expect(await act(item, 'sending')).toBe('head-approves')
    expect(await act(item, 'refusal', boss, { reason: 'Ghi rõ tên tập thể' })).toBe(204)
    expect((await show(item)).submissions).toMatchObject([{ returnReason: 'Ghi rõ tên tập thể' }])
    expect(await act(item, 'presentation')).toBe(204)
    expect((await show(item, boss)).may).toEqual(['send', 'decline'])
    expect(await act(item, 'sending', boss)).toBe(204)
    expect(await show(item)).toMatchObject({
      state: 'sent',
      standing: 'sent',
      sentence: 'Đã gửi ngày 10/06/2023, đang chờ tiếp nhận.',
      may: ['recall'],
      submissions: [{ edition: 1, state: 'sent', approvedBy: 'Trần Văn Đứng', returnReason: null }],
    })
    expect((await show(item, officer)).may).toEqual(['accept', 'return'])
    expect(await accept(item)).toMatchObject({ refused: [] })
    expect(await show(item)).toMatchObject({ standing: 'accepted', may: [] })
    expect((await accept(item)).refused[0]?.sentence).toContain('Đã tiếp nhận')
    const told = await database.transaction(
      { localityId: office.id },
      async (tx) =>
        (
          await sql<{ title: string }>`select title from notifications.notifications
        where locality_id = ${office.id} and account_id = ${head.id} order by id`.execute(tx)
        ).rows,
    )
    expect(told.map(({ title }) => title)).toEqual([
      'Chờ duyệt: Báo cáo quý, Quý II/2023',
      'Chờ duyệt: Báo cáo quý, Quý II/2023',
      'Bài nộp đã được tiếp nhận: Báo cáo quý, Quý II/2023',
    ])
  })

  test('without an account of the head the officer vouches for the signature, by the name of the register', async () => {
    const { item, draft, act, show, unit, id } = await desk()
    await draft(item)
    expect(await act(item, 'sending')).toBe('submission-state-refuses')
    await act(item, 'presentation')
    expect(await act(item, 'sending')).toBe('head-unknown')
    await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    expect(await act(item, 'sending')).toBe(204)
    const [sent] = (await show(item)).submissions
    expect(sent?.approvedBy).toMatch(/^Lê Thị Dẫn Đầu \(ký trên giấy; .+ ghi và gửi\)$/)
  })

  test('A4: "không có" is an answer; an empty draft is none; a draft of two at once has one winner', async () => {
    const { item, draft, act, show, unit, id } = await desk()
    await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    const both = await Promise.all([draft(item, { note: null }), draft(item, { note: null })])
    expect(both.map(outcome).toSorted()).toEqual([200, 'changed-meanwhile'])
    expect(await act(item, 'presentation')).toBe('submission-empty')
    const { version } = (await show(item)).submissions[0]!
    expect(outcome(await draft(item, { declaredNone: true, amount: 2, version }))).toBe('invalid-input')
    expect(outcome(await draft(item, { note: null, declaredNone: true, version }))).toBe(200)
    await act(item, 'presentation')
    expect(await act(item, 'sending')).toBe(204)
    expect(await show(item)).toMatchObject({ standing: 'declared-none', state: 'sent' })
  })
})

test('sent before its period begins, the office is told', async () => {
  const { of, unit, id, draft, act, show } = await desk()
  await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
  const ahead = of(unit, 'Quý III/2023')
  await draft(ahead)
  await act(ahead, 'presentation')
  expect(await act(ahead, 'sending')).toBe(204)
  expect((await show(ahead)).warnings).toEqual(['Gửi khi kỳ chưa bắt đầu (01/07/2023).'])
})

describe('returning', () => {
  test('a return names parts: another part is refused at its field; the first sending decides what is late', async () => {
    const { item, draft, act, show, officer, unit, id, accept } = await desk()
    await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    await draft(item, { amount: 1 })
    await act(item, 'presentation')
    await act(item, 'sending')
    const reason = 'Ghi rõ thành tích của tập thể'
    expect(await act(item, 'return', officer, { reason, parts: ['note'] })).toBe(204)
    app.platform.clock.believe('2023-06-20' as Day)
    expect(await show(item)).toMatchObject({ standing: 'returned', openParts: ['note'], may: ['draft'] })
    const refused = await draft(item, { amount: 2, note: 'Đã ghi rõ' })
    expect(refused.body).toMatchObject({
      code: 'invalid-input',
      errors: [
        {
          field: 'amount',
          message: 'Bài được trả lại chỉ để sửa phần: Nội dung. Hãy giữ phần này như đã gửi.',
        },
      ],
    })
    expect(outcome(await draft(item, { amount: 1, note: 'Đã ghi rõ' }))).toBe(200)
    expect(await show(item)).toMatchObject({ standing: 'returned', openParts: ['note'] })
    await act(item, 'presentation')
    await act(item, 'sending')
    await accept(item)
    expect(await show(item)).toMatchObject({
      standing: 'accepted',
      sentence: 'Đã tiếp nhận, gửi ngày 10/06/2023.',
    })
    app.platform.clock.believe('2023-06-10' as Day)
    expect((await show(item)).submissions.map(({ edition, state }) => [edition, state])).toEqual([
      [1, 'returned'],
      [2, 'accepted'],
    ])
  })

  test('what is recalled has never come; drafts are the unit’s alone', async () => {
    const { item, draft, act, show, officer, unit, id, at, neighbour } = await desk()
    await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    await draft(item)
    expect((await show(item, officer)).submissions).toEqual([])
    await act(item, 'presentation')
    await act(item, 'sending')
    expect((await show(item, officer)).submissions).toHaveLength(1)
    expect(await act(item, 'recall', officer)).toBe('forbidden')
    expect(await act(item, 'recall')).toBe(204)
    expect((await show(item, officer)).submissions).toEqual([])
    expect(await show(item)).toMatchObject({ state: 'owed', may: ['draft'] })
    const foreign = at('unit-officer', neighbour)
    expect(outcome(await foreign.get(`/api/items/${item}`))).toBe('item-not-found')
    expect(outcome(await draft(item, {}, foreign))).toBe('item-not-found')
    expect(await act(item, 'presentation', foreign)).toBe('submission-not-found')
    const elsewhere = await planningOffice(app)
    expect(outcome(await elsewhere.officer.get(`/api/items/${item}`))).toBe('item-not-found')
    expect(await act(item, 'return', elsewhere.officer, { reason: 'Thử xem sao', parts: [] })).toBe(
      'submission-not-found',
    )
  })

  test('waived with a reason and owed again', async () => {
    const { item, show, officer, unitOfficer, draft } = await desk()
    const waive = async (waived: boolean, caller = officer) =>
      outcome(
        await caller.post(`/api/items/${item}/waiver`, {
          waived,
          reason: 'Đơn vị vừa thành lập',
          version: (await show(item)).version,
        }),
      )
    expect(await waive(true, unitOfficer)).toBe('forbidden')
    expect(await waive(true)).toBe(204)
    expect(await show(item)).toMatchObject({
      standing: 'waived',
      sentence: 'Được miễn: Đơn vị vừa thành lập.',
      may: [],
    })
    expect(outcome(await draft(item))).toBe('item-not-owed')
    expect(await waive(true)).toBe('item-not-owed')
    expect(await waive(false)).toBe(204)
    expect((await show(item)).may).toEqual(['draft'])
  })
})

describe('what is handed in', () => {
  test('S003-IV-5-1a: a plan handed in follows the plan that asked for it', async () => {
    const { plan, of, unit, id, at, draft, act, officer, neighbour } = await desk({
      duty: { owes: 'plan', title: 'Gửi kế hoạch của đơn vị', rule: quarterly() },
    })
    await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    const own = at('unit-head')
    const made = await own.post(
      '/api/plans',
      planBody({ organizationId: unit.id, title: 'Kế hoạch của đơn vị' }),
    )
    const planId = (made.body as { id: string }).id
    const item = of(unit)
    const foreign = await draft(of(neighbour), { planId }, at('unit-officer', neighbour))
    expect(foreign.body).toMatchObject({ errors: [{ field: 'planId' }] })
    expect(outcome(await draft(item, { planId }))).toBe(200)
    await act(item, 'presentation')
    expect(await act(item, 'sending')).toBe(204)
    const shown = (await officer.get(`/api/plans/${plan}`)).body as { subPlans: { id: string }[] }
    expect(shown.subPlans.map((one) => one.id)).toEqual([planId])
  })

  test('S001-IV-2-c, S001-IV-2-e: counted over the year, both kinds expected without refusing', async () => {
    const quota = {
      minimum: 3,
      per: 'year',
      counted: 'điển hình tiêu biểu',
      composition: 'collective-and-individual',
    }
    const { item, draft, act, show, unit, id } = await desk({
      duty: { owes: 'nomination', rule: quarterly({ quota }) },
    })
    await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    await draft(item, { individuals: 2 })
    await act(item, 'presentation')
    await act(item, 'sending')
    expect(await show(item)).toMatchObject({
      towards: { sentence: 'Đã có 2 trên ít nhất 3 điển hình tiêu biểu của năm 2023; còn 1.' },
      warnings: ['Kế hoạch cần cả tập thể và cá nhân; chưa có tập thể nào.'],
    })
  })
})

describe('the list', () => {
  test('filters by standing as core says, pages, finds by words, and stays at the same statements', async () => {
    const { officer, unit, of, draft, act, id, unitOfficer, items } = await desk()
    await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    await draft(of(unit))
    await act(of(unit), 'presentation')
    await act(of(unit), 'sending')
    const list = async (query: string, caller = officer) =>
      (await caller.get(`/api/items?${query}`)).body as {
        rows: { id: string; standing: string; organization: { id: string } }[]
        next: string | null
        total: { count: number }
      }
    const all = await list('view=all')
    expect(all.rows).toHaveLength(items.length)
    for (const standing of new Set(all.rows.map((row) => row.standing))) {
      const found = (await list(`standing=${standing}`)).rows.map((row) => row.id)
      expect(found).toEqual(all.rows.filter((row) => row.standing === standing).map((row) => row.id))
    }
    expect((await list('view=desk')).rows.map((row) => row.id)).toEqual([of(unit)])
    expect((await list('view=desk', unitOfficer)).rows).toEqual([])
    expect(new Set((await list('view=all', unitOfficer)).rows.map((row) => row.organization.id))).toEqual(
      new Set([unit.id]),
    )
    expect((await list('q=bao%20cao')).rows).toHaveLength(items.length)
    expect((await list(`year=2024&organizationId=${unit.id}`)).rows).toHaveLength(4)
    const first = await list('view=all&limit=5')
    expect(first.total.count).toBe(24)
    expect((await list(`view=all&limit=5&cursor=${first.next}`)).rows[0]?.id).toBe(all.rows[5]?.id)
    const statements = (limit: number) =>
      countStatements(database, () => officer.get(`/api/items?view=all&limit=${limit}`))
    expect(await statements(3)).toBe(await statements(1))
  })
})

test('Việc của tôi: the unit finds what is due, the office what waits to be received', async () => {
  const { item, draft, act, officer, unit, id, unitOfficer, at, neighbour } = await desk()
  await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
  const home = async (caller = unitOfficer) =>
    (await caller.get('/api/home')).body as Record<
      'owe' | 'waiting' | 'late',
      { kind: string; title: string; href: string }[]
    >
  const owed = { kind: 'Nộp', title: 'Báo cáo quý, Quý II/2023', href: `/van-phong/viec-phai-nop/${item}` }
  expect((await home()).owe).toMatchObject([owed])
  await draft(item)
  await act(item, 'presentation')
  expect((await home(at('unit-head'))).waiting).toMatchObject([{ ...owed, kind: 'Duyệt' }])
  await act(item, 'sending')
  expect((await home()).owe).toEqual([])
  expect((await home(officer)).waiting.map(({ title }) => title)).toContain('1 bài nộp chờ tiếp nhận')
  app.platform.clock.believe('2023-06-15' as Day)
  expect((await home(at('unit-officer', neighbour))).late).toHaveLength(1)
  app.platform.clock.believe('2023-06-10' as Day)
})
