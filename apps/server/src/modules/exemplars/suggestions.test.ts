import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { faultsOf } from '../../portal/page-faults.ts'
import { exemplarsOffice, outcome } from './exemplars.fixture.ts'
import { publicSuggestionTimes } from './public-suggestion-times.ts'

const app = await testApp({ today: '2024-03-10' })
const { fastify } = app.server
// The portal remembers for a second which localities there are.
const offices = [
  await exemplarsOffice(app),
  await exemplarsOffice(app),
  await exemplarsOffice(app),
  await exemplarsOffice(app),
  await exemplarsOffice(app),
] as const

const told = {
  aboutName: 'Bà Lê Thị Hòa',
  aboutPlace: 'Thôn Đông',
  text: 'Mười năm nay bà nấu bữa cơm trưa cho trẻ đi học xa nhà.',
  contact: '0900 000 000',
}

/** From an address of its own, so that one test does not tire the next. */
const write = (slug: string, form: Record<string, string>, remoteAddress = '10.0.0.1') =>
  fastify.inject({
    method: 'POST',
    url: `/${slug}/gioi-thieu-guong`,
    remoteAddress,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })

interface Row {
  id: string
  code: string
  state: string
  contact: string | null
  exemplarId: string | null
  version: number
}

test('S003-II-3-3g: what a citizen writes is kept, answered, and followed by its code; taken up it is a newcomer of a unit', async () => {
  const { officer, slug, unit, show, titles } = offices[0]
  const sent = await write(slug, told)
  expect(sent.statusCode).toBe(303)
  const way = String(sent.headers.location)
  const rows = async () => ((await officer.get('/api/suggestions')).body as { rows: Row[] }).rows
  const [row] = await rows()
  expect(row).toMatchObject({ state: 'received', contact: '0900 000 000', exemplarId: null })
  expect(way).toBe(`/${slug}/theo-doi?ma=${row!.code}`)

  const handle = (body: object) =>
    officer.post(`/api/suggestions/${row!.id}/handling`, { version: 1, ...body })
  expect((await handle({ state: 'taken-up' })).body).toMatchObject({
    errors: [{ field: 'organizationId' }, { field: 'kindCode' }],
  })
  const taken = { state: 'taken-up', organizationId: unit.id, kindCode: 'dien-hinh', fieldCodes: ['y-te'] }
  expect(outcome(await handle({ ...taken, answer: 'Cảm ơn bạn, xã đang tìm hiểu.' }))).toBe(204)
  const [settled] = await rows()
  expect(settled).toMatchObject({ state: 'taken-up', contact: null })
  expect(await show(settled!.exemplarId!)).toMatchObject({
    title: 'Bà Lê Thị Hòa',
    stage: 'emerging',
    source: 'public',
    practice: told.text,
  })
  expect(await titles('view=watch')).toEqual(['Bà Lê Thị Hòa'])
  expect((await handle({ ...taken, version: 2 })).status).toBe(409)

  const followed = await fastify.inject(way)
  expect(followed.statusCode).toBe(200)
  expect(followed.body).toContain('Cảm ơn bạn, xã đang tìm hiểu.')
  expect(followed.body).toContain('Đã đưa vào danh sách')
  // Whoever guesses a code learns neither who wrote nor about whom.
  expect(followed.body).not.toContain('Lê Thị Hòa')
  expect(faultsOf(followed.body)).toEqual([])
})

test('a refused form comes back with what was typed and what to do; nothing is kept', async () => {
  const { officer, slug } = offices[1]
  for (const [text, again, asked] of [
    ['Tốt & hay', 'Tốt &amp; hay', 'Kể việc tốt đã làm, ít nhất 20 ký tự.'],
    ['Cấy lúa giúp hàng xóm <b>', 'hàng xóm &lt;b&gt;', 'Gõ chữ thường, không dán nguyên trang web.'],
  ] as const) {
    const { statusCode, body } = await write(slug, { ...told, text }, '10.0.0.2')
    expect(statusCode).toBe(422)
    expect(body).toContain(asked)
    expect(body).toContain(again)
    expect(faultsOf(body)).toEqual([])
  }
  expect((await officer.get('/api/suggestions')).body).toMatchObject({ rows: [] })
})

test('a program that fills in the trap keeps nothing; the sixth letter of an hour waits', async () => {
  const { officer, slug } = offices[2]
  expect((await write(slug, { ...told, website: 'x' }, '10.0.0.3')).statusCode).toBe(303)
  expect((await officer.get('/api/suggestions')).body).toMatchObject({ rows: [] })
  const codes: number[] = []
  for (let index = 0; index < 6; index++) codes.push((await write(slug, told, '10.0.0.4')).statusCode)
  expect(codes).toEqual([303, 303, 303, 303, 303, 429])
  const size = await write(slug, { ...told, text: 'ă'.repeat(70_000) }, '10.0.0.5')
  expect(size.statusCode).toBeGreaterThanOrEqual(400)
})

test('declining needs the reason the sender will read; units do not see the desk', async () => {
  const { officer, by, slug } = offices[3]
  await write(slug, told, '10.0.0.6')
  const { rows } = (await officer.get('/api/suggestions?state=received')).body as { rows: Row[] }
  const handle = (body: object) =>
    officer.post(`/api/suggestions/${rows[0]!.id}/handling`, { version: 1, ...body })
  expect((await handle({ state: 'declined' })).body).toMatchObject({ errors: [{ field: 'answer' }] })
  expect(outcome(await handle({ state: 'declined', answer: 'Việc này đã được biểu dương năm 2023.' }))).toBe(
    204,
  )
  expect((await by('unit-officer').get('/api/suggestions')).status).toBe(403)
})

test('a reasoned no is an answer as much as a yes, what is being checked is none: published times count so', async () => {
  const { officer, slug, unit } = offices[4]
  const { suggestionTimes } = publicSuggestionTimes(app.platform.database)
  const handle = async (body: object) => {
    await write(slug, { ...told, aboutName: `Ông ${JSON.stringify(body).length}` }, '10.0.0.7')
    const { rows } = (await officer.get('/api/suggestions?state=received')).body as { rows: Row[] }
    const path = `/api/suggestions/${rows[0]!.id}/handling`
    expect(outcome(await officer.post(path, { version: 1, ...body }))).toBe(204)
    return suggestionTimes(slug, '2024-03-10' as never)
  }
  expect(await handle({ state: 'checking', organizationId: unit.id })).toBeNull()
  expect(await handle({ state: 'declined', answer: 'Việc này đã được biểu dương năm 2023.' })).toContain(
    'đã trả lời 1 lời giới thiệu',
  )
  const taken = { state: 'taken-up', organizationId: unit.id, kindCode: 'dien-hinh', fieldCodes: ['y-te'] }
  expect(await handle({ ...taken, answer: 'Đã đưa vào danh sách của xã.' })).toContain(
    'đã trả lời 2 lời giới thiệu',
  )
})
