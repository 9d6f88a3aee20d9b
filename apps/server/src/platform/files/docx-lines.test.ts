/** Word documents made part by part, as Word writes them, read back as lines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extractLines } from './extract-text.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docx-lines-'))
})
afterAll(() => rm(folder, { recursive: true }))

const paragraph = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const cell = (texts: readonly string[], properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${texts.map((text) => paragraph(text)).join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const numbered = (list: number, level = 0) =>
  `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`
const BEGINS = '<w:vMerge w:val="restart"/>'
const GOES_ON = '<w:vMerge/>'

const level = (format: string, index = 0) => `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/></w:lvl>`
const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="1">${level('decimal')}${level('lowerLetter', 1)}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level('bullet')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`

async function lines(...body: string[]): Promise<string[]> {
  const zip = new PizZip()
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="n" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  )
  zip.file('word/numbering.xml', NUMBERING)
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  )
  const path = join(folder, 'van-ban.docx')
  await writeFile(path, zip.generate({ type: 'nodebuffer' }))
  const extracted = await extractLines(path, 'docx')
  return extracted.state === 'done' ? extracted.text.split('\n').filter(Boolean) : [extracted.state]
}

test('a row is one line, its cells stand between tabs, a cell of two paragraphs is one cell', async () => {
  expect(
    await lines(
      table(
        row(cell(['TT']), cell(['Nhiệm vụ']), cell(['Đơn vị phối hợp'])),
        row(cell(['1']), cell(['Ban hành kế hoạch']), cell(['- Văn phòng;', '- Công an.'])),
      ),
    ),
  ).toEqual(['TT\tNhiệm vụ\tĐơn vị phối hợp', '1\tBan hành kế hoạch\t- Văn phòng; - Công an.'])
})

test('merged cells leave empty ones, so that columns stay in place', async () => {
  expect(
    await lines(
      table(
        row(cell(['I']), cell(['Quý I'], '<w:gridSpan w:val="2"/>')),
        row(cell(['1']), cell(['Họp']), cell(['Phòng Nội vụ'], BEGINS)),
        row(cell(['2']), cell(['Tập huấn']), cell([''], GOES_ON)),
        row(cell(['3']), cell(['Kiểm tra']), cell(['Văn phòng'])),
      ),
    ),
  ).toEqual(['I\tQuý I\t', '1\tHọp\tPhòng Nội vụ', '2\tTập huấn\t', '3\tKiểm tra\tVăn phòng'])
})

test('a frame of two columns is no table: the letterhead stands in lines', async () => {
  const head = table(
    row(cell(['UBND HUYỆN AN BÌNH', 'Số: 1/KH-UBND']), cell(['An Bình, ngày 05 tháng 02 năm 2025'])),
  )
  expect(await lines(head, paragraph('KẾ HOẠCH'))).toEqual([
    'UBND HUYỆN AN BÌNH',
    'Số: 1/KH-UBND',
    'An Bình, ngày 05 tháng 02 năm 2025',
    'KẾ HOẠCH',
  ])
})

test('numbers counted by Word come back: Roman for chapters, Arabic below, strokes for bullets', async () => {
  expect(
    await lines(
      paragraph('MỤC ĐÍCH', numbered(1)),
      paragraph('Nâng cao chất lượng', numbered(2)),
      paragraph('NHIỆM VỤ', numbered(1)),
      paragraph('Quý I', numbered(1, 1)),
      paragraph('Quý II', numbered(1, 1)),
    ),
  ).toEqual(['I. MỤC ĐÍCH', '- Nâng cao chất lượng', 'II. NHIỆM VỤ', '1. Quý I', '2. Quý II'])
})
