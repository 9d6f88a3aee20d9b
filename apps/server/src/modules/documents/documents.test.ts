import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { day } from '@guongsang/core/kernel/day.ts'
import PizZip from 'pizzip'
import { beforeAll, describe, expect, test } from 'vitest'
import { testAccount, testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { expectGolden, hasPoppler, textOfPdf, wordLines } from '../../../../../tests/support/golden.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { createCtx } from '../../platform/ctx.ts'
import { printDocx } from '../../platform/documents/print-docx.ts'
import { printPdf } from '../../platform/documents/print-pdf.ts'
import { downloadFile } from '../files/download-file.ts'
import { organizationListDocument } from './organization-list.ts'

const heads = ['Nguyễn Thị Ngọc Ẩn', 'Trần Văn Đệ', 'Lê Hoàng Ưu', 'Phạm Thị Mỹ Ỷ', 'Võ Đặng Trường Ẵm']
const row = (name: string, at: number) => ({
  name,
  shortName: null,
  headName: at % 7 === 6 ? null : heads[at % heads.length]!,
  headTitle: at % 7 === 6 ? null : name.startsWith('Trường') ? 'Hiệu trưởng' : 'Trưởng phòng',
  address: `Ấp ${at + 1}, xã Vĩnh Bình Bắc`,
  phone: at % 3 === 0 ? `0297 3 829 0${10 + at}` : null,
})
const communes = ['Phong Đông', 'Vĩnh Phong', 'Bình Minh', 'Tân Thuận', 'Vĩnh Bình Bắc', 'Vĩnh Bình Nam']

/** Invented people in a real district, more rows than a page holds. */
const list = {
  locality: { name: 'Vĩnh Thuận', fullName: 'Huyện Vĩnh Thuận', parentName: 'Tỉnh Kiên Giang' },
  standingAgency: { id: '1', name: 'Phòng Nội vụ huyện Vĩnh Thuận', placeName: 'Vĩnh Thuận' },
  groups: [
    {
      kindLabel: 'Phòng, ban',
      rows: [
        'Phòng Nội vụ huyện Vĩnh Thuận',
        'Phòng Tài chính - Kế hoạch',
        'Phòng “Văn hóa & Thông tin”',
      ].map(row),
    },
    { kindLabel: 'Xã, thị trấn', rows: communes.map((name) => `Ủy ban nhân dân xã ${name}`).map(row) },
    {
      kindLabel: 'Trường học',
      rows: Array.from({ length: 24 }, (_, at) => row(`Trường Tiểu học Vĩnh Thuận ${at + 1}`, at)),
    },
  ],
}
const options = {
  on: day('2024-03-10'),
  issuedOn: day('2024-03-12'),
  number: 5,
  place: '',
  superiorBody: '',
  bodyAbbreviation: 'PNV',
  signerTitle: null,
  signerName: null,
}
const document = organizationListDocument(list, options)
const at = new Date('2024-03-12T02:00:00Z')
const xmlOf = (docx: Buffer): string => new PizZip(docx).file('word/document.xml')!.asText()

describe('Danh sách cơ quan, đơn vị', () => {
  test('names the bodies, the number and the signer by what is known on the day', () => {
    expect([document.superiorBody, document.issuingBody, document.documentSymbol]).toEqual([
      'UBND huyện Vĩnh Thuận',
      'Phòng Nội vụ',
      'DS-PNV',
    ])
    expect(document.subjectLine).toBe(
      'Cơ quan, đơn vị trên địa bàn huyện Vĩnh Thuận\n(tính đến ngày 10 tháng 3 năm 2024)',
    )
    expect(document.signature).toEqual({
      capacity: null,
      behalfOf: null,
      post: 'Trưởng phòng',
      name: 'Nguyễn Thị Ngọc Ẩn',
    })
    expect(document.distributionList.at(-1)).toBe('Lưu: VT, PNV')
  })

  test('without a standing agency the committee itself issues it; settings and the asker come first', () => {
    const alone = organizationListDocument(
      { ...list, standingAgency: null },
      { ...options, bodyAbbreviation: '' },
    )
    expect([alone.superiorBody, alone.issuingBody, alone.documentSymbol, alone.signature.name]).toEqual([
      null,
      'Ủy ban nhân dân huyện Vĩnh Thuận',
      'DS',
      null,
    ])
    const told = {
      ...options,
      place: 'Thị trấn Vĩnh Thuận',
      superiorBody: 'UBND huyện VT',
      signerName: 'Lê Văn A',
      signerTitle: 'Phó Trưởng phòng',
    }
    const { place, superiorBody, signature } = organizationListDocument(list, told)
    expect([place, superiorBody, signature.post, signature.name]).toEqual([
      'Thị trấn Vĩnh Thuận',
      'UBND huyện VT',
      'Phó Trưởng phòng',
      'Lê Văn A',
    ])
  })

  test('a day without any organisation is refused with a sentence', () => {
    expect(() => organizationListDocument({ ...list, groups: [] }, options)).toThrow('nothing-to-print')
  })

  test.skipIf(!hasPoppler)(
    'the PDF reads as the golden file, the head of the table on every page it goes on to',
    async () => {
      const { bytes, pages } = await printPdf(document, at)
      const text = textOfPdf(bytes)
      expect(pages).toBe(3)
      expect(text.split('Tên cơ quan, đơn vị').length - 1).toBe(2)
      // The signature is on the page of the last words.
      expect(text.split('\f').findIndex((page) => page.includes('TRƯỞNG PHÒNG'))).toBe(
        text.split('\f').findIndex((page) => page.includes('Danh sách có 33')),
      )
      expectGolden(import.meta.dirname, 'organization-list.txt', text)
    },
  )

  test('the same value at the same moment gives the same PDF, byte for byte', async () => {
    const [one, two] = [await printPdf(document, at), await printPdf(document, at)]
    expect(one.bytes.equals(two.bytes)).toBe(true)
  })

  test('the Word document is the golden one', () => {
    expectGolden(import.meta.dirname, 'organization-list.xml', wordLines(xmlOf(printDocx(document, at))))
  })
})

describe('asking for it', () => {
  let app: TestApp
  let place: TestLocality
  let officer: Actor
  let other: Actor

  beforeAll(async () => {
    app = await testApp({ today: '2024-03-10' })
    place = await testLocality(app.platform.database, 'in-danh-sach', 'In Danh Sách')
    await app.platform.database.owner.query(
      `insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
       values ($1, 'organization-kind', 'department', 'Phòng, ban', 1) on conflict do nothing`,
      [place.id],
    )
    const at = { localityId: place.id, organizationPath: place.department.path }
    const account = await testAccount(app.platform.database, place, { login: 'cv', name: 'Trần Thị Hoa' })
    officer = actorWith('officer', { ...at, accountId: account.id, name: 'Trần Thị Hoa' })
    other = actorWith('officer', at)
  })

  const ask = async (body: object) =>
    (await app.as(officer).post('/api/organizations/list-document', body)) as {
      status: number
      body: { id: string; state: string }
    }
  const state = async (id: string) =>
    (await app.as(officer).get(`/api/documents/prints/${id}`)).body as { state: string; fileId: string }
  const newest = async () =>
    (
      (await app.as(officer).get('/api/notifications?limit=1')).body as {
        rows: { title: string; detail: string | null; href: string | null }[]
      }
    ).rows[0]

  test.each(['pdf', 'docx'] as const)(
    'a job prints it as %s, keeps the file and tells the asker',
    async (format) => {
      const asked = await ask({ on: '2024-03-10', format, number: 7 })
      expect([asked.status, asked.body.state]).toEqual([202, 'waiting'])
      const outcomes = await runDueJobs(app.platform)
      expect(outcomes).toEqual(['print-document: done', 'extract-file-text: done'])
      const { fileId } = await state(asked.body.id)
      const told = await newest()
      expect([told?.title, told?.href]).toEqual([
        'Đã in xong: Danh sách cơ quan, đơn vị ngày 10/03/2024',
        `/api/files/${fileId}/content`,
      ])
      const { body, fileName } = await downloadFile(createCtx(app.platform, officer), app.platform, fileId)
      expect(fileName).toBe(`Danh sách cơ quan, đơn vị ngày 10-03-2024.${format}`)
      const bytes = await buffer(body as Readable)
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
      const words = (await app.as(officer).get(`/api/files/${fileId}/text`)).body as {
        state: string
        text: string | null
      }
      if (format === 'docx') expect(words.text).toContain('Phòng Tài chính')
    },
  )

  test('the file belongs to the asker; the print is nobody else’s', async () => {
    const { body } = await ask({ on: '2024-03-10' })
    await runDueJobs(app.platform)
    expect((await app.as(other).get(`/api/documents/prints/${body.id}`)).status).toBe(404)
  })

  test('what cannot be printed is said to the asker, and is not tried again', async () => {
    const { body } = await ask({ on: '2024-03-10', kinds: ['khong-co'] })
    expect(await runDueJobs(app.platform)).toEqual(['print-document: done'])
    expect((await state(body.id)).state).toBe('failed')
    const told = await newest()
    expect([told?.title, told?.detail]).toEqual([
      'Chưa in được: Danh sách cơ quan, đơn vị ngày 10/03/2024',
      'Ngày 10/03/2024 không có đơn vị nào thuộc loại đã chọn. Hãy chọn ngày hoặc loại khác rồi in lại.',
    ])
  })

  test('a job that ran twice prints once', async () => {
    const { body } = await ask({ on: '2024-03-10', format: 'docx' })
    await runDueJobs(app.platform)
    const { fileId } = await state(body.id)
    await app.platform.database.transaction({ localityId: null }, (tx) =>
      tx.updateTable('platform.jobs').set({ state: 'waiting' }).where('key', '=', body.id).execute(),
    )
    await runDueJobs(app.platform)
    expect((await state(body.id)).fileId).toBe(fileId)
  })

  test('a day that is not in the calendar, or a number below one, is refused at its field', async () => {
    const refused = (await ask({ on: '2024-02-30', number: 0 })) as unknown as {
      status: number
      body: { errors: { field: string }[] }
    }
    expect([refused.status, refused.body.errors.map(({ field }) => field).toSorted()]).toEqual([
      422,
      ['number', 'on'],
    ])
  })
})
