import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { createClock } from '../../platform/clock.ts'
import { createCtx } from '../../platform/ctx.ts'
import { sql } from 'kysely'
import { idOf, outcome, saidAt, station } from './channels.fixture.ts'
import { warnOfShortColumns } from './warn-of-short-columns.ts'

const app = await testApp({ today: '2024-03-26' })
const { database } = app.platform

/** Eleven syllables. */
const SENTENCE = 'Phong trào thi đua lan rộng khắp các xóm ấp này. '

interface Cell {
  key: string
  aired: number
  planned: number
  times: number | null
  repeats: number
  standing: string
  sentence: string
}
interface Board {
  rows: {
    column: { name: string }
    strength: string
    cells: Cell[]
    longestGap: { days: number; from: string; to: string } | null
    short: number
    topics: { code: string; count: number; percent: number }[]
  }[]
}

const boardOf = async (caller: { get(url: string): Promise<{ body: never }> }, query = '') =>
  ((await caller.get(`/api/month-board?${query}`)).body as Board).rows
const cellOf = (row: Board['rows'][number] | undefined, key: string) =>
  row?.cells.find((cell) => cell.key === key)

describe('the length of a broadcast', () => {
  test('S000-IV-3-c: an eleven-minute script is refused with the time it takes to read', async () => {
    const { broadcaster, broadcastOf } = await station(app)
    const script = SENTENCE.repeat(180)
    const refused = await broadcaster.post('/api/broadcasts', broadcastOf({ plannedSeconds: 600, script }))
    expect(outcome(refused)).toBe('invalid-input')
    expect(saidAt(refused, 'script')).toBe(
      'Đọc hết lời dẫn này mất 11 phút (1.980 tiếng, 180 tiếng/phút), quá 10 phút/lần phát sóng. Hãy rút gọn ít nhất 180 tiếng.',
    )
    const fitting = { plannedSeconds: 600, script: SENTENCE.repeat(163) }
    const id = idOf(await broadcaster.post('/api/broadcasts', broadcastOf(fitting)))
    expect((await broadcaster.get(`/api/broadcasts/${id}`)).body).toMatchObject({
      reading: { words: 1793, seconds: 598, wordsPerMinute: 180 },
      secondsMax: 600,
    })
  })

  test('S000-IV-3-c: the pace of reading is the locality’s own setting', async () => {
    const { broadcaster, broadcastOf, id, by } = await station(app)
    const ctx = createCtx(app.platform, systemActor(id))
    await ctx.transaction((tx) =>
      sql`insert into platform.settings (locality_id, id, key, valid_from, value, citation, created_at, created_by_name)
        values (${id}, gen_random_uuid(), 'script-words-per-minute', '2024-01-01', '200', 'Đo tại đài', now(), 'Đài')`.execute(
        tx,
      ),
    )
    const typed = broadcastOf({ plannedSeconds: 600, script: SENTENCE.repeat(180) })
    expect(outcome(await broadcaster.post('/api/broadcasts', typed))).toBe(201)
    expect(outcome(await by('press').post('/api/broadcasts', typed))).toBe('forbidden')
  })

  test('S000-IV-3-c: it is looked at again when it is finished, approved and logged', async () => {
    const { columnId, officer, schedule, act, show, logged } = await station(app)
    const id = await schedule({ plannedOn: '2024-03-25', plannedSeconds: 600 })
    await officer.post(`/api/columns/${columnId}/rules`, {
      validFrom: '2024-03-20',
      times: 2,
      per: 'month',
      strength: 'aim',
      secondsMax: 540,
    })
    expect(saidAt(await act(id, 'editing'), 'plannedSeconds')).toContain('quá mức 9 phút')
    expect((await show(id)).state).toBe('planned')
    const aired = await logged('2024-03-05')
    const log = { airedOn: '2024-03-05', airedTime: '17:30', airedSeconds: 660, proof: 'Sổ, trang 3' }
    expect(saidAt(await act(aired, 'log', log), 'airedSeconds')).toBe(
      'Thời lượng thực tế 11 phút quá 10 phút/lần phát sóng 1 phút. Hãy xem lại số phút; nếu đúng đã phát như vậy thì ghi lý do vượt.',
    )
    expect(outcome(await act(aired, 'log', { ...log, overrunReason: 'Tường thuật trực tiếp' }))).toBe(204)
    expect((await officer.get(`/api/broadcasts/${aired}`)).body).toMatchObject({
      airedSeconds: 660,
      stateReason: 'Tường thuật trực tiếp',
    })
  })
})

