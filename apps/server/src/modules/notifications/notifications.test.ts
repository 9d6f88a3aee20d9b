import { addDays, day, type Day } from '@guongsang/core/kernel/day.ts'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testAccount, testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import { createCtx, type Ctx } from '../../platform/ctx.ts'
import { type Deadline, registerDeadlines } from '../../platform/deadlines.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { newId } from '../../platform/id.ts'
import { notify } from './index.ts'
import { listNotifications } from './queries.ts'

let app: TestApp
let place: TestLocality
let hoa: Actor
let lan: Actor
let deadlines: Deadline[] = []
let owed = new Map<string, { title: string; dueOn: Day | null; band: 'late' | 'owe' | 'waiting' }[]>()

registerDeadlines({
  name: 'test-deadlines',
  list: async (_tx, localityId) => (localityId === place?.id ? deadlines : []),
})
registerHomeProvider({
  name: 'test-owed',
  list: async (_tx, { actor }) =>
    (owed.get(actor.accountId ?? '') ?? []).map(({ title, dueOn, band }) => ({
      object: title,
      band,
      menu: 'don-vi',
      kind: 'Thử',
      title,
      dueOn,
      href: '/van-phong/don-vi',
    })),
})

beforeAll(async () => {
  app = await testApp({ today: '2024-03-10' })
  place = await testLocality(app.platform.database, 'thu-bao', 'Thử Báo')
  hoa = await somebody('hoa', 'Trần Thị Hoa', 'hoa@example.gov.vn')
  lan = await somebody('lan', 'Lê Thị Lan', null)
})

async function somebody(login: string, name: string, email: string | null): Promise<Actor> {
  const account = await testAccount(app.platform.database, place, {
    login,
    name,
    organizationId: place.department.id,
  })
  await app.platform.database.transaction({ localityId: place.id }, (tx) =>
    tx.updateTable('identity.accounts').set({ email }).where('id', '=', account.id).execute(),
  )
  return actorWith('officer', {
    localityId: place.id,
    organizationPath: place.department.path,
    accountId: account.id,
    name,
  })
}

beforeEach(async () => {
  deadlines = []
  owed = new Map()
  app.platform.clock.believe(day('2024-03-10'))
  await app.platform.database.transaction({ localityId: null }, async (tx) => {
    await tx.deleteFrom('notifications.notifications').execute()
    await tx.deleteFrom('notifications.preferences').execute()
    await tx.deleteFrom('platform.mails').execute()
    await tx.deleteFrom('platform.jobs').execute()
  })
})

const asSystem = (): Ctx => createCtx(app.platform, systemActor(place.id))
const tell = (actors: Actor[], title: string, key?: string) => {
  const ctx = asSystem()
  const accountIds = actors.map((actor) => actor.accountId!)
  return ctx.transaction((tx) => notify(ctx, tx, { accountIds, kind: 'test', title, ...(key && { key }) }))
}
const titles = async (actor: Actor, query = ''): Promise<string[]> => {
  const { body } = await app.as(actor).get(`/api/notifications${query}`)
  return (body as { rows: { title: string }[] }).rows.map((row) => row.title)
}
const mails = () =>
  app.platform.database.transaction({ localityId: null }, (tx) =>
    tx.selectFrom('platform.mails').select(['to_address', 'subject', 'state']).orderBy('id').execute(),
  )
const startOfDay = async (on: string): Promise<string[]> => {
  app.platform.clock.believe(day(on))
  await app.platform.database.transaction({ localityId: null }, (tx) =>
    app.platform.enqueue(tx, place.id, 'send-daily-news', { day: on }, { key: on }),
  )
  return runDueJobs(app.platform)
}

