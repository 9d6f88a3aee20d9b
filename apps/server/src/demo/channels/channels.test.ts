/** The sample's month board, and what happens to it when the demo's day goes on. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Caller, testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { warnOfShortColumns } from '../../modules/publicity/warn-of-short-columns.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { createClock } from '../../platform/clock.ts'
import { createCtx } from '../../platform/ctx.ts'
import { demoDefaultDay } from '../accounts.ts'
import { demoLocalities } from '../build.ts'
import { idOf } from '../ids.ts'
import { loadDemo } from '../load.ts'

interface Cell {
  key: string
  aired: number
  planned: number
  times: number | null
  repeats: number
  standing: string
}
interface BoardRow {
  column: { name: string }
  strength: string
  cells: Cell[]
  longestGap: { days: number } | null
}

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: demoDefaultDay })
  await loadDemo(app.platform.database, app.platform.clock, () => {})
}, 240_000)

const localityId = (slug: string): string => idOf(slug, 'locality', slug)
const callerOf = (slug: string, role: 'officer' | 'broadcaster'): Caller =>
  app.as(actorWith(role, { localityId: localityId(slug), organizationPath: '/none/' }))
const boardOf = async (slug: string, query = '') =>
  ((await callerOf(slug, 'officer').get(`/api/month-board?${query}`)).body as { rows: BoardRow[] }).rows
const monthsOf = (row: BoardRow | undefined) =>
  row!.cells.slice(0, 4).map(({ aired, times, standing }) => `${aired}/${times} ${standing}`)

describe('the month board of Vĩnh Thuận', () => {
  test('S000-IV-3-b: shows a month that was short, one that was met and one that is short before it ends', async () => {
    const row = (await boardOf('vinhthuan')).find(({ column }) => column.name === 'Thi đua là yêu nước')
    expect(monthsOf(row)).toEqual(['1/2 short', '2/2 met', '1/2 running', '0/2 on-track'])
    const march = row!.cells.find(({ key }) => key === '2024-03')
    expect(march).toMatchObject({ aired: 1, planned: 0 })
    const february = row!.cells.find(({ key }) => key === '2024-02')
    expect(february!.repeats).toBeGreaterThan(0)
  })

  test('S000-IV-3-b: when the day goes on the station and the standing agency are told, once, before the month ends', async () => {
    const id = localityId('vinhthuan')
    const told = () =>
      app.platform.database.transaction({ localityId: id }, (tx) =>
        tx
          .selectFrom('notifications.notifications')
          .innerJoin('identity.accounts', 'identity.accounts.id', 'notifications.notifications.account_id')
          .select(['identity.accounts.login', 'notifications.notifications.detail'])
          .where('notifications.notifications.title', 'like', 'Chuyên mục “Thi đua là yêu nước”%')
          .orderBy('identity.accounts.login')
          .execute(),
      )
    const round = (on: string) =>
      warnOfShortColumns(createCtx({ ...app.platform, clock: createClock(on as Day) }, systemActor(id)))
    await round('2024-03-23')
    expect(await told()).toEqual([])
    await round('2024-03-25')
    await round('2024-03-30')
    const rows = await told()
    expect(rows.map(({ login }) => login)).toEqual(
      expect.arrayContaining(['vinhthuan.chuyenvien', 'vinhthuan.phatthanh']),
    )
    expect(new Set(rows.map(({ login }) => login)).size).toBe(rows.length)
    expect(rows[0]!.detail).toBe(
      'Tháng 3/2024 mới 1/2 kỳ, đã xếp lịch 0 kỳ; còn 6 ngày, đến 31/03/2024. 1 lần phát lại không tính.',
    )
  })

  test('S000-IV-4-a, S003-IV-4: the column asked of the Front is never short', async () => {
    const row = (await boardOf('vinhthuan')).find(({ column }) => column.name === 'Mặt trận và cuộc sống')
    expect(row!.strength).toBe('request')
    const standings = new Set(row!.cells.map(({ standing }) => standing))
    expect([...standings].toSorted()).toEqual(['below', 'met', 'not-begun', 'running'])
  })

  test('S004-III-3-1b: the column on the portal has no number, but numbers by month and a longest gap', async () => {
    const row = (await boardOf('tanbien')).find(({ column }) => column.name === 'Thi đua yêu nước')
    expect(row!.cells.every(({ times }) => times === null)).toBe(true)
    expect(row!.longestGap).not.toBeNull()
  })
})

describe('the sample', () => {
  test.each(demoLocalities.map(({ slug }) => slug))('%s has no screen without rows', async (slug) => {
    const officer = callerOf(slug, 'officer')
    const count = async (url: string) => ((await officer.get(url)).body as { rows: object[] }).rows.length
    expect(await count('/api/channels?limit=200')).toBeGreaterThan(15)
    expect(await count('/api/columns')).toBe(4)
    expect(await count('/api/broadcasts?limit=200')).toBe(200)
    expect(await count('/api/programmes')).toBeGreaterThan(3)
    const air = (await officer.get('/api/air-time')).body as { channels: object[]; volumes: object[] }
    expect(air.channels.length).toBeGreaterThan(3)
    expect(air.volumes.length).toBeGreaterThan(2)
  })

  const labelsOf = async (slug: string, list: string) =>
    (
      (await callerOf(slug, 'officer').get(`/api/publicity-labels?list=${list}`)).body as {
        rows: { label: string; letter: string | null; plan: object | null; commonCode: string | null }[]
      }
    ).rows.filter(({ plan }) => plan !== null)

  test('S004-II-1-a, S004-II-1-b1, S004-II-1-dd1, S004-II-1-f: the topics of Tân Biên bear the letters as printed, đ among them, each tied to a common one', async () => {
    const topics = await labelsOf('tanbien', 'topic')
    expect(topics.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'f'])
    expect(topics[0]!.label).toContain('Tư tưởng Thi đua ái quốc')
    expect(topics[1]!.label).toContain('Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh')
    expect(topics[4]!.label).toContain('Kế hoạch số 38/KH-UBND ngày 09/02/2021')
    expect(topics[6]!.label).toContain('mô hình mới, nhân tố mới, gương người tốt, việc tốt')
    expect(topics.every(({ commonCode }) => commonCode !== null)).toBe(true)
  })

  test('S000-I-1a, S004-I-1-1a: the audiences of a plan are a list: four groups of Vĩnh Thuận, nine of Tân Biên, children among them', async () => {
    expect((await labelsOf('vinhthuan', 'audience')).map(({ label }) => label)).toEqual([
      'Lãnh đạo các ngành, các cấp',
      'Đội ngũ cán bộ, công chức, viên chức',
      'Người lao động',
      'Nhân dân',
    ])
    const audiences = await labelsOf('tanbien', 'audience')
    expect(audiences).toHaveLength(9)
    expect(audiences.map(({ label }) => label)).toContain('Đội viên')
  })

  test('S000-IV-1-3a: the calendar of a month names whom each column shows and with whom it is made', async () => {
    const { body } = await callerOf('dienkhanh', 'broadcaster').get('/api/editorial-calendar?month=2024-03')
    const shown = (
      body as {
        days: {
          broadcasts: {
            column: object | null
            repeatOf: object | null
            exemplars: { name: string }[]
            cooperators: { name: string }[]
          }[]
        }[]
      }
    ).days
      .flatMap(({ broadcasts }) => broadcasts)
      .filter(({ column, repeatOf }) => column !== null && repeatOf === null)
    expect(shown.length).toBe(4)
    expect(shown.filter(({ exemplars }) => exemplars.some(({ name }) => name !== '')).length).toBeGreaterThan(
      1,
    )
    for (const { cooperators } of shown) expect(cooperators.map(({ name }) => name).join()).not.toBe('')
  })
})