describe('the life of a broadcast', () => {
  test('is planned, edited, approved by a second pair of eyes, put on the air and logged', async () => {
    const { officer, broadcaster, schedule, act, show } = await station(app)
    const id = await schedule()
    expect((await show(id, broadcaster)).may).toEqual(['edit', 'finish', 'cancel'])
    expect(outcome(await act(id, 'approval', {}, officer))).toBe('broadcast-state-refuses')
    expect(outcome(await act(id, 'editing'))).toBe(204)
    expect(outcome(await act(id, 'approval'))).toBe('forbidden')
    expect(outcome(await act(id, 'return', {}, officer))).toBe('invalid-input')
    expect(outcome(await act(id, 'approval', {}, officer))).toBe(204)
    const air = { airedOn: '2024-03-12', airedTime: '17:30' }
    expect(saidAt(await act(id, 'airing', { ...air, airedOn: '2024-03-27' }), 'airedOn')).toContain(
      'chưa đến',
    )
    expect(outcome(await act(id, 'airing', air))).toBe(204)
    expect(outcome(await act(id, 'cancellation', { reason: 'Nhầm lịch' }))).toBe('broadcast-state-refuses')
    const log = { ...air, airedSeconds: 535 }
    expect(saidAt(await act(id, 'log', log), 'proof')).toContain('sổ phát sóng')
    expect(outcome(await act(id, 'log', { ...log, proof: 'Sổ, trang 3' }))).toBe(204)
    expect((await show(id)).state).toBe('logged')
  })

  test('what is changed after it was approved is looked at again', async () => {
    const { officer, broadcaster, broadcastOf, schedule, act, show } = await station(app)
    const id = await schedule()
    await act(id, 'editing')
    await act(id, 'approval', {}, officer)
    const { version } = await show(id)
    const typed = { ...broadcastOf({ title: 'Tựa khác' }), version }
    expect(outcome(await broadcaster.put(`/api/broadcasts/${id}`, typed))).toBe(204)
    expect((await show(id)).state).toBe('planned')
    expect(outcome(await broadcaster.put(`/api/broadcasts/${id}`, typed))).toBe('changed-meanwhile')
  })

  test('two who approve at once: one does, the other is told', async () => {
    const { officer, by, schedule, act, show } = await station(app)
    const id = await schedule()
    await act(id, 'editing')
    const { version } = await show(id)
    const both = [officer, by('publicity-officer')].map((caller) =>
      caller.post(`/api/broadcasts/${id}/approval`, { version }),
    )
    expect((await Promise.all(both)).map(outcome).toSorted()).toEqual([204, 'broadcast-state-refuses'])
  })

  test('what is not approved yet is nobody else’s business; a foreign locality finds nothing at all', async () => {
    const { by, unit, neighbour, schedule, act, officer } = await station(app)
    const id = await schedule({ cooperatorIds: [unit.id] })
    const stranger = by('unit-head', neighbour)
    expect(outcome(await stranger.get(`/api/broadcasts/${id}`))).toBe('broadcast-not-found')
    expect(outcome(await by('unit-head', unit).get(`/api/broadcasts/${id}`))).toBe(200)
    expect(outcome(await by('press').get(`/api/broadcasts/${id}`))).toBe('broadcast-not-found')
    await act(id, 'editing')
    await act(id, 'approval', {}, officer)
    expect(outcome(await stranger.get(`/api/broadcasts/${id}`))).toBe(200)
    expect(((await stranger.get(`/api/broadcasts/${id}`)).body as { may: string[] }).may).toEqual([])
    const foreign = await station(app)
    expect(outcome(await foreign.officer.get(`/api/broadcasts/${id}`))).toBe('broadcast-not-found')
  })

  test('a portal has no broadcasts, and a column belongs to its channel', async () => {
    const { channel, broadcaster, broadcastOf } = await station(app)
    const portal = await channel({ kind: 'portal', name: 'Cổng thông tin điện tử' })
    const radio = await channel({ kind: 'audio-press', name: 'Đài Phát thanh tỉnh' })
    const post = (more: object) => broadcaster.post('/api/broadcasts', broadcastOf(more))
    expect(saidAt(await post({ channelId: portal, columnId: null }), 'channelId')).toContain('truyền thanh')
    expect(saidAt(await post({ channelId: radio }), 'columnId')).toContain('không thuộc kênh')
    expect(saidAt(await post({ plannedOn: '2022-12-31' }), 'plannedOn')).toContain('01/01/2023')
    expect(saidAt(await post({ itemIds: [radio] }), 'itemIds')).toContain('tin, bài')
  })
})

