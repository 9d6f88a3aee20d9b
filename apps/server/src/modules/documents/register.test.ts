import { beforeAll, describe, expect, test } from 'vitest'
import { countStatements } from '../../../../../tests/support/database.ts'
import { buildDocuments } from '../../demo/documents/build-documents.ts'
import { buildLocality } from '../../demo/build.ts'
import { tanbien } from '../../demo/localities/tanbien.ts'
import { demoPlans } from '../../demo/plans/index.ts'
import { insertDirectory } from '../organizations/index.ts'
import { printDocx } from '../../platform/documents/print-docx.ts'
import { insertAccounts } from '../identity/index.ts'
import { insertDocuments } from './insert-documents.ts'
import { districtRegister, type Register } from './register.fixture.ts'
import { listDocuments } from './register-queries.ts'

let here: Register

beforeAll(async () => {
  here = await districtRegister('cammy')
})

interface Tie {
  id: string
  kind: string
  citation: string
  doubt: string | null
  related: { id: string } | null
}
interface Shown {
  id: string
  state: string
  reference: string | null
  issuedOn: string | null
  issuer: { name: string }
  signature: { post: string | null; name: string | null }
  head: { numberLine: string; signatureLines: string[] }
  shortName: string | null
  effectiveTo: string | null
  doubt: string | null
  warnings: string[]
  drafterNote: string | null
  relations: Tie[]
  relatedBy: { kind: string; citation: string; document: { id: string } }[]
  version: number
}
const show = async (id: string, login = 'chuyenvien') =>
  (await here.as(login).get(`/api/documents/${id}`)).body as Shown

const recorded = (more: object = {}) => ({
  direction: 'external',
  kind: 'directive',
  issuerName: 'Bộ Chính trị',
  reference: '34-CT/TW',
  issuedOn: '2014-04-07',
  title: 'Tiếp tục đổi mới công tác thi đua, khen thưởng',
  ...more,
})
async function record(more: object = {}, login = 'chuyenvien'): Promise<string> {
  const { status, body } = await here.as(login).post('/api/documents/records', recorded(more))
  expect([status, body]).toEqual([201, { id: expect.any(String) }])
  return (body as { id: string }).id
}
const draft = async (relations: object[], more: object = {}) =>
  (
    (await here.as('chuyenvien').post('/api/documents', {
      kind: 'plan',
      issuerId: here.organization('ubnd-huyen'),
      title: 'Công tác thi đua, khen thưởng',
      relations,
      ...more,
    })) as unknown as { body: { id: string } }
  ).body.id
const match = async (citations: string[], login = 'chuyenvien') =>
  (
    (await here.as(login).post('/api/documents/citations/matches', { citations })) as unknown as {
      body: {
        matches: { kind: string; citedOn: string; document: { id: string } | null; doubt: string | null }[]
      }
    }
  ).body.matches