describe('the bell', () => {
  test('shows each account its own news, newest first, and counts what is unread', async () => {
    await tell([hoa, lan], 'Tin một')
    await tell([hoa], 'Tin hai')
    expect(await titles(hoa)).toEqual(['Tin hai', 'Tin một'])
    expect(await titles(lan)).toEqual(['Tin một'])
    expect((await app.as(hoa).get('/api/notifications/unread-count')).body).toEqual({ unread: 2 })
  })

  test('a key reaches an account once, and another account still', async () => {
    await tell([hoa], 'Tin một', 'k')
    await tell([hoa, lan], 'Tin một', 'k')
    expect([await titles(hoa), await titles(lan)]).toEqual([['Tin một'], ['Tin một']])
  })

  test('news is told only if what happened is committed', async () => {
    const ctx = asSystem()
    const failed = ctx.transaction(async (tx) => {
      await notify(ctx, tx, { accountIds: [hoa.accountId!], kind: 'test', title: 'Chưa xảy ra' })
      throw new Error('later step failed')
    })
    await expect(failed).rejects.toThrow('later step failed')
    expect(await titles(hoa)).toEqual([])
  })

  test('one is marked read, then all; nobody marks the news of another', async () => {
    await tell([hoa, lan], 'Tin một')
    await tell([hoa], 'Tin hai')
    const { body } = await app.as(hoa).get('/api/notifications')
    const [newest] = (body as { rows: { id: string }[] }).rows
    expect((await app.as(lan).post(`/api/notifications/${newest!.id}/reading`)).status).toBe(404)
    expect((await app.as(hoa).post(`/api/notifications/${newest!.id}/reading`)).status).toBe(204)
    expect(await titles(hoa, '?unread=true')).toEqual(['Tin một'])
    expect((await app.as(hoa).post('/api/notifications/reading')).body).toEqual({ marked: 1 })
    expect((await app.as(lan).get('/api/notifications/unread-count')).body).toEqual({ unread: 1 })
  })

  test('pages follow each other without a gap, in a constant number of statements', async () => {
    for (const number of [1, 2, 3, 4, 5]) await tell([hoa], `Tin ${number}`)
    const first = (await app.as(hoa).get('/api/notifications?limit=3')).body as {
      next: string
      rows: unknown[]
    }
    expect(first.rows.length).toBe(3)
    expect(await titles(hoa, `?limit=3&cursor=${first.next}`)).toEqual(['Tin 2', 'Tin 1'])
    const statements = (limit: number) =>
      countStatements(app.platform.database, () =>
        app.platform.database.transaction({ localityId: place.id }, (tx) =>
          listNotifications(tx, hoa, { limit }),
        ),
      )
    expect(await statements(3)).toBe(await statements(1))
  })

  test('a visitor has none', async () => {
    expect((await app.asBrowser().get('/api/notifications')).status).toBe(401)
    expect((await app.asBrowser().get('/api/home')).status).toBe(401)
  })
})

describe('mail', () => {
  test('one digest in the morning with everything unread, and none when there is nothing new', async () => {
    await tell([hoa], 'Tin một')
    await tell([hoa], 'Tin hai')
    await tell([lan], 'Tin ba')
    expect(await startOfDay('2024-03-11')).toEqual(['send-daily-news: done', 'send-mail: done'])
    expect(await mails()).toEqual([
      { to_address: 'hoa@example.gov.vn', subject: '2 thông báo ngày 11/03/2024', state: 'kept' },
    ])
    expect(await startOfDay('2024-03-12')).toEqual(['send-daily-news: done'])
    expect((await mails()).length).toBe(1)
  })

  test('what was read, and who does not want it, is left out', async () => {
    await tell([hoa], 'Tin một')
    await app.as(hoa).post('/api/notifications/reading')
    await startOfDay('2024-03-11')
    expect(await mails()).toEqual([])
    await tell([hoa], 'Tin hai')
    expect(
      (await app.as(hoa).put('/api/notifications/mail-preferences', { atOnce: false, digest: false })).status,
    ).toBe(204)
    await startOfDay('2024-03-12')
    expect(await mails()).toEqual([])
  })

  test('whoever asks for a mail at once gets it at once, and not again in the digest', async () => {
    await app.as(hoa).put('/api/notifications/mail-preferences', { atOnce: true, digest: true })
    expect((await app.as(hoa).get('/api/notifications/mail-preferences')).body).toEqual({
      atOnce: true,
      digest: true,
    })
    await tell([hoa], 'Tin gấp')
    expect(await runDueJobs(app.platform)).toEqual(['mail-notification: done', 'send-mail: done'])
    await startOfDay('2024-03-11')
    expect((await mails()).map((mail) => mail.subject)).toEqual(['Tin gấp'])
  })
})

