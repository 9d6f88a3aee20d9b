import { describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { faultsOf } from '../../portal/page-faults.ts'
import { opinionsOffice } from './opinions.fixture.ts'
import { publicLetterTimes } from './public-letter-times.ts'

const app: TestApp = await testApp({ today: '2024-03-10' })
const { fastify } = app.server
// The portal remembers for a second which localities there are.
const offices = [
  await opinionsOffice(app),
  await opinionsOffice(app),
  await opinionsOffice(app),
  await opinionsOffice(app),
] as const

const told = {
  kind: 'report',
  about: 'Danh sách đề nghị khen thưởng quý I',
  text: 'Người thứ ba trong danh sách đã nghỉ việc từ năm ngoái.',
  senderName: 'Trần Thị Gửi',
  contact: '0900 000 000',
}

/** From an address of its own, so that one test does not tire the next. */
const write = (slug: string, form: Record<string, string>, remoteAddress: string) =>
  fastify.inject({
    method: 'POST',
    url: `/${slug}/gop-y`,
    remoteAddress,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })

interface Row {
  id: string
  code: string
  kind: string
  state: string
  senderName: string | null
  contact: string | null
  daysWaiting: number | null
  text: string
  version: number
}

const lettersOf = async ({ officer }: (typeof offices)[number], query = ''): Promise<Row[]> =>
  ((await officer.get(`/api/letters?${query}`)).body as { rows: Row[] }).rows

test('a letter is read, given to a unit, answered once; with the answer goes whoever wrote it', async () => {
  const { officer, slug, unit } = offices[0]
  const sent = await write(slug, told, '10.1.0.1')
  expect(sent.statusCode).toBe(303)
  const way = String(sent.headers.location)
  const [row] = await lettersOf(offices[0])
  expect(row).toMatchObject({ state: 'received', kind: 'report', contact: told.contact, daysWaiting: 0 })
  expect(way).toBe(`/${slug}/theo-doi?ma=${row!.code}`)
  const handle = (body: object) => officer.post(`/api/letters/${row!.id}/handling`, { version: 1, ...body })

  expect((await handle({ act: 'take-up' })).body).toMatchObject({ errors: [{ field: 'organizationId' }] })
  expect((await handle({ act: 'take-up', organizationId: unit.id })).status).toBe(204)
  expect((await handle({ act: 'answer', answer: 'x' })).body).toMatchObject({ code: 'changed-meanwhile' })
  expect((await handle({ act: 'answer', version: 2 })).body).toMatchObject({ errors: [{ field: 'answer' }] })
  const answer = 'Đã kiểm tra: đơn vị rút tên khỏi danh sách ngày 09/03/2024.'
  expect((await handle({ act: 'answer', answer, version: 2 })).status).toBe(204)
  expect((await lettersOf(offices[0]))[0]).toMatchObject({
    state: 'answered',
    senderName: null,
    contact: null,
    daysWaiting: null,
    organization: { id: unit.id },
  })
  expect((await handle({ act: 'set-aside', answer: 'Thôi', version: 3 })).body).toMatchObject({
    code: 'letter-settled',
  })

  const followed = await fastify.inject(way)
  expect(followed.body).toContain(answer)
  expect(followed.body).toContain('Đã trả lời')
  // Whoever guesses a code learns neither who wrote nor what.
  for (const kept of [told.senderName, told.text]) expect(followed.body).not.toContain(kept)
  expect(faultsOf(followed.body)).toEqual([])
  expect((await fastify.inject(`/${slug}/gop-y`)).body).toContain(
    'Trong một năm qua đã trả lời 1 thư, ngay trong ngày.',
  )
})

describe('a form that cannot be taken', () => {
  test('comes back with what was typed and what to do; nothing is kept', async () => {
    const { slug } = offices[1]
    const refusals: [Record<string, string>, string][] = [
      [{ ...told, text: 'ngắn' }, 'Viết rõ hơn, ít nhất 20 ký tự.'],
      [{ ...told, kind: 'khác' }, 'Chọn loại thư.'],
      [{ ...told, kind: 'complaint', senderName: ' ' }, 'Khiếu nại cần họ tên người gửi.'],
      [{ ...told, kind: 'complaint', contact: '' }, 'Khiếu nại cần cách liên hệ'],
      [{ ...told, about: '<script>alert(1)</script>' }, 'Ô này có thẻ của trang web.'],
      [{ ...told, text: 'ă'.repeat(6001) }, 'Dài nhất 6.000 ký tự.'],
    ]
    for (const [index, [form, sentence]] of refusals.entries()) {
      const { statusCode, body } = await write(slug, form, `10.1.1.${index}`)
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
      expect(body).not.toContain('<script')
      expect(faultsOf(body)).toEqual([])
    }
    expect(await lettersOf(offices[1])).toEqual([])
  })

  test('of a program keeps nothing; the sixth of an hour waits; a book of text is too large', async () => {
    const { slug } = offices[2]
    expect((await write(slug, { ...told, website: 'x' }, '10.1.2.1')).statusCode).toBe(303)
    expect(await lettersOf(offices[2])).toEqual([])
    const codes: number[] = []
    for (let index = 0; index < 6; index++) codes.push((await write(slug, told, '10.1.2.2')).statusCode)
    expect(codes).toEqual([303, 303, 303, 303, 303, 429])
    const book = await write(slug, { ...told, text: 'ă'.repeat(70_000) }, '10.1.2.3')
    expect([book.statusCode, faultsOf(book.body)]).toEqual([413, []])
    expect(book.body).toContain('Chưa gửi được')
    expect((await write('khong-co', told, '10.1.2.4')).statusCode).toBe(404)
  })
})

test('only an answer is an answer: what was passed on or set aside makes nobody look fast, and no log repeats it', async () => {
  const office = offices[2]
  const { slug, officer } = office
  const { letterTimes } = publicLetterTimes(app.platform.database)
  for (const [act, more] of [
    ['pass-on', { passedTo: 'Thanh tra huyện', answer: 'Chuyển ông Trần Văn Tên sang Thanh tra huyện.' }],
    ['set-aside', { answer: 'Thư của ông Trần Văn Tên không nói việc gì.' }],
  ] as const) {
    await write(slug, { ...told, about: act }, '10.1.4.9')
    const row = (await lettersOf(office, 'state=received'))[0]!
    expect((await officer.post(`/api/letters/${row.id}/handling`, { act, ...more, version: 1 })).status).toBe(
      204,
    )
    const log = (await officer.get(`/api/audit/timelines/letter/${row.id}`)).text
    expect(log).toContain(`Xử lý thư ${row.code}`)
    expect(log).not.toContain('Trần Văn Tên')
  }
  expect(await letterTimes(slug, '2024-03-10' as never)).toBeNull()
})

test('a second tap leads to the same code and keeps one letter; another letter is another', async () => {
  const { slug } = offices[2]
  const before = (await lettersOf(offices[2])).length
  const form = { ...told, text: `${told.text} Gửi hai lần.` }
  const both = await Promise.all([write(slug, form, '10.1.4.1'), write(slug, form, '10.1.4.1')])
  expect(new Set(both.map(({ headers }) => headers.location)).size).toBe(1)
  await write(slug, { ...form, about: 'Việc khác' }, '10.1.4.1')
  expect((await lettersOf(offices[2])).length).toBe(before + 2)
})

test('letters typed on a phone in pieces are kept whole; filters, pages, and who may not look', async () => {
  const { slug, by } = offices[3]
  const spelled = 'Đề nghị công khai danh sách trên bảng tin thôn.'
  await write(slug, { ...told, kind: 'comment', text: spelled.normalize('NFD') }, '10.1.3.1')
  await write(slug, told, '10.1.3.2')
  await write(slug, { ...told, kind: 'complaint' }, '10.1.3.3')
  expect((await lettersOf(offices[3], 'kind=comment')).map(({ text }) => text)).toEqual([spelled])
  expect((await lettersOf(offices[3], 'state=answered')).length).toBe(0)
  const all = await lettersOf(offices[3])
  const first = (await by('officer').get('/api/letters?limit=2')).body as { rows: Row[]; next: string }
  const second = (await by('officer').get(`/api/letters?limit=2&cursor=${first.next}`)).body as {
    rows: Row[]
  }
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  for (const role of ['unit-officer', 'commune-officer', 'portal-editor', 'honoree'] as const)
    expect((await by(role).get('/api/letters')).status).toBe(403)
  const foreign = await offices[2].officer.post(`/api/letters/${all[0]!.id}/handling`, {
    act: 'set-aside',
    answer: 'Không thuộc thẩm quyền',
    version: 1,
  })
  expect(foreign.status).toBe(404)
})
