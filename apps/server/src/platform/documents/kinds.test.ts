/** One of each form of the decree, printed and looked at. */
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import {
  expectGolden,
  hasPoppler,
  pagesOfPdf,
  textOfPdf,
  wordLines,
} from '../../../../../tests/support/golden.ts'
import { printDocx } from './print-docx.ts'
import { printPdf } from './print-pdf.ts'

const at = new Date('2022-07-05T02:00:00Z')
const xmlOf = (docx: Buffer): string => new PizZip(docx).file('word/document.xml')!.asText()

const base: Omit<OfficialDocument, 'kind' | 'subjectLine' | 'body'> = {
  superiorBody: null,
  issuingBody: 'Ủy ban nhân dân huyện Tân Biên',
  documentNumber: 9,
  documentSymbol: 'UBND-NV',
  place: 'Tân Biên',
  issuedOn: day('2022-07-05'),
  legalBases: [],
  signature: { capacity: 'KT.', behalfOf: 'Chủ tịch', post: 'Phó Chủ tịch', name: 'Nguyễn Thị Ngọc Ẩn' },
  distributionList: ['Chủ tịch, các PCT UBND huyện', 'Lưu: VT, PNV'],
}

const letter: OfficialDocument = {
  ...base,
  kind: 'letter',
  subjectLine: 'nộp kế hoạch tuyên truyền các phong trào thi đua yêu nước năm 2022',
  addressees: ['Phòng Giáo dục và Đào tạo huyện', 'Ủy ban nhân dân các xã: Thạnh Bắc, Tân Lập, Thạnh Bình'],
  body: [
    {
      block: 'paragraph',
      text: 'Thực hiện Kế hoạch số 38/KH-UBND ngày 09/02/2021 của UBND huyện, đến ngày 05 tháng 7 năm 2022 các đơn vị có tên trên chưa gửi kế hoạch. Ủy ban nhân dân huyện đề nghị:',
    },
    {
      block: 'paragraph',
      ordinal: '1',
      text: 'Gửi kế hoạch về Phòng Nội vụ trước ngày 12 tháng 7 năm 2022.',
    },
    {
      block: 'paragraph',
      ordinal: '2',
      text: [{ text: 'Nêu rõ lý do chậm nộp ' }, { text: '(nếu có)', italic: true }, { text: './.' }],
    },
  ],
}

const proposal: OfficialDocument = {
  ...base,
  kind: 'proposal',
  superiorBody: 'UBND huyện Tân Biên',
  issuingBody: 'Phòng Nội vụ',
  documentSymbol: 'TTr-PNV',
  subjectLine:
    'Về việc đề nghị khen thưởng tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua năm 2022',
  addressees: ['Ủy ban nhân dân huyện Tân Biên'],
  legalBases: ['Căn cứ Luật Thi đua, khen thưởng'],
  body: [
    { block: 'paragraph', text: 'Phòng Nội vụ kính trình Ủy ban nhân dân huyện xem xét, quyết định./.' },
  ],
  signature: { capacity: null, behalfOf: null, post: 'Trưởng phòng', name: 'Phạm Thị Mỹ Ỷ' },
}