describe('the reminder ladder', () => {
  const deadline = (dueOn: string): Deadline => ({
    object: { kind: 'test', id: '1' },
    accountIds: [hoa.accountId!],
    since: day('2024-01-02'),
    dueOn: day(dueOn),
    title: 'nộp báo cáo quý I',
    href: null,
  })

  test('each rung fires once while the days pass', async () => {
    deadlines = [deadline('2024-03-15')]
    for (let on = day('2024-03-06'); on <= '2024-03-20'; on = addDays(on, 1)) await startOfDay(on)
    expect((await titles(hoa)).toReversed()).toEqual([
      'Còn 7 ngày: nộp báo cáo quý I',
      'Còn 3 ngày: nộp báo cáo quý I',
      'Đến hạn hôm nay: nộp báo cáo quý I',
      'Trễ 1 ngày: nộp báo cáo quý I',
    ])
    expect((await mails()).map((mail) => mail.subject)).toEqual((await titles(hoa)).toReversed())
  })

  test('a due day that moves starts the ladder anew', async () => {
    deadlines = [deadline('2024-03-13')]
    await startOfDay('2024-03-10')
    deadlines = [deadline('2024-03-20')]
    await startOfDay('2024-03-13')
    expect((await titles(hoa)).toReversed()).toEqual([
      'Còn 3 ngày: nộp báo cáo quý I',
      'Còn 7 ngày: nộp báo cáo quý I',
    ])
  })

  test('the rungs are a setting by date: before its first day the old ones hold', async () => {
    const administrator = actorWith('administrator', {
      localityId: place.id,
      organizationPath: place.department.path,
    })
    const set = { value: [1, 14], from: '2024-03-05', citation: 'Quyết định số 12/QĐ-UBND' }
    expect((await app.as(administrator).post('/api/settings/reminder-ladder/values', set)).status).toBe(201)
    deadlines = [deadline('2024-03-18')]
    await startOfDay('2024-03-04')
    expect(await titles(hoa)).toEqual([])
    await startOfDay('2024-03-06')
    expect(await titles(hoa)).toEqual(['Còn 12 ngày: nộp báo cáo quý I'])
  })
})

describe('home', () => {
  test('puts what is late, owed and waiting in order of day, then of Vietnamese names', async () => {
    owed.set(hoa.accountId!, [
      { title: 'Ý tưởng', dueOn: null, band: 'waiting' },
      { title: 'Đơn vị', dueOn: day('2024-03-12'), band: 'owe' },
      { title: 'Danh sách', dueOn: day('2024-03-12'), band: 'owe' },
      { title: 'Ẩn', dueOn: day('2024-03-11'), band: 'owe' },
      { title: 'Cũ', dueOn: day('2024-02-01'), band: 'late' },
    ])
    await tell([hoa], 'Tin một')
    // Without a role, what other modules wait for from officers is not among it.
    const { body } = await app.as({ ...hoa, grants: [] }).get('/api/home')
    const home = body as Record<'late' | 'owe' | 'waiting', { title: string }[]> & {
      today: string
      counts: object
      unread: number
    }
    expect(home.today).toBe('2024-03-10')
    expect(home.late.map((item) => item.title)).toEqual(['Cũ'])
    expect(home.owe.map((item) => item.title)).toEqual(['Ẩn', 'Danh sách', 'Đơn vị'])
    expect(home.waiting).toEqual([
      {
        id: 'test-owed:Ý tưởng',
        band: 'waiting',
        kind: 'Thử',
        title: 'Ý tưởng',
        place: null,
        dueOn: null,
        href: '/van-phong/don-vi',
      },
    ])
    expect([home.counts, home.unread]).toEqual([{ 'don-vi': 5 }, 1])
  })

  test('an administrator is told of jobs that died; others are not', async () => {
    const administrator = actorWith('administrator', {
      localityId: place.id,
      organizationPath: place.department.path,
    })
    await app.platform.database.transaction({ localityId: null }, async (tx) => {
      await app.platform.enqueue(tx, place.id, 'send-mail', { mailId: newId() })
      await tx.updateTable('platform.jobs').set({ state: 'dead' }).execute()
    })
    const late = async (actor: Actor) =>
      ((await app.as(actor).get('/api/home')).body as { late: { title: string }[] }).late
    expect((await late(administrator)).map((item) => item.title)).toEqual([
      '1 việc chạy nền bị hỏng, cần xem và cho chạy lại',
    ])
    expect(await late(hoa)).toEqual([])
  })
})
