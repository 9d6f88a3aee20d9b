/** Ten thousand awards at once: written by a job, whole or not at all (also when it is cut off), and taken back by one. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { createCtx, type Ctx } from '../../platform/ctx.ts'
import { applyConfirmed } from '../../platform/imports/confirm-import.ts'
import { batchOf, type Cell, confirmed, uploaded } from '../../platform/imports/imports.fixture.ts'

const ROWS = 10_000
const PEOPLE = 500
const NAMESAKES = 50

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
const place = await testLocality(database, 'muoi-nghin-dong', 'Mười Nghìn Dòng')
const ctx = createCtx(app.platform, systemActor(place.id))
const officer = app.as(
  actorWith('officer', {
    localityId: place.id,
    organizationPath: place.department.path,
    name: 'Hoàng Thị Thu',
  }),
)

const headers = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Năm', 'Số quyết định', 'Ngày ký', 'Cơ quan quyết định']
const syllables = ['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh']
const nameOf = (number: number): string =>
  `Nguyễn ${[100, 10, 1].map((unit) => syllables[Math.floor(number / unit) % 10]).join(' ')}`
const award = (number: number): Cell[] => {
  const year = 2005 + Math.floor(number / PEOPLE)
  const decided = [`${year}/QĐ-UBND`, `16/01/${year + 1}`, 'Chủ tịch UBND huyện']
  const isKnown = number % PEOPLE < PEOPLE - NAMESAKES
  const name = isKnown ? nameOf(number % PEOPLE) : `Trần Văn Lạ ${syllables[number % 10]}`
  return [name, 'Phòng Nội vụ', (number % PEOPLE) % 2 === 0 ? 'LĐTT' : 'CSTĐ cơ sở', year, ...decided]
}

const standing = async (): Promise<number> => {
  const { rows } = await database.transaction({ localityId: place.id }, (tx) =>
    sql<{ count: number }>`select count(*) as count from honours.awards a where not exists (
      select from honours.award_changes c where c.locality_id = a.locality_id and c.award_id = a.id)`.execute(
      tx,
    ),
  )
  return Number(rows[0]!.count)
}

const seconds: Record<string, string> = {}
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await work()
  seconds[what] = ((performance.now() - begun) / 1_000).toFixed(1)
  return result
}

test('ten thousand rows are looked at, chosen for, written and taken back, each within a minute', async () => {
  for (let number = 0; number < PEOPLE - NAMESAKES; number++)
    await addPerson(database, { localityId: place.id, organizationId: place.department.id }, nameOf(number))
  const rows = Array.from({ length: ROWS }, (_, number) => award(number))
  const { id, counts } = await timed('upload and preview', () => uploaded(officer, 'awards', headers, rows))
  const unknown = (ROWS / PEOPLE) * NAMESAKES
  expect(counts).toMatchObject({ create: ROWS - unknown, choose: unknown, blocked: 0 })
  const choice = { question: 'nobody', choice: 'name-only' }
  const chosen = await timed('one choice for a thousand rows', () =>
    officer.post(`/api/award-imports/${id}/common-choice`, choice),
  )
  expect(chosen.body).toMatchObject({ counts: { choose: 0 }, questions: [] })
  const { create } = (await batchOf(officer, id)).counts

  const answer = await timed('confirm, as the officer waits', () => confirmed(officer, id))
  expect(answer.body).toMatchObject({ state: 'applying', step: 'waiting', may: [] })
  expect((await confirmed(officer, id)).body).toMatchObject({ code: 'import-under-way' })
  expect(await standing()).toBe(0)
  const cut: Ctx = {
    ...ctx,
    record: (tx, event, object, facts) =>
      event === 'import-applied' ? Promise.reject(new Error('cut')) : ctx.record(tx, event, object, facts),
  }
  await expect(applyConfirmed(cut, app.platform.clock.now(), id)).rejects.toThrow('cut')
  expect(await standing()).toBe(0)
  expect(await batchOf(officer, id)).toMatchObject({ state: 'applying', step: 'writing' })
  expect(await timed('write', () => runDueJobs(app.platform))).toContain('apply-import: done')
  expect(await batchOf(officer, id)).toMatchObject({ state: 'applied', step: null, trouble: null })
  expect(await standing()).toBe(create)
  const { body } = await officer.get('/api/awards?q=nguyen+an+an+an')
  const [shown] = (body as { rows: { id: string }[] }).rows
  expect((await officer.get(`/api/awards/${shown!.id}`)).body).toMatchObject({
    recordedBy: 'Hệ thống, theo yêu cầu của Hoàng Thị Thu',
  })

  expect((await officer.post(`/api/award-imports/${id}/undoing`)).body).toMatchObject({ state: 'undoing' })
  expect(await timed('take back', () => runDueJobs(app.platform))).toContain('take-back-import: done')
  expect(await batchOf(officer, id)).toMatchObject({ state: 'undone' })
  expect(await standing()).toBe(0)
  for (const taken of Object.values(seconds)) expect(Number(taken)).toBeLessThan(60)
}, 300_000)

test('what changed meanwhile stops a long import before anything is written, and says which rows', async () => {
  const rows = Array.from({ length: 1_300 }, (_, number) => award(number)).filter(
    (_, at) => at % PEOPLE < 450,
  )
  const { id } = await uploaded(officer, 'awards', headers, rows)
  expect((await confirmed(officer, id)).body).toMatchObject({ state: 'applying' })
  await addPerson(database, { localityId: place.id, organizationId: place.department.id }, nameOf(3))
  const before = await standing()
  expect(await runDueJobs(app.platform)).toContain('apply-import: done')
  expect(await standing()).toBe(before)
  expect(await batchOf(officer, id)).toMatchObject({
    state: 'previewed',
    counts: { choose: 3 },
    trouble:
      'Danh sách đã thay đổi từ lúc xem trước. Bảng xem trước vừa được tính lại: hãy xem dòng 5, 455, 905 rồi xác nhận lại.',
  })
}, 120_000)