describe('what documents rest on', () => {
  test('S000-II-1-1b S003-II-1-0d S000-II-1-1c: one record, many citations, with or without the word số', async () => {
    const id = await record()
    const again = await here.as('chuyenvien').post('/api/documents/records', recorded())
    expect([again.status, (again.body as { detail: string }).detail]).toEqual([
      409,
      'Trong sổ đã có văn bản 34-CT/TW của Bộ Chính trị. Hãy dùng văn bản đã có thay vì ghi lần nữa.',
    ])
    const citations = [
      'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
      'theo tinh thần Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
      'Căn cứ Chỉ thị số 34–CT/TW của Bộ Chính trị',
    ]
    expect((await match(citations)).map((one) => one.document?.id)).toEqual([id, id, id])
    const citing = []
    for (const citation of citations) citing.push(await draft([{ kind: 'cites', relatedId: id, citation }]))
    const back = (await show(id)).relatedBy
    expect(back.map((one) => one.document.id).toSorted()).toEqual(citing.toSorted())
    expect(back.map((one) => one.citation).toSorted()).toEqual(citations.toSorted())
    // A unit that may not see the drafts sees the directive without them.
    expect((await show(id, 'giaoduc')).relatedBy).toEqual([])
  })

  test('S000-H-4 S002-H-4: the plan above lives outside; its day as printed keeps a doubt and blocks nothing', async () => {
    const citation =
      'Thực hiện Kế hoạch số 02/KH-UBND ngày 04/01/2023 của UBND tỉnh về công tác thi đua, khen thưởng trên địa bàn tỉnh năm 2024'
    const above = await record({
      kind: 'plan',
      issuerName: 'Ủy ban nhân dân tỉnh Đồng Nai',
      reference: '02/KH-UBND',
      issuedOn: '2023-01-04',
      title: 'Công tác thi đua, khen thưởng trên địa bàn tỉnh năm 2024',
    })
    const [found] = await match([citation])
    expect(found).toMatchObject({ kind: 'implements', citedOn: '2023-01-04', document: { id: above } })
    const id = await draft([{ kind: 'implements', relatedId: above, citation }])
    expect((await show(id)).relations).toMatchObject([
      {
        kind: 'implements',
        citation,
        citedOn: '2023-01-04',
        doubt: 'Văn bản về năm 2024 nhưng ghi ngày 04/01/2023; có thể là năm 2024. Giữ nguyên như in.',
        related: { id: above },
      },
    ])
    expect((await show(above)).relatedBy).toMatchObject([{ kind: 'implements', document: { id } }])
  })

  test('S002-H-5 S002-H-6 S002-III-1-1b S002-III-1-1c S004-II-1-b3: forms of the party and of the council are read; chains are walked', async () => {
    const forms = [
      ['resolution', '09-NQ/HU', 'Ban Chấp hành Đảng bộ huyện Cẩm Mỹ khóa IV', '2023-12-26'],
      ['resolution', '22/NQ-HĐND', 'Hội đồng nhân dân huyện', '2023-12-21'],
      ['party-circular', '28-TT/TU', 'Ban Thường vụ Tỉnh ủy', '2014-07-02'],
      ['directive', '25/CT-UBND', 'Chủ tịch Ủy ban nhân dân tỉnh', '2014-10-24'],
      ['conclusion', '21-KL/TW', 'Ban Chấp hành Trung ương Đảng khóa XIII', '2021-10-25'],
    ] as const
    const ids = []
    for (const [kind, reference, issuerName, issuedOn] of forms)
      ids.push(await record({ kind, reference, issuerName, issuedOn, title: reference }))
    expect(await Promise.all(ids.map(async (id) => (await show(id)).reference))).toEqual(
      forms.map(([, reference]) => reference),
    )
    const plan = await record({
      kind: 'plan',
      reference: '83-KH/HU',
      issuerName: 'Ban Thường vụ Huyện ủy',
      issuedOn: '2022-02-25',
      title: 'Thực hiện Kết luận số 21-KL/TW',
      relations: [
        {
          kind: 'implements',
          relatedId: ids[4],
          citation: 'Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII',
        },
      ],
    })
    const id = await draft([
      { kind: 'basis', relatedId: plan, citation: 'Kế hoạch số 83-KH/HU ngày 25/02/2022' },
    ])
    const chain = (await show((await show(id)).relations[0]!.related!.id)).relations[0]!.related!.id
    expect(chain).toBe(ids[4])
    const list = (await here.as('giaoduc').get('/api/documents?view=library&kind=party-circular')).body as {
      rows: { reference: string }[]
    }
    expect(list.rows.map(({ reference }) => reference)).toEqual(['28-TT/TU'])
  })

  test('S001-IV-2-a S000-II-1-1d: what continues another says so; what was replaced or ended says so too', async () => {
    const older = await record({
      kind: 'plan',
      reference: '202/KH-UBND',
      issuerName: 'UBND huyện',
      issuedOn: '2021-12-09',
      title: 'Tuyên truyền giai đoạn 2021-2025',
    })
    const newer = await record({
      kind: 'decree',
      reference: '98/2023/NĐ-CP',
      issuerName: 'Chính phủ',
      issuedOn: '2023-12-31',
      title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
      effectiveFrom: '2024-01-01',
    })
    const before = await record({
      kind: 'decree',
      reference: '91/2017/NĐ-CP',
      issuerName: 'Chính phủ',
      issuedOn: '2017-07-31',
      title: 'Quy định chi tiết',
    })
    const id = await draft([
      {
        kind: 'continues',
        relatedId: older,
        citation: 'Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện',
      },
    ])
    expect((await show(older)).relatedBy).toMatchObject([{ kind: 'continues', document: { id } }])
    const replace = { byId: newer, on: '2024-01-01' }
    expect((await here.as('giaoduc').post(`/api/documents/${before}/replacement`, replace)).status).toBe(403)
    expect((await here.as('chuyenvien').post(`/api/documents/${before}/replacement`, replace)).status).toBe(
      204,
    )
    expect(await show(before)).toMatchObject({
      state: 'replaced',
      effectiveTo: '2023-12-31',
      relatedBy: [{ kind: 'replaces', document: { id: newer } }],
    })
    const expiry = { lastDay: '2025-12-31', reason: 'Hết giai đoạn' }
    expect((await here.as('chuyenvien').post(`/api/documents/${older}/expiry`, expiry)).status).toBe(204)
    expect(await show(older)).toMatchObject({ state: 'expired', effectiveTo: '2025-12-31' })
  })

  test('a citation whose document is found later is linked, and its printed words stay', async () => {
    const citation = 'Chỉ thị số 16-CT/TU ngày 25/9/2014 của Ban Thường vụ Tỉnh ủy'
    const id = await draft([{ kind: 'cites', citation }])
    const [tie] = (await show(id)).relations
    expect(tie).toMatchObject({ related: null, citation })
    const directive = await record({
      reference: '16-CT/TU',
      issuerName: 'Ban Thường vụ Tỉnh ủy',
      issuedOn: '2014-09-25',
    })
    const link = (login: string) =>
      here.as(login).put(`/api/documents/relations/${tie!.id}`, { relatedId: directive, doubt: null })
    expect([(await link('xa-songray')).status, (await link('chuyenvien')).status]).toEqual([404, 204])
    expect((await show(id)).relations).toMatchObject([{ related: { id: directive }, citation }])
  })
})

