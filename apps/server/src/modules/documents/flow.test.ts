import { compareKeys, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { registerDutyBearers } from './listeners.ts'
import { districtRegister, type Register } from './register.fixture.ts'

let here: Register
let there: Register
/** Who has duties in a document, as a module of plans would say. */
const duties = new Map<string, string[]>()
registerDutyBearers(async (_tx, _localityId, documentId) => duties.get(documentId) ?? [])

const RECIPIENTS = [
  'Sở Nội vụ (Ban TĐKT tỉnh);',
  'CT, các PCT.UBH;',
  'Thành viên Hội đồng TĐKT huyện;',
  'UBND các xã, Thị trấn;',
  'Đăng Trang thông tin điện tử huyện;',
  'Lưu: VT, NC HL',
  '(Vượng/D/2024/Kế hoạch)',
]

beforeAll(async () => {
  here = await districtRegister('cammy')
  there = await districtRegister('vinhthuan', here.app)
  const clerk = here.as('vanthu')
  const series = {
    organizationId: here.organization('ubnd-huyen'),
    name: 'Dãy số chung',
    symbolSuffix: 'UBND',
  }
  expect((await clerk.post('/api/documents/series', { ...series, from: '2019-01-01' })).status).toBe(201)
})

interface Shown {
  state: string
  version: number
  may: string[]
  reference: string | null
  number: number | null
  warnings: string[]
  head: { numberLine: string; placeAndDate: string | null; signatureLines: string[] }
  recipients: { text: string; delivered: number; opened: number; acknowledged: number; targets: object[] }[]
  publishing: { id: string; channel: string; state: string }[]
  ownDelivery: { id: string; state: string; acknowledgedBy: string | null } | null
}

const show = async (id: string, login = 'chuyenvien') =>
  (await here.as(login).get(`/api/documents/${id}`)).body as Shown
const status = async (id: string, login: string) => (await here.as(login).get(`/api/documents/${id}`)).status

const facts = (more: object = {}) => ({
  kind: 'plan',
  issuerId: here.organization('ubnd-huyen'),
  title: 'Về công tác thi đua, khen thưởng trên địa bàn huyện năm 2024',
  signature: { post: 'Chủ tịch' },
  recipients: [{ text: 'Lưu: VT', purpose: 'archive', mode: 'none', targets: [{ by: 'archive' }] }],
  ...more,
})

async function draft(more: object = {}, login = 'chuyenvien'): Promise<string> {
  const { status: code, body } = await here.as(login).post('/api/documents', facts(more))
  expect([code, body]).toEqual([201, { id: expect.any(String) }])
  return (body as { id: string }).id
}
const submit = async (id: string) =>
  (await here.as('chuyenvien').post(`/api/documents/${id}/submission`, { version: (await show(id)).version }))
    .status
const sign = async (id: string, login = 'chutich') =>
  here.as(login).post(`/api/documents/${id}/signature`, { version: (await show(id, login)).version })
const number = (id: string, more: object = {}) =>
  here.as('vanthu').post(`/api/documents/${id}/number`, { issuedOn: '2024-03-10', ...more })

async function signed(more: object = {}): Promise<string> {
  const id = await draft(more)
  expect([await submit(id), (await sign(id)).status]).toEqual([204, 204])
  return id
}
async function numbered(more: object = {}): Promise<string> {
  const id = await signed(more)
  expect((await number(id)).status).toBe(200)
  return id
}
const read = async (lines: readonly string[]) =>
  (await here.as('chuyenvien').post('/api/documents/recipients/suggestions', { lines })).body as {
    lines: { text: string; names: string[]; unmatched: string[] }[]
    drafterNote: string | null
  }
const withRecipients = async (printed: readonly string[]) => {
  const { lines, drafterNote } = await read(printed)
  return { recipients: lines, drafterNote }
}

async function upload(login: string): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.4\n%%EOF\n']), 'bản đã ký.pdf')
  const sent = new Response(form)
  const { body } = await here.as(login).send({
    method: 'POST',
    url: '/api/files',
    headers: { 'content-type': sent.headers.get('content-type')! },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
  return (body as { id: string }).id
}
const attach = async (login: string, id: string, purpose: string) =>
  here.as(login).post(`/api/documents/${id}/files`, { fileId: await upload(login), purpose })

test('lines that name nobody come back as they are, however odd', async () => {
  const { lines } = await read(['x', "';--", 'a, '.repeat(90)])
  expect(lines.map(({ text }) => text.slice(0, 4))).toEqual(['x', "';--", 'a, a'])
})

describe('from draft to issue', () => {
  test('S000-H-1 S000-H-2 S002-H-2 S002-S-1: no number while it is a draft; then number, symbol, place and day as printed', async () => {
    const id = await draft({ place: 'Cẩm Mỹ' })
    expect(await show(id)).toMatchObject({
      state: 'draft',
      number: null,
      reference: null,
      head: { numberLine: 'Số: ……/KH-UBND', placeAndDate: 'Cẩm Mỹ', signatureLines: ['CHỦ TỊCH'] },
      may: ['edit', 'submit', 'withdraw', 'print', 'attach', 'link', 'deliveries'],
    })
    expect([await submit(id), (await sign(id)).status]).toEqual([204, 204])
    expect((await number(id, { issuedOn: '2024-01-11', number: 111, reason: 'Nối sổ giấy' })).body).toEqual({
      number: 111,
      reference: '111/KH-UBND',
    })
    expect(await show(id)).toMatchObject({
      state: 'numbered',
      head: { numberLine: 'Số: 111/KH-UBND', placeAndDate: 'Cẩm Mỹ, ngày 11 tháng 01 năm 2024' },
    })
    expect((await here.as('vanthu').post(`/api/documents/${id}/issue`, {})).status).toBe(200)
    expect((await show(id)).state).toBe('issued')
  })

  test('S000-S-1 S001-S-1: who signs in place or on behalf of another says so above the post', async () => {
    const lines = async (signature: object) => (await show(await draft({ signature }))).head.signatureLines
    expect(await lines({ capacity: 'KT.', behalfOf: 'Chủ tịch', post: 'Phó Chủ tịch' })).toEqual([
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ])
    expect(await lines({ capacity: 'TM.', behalfOf: 'Ủy ban nhân dân', post: 'Chủ tịch' })).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ])
  })

  test('what was signed is frozen: an edit is refused in words, and so is a new draft file', async () => {
    const id = await signed()
    const { version } = await show(id)
    const edit = await here.as('chuyenvien').put(`/api/documents/${id}`, { ...facts(), version })
    expect([edit.status, (edit.body as { detail: string }).detail]).toEqual([
      409,
      'Văn bản đã ký nên nội dung không sửa được nữa. Nếu cần sửa, hãy lập văn bản sửa đổi hoặc thay thế.',
    ])
    expect((await show(id)).may).not.toContain('edit')
    const late = await attach('chuyenvien', id, 'draft')
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'document-frozen'])
  })

  test('the signed copy comes back as a file, which everybody reads who may see the document', async () => {
    const { recipients } = await withRecipients(['Công an huyện', 'Lưu: VT'])
    const id = await numbered({ recipients })
    expect((await attach('giaoduc', id, 'signed-copy')).status).toBe(404)
    const fileId = await upload('vanthu')
    const body = { fileId, purpose: 'signed-copy' }
    expect((await here.as('vanthu').post(`/api/documents/${id}/files`, body)).status).toBe(204)
    const read = async (login: string) =>
      (await here.as(login).send({ method: 'GET', url: `/api/documents/${id}/files/${fileId}` })).status
    expect([await read('congan'), await read('chuyenvien')]).toEqual([404, 200])
    await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    // The file is the clerk's: a receiver reads it through the document and nowhere else.
    expect([await read('congan'), await read('giaoduc')]).toEqual([200, 404])
    expect((await here.as('congan').get(`/api/files/${fileId}`)).status).toBe(404)
    const removal = await here.as('chuyenvien').post(`/api/documents/${id}/files/${fileId}/removal`)
    expect((removal.body as { code: string }).code).toBe('document-frozen')
  })

  test('the drafter does not sign his own draft, nor does somebody who signs for another body', async () => {
    const own = await draft(
      { issuerId: here.organization('phong-noi-vu'), signature: { post: 'Trưởng phòng' } },
      'truongphong',
    )
    expect(await submit(own)).toBe(204)
    const refused = await sign(own, 'truongphong')
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([403, 'document-own-signature'])
    const ofCommittee = await draft()
    expect(await submit(ofCommittee)).toBe(204)
    expect((await sign(ofCommittee, 'truongphong')).status).toBe(403)
    const byOrder = await draft({
      signature: { capacity: 'TL.', behalfOf: 'Chủ tịch', post: 'Trưởng phòng' },
    })
    expect(await submit(byOrder)).toBe(204)
    expect((await sign(byOrder, 'truongphong')).status).toBe(204)
  })

  test('what was read is what is signed: a draft that changed meanwhile is refused', async () => {
    const id = await draft()
    expect(await submit(id)).toBe(204)
    const { version } = await show(id, 'chutich')
    expect(
      (await here.as('chutich').post(`/api/documents/${id}/return`, { reason: 'Bổ sung căn cứ' })).status,
    ).toBe(204)
    const again = { ...facts({ title: 'Về công tác thi đua năm 2024' }), version: version + 1 }
    expect((await here.as('chuyenvien').put(`/api/documents/${id}`, again)).status).toBe(204)
    expect(await submit(id)).toBe(204)
    const stale = await here.as('chutich').post(`/api/documents/${id}/signature`, { version })
    expect([stale.status, (stale.body as { code: string }).code]).toEqual([409, 'changed-meanwhile'])
  })

  test('a draft without the post of its signer, or without Nơi nhận, is not submitted', async () => {
    const id = await draft({ signature: {}, recipients: [] })
    const refused = await here.as('chuyenvien').post(`/api/documents/${id}/submission`, { version: 1 })
    expect((refused.body as { detail: string }).detail).toBe(
      'Chưa trình ký được: chưa có chức vụ người ký; chưa có Nơi nhận. Hãy bổ sung rồi trình lại.',
    )
  })
})

