import { POLICY_PARTS } from '@guongsang/contract/administration.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testAccount, testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith, systemAdministrator } from '../../../../../tests/support/actors.ts'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { listAuditEvents } from './audit-queries.ts'

let app: TestApp
let here: TestLocality
let elsewhere: TestLocality
let administrator: Actor
let foreigner: Actor
let officer: Actor
let unitOfficer: Actor

registerTimeline('test-thing', async (ctx) => ctx.actor.accountId === unitOfficer.accountId)

beforeAll(async () => {
  app = await testApp({ today: '2024-03-10' })
  here = await testLocality(app.platform.database, 'quan-tri-mot', 'Một')
  elsewhere = await testLocality(app.platform.database, 'quan-tri-hai', 'Hai')
  const at = (place: TestLocality) => ({ localityId: place.id, organizationPath: place.department.path })
  administrator = actorWith('administrator', { ...at(here), name: 'Quản trị Một' })
  foreigner = actorWith('administrator', { ...at(elsewhere), name: 'Quản trị Hai' })
  const account = await testAccount(app.platform.database, here, { login: 'cv', name: 'Trần Thị Hoa' })
  officer = actorWith('officer', { ...at(here), accountId: account.id, name: 'Trần Thị Hoa' })
  unitOfficer = actorWith('unit-officer', { localityId: here.id, organizationPath: here.neighbour.path })
})

beforeEach(() => app.platform.clock.believe(day('2024-03-10')))

const inSystem: TestApp['platform']['database']['transaction'] extends (
  scope: never,
  work: infer W,
) => unknown
  ? (work: W) => Promise<never>
  : never = (work) => app.platform.database.transaction({ localityId: null }, work as never) as never

describe('settings by date', () => {
  const key = 'document-place-name'
  const add = (value: unknown, from: string, citation = 'Quyết định số 07/QĐ-UBND') =>
    app.as(administrator).post(`/api/settings/${key}/values`, { value, from, citation })
  const holds = (on: string): Promise<string> =>
    app.platform.database.transaction({ localityId: here.id }, (tx) => settingOn(tx, here.id, key, day(on)))

  test('a value holds from its day, by the document it cites; the days before keep theirs', async () => {
    expect((await add('Thị trấn Một', '2023-01-01')).status).toBe(201)
    expect((await add('Một', '2024-06-01', 'Nghị quyết số 3/NQ-HĐND')).status).toBe(201)
    expect(await Promise.all(['2022-12-31', '2023-01-01', '2024-05-31', '2024-06-01'].map(holds))).toEqual([
      '',
      'Thị trấn Một',
      'Thị trấn Một',
      'Một',
    ])
  })

  test('a correction is a later row with the same day; what it replaces stays to be read', async () => {
    await add('Thị trấn Một', '2023-01-01', 'Đính chính Quyết định số 07/QĐ-UBND')
    await add('TT. Một', '2023-01-01', 'Đính chính lần hai')
    expect(await holds('2023-05-05')).toBe('TT. Một')
    const { body } = await app.as(officer).get(`/api/settings/${key}`)
    const shown = body as {
      current: { text: string; citation: string }
      next: { text: string }
      history: { text: string; superseded: boolean }[]
    }
    expect([shown.current.text, shown.current.citation, shown.next.text]).toEqual([
      'TT. Một',
      'Đính chính lần hai',
      'Một',
    ])
    expect(shown.history.map(({ text, superseded }) => [text, superseded])).toEqual([
      ['Một', false],
      ['TT. Một', false],
      ['Thị trấn Một', true],
      ['Thị trấn Một', true],
    ])
  })

  test('the application cannot change or remove a value that was recorded', async () => {
    const change = inSystem((tx) => sql`update platform.settings set value = '"x"'`.execute(tx))
    await expect(change).rejects.toThrow(/permission denied/)
    await expect(inSystem((tx) => sql`delete from platform.settings`.execute(tx))).rejects.toThrow(
      /permission denied/,
    )
  })

  test('what the catalogue does not allow is refused at the field, without a citation too', async () => {
    const wrong = await app.as(administrator).post('/api/settings/reminder-ladder/values', {
      value: [7, 7],
      from: '2024-01-01',
      citation: 'Quyết định số 1',
    })
    expect([wrong.status, (wrong.body as { errors: unknown }).errors]).toEqual([
      422,
      [{ field: 'value', message: 'Có lần nhắc bị trùng.' }],
    ])
    expect((await add('A', '2024-01-01', '')).status).toBe(422)
    expect((await add('A', '2024-02-30')).status).toBe(422)
    expect(
      (
        await app
          .as(administrator)
          .post('/api/settings/khong-co/values', { value: 1, from: '2024-01-01', citation: 'abc' })
      ).status,
    ).toBe(404)
  })

  test('S002-III-1-7c: whoever changes a setting is in the log with the words of the change', async () => {
    const { body } = await app.as(officer).get(`/api/audit/timelines/setting/${key}`)
    const [newest] = (body as { rows: { sentence: string; actorName: string }[] }).rows
    expect([newest?.sentence, newest?.actorName]).toEqual([
      'Đặt tham số Địa danh ghi trên văn bản: từ 01/01/2023 là TT. Một. Căn cứ: Đính chính lần hai',
      'Quản trị Một',
    ])
  })

  test('another locality has its own values, and may not see these', async () => {
    const { body } = await app.as(foreigner).get(`/api/settings/${key}`)
    const shown = body as { isDefault: boolean; history: unknown[] }
    expect([shown.isDefault, shown.history]).toEqual([true, []])
    expect(
      (
        await app
          .as(officer)
          .post(`/api/settings/${key}/values`, { value: 'A', from: '2024-01-01', citation: 'abc' })
      ).status,
    ).toBe(403)
  })
})