describe('the log of a station', () => {
  test('S000-II-2-1b: each station’s log has date, hour, minutes and proof, the commune’s own too', async () => {
    const { channel, unit, by, logged, channelId } = await station(app)
    const commune = by('commune-officer', unit)
    const loudspeaker = await channel(
      { name: 'Loa truyền thanh xã', level: 'commune', ownerIds: [unit.id] },
      commune,
    )
    await logged('2024-03-05')
    const own = idOf(
      await commune.post('/api/broadcasts', {
        channelId: loudspeaker,
        title: 'Bản tin xã',
        plannedOn: '2024-03-06',
        plannedSeconds: 300,
      }),
    )
    const step = async (what: string, more: object = {}) => {
      const { version } = (await commune.get(`/api/broadcasts/${own}`)).body as { version: number }
      return outcome(await commune.post(`/api/broadcasts/${own}/${what}`, { version, ...more }))
    }
    const log = { airedOn: '2024-03-06', airedTime: '05:00', airedSeconds: 290, proof: 'Sổ, dòng 12' }
    expect([await step('editing'), await step('approval'), await step('log', log)]).toEqual([204, 204, 204])
    const logOf = async (id: string) =>
      ((await commune.get(`/api/broadcasts?channelId=${id}&logged=true`)).body as { rows: object[] }).rows
    expect(await logOf(loudspeaker)).toMatchObject([
      { airedOn: '2024-03-06', airedTime: '05:00', airedSeconds: 290, proved: true },
    ])
    expect(await logOf(channelId)).toHaveLength(1)
  })

  test('the list costs the same for three as for one and goes to Excel', async () => {
    const { officer, logged } = await station(app)
    await logged('2024-03-01')
    const list = () => officer.get('/api/broadcasts?limit=10')
    const one = await countStatements(database, () => list())
    await logged('2024-03-02')
    await logged('2024-03-03')
    expect(await countStatements(database, () => list())).toBe(one)
    const { body } = await officer.get('/api/broadcasts?limit=2')
    const { rows, next } = body as { rows: { airedOn: string }[]; next: string }
    expect(rows.map(({ airedOn }) => airedOn)).toEqual(['2024-03-03', '2024-03-02'])
    const rest = (await officer.get(`/api/broadcasts?limit=2&cursor=${next}`)).body as typeof body
    expect((rest as { rows: object[] }).rows).toHaveLength(1)
    const forged = Buffer.from(JSON.stringify(['hôm qua', rows[0]])).toString('base64url')
    expect(outcome(await officer.get(`/api/broadcasts?cursor=${forged}`))).toBe('invalid-input')
    const { status, headers } = await officer.get('/api/broadcasts/export?logged=true')
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
  })
})

