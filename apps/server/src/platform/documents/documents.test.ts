import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { printPdf } from './print-pdf.ts'
import { printWord } from './print-word.ts'
import { printed } from './printed.ts'
import { parseTag } from './template-parser.ts'

const at = new Date('2024-04-02T03:00:00Z')

const letter: OfficialDocument = {
  superiorBody: null,
  issuingBody: 'Ủy ban nhân dân huyện Tân Biên',
  documentNumber: null,
  documentSymbol: 'TB-UBND',
  place: 'Tân Biên',
  issuedOn: day('2022-02-05'),
  kind: 'Thông báo',
  subjectLine: 'Về việc thử chữ',
  legalBases: ['Căn cứ Luật Thi đua, khen thưởng'],
  body: [{ block: 'paragraph', text: 'Một đoạn.' }],
  signature: { capacity: 'KT.', behalfOf: 'Chủ tịch', post: 'Phó Chủ tịch', name: null },
  distributionList: ['Lưu: VT'],
}

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

function pagesOf(pdf: Buffer): string[] {
  const path = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'a.pdf')
  writeFileSync(path, pdf)
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f')
}

const words = (pdf: Buffer): string => pagesOf(pdf).join(' ').replace(/\s+/g, ' ')

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
      const [page = '', ...more] = pagesOf(bytes)
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

describe('Word document', () => {
  const rows = { groups: [], paragraphs: ['Một đoạn & <hai>.'] }
  const xmlOf = (docx: Buffer): string => new PizZip(docx).file('word/document.xml')!.asText()

  test('parts that are empty leave no line behind', async () => {
    const xml = xmlOf(await printWord('organization-list.docx', { ...printed(letter), ...rows }))
    expect(xml).toContain('Một đoạn &amp; &lt;hai&gt;.')
    expect(xml).not.toContain('"SuperiorBody"')
    expect(xml).not.toContain('"GroupHead"')
    expect(xml).not.toMatch(/[{}]/)
  })

  test('a field without data stops the document, with its name', async () => {
    const { signatory: _, ...lacking } = printed(letter)
    await expect(printWord('organization-list.docx', { ...lacking, ...rows })).rejects.toMatchObject({
      code: 'template-broken',
      facts: { reason: expect.stringContaining('{signatory}') },
    })
  })

  test('the template prints the measures of the decree', () => {
    const { size, page } = printed(letter)
    const halfPoints: Record<string, number> = {
      NationalTitle: size.nationalTitle,
      NationalMotto: size.nationalMotto,
      SuperiorBody: size.superiorBody,
      IssuingBody: size.issuingBody,
      NumberAndSymbol: size.numberAndSymbol,
      PlaceAndDate: size.placeAndDate,
      Kind: size.kind,
      SubjectLine: size.subjectLine,
      Body: size.body,
      DistributionTitle: size.distributionTitle,
      DistributionList: size.distributionList,
      Signature: size.signature,
      PageNumber: size.pageNumber,
    }
    const styles = partOf('word/styles.xml')
    const found = Object.keys(halfPoints).map((id) => [
      id,
      Number(new RegExp(`"${id}"[^]*?<w:sz w:val="(\\d+)"`).exec(styles)?.[1]) / 2,
    ])
    expect(Object.fromEntries(found)).toEqual(halfPoints)
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

const partOf = (part: string): string =>
  readFileSync(join(import.meta.dirname, 'templates/organization-list.docx', part), 'utf8')