describe('jobs', () => {
  const list = async (query = '') =>
    (await app.as(administrator).get(`/api/jobs${query}`)).body as {
      rows: { id: string; label: string; state: string; error: string | null; can: string[] }[]
      counts: Record<string, number>
      next: string | null
    }

  test('are listed with what happened and what can be done; steering them is recorded', async () => {
    await inSystem(async (tx) => {
      await tx.deleteFrom('platform.jobs').execute()
      await app.platform.enqueue(tx, here.id, 'extract-file-text', { fileId: here.id })
      await app.platform.enqueue(tx, elsewhere.id, 'extract-file-text', { fileId: here.id })
      await tx
        .updateTable('platform.jobs')
        .set({ payload: '{}' })
        .where('locality_id', '=', here.id)
        .execute()
    })
    await runDueJobs(app.platform)
    const [row] = (await list()).rows
    expect([row?.label, row?.state, row?.error, row?.can]).toEqual([
      'Đọc chữ trong tệp để tìm kiếm',
      'dead',
      'Dữ liệu của công việc không đọc được.',
      ['retry', 'cancel'],
    ])
    expect((await list()).counts).toEqual({ waiting: 0, running: 0, done: 0, dead: 1, cancelled: 0 })
    const asked = (act: string, body?: object) =>
      app.as(administrator).post(`/api/jobs/${row!.id}/${act}`, body)
    expect((await asked('rescue')).status).toBe(409)
    expect((await asked('retry')).status).toBe(204)
    expect((await asked('cancellation', { reason: 'In nhầm' })).status).toBe(204)
    expect((await list('?state=cancelled')).rows.length).toBe(1)
    const { body } = await app.as(administrator).get(`/api/audit/timelines/job/${row!.id}`)
    expect((body as { rows: { sentence: string }[] }).rows.map(({ sentence }) => sentence)).toEqual([
      'Hủy việc nền: Đọc chữ trong tệp để tìm kiếm. Lý do: In nhầm',
      'Cho chạy lại việc nền: Đọc chữ trong tệp để tìm kiếm',
    ])
  })

  test('of another locality are neither seen nor steered', async () => {
    const [row] = (await list()).rows
    expect((await app.as(foreigner).post(`/api/jobs/${row!.id}/retry`)).status).toBe(404)
    expect((await app.as(officer).get('/api/jobs')).status).toBe(403)
  })

  test('finished ones are swept after the days the setting says', async () => {
    const set = { value: 30, from: '2024-01-01', citation: 'Quy chế vận hành' }
    await app.as(administrator).post('/api/settings/finished-jobs-kept-days/values', set)
    const finish = (at: string) =>
      inSystem(async (tx) => {
        await app.platform.enqueue(tx, here.id, 'send-mail', { mailId: here.id }, { key: at })
        const change = { state: 'done' as const, finished_at: new Date(at) }
        await tx.updateTable('platform.jobs').set(change).where('key', '=', at).execute()
      })
    await finish('2024-02-08T00:00:00+07:00')
    await finish('2024-02-10T00:00:00+07:00')
    await inSystem((tx) => app.platform.enqueue(tx, here.id, 'sweep-jobs', { day: '2024-03-10' }))
    expect(await runDueJobs(app.platform)).toEqual(['sweep-jobs: done'])
    const kept = (await inSystem((tx) =>
      tx.selectFrom('platform.jobs').select('key').where('name', '=', 'send-mail').execute(),
    )) as { key: string }[]
    expect(kept.map((row) => row.key)).toEqual(['2024-02-10T00:00:00+07:00'])
  })
})