describe('the month board', () => {
  test('S000-IV-3-b: a month stands at 0/2, 1/2, 2/2; a repeat points at its first run and is not counted', async () => {
    const { officer, logged, act, show, channel } = await station(app)
    const march = async () => {
      const cell = cellOf((await boardOf(officer))[0], '2024-03')!
      return `${cell.aired}/${cell.times} ${cell.standing}, ${cell.repeats}`
    }
    expect(await march()).toBe('0/2 warning, 0')
    const first = await logged('2024-03-05')
    const run = { airedOn: '2024-03-06', airedTime: '05:00', airedSeconds: 540, proof: 'Sổ, trang 4' }
    const repeat = idOf(await act(first, 'repeats', run))
    const again = idOf(await act(repeat, 'repeats', { ...run, airedOn: '2024-03-07' }))
    const elsewhere = await channel({ name: 'Loa truyền thanh xã', level: 'commune' })
    idOf(await act(first, 'repeats', { ...run, channelId: elsewhere }))
    expect(await march()).toBe('1/2 warning, 2')
    expect((await officer.get(`/api/broadcasts/${again}`)).body).toMatchObject({ repeatOf: { id: first } })
    expect((await show(first)).repeats).toHaveLength(3)
    await logged('2024-03-20')
    expect(await march()).toBe('2/2 met, 2')
    expect(cellOf((await boardOf(officer))[0], '2024-02')).toMatchObject({ standing: 'short', aired: 0 })
  })

  test('S000-IV-3-d: it tells how much of a column each of its topics has', async () => {
    const { officer, logged } = await station(app)
    await logged('2024-03-05', { topics: ['chu-truong', 'phong-trao'] })
    await logged('2024-03-06', { topics: ['chu-truong'] })
    const [row] = await boardOf(officer)
    expect(row!.topics).toMatchObject([
      { code: 'chu-truong', count: 2, percent: 100 },
      { code: 'phong-trao', count: 1, percent: 50 },
    ])
  })

  test('S000-IV-4-a: what is only asked of others is below what was asked, never short', async () => {
    const { officer, column, unit } = await station(app)
    await column({
      name: 'Tiếng nói Mặt trận',
      leadId: unit.id,
      rule: { times: 1, per: 'month', strength: 'request' },
    })
    const row = (await boardOf(officer)).find((one) => one.column.name === 'Tiếng nói Mặt trận')
    expect([row!.strength, row!.short]).toEqual(['request', 0])
    expect(row!.cells.map(({ standing }) => standing).slice(0, 4)).toEqual([
      'below',
      'below',
      'running',
      'not-begun',
    ])
  })

  test('S004-III-3-1b: of a column without a number it shows numbers by month and the longest gap', async () => {
    const { officer, channel, column, logged } = await station(app)
    const radio = await channel({ name: 'Loa truyền thanh thị trấn', level: 'commune' })
    const own = await column({ name: 'Người tốt việc tốt', channelId: radio, rule: { strength: 'order' } })
    for (const on of ['2024-01-11', '2024-03-01']) await logged(on, { channelId: radio, columnId: own })
    const row = (await boardOf(officer)).find((one) => one.column.name === 'Người tốt việc tốt')
    expect(row!.cells.slice(0, 3).map(({ aired, times }) => [aired, times])).toEqual([
      [1, null],
      [0, null],
      [1, null],
    ])
    expect(row!.longestGap).toEqual({ days: 49, from: '2024-01-12', to: '2024-02-29' })
  })

  test('costs the same for three columns as for one', async () => {
    const { officer, column } = await station(app)
    const one = await countStatements(database, () => officer.get('/api/month-board'))
    await column({ name: 'Chuyên mục hai' })
    await column({ name: 'Chuyên mục ba' })
    expect(await countStatements(database, () => officer.get('/api/month-board'))).toBe(one)
  })

  test('S000-IV-3-b: before the month ends the lead and the standing agency are told, once', async () => {
    const { place, unit, department, column, schedule } = await station(app)
    await column({ name: 'Khuyến học', leadId: unit.id, rule: { times: 1, per: 'month', strength: 'order' } })
    await column({ name: 'Đoàn thể', leadId: unit.id, rule: { times: 1, per: 'month', strength: 'request' } })
    await schedule({ plannedOn: '2024-03-29' })
    const account = (login: string, role: 'officer' | 'unit-officer', organizationId: string) =>
      testAccount(database, place, {
        login,
        name: login,
        organizationId,
        grants: [role === 'officer' ? { role } : { role, organizationId }],
      })
    const lead = await account('chu-tri', 'unit-officer', unit.id)
    const agency = await account('thuong-truc', 'officer', department.id)
    const round = (on: string) =>
      warnOfShortColumns(createCtx({ ...app.platform, clock: createClock(on as Day) }, systemActor(place.id)))
    const told = async () =>
      database.transaction({ localityId: place.id }, async (tx) => {
        const { rows } = await sql<{ account_id: string; title: string; detail: string }>`
          select account_id, title, detail from notifications.notifications
          where locality_id = ${place.id} order by title, account_id`.execute(tx)
        return rows
      })
    await round('2024-03-20')
    expect(await told()).toEqual([])
    await round('2024-03-26')
    await round('2024-03-27')
    const rows = await told()
    expect(rows.map(({ account_id, title }) => `${title} → ${account_id}`).toSorted()).toEqual(
      [
        `Chuyên mục “Khuyến học” có thể thiếu kỳ → ${lead.id}`,
        `Chuyên mục “Khuyến học” có thể thiếu kỳ → ${agency.id}`,
        `Chuyên mục “Thi đua là yêu nước” có thể thiếu kỳ → ${agency.id}`,
      ].toSorted(),
    )
    expect(rows.at(-1)!.detail).toBe('Tháng 3/2024 mới 0/2 kỳ, đã xếp lịch 1 kỳ; còn 5 ngày, đến 31/03/2024.')
  })
})

