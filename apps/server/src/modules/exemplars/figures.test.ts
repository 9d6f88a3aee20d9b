import { sql } from 'kysely'
import { day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { createCtx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { exemplarsOffice, outcome } from './exemplars.fixture.ts'
import { findInContest } from './index.ts'
import { remindReviews } from './remind-reviews.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

test('S001-I-1-2c, S001-III-22-3, S000-I-2d: from the base, honoured after so many days, found in which movement', async () => {
  const { found, movement, officer, unit, neighbour, id: localityId, by } = await exemplarsOffice(app)
  await database.transaction({ localityId }, (tx) =>
    sql`update organizations.organizations set level = 'commune' where id = ${unit.id}`.execute(tx),
  )
  const movementId = await movement('Chung sức xây dựng nông thôn mới')
  const honoured = async (id: string, happenedOn: string, kind = 'praise') =>
    officer.post(`/api/exemplars/${id}/recognitions`, { kind, levelCode: 'huyen', form: 'Khen', happenedOn })
  const inMovement = { source: 'movement', movementId }
  const first = await found({ ...inMovement, followsHoChiMinh: true })
  const second = await found({
    ...inMovement,
    title: 'Trạm sạch',
    subjectName: 'Trạm',
    foundOn: '2024-01-25',
  })
  await found({ title: 'Tổ thu', subjectName: 'Tổ thu', organizationId: neighbour.id, foundOn: '2023-02-01' })
  await honoured(first, '2024-01-25')
  await honoured(second, '2024-02-24')
  await honoured(second, '2024-01-26', 'talk')
  const figures = () => officer.get('/api/exemplar-figures')
  expect((await figures()).body).toMatchObject({
    years: [
      { year: 2024, found: 2, fromBase: 2, commended: 2, medianDays: 20, followingHoChiMinh: 1 },
      { year: 2023, found: 1, fromBase: 0, commended: 0, medianDays: null, followingHoChiMinh: 0 },
    ],
    movements: [
      { movement: { id: movementId, name: 'Chung sức xây dựng nông thôn mới' }, found: 2, commended: 2 },
    ],
  })
  const own = (await by('unit-officer', neighbour).get('/api/exemplar-figures')).body as { years: object[] }
  expect(own.years).toHaveLength(1)
  const titles = ((await officer.get('/api/exemplars?grassroots=true')).body as { rows: object[] }).rows
  expect(titles).toHaveLength(2)
  const before = await countStatements(database, figures)
  await found({ ...inMovement, title: 'Đường hoa', subjectName: 'Chi hội' })
  expect(await countStatements(database, figures)).toBe(before)
})

test('S001-III-21-a2: the activity in which somebody stands out is one of the list, beside the field', async () => {
  const { found, officer, show, titles } = await exemplarsOffice(app)
  const domains = [
    'Lao động',
    'Sản xuất',
    'Kinh doanh',
    'Học tập',
    'Công tác',
    'Huấn luyện',
    'Sẵn sàng chiến đấu',
    'Chiến đấu',
    'Phục vụ chiến đấu',
  ]
  for (const [at, label] of domains.entries())
    await officer.put('/api/exemplar-labels', { list: 'domain', code: `hoat-dong-${at}`, label })
  const id = await found({ domainCodes: ['hoat-dong-0', 'hoat-dong-8'] })
  expect(await show(id)).toMatchObject({ domains: [{ label: 'Lao động' }, { label: 'Phục vụ chiến đấu' }] })
  expect([await titles('domain=hoat-dong-8'), await titles('domain=hoat-dong-3')]).toEqual([
    ['Tổ hợp tác lúa hữu cơ'],
    [],
  ])
  const { facets } = (await officer.get('/api/exemplars')).body as {
    facets: { by: string; values: { label: string; count: number }[] }[]
  }
  expect(
    facets
      .find(({ by }) => by === 'domain')!
      .values.map(({ label }) => label)
      .toSorted(),
  ).toEqual(['Lao động', 'Phục vụ chiến đấu'])
})

test('S004-III-3-5b: whom a contest wrote about is an exemplar found in it, once however many wrote', async () => {
  const { id: localityId, department, unit, show } = await exemplarsOffice(app)
  const ctx = createCtx(
    app.platform,
    actorWith('culture-office', { localityId, organizationPath: department.path }),
  )
  const contestId = newId()
  const written = {
    contestId,
    contestName: 'Cuộc thi viết về gương điển hình',
    kindCode: 'dien-hinh',
    fieldCodes: ['y-te'],
    organizationId: unit.id,
    subjectName: 'Y sĩ Lê Thị Bé',
    practice: 'Đi bộ sáu cây số đến từng nhà tiêm chủng',
    foundOn: day('2024-03-01'),
    foundBy: 'Trần Văn Viết',
  }
  const find = (more: object = {}) => ctx.transaction((tx) => findInContest(ctx, tx, { ...written, ...more }))
  const id = await find()
  expect(await show(id)).toMatchObject({
    stage: 'emerging',
    visibility: 'unit',
    source: 'contest',
    sourceText: 'Cuộc thi viết về gương điển hình',
    contestId,
    foundBy: 'Trần Văn Viết',
  })
  expect(await find()).toBe(id)
  expect(await find({ contestId: newId() })).not.toBe(id)
  await expect(find({ kindCode: 'la', subjectName: 'Khác' })).rejects.toMatchObject({ code: 'invalid-input' })
})

test('a unit is reminded once of whoever is due to be looked at again, and sees how many wait', async () => {
  const office = await exemplarsOffice(app)
  const { id: localityId, found, unit, neighbour, officer, act } = office
  const account = (login: string, where: typeof unit) =>
    testAccount(database, office.place, {
      login,
      name: login,
      organizationId: where.id,
      grants: [{ role: 'unit-officer', organizationId: where.id }],
    })
  const keeper = await account('giu', unit)
  const stranger = await account('khac', neighbour)
  const due = await found()
  const dropped = await found({ title: 'Đã thôi', subjectName: 'Nhóm cũ' })
  await database.transaction({ localityId }, (tx) =>
    sql`update exemplars.exemplars set review_due_on = '2024-03-08' where locality_id = ${localityId}`.execute(
      tx,
    ),
  )
  await act(dropped, 'stage', { stage: 'dropped', reason: 'Chuyển đi' })
  const ctx = createCtx(app.platform, systemActor(localityId))
  await remindReviews(ctx)
  await remindReviews(ctx)
  const { rows } = await database.transaction({ localityId }, (tx) =>
    sql<{ account_id: string; title: string; href: string }>`
      select account_id, title, href from notifications.notifications where kind = 'exemplar-review'`.execute(
      tx,
    ),
  )
  expect(rows).toEqual([
    {
      account_id: keeper.id,
      title: 'Đến hạn theo dõi lại: “Tổ hợp tác lúa hữu cơ”',
      href: `/van-phong/dien-hinh/${due}`,
    },
  ])
  expect(stranger.id).not.toBe(keeper.id)
  const home = (await officer.get('/api/home')).body as { waiting: { title: string; kind: string }[] }
  expect(home.waiting.filter(({ kind }) => kind === 'Điển hình').map(({ title }) => title)).toEqual([
    '1 điển hình đến hạn theo dõi lại',
  ])
})

test('what citizens suggested stands in the work of whoever looks into it, until it was looked at', async () => {
  const { id: localityId, officer, by, unit } = await exemplarsOffice(app)
  await database.transaction({ localityId }, (tx) =>
    sql`insert into exemplars.suggestions (locality_id, id, code, about_name, about_place, text, state)
      values (${localityId}, ${newId()}, 'ABCD-EFGH', 'Bà Hòa', 'Thôn Đông', 'Giúp người già neo đơn', 'received')`.execute(
      tx,
    ),
  )
  const titles = async (caller = officer) =>
    ((await caller.get('/api/home')).body as { waiting: { title: string }[] }).waiting.map(
      ({ title }) => title,
    )
  expect(await titles()).toContain('1 lời giới thiệu của người dân chưa xem')
  expect(await titles(by('unit-officer', unit))).not.toContain('1 lời giới thiệu của người dân chưa xem')
  const { rows } = (await officer.get('/api/suggestions')).body as { rows: { id: string; version: number }[] }
  const [one] = rows
  expect(
    outcome(
      await officer.post(`/api/suggestions/${one!.id}/handling`, {
        state: 'checking',
        answer: 'Xã đang tìm hiểu.',
        version: one!.version,
      }),
    ),
  ).toBe(204)
  expect(await titles()).not.toContain('1 lời giới thiệu của người dân chưa xem')
})