test('S001-H-7: the short name a document gives itself is kept, and finds it', async () => {
  const id = await draft([], {
    title: 'Tuyên truyền gương điển hình tiên tiến',
    shortName: 'Kế hoạch nêu gương',
  })
  expect((await show(id)).shortName).toBe('Kế hoạch nêu gương')
  const { body } = await here.as('chuyenvien').get('/api/documents?q=neu%20guong')
  expect((body as { rows: { id: string }[] }).rows.map((row) => row.id)).toEqual([id])
})

describe('the papers of a published plan', () => {
  test('S004-H-1 S004-H-3 S004-S-1: a copy without number, day and signer stays usable, and keeps its doubts', async () => {
    const demo = buildLocality(tanbien)
    const { database } = here.app.platform
    const plan = demoPlans.find(({ locality }) => locality === 'tanbien')!
    const register = buildDocuments(tanbien, demo, plan)
    await database.transaction({ localityId: null }, async (tx) => {
      await insertDirectory(tx, demo.directory)
      await insertAccounts(tx, demo.directory.locality.id, demo.accounts, {
        passwordHash: '-',
        at: new Date(),
      })
      await insertDocuments(tx, demo.directory.locality.id, register)
    })
    const officer = demo.accounts.find(({ login }) => login === 'tanbien.chuyenvien')!
    const as = here.app.as({
      ...here.actor('chuyenvien'),
      accountId: officer.id,
      localityId: demo.directory.locality.id,
      organizationId: officer.organizationId,
    })
    const { id } = register.documents.find(({ kind, state }) => kind === 'plan' && state === 'issued')!
    const shown = (await as.get(`/api/documents/${id}`)).body as Shown & { recipients: { text: string }[] }
    expect(shown).toMatchObject({
      state: 'issued',
      reference: null,
      issuedOn: null,
      signature: { post: 'Chủ tịch', name: null },
      doubt: 'Bản sao không in số, ngày và tên người ký.',
      head: { signatureLines: ['CHỦ TỊCH'] },
    })
    expect(shown.relations[0]).toMatchObject({
      kind: 'implements',
      doubt: 'Văn bản về năm 2022 nhưng ghi ngày 14/03/2021; có thể là năm 2022. Giữ nguyên như in.',
      related: { reference: '886/KH-UBND' },
    })
    expect(shown.recipients.map(({ text }) => text)).toEqual(plan.paper.recipients)
    const { body } = await as.get('/api/documents?q=dien%20hinh&limit=200')
    expect((body as { rows: { id: string }[] }).rows.map((row) => row.id)).toContain(id)
  })
})

