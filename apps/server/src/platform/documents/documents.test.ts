import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { hasPoppler, pagesOfPdf, wordLines } from '../../../../../tests/support/golden.ts'
import { AppError } from '../errors.ts'
import { fillWordTemplate } from './fill-word-template.ts'
import { printDocx } from './print-docx.ts'
import { printPdf } from './print-pdf.ts'
import { printed } from './printed.ts'
import { parseTag } from './template-parser.ts'

const at = new Date('2024-04-02T03:00:00Z')
const xmlOf = (docx: Buffer): string => new PizZip(docx).file('word/document.xml')!.asText()

const letter: OfficialDocument = {
  superiorBody: null,
  issuingBody: 'Ủy ban nhân dân huyện Tân Biên',
  documentNumber: null,
  documentSymbol: 'TB-UBND',
  place: 'Tân Biên',
  issuedOn: day('2022-02-05'),
  kind: 'notice',
  subjectLine: 'Về việc thử chữ',
  legalBases: ['Căn cứ Luật Thi đua, khen thưởng'],
  body: [{ block: 'paragraph', text: 'Một đoạn.' }],
  signature: { capacity: 'KT.', behalfOf: 'Chủ tịch', post: 'Phó Chủ tịch', name: null },
  distributionList: ['Lưu: VT'],
}

const words = (pdf: Buffer): string => pagesOfPdf(pdf).join(' ').replace(/\s+/g, ' ')

test('a day in a column of days breaks before its number, in a sentence nowhere', () => {
  const text = 'chậm nhất ngày 15/03/2024, hết Quý III/2024'
  const [sentence, table] = printed({
    ...letter,
    body: [
      { block: 'paragraph', text },
      { block: 'table', columns: [{ header: 'Hạn', share: 1, align: 'center' }], rows: [{ cells: [text] }] },
    ],
  }).blocks
  expect(sentence).toMatchObject({
    runs: [{ text: 'chậm nhất ngày\u00a015/03/2024, hết Quý\u00a0III/2024' }],
  })
  expect(table).toMatchObject({ rows: [{ cells: [[{ text }]] }] })
})

describe('PDF', () => {
  test.skipIf(!hasPoppler)('every Vietnamese letter is printed, also when it came in pieces', async () => {
    const alphabet = 'ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự ĂÂĐÊÔƠƯ ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ ₫'
    const text = `${alphabet} – “${alphabet.normalize('NFD')}”`
    const { bytes } = await printPdf({ ...letter, body: [{ block: 'paragraph', text }] }, at)
    expect(words(bytes)).toContain(alphabet)
    expect(words(bytes).split('ẮẰẲẴẶ').length).toBe(3)
  })

  test('it is archival PDF, tagged and in Vietnamese', async () => {
    const { bytes, pages } = await printPdf(letter, at)
    const text = bytes.toString('latin1')
    expect(pages).toBe(1)
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(text).toContain('/Lang (vi-VN)')
  })

  test.skipIf(!hasPoppler)('what looks like an instruction is printed as it is written', async () => {
    const text = '#set text(red) *đậm* $x^2$ <nhãn> @ai /* không */ #read("pdf-worker.ts")'
    const { bytes } = await printPdf({ ...letter, body: [{ block: 'paragraph', text }] }, at)
    expect(words(bytes)).toContain(text)
  })

  test.skipIf(!hasPoppler)('no heading of a table ends a page, wherever the page breaks', async () => {
    const columns = [{ header: 'Tên', share: 1, align: 'left' as const }]
    const lastLines: string[] = []
    for (let before = 24; before <= 34; before++) {
      const line = (name: string) => ({ cells: [name] })
      const first = Array.from({ length: before }, (_, at) => line(`Đơn vị ${at}`))
      const rows = [...first, { heading: 'ĐẦU NHÓM' }, line('Sau đầu nhóm'), line('Cuối')]
      const { bytes } = await printPdf({ ...letter, body: [{ block: 'table', columns, rows }] }, at)
      const [page = '', ...more] = pagesOfPdf(bytes)
      // The whole table with the signature on one page says nothing about breaks.
      if (page.includes('PHÓ CHỦ TỊCH') || more.length === 0) continue
      lastLines.push(page.trim().split('\n').at(-1)!.trim().replace(/\d+/, 'n'))
    }
    // The window of row counts is wide enough for the break to fall before, in and after the heading.
    expect(new Set(lastLines)).toEqual(new Set(['Đơn vị n', 'Sau đầu nhóm', 'Cuối']))
  })

  test('a letter the font does not have stops the document and is named', async () => {
    const strange = printPdf({ ...letter, subjectLine: 'Tên lạ: 漢' }, at)
    await expect(strange).rejects.toThrow(AppError)
    await expect(strange).rejects.toMatchObject({
      code: 'document-unprintable',
      facts: { reason: expect.stringContaining('漢') },
    })
  })
})