describe('the log', () => {
  test('is narrowed by event, actor, object and day, and paged without a gap', async () => {
    const rows = async (query: string, actor = administrator) =>
      (await app.as(actor).get(`/api/audit/events?${query}`)).body as {
        rows: { event: string; seq: number; actorName: string }[]
        next: string | null
      }
    const all = (await rows('limit=200')).rows
    expect(all.length).toBeGreaterThan(5)
    const first = await rows('limit=3')
    const second = await rows(`limit=200&cursor=${first.next}`)
    expect([...first.rows, ...second.rows]).toEqual(all)
    expect(new Set((await rows('event=job-retried')).rows.map((row) => row.event))).toEqual(
      new Set(['job-retried']),
    )
    expect((await rows(`accountId=${administrator.accountId}`)).rows.length).toBe(all.length)
    expect((await rows('from=2024-03-10&to=2024-03-10')).rows.length).toBe(all.length)
    expect((await rows('to=2024-03-09')).rows).toEqual([])
    expect((await rows('objectKind=setting&objectId=reminder-ladder')).rows).toEqual([])
    expect((await rows('limit=200', foreigner)).rows).toEqual([])
    expect((await app.as(unitOfficer).get('/api/audit/events')).status).toBe(403)
  })

  test('takes as many statements for three rows as for one', async () => {
    const statements = (limit: number) =>
      countStatements(app.platform.database, () =>
        app.platform.database.transaction({ localityId: here.id }, (tx) =>
          listAuditEvents(tx, administrator, { limit }),
        ),
      )
    expect(await statements(3)).toBe(await statements(1))
  })

  test('a timeline opens to whoever may see the thing, and to nobody else', async () => {
    const asked = async (actor: Actor, kind: string) =>
      (await app.as(actor).get(`/api/audit/timelines/${kind}/1`)).status
    expect(await asked(unitOfficer, 'test-thing')).toBe(200)
    expect(await asked(unitOfficer, 'setting')).toBe(404)
    expect(await asked(officer, 'setting')).toBe(200)
  })

  test('S002-III-1-7c: the nightly walk finds a row that was changed behind the program, and says which', async () => {
    const state = async () =>
      (await app.as(administrator).get('/api/audit/state')).body as {
        faults: { seq: number; sentence: string }[]
        verifiedUpTo: number
        events: number
      }
    const verify = async () => {
      await inSystem((tx) => app.platform.enqueue(tx, null, 'verify-audit', { day: '2024-03-10' }))
      expect(await runDueJobs(app.platform)).toEqual(['verify-audit: done'])
    }
    await verify()
    const whole = await state()
    expect([whole.faults, whole.verifiedUpTo]).toEqual([[], whole.events])
    await app.platform.database.owner.query(
      `update audit.events set actor_name = 'Ai đó' where locality_id = $1 and seq = 2`,
      [here.id],
    )
    await verify()
    expect((await state()).faults).toEqual([{ seq: 2, sentence: 'Dòng nhật ký số 2 đã bị sửa.' }])
    const { body } = await app.as(administrator).get('/api/home')
    expect((body as { late: { title: string }[] }).late.map((item) => item.title)).toContain(
      'Nhật ký có 1 chỗ không còn nguyên vẹn, cần kiểm tra ngay',
    )
  })
})