describe('what waits', () => {
  test('a broadcast to be approved waits for who may approve it, one without a log for who keeps the log', async () => {
    const { officer, broadcaster, by, unit, neighbour, schedule, act } = await station(app)
    const titles = async (caller: typeof officer) => {
      const { waiting, owe } = (await caller.get('/api/home')).body as Record<string, { title: string }[]>
      return [...waiting!, ...owe!].map(({ title }) => title).filter((title) => /kỳ|Thi đua/.test(title))
    }
    const warning =
      '“Thi đua là yêu nước”: Tháng 3/2024 mới 0/2 kỳ, đã xếp lịch 0 kỳ; còn 5 ngày, đến 31/03/2024.'
    expect(await titles(officer)).toEqual([warning])
    const [edited, aired] = [await schedule(), await schedule()]
    for (const id of [edited, aired]) await act(id, 'editing')
    await act(aired, 'approval', {}, officer)
    await act(aired, 'airing', { airedOn: '2024-03-12', airedTime: '17:30' })
    const counted = warning.replace('0/2', '1/2')
    const [toApprove, toLog] = ['1 kỳ phát sóng chờ duyệt', '1 kỳ đã phát chưa ghi nhật ký']
    expect(await titles(officer)).toEqual([toLog, toApprove, counted])
    expect(await titles(broadcaster)).toEqual([toLog, counted])
    expect(await titles(by('unit-head', neighbour))).toEqual([])
    expect(await titles(by('unit-head', unit))).toEqual([])
  })
})

describe('air time and volume', () => {
  test('S001-III-3-b5, S001-IV-7-a: air time is compared with the same stretch of the year before, repeats apart', async () => {
    const { officer, logged, act } = await station(app)
    for (const on of ['2023-01-10', '2023-12-10', '2024-01-10']) await logged(on)
    const first = await logged('2024-02-10')
    await act(first, 'repeats', {
      airedOn: '2024-02-11',
      airedTime: '05:00',
      airedSeconds: 540,
      proof: 'Sổ, trang 4',
    })
    const { body } = await officer.get('/api/air-time?year=2024')
    expect(body).toMatchObject({
      upTo: '2024-03-26',
      total: {
        broadcasts: 2,
        seconds: 1080,
        repeats: 1,
        repeatSeconds: 540,
        secondsBefore: 540,
        changePercent: 100,
      },
      channels: [{ channel: { name: 'Đài Truyền thanh huyện' }, seconds: 1080, secondsBefore: 540 }],
    })
  })

  test('S001-III-3-a1: every media unit has its target of the year beside what it brought out', async () => {
    const { officer, by, department, logged } = await station(app)
    await logged('2024-02-10')
    const target = {
      organizationId: department.id,
      year: 2024,
      measure: 'minutes',
      target: 36,
      source: 'KH 10',
    }
    expect(outcome(await by('broadcaster').put('/api/volume-targets', target))).toBe('forbidden')
    expect(outcome(await officer.put('/api/volume-targets', target))).toBe(200)
    const volumes = async () =>
      ((await officer.get('/api/air-time')).body as { volumes: { measure: string; version: number }[] })
        .volumes
    expect(await volumes()).toMatchObject([
      { measure: 'minutes', target: 36, actual: 9, percent: 25, source: 'KH 10', version: 1 },
      { measure: 'broadcasts', target: null, actual: 1, percent: null },
    ])
    expect(outcome(await officer.put('/api/volume-targets', target))).toBe('changed-meanwhile')
    expect(outcome(await officer.put('/api/volume-targets', { ...target, target: 18, version: 1 }))).toBe(200)
    expect(await volumes()).toMatchObject([{ percent: 50 }, {}])
  })

  test('the calendar of a month names the units shown and those that work together', async () => {
    const { officer, schedule, unit, by, neighbour } = await station(app)
    await schedule({ plannedOn: '2024-04-10', cooperatorIds: [unit.id], unitIds: [neighbour.id] })
    await schedule({ plannedOn: '2024-04-02', plannedTime: '06:00' })
    const { body } = await officer.get('/api/editorial-calendar?month=2024-04')
    expect(body).toMatchObject({
      month: '2024-04',
      days: [
        { on: '2024-04-02', broadcasts: [{ plannedTime: '06:00', column: { name: 'Thi đua là yêu nước' } }] },
        {
          on: '2024-04-10',
          broadcasts: [
            {
              cooperators: [{ name: 'Bộ phận Thi đua' }],
              units: [{ name: 'Phòng Tài chính' }],
              exemplars: [],
            },
          ],
        },
      ],
    })
    const stranger = await by('unit-head', neighbour).get('/api/editorial-calendar?month=2024-04')
    expect(stranger.body).toMatchObject({ days: [] })
  })
})
