/** Cải cách hành chính: what is held is not asked for again, and how long things take is there for everybody to read. */
import { day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { faultsOf } from '../../portal/page-faults.ts'
import { outcome } from './exemplars.fixture.ts'
import { labelBook } from './labels.ts'
import { briefCells } from './round-list-document.ts'
import { readNominations } from './round-queries.ts'
import { roundsOffice } from './rounds.fixture.ts'

const app = await testApp({ today: '2023-06-10' })
const { database } = app.platform
const { slug, unit, officer, name, send, roundOf, department, id: localityId } = await roundsOffice(app)

const portal = async (path: string): Promise<string> => {
  const { status, text } = await app.asBrowser().get(`/${slug}${path}`)
  expect([path, status, faultsOf(text)]).toEqual([path, 200, []])
  return text
}

const told = {
  aboutName: 'Bà Lê Thị Hòa',
  aboutPlace: 'Thôn Đông',
  text: 'Mười năm nay bà nấu bữa cơm trưa cho trẻ đi học xa nhà.',
}
const TIMES = 'Trong một năm qua đã trả lời'

/** The line of the printed list, as it is written from what is kept. */
const lineOnPaper = (roundId: string): Promise<string[]> =>
  database.transaction({ localityId }, async (tx) => {
    const actor = actorWith('officer', { localityId, organizationPath: department.path })
    const asking = { localityId, actor, today: app.platform.clock.today() }
    const [nomination] = await readNominations(tx, asking, { roundId })
    return briefCells(nomination!, 0, await labelBook(tx, localityId))
  })

test('S002-III-1-6a: a paper is written from what is held already, and how long answers and procedures take is public', async () => {
  expect(await portal('/gioi-thieu-guong')).not.toContain(TIMES)
  const sent = await app.server.fastify.inject({
    method: 'POST',
    url: `/${slug}/gioi-thieu-guong`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(told).toString(),
  })
  expect(sent.statusCode).toBe(303)
  const { rows } = (await officer.get('/api/suggestions')).body as { rows: { id: string }[] }
  const { id } = rows[0]!
  await database.transaction({ localityId }, (tx) =>
    sql`update exemplars.suggestions set received_at = '2023-06-06 23:30+07' where id = ${id}`.execute(tx),
  )
  const handled = await officer.post(`/api/suggestions/${id}/handling`, {
    state: 'taken-up',
    organizationId: unit.id,
    kindCode: 'dien-hinh',
    fieldCodes: ['nong-nghiep'],
    answer: 'Cảm ơn bạn, xã đang tìm hiểu.',
    version: 1,
  })
  expect(outcome(handled)).toBe(204)

  // Neither the name, the field, the place in the tree nor what she did is typed again.
  const [row] = ((await officer.get('/api/suggestions')).body as { rows: { exemplarId: string }[] }).rows
  const { exemplarId } = row!
  expect((await officer.get(`/api/exemplars/${exemplarId}`)).body).toMatchObject({
    title: told.aboutName,
    practice: told.text,
  })
  expect(outcome(await name(unit, exemplarId, { brief: { achievement: 'Nuôi trẻ xa nhà.' } }))).toBe(201)
  await send(unit)
  expect(await lineOnPaper(await roundOf())).toEqual([
    '1',
    `${told.aboutName} (đối tượng khác)`,
    '',
    '',
    '',
    'Nông nghiệp',
    `${told.aboutName}. Nuôi trẻ xa nhà.`,
    'Bộ phận Thi đua',
  ])

  expect(await portal('/gioi-thieu-guong')).toContain(`${TIMES} 1 lời giới thiệu, trong vòng 4 ngày.`)
  expect(await portal('/gop-y')).not.toContain(TIMES)
  app.platform.clock.believe(day('2024-06-09'))
  expect(await portal('/gioi-thieu-guong')).toContain(TIMES)
  app.platform.clock.believe(day('2024-06-10'))
  expect(await portal('/gioi-thieu-guong')).not.toContain(TIMES)

  const all = await portal('/thu-tuc')
  const ways = [...all.matchAll(/href="\/[a-z0-9-]+(\/thu-tuc\/[A-Z0-9_]+)"/g)].map(([, way]) => way!)
  expect(ways.length).toBeGreaterThan(40)
  expect(all).toContain('5 giấy tờ')
  const national = await portal('/thu-tuc/CSTDTQ')
  for (const said of ['Báo cáo thành tích có xác nhận của cấp trình', 'Thủ tướng Chính phủ', '20 ngày'])
    expect(national).toContain(said)
  expect(national).toContain('Điều 33 Nghị định số 98/2023/NĐ-CP')
})