describe('Word template tags', () => {
  const get = (tag: string, scope: unknown) => parseTag(tag).get(scope)

  test.each([
    ['co_quan.ten', { co_quan: { ten: 'Sở Nội vụ' } }, 'Sở Nội vụ'],
    ['.', 'một dòng', 'một dòng'],
    ['so_luong > 2', { so_luong: 3 }, true],
    ['loai == “bằng khen”', { loai: 'bằng khen' }, true],
    ['loai != "bằng khen"', { loai: 'bằng khen' }, false],
    ['!vang', { vang: [] }, false],
    ['!vang', {}, true],
    ['thiếu.nữa', { thiếu: null }, undefined],
    ['thiếu > 1', {}, undefined],
  ])('%s of %j is %j', (tag, scope, value) => {
    expect(get(tag, scope)).toBe(value)
  })

  test('nothing inherited can be reached', () => {
    expect(get('constructor', {})).toBe(undefined)
    expect(get('__proto__.polluted', {})).toBe(undefined)
    expect(get('ten.length', { ten: 'abc' })).toBe(undefined)
  })

  test.each(['constructor.constructor("return process")()', 'a + b', '@raw', 'a[0]', 'a; b', ''])(
    '%j is refused',
    (tag) => {
      expect(() => parseTag(tag)).toThrow('Thẻ không hợp lệ')
    },
  )
})

describe('Word template of an office', () => {
  const template = (words: string): Buffer => {
    const zip = new PizZip(printDocx(letter, at))
    const xml = zip.file('word/document.xml')!.asText().replace('Một đoạn.', words)
    return zip.file('word/document.xml', xml).generate({ type: 'nodebuffer' })
  }

  test('its fields are filled, with what looks like markup as it is written', async () => {
    const filled = await fillWordTemplate(template('{don_vi.ten}'), { don_vi: { ten: 'Một & <hai>' } })
    expect(wordLines(xmlOf(filled))).toContain('Một &amp; &lt;hai&gt;')
  })

  test('a field that would put markup in stops the document, whatever the data', async () => {
    const filled = fillWordTemplate(template('{@noi_dung}'), { noi_dung: '<w:p/>' })
    await expect(filled).rejects.toMatchObject({
      code: 'template-broken',
      facts: { reason: expect.stringContaining('{@noi_dung}') },
    })
  })

  test('a field without data stops the document, with its name', async () => {
    await expect(fillWordTemplate(template('{nguoi_ky}'), {})).rejects.toMatchObject({
      code: 'template-broken',
      facts: { reason: expect.stringContaining('{nguoi_ky}') },
    })
  })
})

describe('Word document', () => {
  const partOf = (part: string): string => new PizZip(printDocx(letter, at)).file(part)!.asText()

  test('parts that are empty leave no line behind, and words stay words', () => {
    const body = [{ block: 'paragraph' as const, text: 'Một đoạn & <hai>.' }]
    const xml = wordLines(xmlOf(printDocx({ ...letter, body }, at)))
    expect(xml).toContain('Một đoạn &amp; &lt;hai&gt;.')
    expect(xml).not.toMatch(/"(SuperiorBody|Addressee|Authority|DraftStamp|AnnexName)"/)
  })

  test('it says its title, its language and its author to who cannot see it', () => {
    expect(partOf('docProps/core.xml')).toContain('<dc:title>Thông báo Về việc thử chữ</dc:title>')
    expect(partOf('docProps/core.xml')).toContain('<dc:language>vi-VN</dc:language>')
    expect(partOf('word/styles.xml')).toContain('<w:lang w:val="vi-VN"')
  })

  test('its styles print the measures of the decree', () => {
    const { size, page } = printed(letter)
    const points: Record<string, number> = {
      NationalTitle: size.nationalTitle,
      NationalMotto: size.nationalMotto,
      SuperiorBody: size.superiorBody,
      IssuingBody: size.issuingBody,
      NumberAndSymbol: size.numberAndSymbol,
      SubjectUnderNumber: size.subjectUnderNumber,
      PlaceAndDate: size.placeAndDate,
      Kind: size.kind,
      SubjectLine: size.subjectLine,
      Basis: size.body,
      Body: size.body,
      Heading1: size.body,
      Heading4: size.body,
      DistributionTitle: size.distributionTitle,
      DistributionList: size.distributionList,
      Signature: size.signature,
      AnnexName: size.annexName,
      AnnexTitle: size.annexTitle,
      AnnexReference: size.annexReference,
      PageNumber: size.pageNumber,
    }
    const styles = partOf('word/styles.xml')
    const found = Object.keys(points).map((id) => [
      id,
      Number(new RegExp(`"${id}"[^]*?<w:sz w:val="(\\d+)"`).exec(styles)?.[1]) / 2,
    ])
    expect(Object.fromEntries(found)).toEqual(points)
    const margin = (side: string) =>
      Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(partOf('word/document.xml'))?.[1])
    const millimetres = (side: string) => Math.round((margin(side) / 1440) * 25.4)
    expect([millimetres('top'), millimetres('bottom'), millimetres('left'), millimetres('right')]).toEqual([
      page.top,
      page.bottom,
      page.left,
      page.right,
    ])
  })
})
