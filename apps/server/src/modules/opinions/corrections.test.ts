import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { faultsOf } from '../../portal/page-faults.ts'
import { opinionsOffice } from './opinions.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { fastify } = app.server
const offices = [await opinionsOffice(app), await opinionsOffice(app), await opinionsOffice(app)] as const

type Office = (typeof offices)[number]

const typed = ({ unit }: Office, more: object = {}): object => ({
  title: 'Về tiền thưởng của mô hình lúa hữu cơ',
  claim: 'Có tin nói tiền thưởng không đến tay các hộ.',
  seenOn: '2024-03-01',
  facts: 'Phiếu chi ngày 20/02/2024 có chữ ký nhận của mười hai hộ.',
  answer: 'Phòng đã đối chiếu phiếu chi: mười hai hộ nhận đủ tiền.',
  subjectKind: 'award',
  subjectName: 'Giấy khen cho tổ hợp tác thôn Đông',
  organizationId: unit.id,
  ...more,
})

const noted = async (office: Office, more: object = {}): Promise<string> =>
  ((await office.officer.post('/api/corrections', typed(office, more))).body as { id: string }).id

interface Shown {
  version: number
  state: string
  may: string[]
  publishedOn: string | null
  amendments: { text: string; on: string }[]
  places: { channel: string; toldOn: string }[]
}
const show = async (caller: Office['officer'], id: string) =>
  (await caller.get(`/api/corrections/${id}`)).body as Shown

test('S004-III-4-2b: the claim, the facts, the answer under the office’s own name; told openly, amended openly', async () => {
  const [office] = offices
  const { officer, head, slug } = office
  const id = await noted(office)
  const page = () => fastify.inject(`/${slug}/dinh-chinh`)
  expect((await page()).body).toContain('chưa có đính chính nào')
  expect(await show(officer, id)).toMatchObject({ state: 'noted', may: ['edit', 'drop'] })
  expect((await show(head, id)).may).toEqual(['edit', 'publish', 'drop'])
  expect((await officer.post(`/api/corrections/${id}/publication`, { version: 1 })).status).toBe(403)
  expect((await head.post(`/api/corrections/${id}/publication`, { version: 1 })).status).toBe(204)

  const { body } = await page()
  for (const said of ['mười hai hộ nhận đủ tiền', 'Có tin nói tiền thưởng', 'Bộ phận Thi đua'])
    expect(body).toContain(said)
  expect(faultsOf(body)).toEqual([])
  // Words once given out are not edited in silence.
  const edit = await officer.put(`/api/corrections/${id}`, { ...typed(office), version: 2 })
  expect(edit.body).toMatchObject({ code: 'correction-not-possible' })

  const place = { channel: 'Truyền thanh xã', toldOn: '2024-03-10', version: 2 }
  const early = await officer.post(`/api/corrections/${id}/places`, { ...place, toldOn: '2024-03-09' })
  expect(early.body).toMatchObject({ errors: [{ field: 'toldOn' }] })
  expect((await officer.post(`/api/corrections/${id}/places`, place)).status).toBe(204)
  const text = 'Hộ thứ mười ba nhận ngày 08/03/2024.'
  expect((await head.post(`/api/corrections/${id}/amendments`, { text, version: 3 })).status).toBe(204)
  expect((await page()).body).toContain(text)
  expect((await head.post(`/api/corrections/${id}/closing`, { version: 4 })).status).toBe(204)
  expect(await show(head, id)).toMatchObject({
    state: 'closed',
    publishedOn: '2024-03-10',
    amendments: [{ text, on: '2024-03-10' }],
    places: [{ channel: 'Truyền thanh xã', toldOn: '2024-03-10' }],
    may: ['amend'],
  })
  expect((await page()).body).toContain('mười hai hộ nhận đủ tiền')
})

test('S004-III-4-2b: no account, page, telephone or mail of whoever spoke is kept', async () => {
  const [, office] = offices
  const { officer } = office
  const traces: [object, string][] = [
    [{ claim: 'Bài trên facebook.com/nguoi.noi cho rằng tiền thưởng bị giữ.' }, 'claim'],
    [{ facts: 'Tài khoản @nguoi_noi đưa sai số hộ được nhận tiền.' }, 'facts'],
    [{ answer: 'Đề nghị ông gọi 0912 345 678 đính chính lại lời đã nói.' }, 'answer'],
    [{ title: 'Trả lời thư của a.nguyen@example.com' }, 'title'],
    [{ subjectName: 'Lời của tài khoản @nguoi_noi' }, 'subjectName'],
  ]
  for (const [more, field] of traces) {
    const { status, body } = await officer.post('/api/corrections', typed(office, more))
    expect(status).toBe(422)
    expect(body).toMatchObject({
      errors: [{ field, message: expect.stringContaining('không ghi ai đã nói') }],
    })
  }
  expect((await officer.get('/api/corrections')).body).toMatchObject({ rows: [] })
})

test('who may not: other roles, another locality; two at once; a day to come; dropping says why', async () => {
  const [, , office] = offices
  const { officer, head, by } = office
  const id = await noted(office)
  for (const role of ['unit-officer', 'honoree', 'council-member'] as const)
    expect((await by(role).get('/api/corrections')).status).toBe(403)
  expect((await offices[0].officer.get(`/api/corrections/${id}`)).status).toBe(404)
  expect(
    (await officer.post('/api/corrections', typed(office, { seenOn: '2024-03-11' }))).body,
  ).toMatchObject({
    errors: [{ field: 'seenOn' }],
  })
  expect((await officer.post('/api/corrections', typed(office, { seenOn: '2024-02-31' }))).status).toBe(422)
  const both = await Promise.all([
    head.post(`/api/corrections/${id}/publication`, { version: 1 }),
    officer.put(`/api/corrections/${id}`, { ...typed(office), version: 1 }),
  ])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409])
  const other = await noted(office)
  expect((await officer.post(`/api/corrections/${other}/dropping`, { version: 1 })).body).toMatchObject({
    errors: [{ field: 'reason' }],
  })
  const named = { version: 1, reason: 'Người nói là t.me/nguoi_noi.' }
  expect((await officer.post(`/api/corrections/${other}/dropping`, named)).body).toMatchObject({
    errors: [{ field: 'reason' }],
  })
  const dropped = { version: 1, reason: 'Tin đã tự gỡ, không ai hỏi nữa.' }
  expect((await officer.post(`/api/corrections/${other}/dropping`, dropped)).status).toBe(204)
  expect((await show(officer, other)).may).toEqual([])
})
