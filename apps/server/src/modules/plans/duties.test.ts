import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { createCtx } from '../../platform/ctx.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { createClock } from '../../platform/clock.ts'
import { addHead, dutiesOffice, duty, itemsOf, quarterly } from './duties.fixture.ts'
import { outcome, planningOffice } from './plans.fixture.ts'
import { regenerateItems } from './regenerate-items.ts'

const app = await testApp({ today: '2023-04-20' })
const { database } = app.platform
const threeYears = { periodFrom: '2023-01-01', periodTo: '2025-12-31' }

/** The second quarter of the unit, drafted and brought so far by these acts. */
async function begun(acts: readonly string[]) {
  const office = await dutiesOffice(app)
  await office.issue(office.plan, '2023-04-11')
  await addHead(database, office.id, office.unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
  const stored = async () =>
    (await itemsOf(database, office.place)).find(
      (one) => one.organization_id === office.unit.id && one.period_label === 'Quý II/2023',
    )!
  const { id } = await stored()
  const writer = office.at('unit-officer')
  expect(outcome(await writer.put(`/api/items/${id}/draft`, { note: 'Bản đầu', version: null }))).toBe(200)
  for (const act of acts) {
    const { body } = await writer.get(`/api/items/${id}`)
    const last = (body as { submissions: { id: string; version: number }[] }).submissions.at(-1)!
    const caller = act === 'return' ? office.officer : writer
    const asked = { reason: 'Bổ sung số liệu', parts: [], version: last.version }
    expect(outcome(await caller.post(`/api/submissions/${last.id}/${act}`, asked))).toBe(204)
  }
  return { ...office, stored }
}

describe('duties of a plan', () => {
  test('S001-IV-2-h, S001-IV-2-d: rule in words, whom and when before it is kept', async () => {
    const { officer, create, group, unit, neighbour } = await planningOffice(app)
    const plan = await create(threeYears)
    const groupId = await group('Các xã, thị trấn', [unit.id, neighbour.id])
    const asked = duty({
      title: 'Giới thiệu điển hình',
      owes: 'nomination',
      groupId,
      exemptOrganizationIds: [neighbour.id],
      exemptReason: 'cơ quan chủ trì theo Kế hoạch số 202/KH-UBND',
      validFrom: '2023-04-11',
      rule: quarterly({
        quota: {
          minimum: 3,
          per: 'year',
          counted: 'điển hình tiêu biểu',
          composition: 'collective-and-individual',
        },
      }),
    })
    const { body } = await officer.post(`/api/plans/${plan}/duties/preview`, asked)
    const { inWords, units, periods } = body as never as {
      inWords: string
      units: { name: string; exempt: boolean }[]
      periods: { label: string; dueText: string; applies: boolean; whyNot: string | null }[]
    }
    expect(inWords).toBe(
      'Hằng quý, trước ngày 15 của tháng cuối quý; ít nhất 03 điển hình tiêu biểu một năm (có cả tập thể và cá nhân)',
    )
    expect(units.map(({ name, exempt }) => [name, exempt]).toSorted()).toEqual([
      ['Bộ phận Thi đua', false],
      ['Phòng Tài chính', true],
    ])
    expect(periods).toHaveLength(12)
    expect(periods.slice(0, 2)).toEqual([
      {
        label: 'Quý I/2023',
        dueText: 'trước ngày 15/03/2023',
        applies: false,
        whyNot: 'Kỳ này đã qua trước khi kế hoạch có hiệu lực (11/04/2023).',
      },
      { label: 'Quý II/2023', dueText: 'trước ngày 15/06/2023', applies: true, whyNot: null },
    ])
  })

  test('S001-H-4, S001-IV-2-f: issued, every year of the period is owed; A29: earlier rounds and exempt units are not', async () => {
    const { plan, unit, neighbour, issue, place } = await dutiesOffice(app, { exempt: true })
    expect(outcome(await issue(plan, '2023-04-11'))).toBe(204)
    const items = await itemsOf(database, place)
    expect(items).toHaveLength(24)
    const of = (organization: string) =>
      items.filter(({ organization_id }) => organization_id === organization)
    expect(
      of(unit.id)
        .map(({ period_label, last_day, state }) => [period_label, last_day, state])
        .slice(0, 3),
    ).toEqual([
      ['Quý I/2023', '2023-03-14', 'not-applicable'],
      ['Quý II/2023', '2023-06-14', 'owed'],
      ['Quý III/2023', '2023-09-14', 'owed'],
    ])
    expect(of(unit.id)[0]?.why_not).toBe('Hạn của kỳ này đã qua trước khi kế hoạch có hiệu lực (11/04/2023).')
    expect(new Set(of(neighbour.id).map(({ why_not }) => why_not))).toEqual(
      new Set(['Không thuộc diện thực hiện: cơ quan chủ trì theo Kế hoạch số 202/KH-UBND.']),
    )
  })

  test('a changed due day moves what is not handed in; a duty that ends is owed no more', async () => {
    const { plan, officer, issue, place, dutyOf } = await dutiesOffice(app)
    await issue(plan, '2023-04-11')
    const before = await dutyOf(plan)
    const change = { ...before, rule: { ...before.rule, inclusive: true } }
    expect(outcome(await officer.put(`/api/duties/${before.id}`, change))).toBe('invalid-input')
    expect(
      outcome(await officer.put(`/api/duties/${before.id}`, { ...change, reason: 'Sửa theo văn bản' })),
    ).toBe(204)
    expect(outcome(await officer.put(`/api/duties/${before.id}`, { ...change, reason: 'Người khác' }))).toBe(
      'changed-meanwhile',
    )
    expect((await itemsOf(database, place))[1]?.last_day).toBe('2023-06-15')
    const ended = await officer.post(`/api/duties/${before.id}/end`, {
      validTo: '2023-12-31',
      reason: 'Thay bằng kế hoạch khác',
      version: 2,
    })
    expect(outcome(ended)).toBe(204)
    const states = (await itemsOf(database, place)).map(({ period_from, state }) => [
      period_from >= '2024',
      state,
    ])
    expect(states.filter(([later, state]) => later === (state !== 'ended'))).toEqual([])
  })

  test('a day of effect typed into a draft can be taken back', async () => {
    const { plan, officer, dutyOf } = await dutiesOffice(app, { duty: { validFrom: '2023-07-01' } })
    const before = await dutyOf(plan)
    expect(outcome(await officer.put(`/api/duties/${before.id}`, { ...before, validFrom: null }))).toBe(204)
    expect(await dutyOf(plan)).toMatchObject({ validFrom: null })
  })

  test('a duty taken out of a draft is owed by nobody, before the issue and after it', async () => {
    const { plan, officer, issue, place, dutyOf, groupId } = await dutiesOffice(app)
    const { id } = await dutyOf(plan)
    const ended = await officer.post(`/api/duties/${id}/end`, {
      validTo: '2022-12-31',
      reason: 'Bỏ khỏi dự thảo',
      version: 1,
    })
    expect(outcome(ended)).toBe(204)
    expect(await itemsOf(database, place)).toEqual([])
    await officer.post(
      `/api/plans/${plan}/duties`,
      duty({ groupId, title: 'Báo cáo năm', rule: { span: 'year' } }),
    )
    await issue(plan, '2023-04-11')
    const items = await itemsOf(database, place)
    expect(new Set(items.map(({ period_label }) => period_label))).toEqual(
      new Set(['Năm 2023', 'Năm 2024', 'Năm 2025']),
    )
  })

  test('the daily job is idempotent; who joins owes from that day, who is gone owes nothing', async () => {
    const { plan, issue, place, unit, neighbour } = await dutiesOffice(app, {
      members: ['unit'],
    })
    await issue(plan, '2023-04-11')
    const on = (day: string) =>
      createCtx({ ...app.platform, clock: createClock(day as Day) }, systemActor(place.id))
    await regenerateItems(on('2023-05-01'))
    expect((await itemsOf(database, place)).every(({ version }) => version === 1)).toBe(true)
    const both = JSON.stringify({
      include: [unit.id, neighbour.id].map((id) => ({ by: 'organization', id })),
      exclude: [],
    })
    await database.transaction({ localityId: place.id }, (tx) =>
      sql`update organizations.addressee_groups set expression = ${both} where locality_id = ${place.id}`.execute(
        tx,
      ),
    )
    await regenerateItems(on('2023-07-01'))
    const joined = (await itemsOf(database, place)).filter(
      ({ organization_id }) => organization_id === neighbour.id,
    )
    expect(joined[0]).toMatchObject({ period_label: 'Quý III/2023', owed_since: '2023-07-01', state: 'owed' })
    await database.transaction({ localityId: place.id }, (tx) =>
      sql`update organizations.organizations set ended_on = '2023-12-31', state = 'dissolved'
        where locality_id = ${place.id} and id = ${unit.id}`.execute(tx),
    )
    await regenerateItems(on('2024-01-02'))
    await regenerateItems(on('2024-01-03'))
    const gone = (await itemsOf(database, place)).filter(({ organization_id }) => organization_id === unit.id)
    expect(new Set(gone.map(({ state }) => state))).toEqual(new Set(['not-applicable', 'ended']))
    expect(gone.every(({ version }) => version <= 2)).toBe(true)
  })

  test.each([
    ['draft', [], { day: '2023-06-15', ended: 'ended' }],
    ['with-head', ['presentation'], { day: '2023-06-15', ended: 'ended' }],
    ['recalled', ['presentation', 'sending', 'recall'], { day: '2023-06-15', ended: 'ended' }],
    ['sent', ['presentation', 'sending'], { day: '2023-06-14', ended: 'sent' }],
  ])('only what was sent keeps its day and outlives its duty: %s', async (_, acts, expected) => {
    const office = await begun(acts)
    const before = await office.dutyOf(office.plan)
    const change = { ...before, rule: { ...before.rule, inclusive: true }, reason: 'Sửa theo văn bản' }
    expect(outcome(await office.officer.put(`/api/duties/${before.id}`, change))).toBe(204)
    const day = (await office.stored()).last_day
    await office.officer.post(`/api/duties/${before.id}/end`, {
      validTo: '2023-05-01',
      reason: 'Thay bằng kế hoạch khác',
      version: 2,
    })
    expect({ day, ended: (await office.stored()).state }).toEqual(expected)
  })

  test.each([
    ['draft', []],
    ['with-head', ['presentation']],
    ['returned', ['presentation', 'sending', 'return']],
  ])('a unit that is gone owes nothing, whatever it had begun: %s', async (_, acts) => {
    const { place, unit, stored } = await begun(acts)
    await database.transaction({ localityId: place.id }, (tx) =>
      sql`update organizations.organizations set ended_on = '2023-05-31', state = 'dissolved'
        where locality_id = ${place.id} and id = ${unit.id}`.execute(tx),
    )
    const clock = createClock('2023-06-01' as Day)
    await regenerateItems(createCtx({ ...app.platform, clock }, systemActor(place.id)))
    expect((await stored()).state).toBe('ended')
  })

  test('an end that was a mistake gives the unit its duties back, over rounds too; what others left stays left', async () => {
    const { place, unit, neighbour, stored } = await begun(['presentation', 'sending', 'return'])
    const change = (set: ReturnType<typeof sql>) =>
      database.transaction({ localityId: place.id }, (tx) => set.execute(tx).then(() => {}))
    const on = (day: string) =>
      regenerateItems(createCtx({ ...app.platform, clock: createClock(day as Day) }, systemActor(place.id)))
    const including = (ids: string[]) => {
      const include = ids.map((id) => ({ by: 'organization', id }))
      const expression = JSON.stringify({ include, exclude: [] })
      return change(
        sql`update organizations.addressee_groups set expression = ${expression} where locality_id = ${place.id}`,
      )
    }
    const standing = async (organizationId: string) =>
      (await itemsOf(database, place))
        .filter((one) => one.organization_id === organizationId && one.last_day! <= '2023-12-31')
        .map(({ period_label, state, state_reason }) => [period_label, state, state_reason])
    await change(sql`update organizations.organizations set ended_on = '2023-05-31', state = 'dissolved'
      where locality_id = ${place.id} and id = ${unit.id}`)
    await including([unit.id])
    await on('2023-06-01')
    expect(await standing(unit.id)).toContainEqual(['Quý II/2023', 'ended', 'Đơn vị đã kết thúc hoạt động.'])
    expect(await standing(neighbour.id)).toContainEqual(['Quý III/2023', 'ended', null])
    await on('2023-10-01')
    await change(sql`update organizations.organizations set ended_on = null, state = 'active'
      where locality_id = ${place.id} and id = ${unit.id}`)
    await including([unit.id, neighbour.id])
    await on('2023-10-02')
    const back = await itemsOf(database, place)
    await on('2023-10-03')
    expect(await itemsOf(database, place)).toEqual(back)
    expect((await stored()).state).toBe('returned')
    expect(await standing(unit.id)).toEqual([
      ['Quý I/2023', 'not-applicable', null],
      ['Quý II/2023', 'returned', null],
      ['Quý III/2023', 'owed', null],
      ['Quý IV/2023', 'owed', null],
    ])
    expect((await standing(neighbour.id)).slice(1)).toEqual([
      ['Quý II/2023', 'ended', null],
      ['Quý III/2023', 'ended', null],
      ['Quý IV/2023', 'owed', null],
    ])
  })

  test('nobody writes duties of a plan that is not theirs', async () => {
    const { plan, by, unit, dutyOf } = await dutiesOffice(app)
    const other = await planningOffice(app)
    const one = await dutyOf(plan)
    const change = { ...one, reason: 'Thử' }
    expect(outcome(await by('unit-officer', unit).put(`/api/duties/${one.id}`, change))).toBe(
      'duty-not-found',
    )
    expect(outcome(await other.officer.put(`/api/duties/${one.id}`, change))).toBe('duty-not-found')
    expect(outcome(await other.officer.get(`/api/plans/${plan}/duties`))).toBe('plan-not-found')
    expect(outcome(await by('chair').post(`/api/plans/${plan}/duties`, change))).toBe('forbidden')
  })

  test('three hundred units and twelve rounds take as many statements as three units', async () => {
    const statements = async (members: number) => {
      const { plan, issue } = await dutiesOffice(app, { extra: members })
      return countStatements(database, () => issue(plan, '2023-04-11'))
    }
    const few = await statements(3)
    const many = await statements(300)
    // One statement more for each 2,000 rows.
    expect(many - few).toBeLessThanOrEqual(2)
  })
})