describe('numbers', () => {
  test('S000-H-1: clerks at once never get the same number', async () => {
    const ids = []
    for (let at = 0; at < 8; at++) ids.push(await signed())
    const answers = await Promise.all(ids.map((id) => number(id, { issuedOn: '2020-02-01' })))
    const given = answers.map(({ body }) => (body as { number: number }).number)
    expect(given.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    // The count begins again with the year.
    expect(
      ((await number(await signed(), { issuedOn: '2021-01-02' })).body as { number: number }).number,
    ).toBe(1)
  })

  test('a day that has not come is no day of issue', async () => {
    const { status: code, body } = await number(await signed(), { issuedOn: '2024-03-11' })
    expect([code, body]).toMatchObject([
      422,
      { errors: [{ field: 'issuedOn', message: 'Ngày ban hành không sau hôm nay (10/03/2024).' }] },
    ])
  })

  test('S003-H-1: a number may be large in January, kept back, skipped or given a letter, each with its reason', async () => {
    const clerk = here.as('vanthu')
    const { rows } = (await clerk.get('/api/documents/series?year=2023')).body as { rows: { id: string }[] }
    const [seriesId] = rows.map(({ id }) => id)
    // The series begins in 2019: a day before it is counted by none.
    expect((await number(await signed(), { issuedOn: '2018-12-30' })).status).toBe(409)
    const on = { issuedOn: '2022-01-10' }
    const jump = await number(await signed(), { ...on, number: 1023 })
    expect((jump.body as { detail: string }).detail).toBe(
      'Số 1023 không phải số kế tiếp (1). Hãy ghi lý do cấp số ngoài thứ tự.',
    )
    const late = await signed()
    expect((await number(late, { ...on, number: 1023, reason: 'Dùng chung một dãy' })).body).toEqual({
      number: 1023,
      reference: '1023/KH-UBND',
    })
    const aside = (path: string, from: number, to?: number) =>
      clerk.post(`/api/documents/series/${seriesId}/${path}`, {
        year: 2022,
        from,
        to,
        reason: 'Quyết định ký sau',
      })
    expect((await aside('reservations', 1024, 1025)).body).toEqual({ count: 2 })
    expect((await aside('skips', 1026)).body).toEqual({ count: 1 })
    expect((await aside('skips', 1024)).status).toBe(409)
    expect(((await number(await signed(), on)).body as { number: number }).number).toBe(1027)
    expect(
      ((await number(await signed(), { ...on, number: 1025 })).body as { reference: string }).reference,
    ).toBe('1025/KH-UBND')
    expect((await number(await signed(), { ...on, number: 1026, reason: 'Dùng lại' })).status).toBe(409)
    const second = await signed()
    expect(
      (
        (await number(second, { ...on, number: 1023, suffix: 'a', reason: 'Ký bổ sung' })).body as {
          reference: string
        }
      ).reference,
    ).toBe('1023a/KH-UBND')
    const { body } = await clerk.get(`/api/documents/series/${seriesId}/numbers?year=2022`)
    expect(
      (body as { rows: { number: number; suffix: string; state: string }[] }).rows.map(
        (row) => `${row.number}${row.suffix} ${row.state}`,
      ),
    ).toEqual(['1027 given', '1026 skipped', '1025 given', '1024 reserved', '1023a given', '1023 given'])
    // Written down on the day the program believes, not on the database's.
    expect(
      new Set((body as { rows: { recordedAt: string }[] }).rows.map((row) => row.recordedAt.slice(0, 10))),
    ).toEqual(new Set(['2024-03-10']))
  })
})

describe('Nơi nhận', () => {
  test('S002-N-9 S002-N-12 S000-N-6: what is previewed is what is sent, published and kept', async () => {
    const { recipients, drafterNote } = await withRecipients(RECIPIENTS)
    expect([drafterNote, recipients.flatMap(({ unmatched }) => unmatched)]).toEqual([
      '(Vượng/D/2024/Kế hoạch)',
      [],
    ])
    const id = await numbered({ recipients, drafterNote })
    const preview = (await here.as('vanthu').get(`/api/documents/${id}/issue`)).body as {
      receivers: number
      publishing: string[]
      lines: {
        text: string
        archive: boolean
        receivers: { organization: { id: string }; people: string[] }[]
      }[]
      warnings: string[]
    }
    expect(preview.publishing).toEqual(['Trang thông tin điện tử huyện'])
    expect(preview.lines.map(({ text }) => text)).not.toContain('(Vượng/D/2024/Kế hoạch)')
    const of = (at: number) => preview.lines[at]!
    expect(of(0).receivers.map((one) => one.organization.id)).toEqual([here.organization('ban-tdkt-tinh')])
    // The leaders on the day: whoever holds the posts of chair and deputies then.
    expect(of(1).receivers[0]!.people.length).toBeGreaterThan(1)
    expect(of(3).receivers.length).toBeGreaterThan(10)
    expect([of(5).archive, of(5).receivers]).toEqual([true, []])
    const issued = await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    expect(issued.body).toEqual({ delivered: preview.receivers, publishing: 1 })
    const shown = await show(id)
    expect(shown.publishing).toMatchObject([{ channel: 'Trang thông tin điện tử huyện', state: 'open' }])
    expect(shown.recipients.map(({ delivered }) => delivered).reduce((a, b) => a + b)).toBe(preview.receivers)
  })

  test('S000-N-2 S000-N-3 S000-N-4 S001-N-5 S002-N-6: groups, posts and the council mean those of the day, each organisation once', async () => {
    const { recipients } = await withRecipients([
      'UBND các xã, thị trấn',
      'UBND các xã, thị trấn và Công an huyện',
      'Thành viên Hội đồng TĐKT huyện',
    ])
    const id = await numbered({ recipients })
    const { body } = await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    const all = (await here.as('vanthu').get(`/api/documents/${id}/deliveries?limit=200`)).body as {
      rows: { organization: { id: string; name: string } }[]
      counts: { sent: number }
    }
    const ids = all.rows.map(({ organization }) => organization.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([all.counts.sent, ids.length]).toEqual([(body as { delivered: number }).delivered, ids.length])
    expect(ids).toEqual(expect.arrayContaining(['cong-an', 'phong-tckh', 'mttq'].map(here.organization)))
    // The committee that issues it needs no copy of its own.
    expect(ids).not.toContain(here.organization('ubnd-huyen'))
  })

  test('S004-N-8: units with duties that are not in Nơi nhận are named, and are not passed over in silence', async () => {
    const { recipients } = await withRecipients(['UBND các xã, thị trấn', 'Lưu: VP, PNV'])
    const id = await numbered({ recipients })
    const schools = ['truong-1', 'doanh-nghiep-1'].map(here.organization)
    duties.set(id, [...schools, here.organization('ubnd-xa-song-ray')])
    const preview = (await here.as('vanthu').get(`/api/documents/${id}/issue`)).body as {
      missing: { id: string }[]
      warnings: string[]
    }
    expect(preview.missing.map((one) => one.id).toSorted()).toEqual(schools.toSorted())
    expect(preview.warnings).toContain('2 đơn vị có nhiệm vụ nhưng không có trong Nơi nhận.')
    expect((await show(id)).warnings.join()).toMatch('Đơn vị có nhiệm vụ nhưng không có trong Nơi nhận')
    const refused = await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([
      409,
      'document-duties-missing',
    ])
    const issue = { alsoTo: schools.slice(0, 1), missingAccepted: true }
    expect((await here.as('vanthu').post(`/api/documents/${id}/issue`, issue)).status).toBe(200)
    const delivered = (await here.as('vanthu').get(`/api/documents/${id}/deliveries?limit=200`)).body as {
      rows: { organization: { id: string } }[]
    }
    const ids = delivered.rows.map(({ organization }) => organization.id)
    expect(schools.map((school) => ids.includes(school))).toEqual([true, false])
  })

  test('who received it stands in the Vietnamese order of names, page by page', async () => {
    const { recipients } = await withRecipients(['UBND các xã, thị trấn', 'Các phòng, ban, ngành huyện'])
    const id = await numbered({ recipients })
    expect((await here.as('vanthu').post(`/api/documents/${id}/issue`, {})).status).toBe(200)
    const names: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = (
        await here.as('vanthu').get(`/api/documents/${id}/deliveries?limit=4${cursor && `&cursor=${cursor}`}`)
      ).body as { rows: { organization: { name: string } }[]; next: string | null }
      names.push(...page.rows.map(({ organization }) => organization.name))
      cursor = page.next
    }
    expect(names.length).toBeGreaterThan(8)
    const inOrder = names.toSorted((a, b) => compareKeys(titleSortKey(a), titleSortKey(b)))
    expect(names).toEqual(inOrder)
    // Byte by byte, Đ and Ủ stand behind every other letter.
    expect(names).not.toEqual(names.toSorted())
  })

  test('S001-N-1: “Như trên” means whom the letter addresses', async () => {
    const { recipients } = await withRecipients(['Như trên (VBĐT)', 'Lưu: VT'])
    const { recipients: addressedTo } = await withRecipients(['Công an huyện', 'Phòng Tài chính - Kế hoạch'])
    const id = await numbered({ kind: 'letter', recipients, addressedTo })
    expect((await here.as('vanthu').post(`/api/documents/${id}/issue`, {})).body).toMatchObject({
      delivered: 2,
    })
  })
})

describe('who sees and does what', () => {
  test('a draft is seen by the people of its unit alone', async () => {
    const ofOffice = await draft()
    const commune = 'xa-songray'
    const ofCommune = (
      (await here.as(commune).post('/api/documents', {
        ...facts({ issuerId: here.organization('ubnd-xa-song-ray') }),
      })) as unknown as { body: { id: string } }
    ).body.id
    const seen = async (id: string) =>
      Promise.all(
        ['chuyenvien', 'truongphong', 'chutich', 'vanthu', commune, 'giaoduc', 'congan', 'captren'].map(
          (login) => status(id, login),
        ),
      )
    expect(await seen(ofOffice)).toEqual([200, 200, 404, 200, 404, 404, 404, 404])
    expect(await seen(ofCommune)).toEqual([404, 404, 404, 404, 200, 404, 404, 404])
    expect(await submit(ofOffice)).toBe(204)
    expect(await seen(ofOffice)).toEqual([200, 200, 200, 200, 404, 404, 404, 404])
    const list = (await here.as('giaoduc').get('/api/documents?limit=200')).body as { rows: { id: string }[] }
    expect(list.rows.map(({ id }) => id)).not.toContain(ofOffice)
  })

  test('what was issued is seen by the office, its issuer and its receivers; another locality never', async () => {
    const { recipients } = await withRecipients(['Công an huyện', 'Lưu: VT'])
    const id = await numbered({ recipients })
    await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    const seen = ['chuyenvien', 'chutich', 'kiemtra', 'congan', 'giaoduc', 'xa-songray', 'mattran']
    expect(await Promise.all(seen.map((login) => status(id, login)))).toEqual([
      200, 200, 200, 200, 404, 404, 404,
    ])
    expect((await there.as('chuyenvien').get(`/api/documents/${id}`)).status).toBe(404)
    expect(
      (await there.as('vanthu').post(`/api/documents/${id}/deliveries`, { targets: [{ by: 'everyone' }] }))
        .status,
    ).toBe(404)
    // It stands in the outgoing book of those who sent it, not of those who received it.
    const inBook = async (login: string) =>
      (
        (await here.as(login).get('/api/documents/outgoing-book?limit=200')).body as {
          rows: { document: { id: string } }[]
        }
      ).rows.some(({ document }) => document.id === id)
    expect(await Promise.all(['vanthu', 'chuyenvien', 'congan'].map(inBook))).toEqual([true, true, false])
    // A receiver does not learn who else received it.
    expect((await here.as('congan').get(`/api/documents/${id}/deliveries`)).status).toBe(403)
  })

  test('wrong roles are refused at every step', async () => {
    const id = await draft()
    expect(await submit(id)).toBe(204)
    expect((await here.as('chuyenvien').post(`/api/documents/${id}/signature`, { version: 2 })).status).toBe(
      403,
    )
    expect((await here.as('vanthu').post(`/api/documents/${id}/signature`, { version: 2 })).status).toBe(403)
    expect((await sign(id)).status).toBe(204)
    const byOfficer = await here
      .as('chuyenvien')
      .post(`/api/documents/${id}/number`, { issuedOn: '2024-03-10' })
    expect(byOfficer.status).toBe(403)
    expect(
      (await here.as('chutich').post(`/api/documents/${id}/number`, { issuedOn: '2024-03-10' })).status,
    ).toBe(403)
    const numberOfAnother = await here
      .as('xa-songray')
      .post(`/api/documents/${id}/number`, { issuedOn: '2024-03-10' })
    expect(numberOfAnother.status).toBe(404)
    expect((await here.as('dienhinh').get('/api/documents')).status).toBe(403)
  })
})

describe('what was sent', () => {
  test('S000-IV-1-1b S000-N-3: each receiver opens, acknowledges and carries out, and the sender sees who did not', async () => {
    const { recipients } = await withRecipients(['Công an huyện; Phòng Tài chính - Kế hoạch', 'Lưu: VT'])
    const id = await numbered({ recipients })
    await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    const news = (await here.as('congan').get('/api/notifications?limit=5')).body as {
      rows: { title: string; href: string }[]
    }
    expect(news.rows[0]).toMatchObject({ href: `/van-phong/van-ban/${id}` })
    const inbox = (await here.as('congan').get('/api/documents/inbox?state=sent')).body as {
      rows: { delivery: { id: string }; document: { id: string } }[]
      counts: Record<string, number>
    }
    const delivery = inbox.rows.find((row) => row.document.id === id)!.delivery.id
    const post = (login: string, path: string, body: object = {}) =>
      here.as(login).post(`/api/documents/deliveries/${path}`, body)
    expect((await post('giaoduc', `${delivery}/opening`)).status).toBe(404)
    expect((await post('congan', `${delivery}/carrying-out`)).status).toBe(409)
    expect((await post('congan', `${delivery}/opening`)).status).toBe(204)
    expect((await show(id, 'congan')).ownDelivery).toMatchObject({ id: delivery, state: 'opened' })
    const bulk = { deliveryIds: [delivery], remark: 'Giao đội phong trào' }
    expect((await post('congan', 'acknowledgements', bulk)).body).toEqual({ acknowledged: 1, already: 0 })
    expect((await post('congan', 'acknowledgements', bulk)).body).toEqual({ acknowledged: 0, already: 1 })
    expect((await post('congan', `${delivery}/carrying-out`)).status).toBe(204)
    const { body } = await here.as('chuyenvien').get(`/api/documents/${id}/deliveries?state=sent`)
    expect(body).toMatchObject({
      rows: [{ organization: { name: 'Phòng Tài chính - Kế hoạch' } }],
      counts: { sent: 1, opened: 0, acknowledged: 0, carriedOut: 1 },
    })
    const timeline = (await here.as('chuyenvien').get(`/api/audit/timelines/document/${id}`)).body as {
      rows: { sentence: string }[]
    }
    const sentences = timeline.rows.map(({ sentence }) => sentence).join('\n')
    expect(sentences).toMatch('Công an huyện tiếp nhận văn bản. Giao đội phong trào')
    expect(sentences).toMatch('Phát hành Kế hoạch')
  })

  test('S001-N-7 S003-N-9: publishing is work of the portal’s people until it was done or dropped with a reason', async () => {
    const { recipients } = await withRecipients([
      'Đăng Trang thông tin điện tử huyện',
      'Cổng thông tin điện tử tỉnh',
    ])
    const id = await numbered({ recipients })
    await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    const home = (await here.as('bientap').get('/api/home')).body as { entries?: object[] }
    expect(JSON.stringify(home)).toMatch('Việc đăng')
    const [site, portal] = (await show(id, 'bientap')).publishing
    const post = (login: string, path: string, body: object) =>
      here.as(login).post(`/api/documents/publishing-tasks/${path}`, body)
    const done = { publishedOn: '2024-03-10', address: 'https://cammy.example.vn/ke-hoach' }
    expect((await post('congan', `${site!.id}/completion`, done)).status).toBe(403)
    expect((await post('bientap', `${site!.id}/completion`, done)).status).toBe(204)
    expect((await post('bientap', `${site!.id}/completion`, done)).status).toBe(409)
    expect((await post('bientap', `${portal!.id}/drop`, { reason: 'Cổng tỉnh tự đăng' })).status).toBe(204)
    expect((await show(id)).publishing).toMatchObject([{ state: 'done' }, { state: 'dropped' }])
  })

  test('a cancelled document keeps its number, and its receivers are told', async () => {
    const { recipients } = await withRecipients(['Công an huyện', 'Lưu: VT'])
    const id = await numbered({ recipients })
    await here.as('vanthu').post(`/api/documents/${id}/issue`, {})
    const cancel = (login: string) =>
      here.as(login).post(`/api/documents/${id}/cancellation`, { reason: 'Ban hành nhầm nội dung' })
    expect([(await cancel('vanthu')).status, (await cancel('chutich')).status]).toEqual([403, 204])
    expect(await show(id)).toMatchObject({ state: 'cancelled', reference: expect.stringMatching(/KH-UBND$/) })
    const news = (await here.as('congan').get('/api/notifications?limit=1')).body as {
      rows: { title: string }[]
    }
    expect(news.rows[0]!.title).toMatch(/^Đã thu hồi: Kế hoạch số/)
  })

  test('S001-H-1 S001-H-2: the draft is printed in the official layout, and the file is told to who asked', async () => {
    const id = await draft({ body: [{ block: 'paragraph', text: 'Nội dung kế hoạch.' }] })
    const asked = await here.as('chuyenvien').post(`/api/documents/${id}/print`, { format: 'docx' })
    expect([asked.status, (await runDueJobs(here.app.platform)).includes('print-document: done')]).toEqual([
      202,
      true,
    ])
    const print = (
      await here.as('chuyenvien').get(`/api/documents/prints/${(asked.body as { id: string }).id}`)
    ).body
    expect(print).toMatchObject({ state: 'done' })
    expect((await here.as('giaoduc').post(`/api/documents/${id}/print`, {})).status).toBe(404)
  })
})