describe('the installation', () => {
  test('tells its state with sentences that say what to do', async () => {
    const { status, body } = await app.as(administrator).get('/api/system')
    const state = body as {
      engine: string
      databaseBytes: number
      disk: { totalBytes: number }
      files: object
      mail: object
      warnings: { code: string }[]
    }
    expect(status).toBe(200)
    expect(state.engine).toBe(app.platform.database.engine)
    expect([state.databaseBytes > 1_000_000, state.disk.totalBytes > 0]).toEqual([true, true])
    expect([state.files, state.mail]).toEqual([
      { store: 'folder', count: 0, bytes: 0 },
      { configured: false, kept: 0, refused: 0 },
    ])
    expect(state.warnings.map(({ code }) => code)).toContain('backup-old')
    expect(state.warnings.map(({ code }) => code)).toContain('mail-off')
    expect((await app.as(officer).get('/api/system')).status).toBe(403)
  })

  test('the table of policies is the one the program asks', async () => {
    const { body } = await app.as(officer).get('/api/policies')
    const row = (body as { rows: { name: string; cells: object }[] }).rows.find(
      ({ name }) => name === 'can-steer-jobs',
    )
    expect(row).toEqual({
      name: 'can-steer-jobs',
      label: 'Xem, chạy lại, hủy việc chạy nền',
      part: 'administration',
      open: null,
      cells: { administrator: 'locality' },
    })
    const parts = (body as { rows: { name: string; part: string }[] }).rows
    const partOf = (wanted: string) => parts.find(({ name }) => name === wanted)?.part
    expect([partOf('can-record-honours'), partOf('can-view-file')]).toEqual(['honours', 'files'])
    expect(new Set(parts.map(({ part }) => part))).toEqual(new Set(Object.keys(POLICY_PARTS)))
  })

  test('kept mails are shown, and sent only when there is a server to send them', async () => {
    expect((await app.as(administrator).get('/api/mails')).body).toEqual({
      rows: [],
      next: null,
      configured: false,
    })
    const refused = await app.as(administrator).post('/api/mails/sending')
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'mail-not-configured'])
  })

  test('the installation administrator without a locality sees the jobs of the installation', async () => {
    const { body } = await app.as(systemAdministrator(null)).get('/api/jobs')
    expect((body as { rows: { label: string }[] }).rows.map(({ label }) => label)).toContain(
      'Kiểm tra nhật ký còn nguyên vẹn',
    )
  })
})

test('S002-III-1-6b: usage is told for each unit and as the share of units that work in the system', async () => {
  const unit = actorWith('administrator', { localityId: here.id, organizationPath: here.neighbour.path })
  app.platform.clock.believe(day('2024-05-02'))
  for (const value of [40, 50])
    await app.as(unit).post('/api/settings/finished-jobs-kept-days/values', {
      value,
      from: '2024-05-01',
      citation: 'Quy chế',
    })
  const { body } = await app.as(officer).get('/api/usage?from=2024-05-01&to=2024-05-31')
  expect(body).toEqual({
    from: '2024-05-01',
    to: '2024-05-31',
    rows: [
      {
        organizationId: here.neighbour.id,
        organizationName: 'Phòng Tài chính',
        acts: 2,
        accounts: 1,
        days: 1,
        lastAt: expect.stringMatching(/^2024-05-02T/),
      },
    ],
    organizations: 3,
    organizationsActive: 1,
    shareText: '33,3 %',
  })
  expect((await app.as(officer).get('/api/usage?from=2024-05-31&to=2024-05-01')).status).toBe(422)
})

test('the day of the demo moves for everybody, and not at all outside a demo', async () => {
  const moved = await app.as(officer).post('/api/demo/today', { day: '2024-06-20' })
  expect([moved.status, moved.body]).toEqual([200, { today: '2024-06-20', moved: true }])
  expect(((await app.as(administrator).get('/api/home')).body as { today: string }).today).toBe('2024-06-20')
  expect((await app.asBrowser().get('/api/demo/today')).body).toEqual({ today: '2024-06-20', moved: true })
  const back = await app.as(officer).post('/api/demo/today', { day: null })
  expect((back.body as { moved: boolean }).moved).toBe(false)
  expect((await app.as(officer).post('/api/demo/today', { day: '2024-02-30' })).status).toBe(422)
  const office = await testApp({ config: { DEMO: false } })
  expect((await office.as(officer).post('/api/demo/today', { day: '2024-06-20' })).status).toBe(404)
  expect((await office.asBrowser().get('/api/demo/today')).status).toBe(404)
})