describe('books', () => {
  test('S000-IV-1-1a: what comes in enters the book in its turn, with both days, and goes on to who it concerns', async () => {
    const id = await record(
      {
        direction: 'incoming',
        kind: 'letter',
        reference: '455/SNV-TĐKT',
        issuerName: 'Sở Nội vụ',
        issuedOn: '2024-03-01',
        title: 'Hướng dẫn tổng kết năm học',
        receivedOn: '2024-03-05',
      },
      'vanthu',
    )
    const book = async (login: string) =>
      (await here.as(login).get('/api/documents/incoming-book')).body as {
        rows: {
          id: string
          number: number
          receivedOn: string
          document: { issuedOn: string }
          handedTo: string | null
        }[]
      }
    const [entry] = (await book('vanthu')).rows
    expect(entry).toMatchObject({
      number: 1,
      receivedOn: '2024-03-05',
      document: { id, issuedOn: '2024-03-01' },
    })
    expect((await book('giaoduc')).rows).toEqual([])
    expect((await here.as('giaoduc').get(`/api/documents/${id}`)).status).toBe(404)
    const twice = await here
      .as('vanthu')
      .post('/api/documents/incoming-book', { documentId: id, receivedOn: '2024-03-06' })
    expect((twice.body as { code: string }).code).toBe('incoming-already-entered')
    const forward = {
      targets: [{ by: 'organization', id: here.organization('phong-gddt') }],
      remark: 'Chuyển thực hiện',
    }
    expect((await here.as('vanthu').post(`/api/documents/${id}/deliveries`, forward)).body).toEqual({
      delivered: 1,
    })
    expect((await here.as('vanthu').post(`/api/documents/${id}/deliveries`, forward)).body).toEqual({
      delivered: 0,
    })
    expect((await here.as('giaoduc').get(`/api/documents/${id}`)).status).toBe(200)
    const own = await here
      .as('giaoduc')
      .post('/api/documents/incoming-book', { documentId: id, receivedOn: '2024-03-07' })
    expect([own.status, own.body]).toEqual([201, { id: expect.any(String), number: 1 }])
    const handing = { handedTo: 'Tổ Phổ thông', dueOn: '2024-03-20', note: null }
    const put = (login: string) =>
      here.as(login).put(`/api/documents/incoming-book/${(own.body as { id: string }).id}`, handing)
    expect([(await put('congan')).status, (await put('giaoduc')).status]).toEqual([404, 204])
    expect((await book('giaoduc')).rows).toMatchObject([{ handedTo: 'Tổ Phổ thông', dueOn: '2024-03-20' }])
  })

  test('both books go out as Excel, and that they did is recorded', async () => {
    for (const book of ['outgoing-book', 'incoming-book']) {
      const url = `/api/documents/${book}/export?year=2024`
      const { status, headers } = await here.as('vanthu').send({ method: 'GET', url })
      expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')])
    }
    const { rows } = (await here.as('chuyenvien').get(`/api/audit/timelines/locality/${here.localityId}`))
      .body as { rows: { sentence: string }[] }
    expect(
      rows
        .map(({ sentence }) => sentence)
        .filter((one) => /Xuất sổ/.test(one))
        .toSorted(),
    ).toEqual([
      expect.stringMatching(/^Xuất sổ văn bản đi năm 2024 ra Excel: \d+ dòng$/),
      expect.stringMatching(/^Xuất sổ văn bản đến năm 2024 ra Excel: 1 dòng$/),
    ])
  })
})

describe('templates', () => {
  test('the same name again is the next edition; the one before stops when it is put to use', async () => {
    const paper = printDocx(
      {
        kind: 'letter',
        superiorBody: null,
        issuingBody: 'Phòng Nội vụ',
        documentNumber: null,
        documentSymbol: 'PNV',
        place: 'Cẩm Mỹ',
        issuedOn: null,
        subjectLine: 'Đôn đốc',
        legalBases: [],
        body: [],
        signature: { capacity: null, behalfOf: null, post: 'Trưởng phòng', name: null },
        distributionList: [],
      },
      new Date('2024-03-10T02:00:00Z'),
    )
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(paper)]), 'mẫu.docx')
    const sent = new Response(form)
    const upload = await here.as('vanthu').send({
      method: 'POST',
      url: '/api/files',
      headers: { 'content-type': sent.headers.get('content-type')! },
      payload: Buffer.from(await sent.arrayBuffer()),
    })
    expect(upload.status).toBe(201)
    const add = async () =>
      (
        (await here.as('vanthu').post('/api/documents/templates', {
          kind: 'letter',
          name: 'Công văn đôn đốc',
          fileId: (upload.body as { id: string }).id,
        })) as unknown as { body: { id: string } }
      ).body.id
    const [one, two] = [await add(), await add()]
    const use = (id: string) =>
      here.as('vanthu').post(`/api/documents/templates/${id}/state`, { state: 'in-use' })
    expect([(await use(one)).status, (await use(two)).status]).toEqual([204, 204])
    const { rows } = (await here.as('chuyenvien').get('/api/documents/templates')).body as {
      rows: { edition: number; state: string }[]
    }
    expect(rows.map(({ edition, state }) => `${edition} ${state}`)).toEqual(['2 in-use', '1 stopped'])
  })
})

test('a list takes as many statements for three documents as for one, and pages follow without a gap', async () => {
  const asking = {
    localityId: here.localityId,
    actor: here.actor('chuyenvien'),
    today: '2024-03-10' as never,
  }
  for (const sort of ['newest', 'number'] as const) {
    const statements = (limit: number) =>
      countStatements(here.app.platform.database, () =>
        here.app.platform.database.transaction({ localityId: here.localityId }, (tx) =>
          listDocuments(tx, asking, { view: 'all', sort, limit }),
        ),
      )
    expect(await statements(3)).toBe(await statements(1))
    const page = async (query: string) =>
      (await here.as('chuyenvien').get(`/api/documents?sort=${sort}&${query}`)).body as {
        rows: { id: string }[]
        next: string | null
      }
    const all = await page('limit=200')
    const first = await page('limit=2')
    const rest = await page(`limit=200&cursor=${first.next}`)
    expect([...first.rows, ...rest.rows]).toEqual(all.rows)
  }
})