const decision: OfficialDocument = {
  ...base,
  kind: 'decision',
  documentSymbol: 'QĐ-UBND',
  subjectLine: 'Về việc tặng Giấy khen',
  authority: 'Chủ tịch Ủy ban nhân dân huyện Tân Biên',
  legalBases: [
    'Căn cứ Luật Thi đua, khen thưởng',
    'Theo đề nghị của Trưởng phòng Phòng Nội vụ tại Tờ trình số 12/TTr-PNV ngày 01 tháng 7 năm 2022',
  ],
  body: [
    { block: 'article', ordinal: '1', text: 'Tặng Giấy khen cho 02 tập thể (có danh sách tại Phụ lục I).' },
    { block: 'article', ordinal: '2', text: 'Quyết định này có hiệu lực kể từ ngày ký./.' },
  ],
  distributionList: ['Như Điều 1', 'Lưu: VT, PNV'],
  annexes: [
    {
      title: 'Danh sách tập thể được tặng Giấy khen',
      body: [
        {
          block: 'table',
          columns: [
            { header: 'TT', share: 1, align: 'center' },
            { header: 'Tên tập thể', share: 6, align: 'left' },
            { header: 'Tiền thưởng (đồng)', share: 3, align: 'right' },
          ],
          rows: [
            { heading: 'Trường học', ordinal: 'I' },
            { cells: ['1', 'Trường Tiểu học Thạnh Bắc', '1.234.000'] },
            {
              cells: [
                '2',
                [{ text: 'Trường Trung học cơ sở ' }, { text: 'Tân Lập', bold: true }],
                '1.234.000',
              ],
            },
          ],
        },
      ],
    },
    {
      title: 'Ghi chú',
      orientation: 'landscape',
      body: [{ block: 'paragraph', text: 'Danh sách gồm 02 tập thể.' }],
    },
  ],
}

const draft: OfficialDocument = {
  ...base,
  kind: 'plan',
  documentNumber: null,
  issuedOn: null,
  documentSymbol: 'KH-UBND',
  subjectLine: 'Tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến năm 2022',
  body: [
    { block: 'heading', level: 1, ordinal: 'II', text: 'Nội dung và hình thức tuyên truyền' },
    { block: 'heading', level: 2, ordinal: '2', text: 'Hình thức tuyên truyền' },
    { block: 'heading', level: 3, ordinal: 'a', text: 'Trên các phương tiện thông tin đại chúng:' },
    { block: 'paragraph', ordinal: '-', text: 'Các cơ quan, đơn vị thường xuyên tuyên truyền.' },
    { block: 'paragraph', ordinal: 'đ', text: 'Tập trung thực hiện Kế hoạch số 38/KH-UBND./.' },
  ],
  signature: { capacity: null, behalfOf: null, post: 'Chủ tịch', name: null },
}

const all: [string, OfficialDocument][] = [
  ['letter', letter],
  ['proposal', proposal],
  ['decision', decision],
  ['draft', draft],
]

describe('S001-H-2, S004-S-1: every form of official document', () => {
  test.each(all)('a %s is the golden Word document', (name, document) => {
    expectGolden(import.meta.dirname, `${name}.xml`, wordLines(xmlOf(printDocx(document, at))))
  })

  test.skipIf(!hasPoppler).each(all)('a %s is the golden PDF', async (name, document) => {
    expectGolden(import.meta.dirname, `${name}.txt`, textOfPdf((await printPdf(document, at)).bytes))
  })
})

test.skipIf(!hasPoppler)('pages are counted from the second on, and anew in each annex', async () => {
  const sentences = Array.from({ length: 60 }, (_, at) => ({
    block: 'paragraph' as const,
    text: `Câu thứ ${at}.`,
  }))
  const annexes = [
    { title: 'Một', body: sentences },
    { title: 'Hai', body: sentences.slice(0, 1) },
  ]
  const { bytes } = await printPdf({ ...decision, body: sentences, annexes }, at)
  const heads = pagesOfPdf(bytes).map((page) => /^\s*(\d+)\s*$/m.exec(page)?.[1] ?? '')
  expect(heads.slice(0, -1)).toEqual(['', '2', '3', '', '2', '3', ''])
})

test('a document across the page is wide as a whole, its annexes as they say', () => {
  const wide = wordLines(xmlOf(printDocx({ ...decision, orientation: 'landscape' }, at)))
  expect([...wide.matchAll(/<w:pgSz w:w="(\d+)"/g)].map(([, width]) => width)).toEqual([
    '16838',
    '11906',
    '16838',
  ])
  // Heads and tables fill it: 297 mm without 45 mm of margins.
  expect(wide).toContain('<w:tblW w:w="14287" w:type="dxa"/>')
})
