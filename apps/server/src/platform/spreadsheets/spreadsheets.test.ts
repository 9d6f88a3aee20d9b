import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import PizZip from 'pizzip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { cellAddress, findHeader } from './header.ts'
import { readSheets } from './read-sheet.ts'
import { exportSheet, writeSheet } from './write-sheet.ts'
import { zipGuard } from './zip-guard.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function saved(bytes: Buffer): Promise<string> {
  const path = join(folder, `${Math.random()}.xlsx`)
  await writeFile(path, bytes)
  return path
}

const refusal = async (work: Promise<unknown>): Promise<{ code: string; facts: Record<string, unknown> }> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError)) throw new Error(`expected a refusal, got ${String(error)}`)
  return { code: error.code, facts: error.facts }
}

describe('zip guard', () => {
  test('lets a workbook of ours pass and names its parts', async () => {
    const bytes = await writeSheet({
      name: 'Đơn vị',
      columns: [{ header: 'Tên', width: 20 }],
      rows: [['Sở Nội vụ']],
    })
    expect(await zipGuard(bytes)).toContain('xl/workbook.xml')
  })

  test('refuses a part that claims to inflate two hundred times', async () => {
    const zip = new PizZip()
    zip.file('xl/sharedStrings.xml', ' '.repeat(20_000_000))
    const bytes = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
    expect(await refusal(zipGuard(bytes))).toEqual({
      code: 'archive-refused',
      facts: { reason: 'nội dung nở ra quá lớn' },
    })
  })

  test('counts the bytes itself when the directory lies about their number', async () => {
    const honest = Buffer.alloc(2_000_000, 'a')
    const bytes = lyingZip('xl/worksheets/sheet1.xml', honest, 10)
    expect((await refusal(zipGuard(bytes, { total: 1_000_000 }))).code).toBe('archive-refused')
  })

  test('refuses a document type, which could declare entities', async () => {
    const zip = new PizZip()
    zip.file('word/document.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>')
    expect((await refusal(zipGuard(zip.generate({ type: 'nodebuffer' })))).facts).toEqual({
      reason: 'có khai báo lạ bên trong',
    })
  })

  test('refuses too many parts, and what is not a zip at all', async () => {
    const zip = new PizZip()
    for (let part = 0; part < 6; part++) zip.file(`part${part}.xml`, '<x/>')
    const bytes = zip.generate({ type: 'nodebuffer' })
    expect((await refusal(zipGuard(bytes, { parts: 5 }))).facts).toEqual({
      reason: 'quá nhiều phần bên trong',
    })
    expect((await refusal(zipGuard(Buffer.from('không phải tệp nén')))).facts).toEqual({
      reason: 'tệp nén bị hỏng',
    })
  })
})

/** A zip of one deflated part whose stated size is not its true size. */
function lyingZip(name: string, content: Buffer, statedSize: number): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(statedSize, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(statedSize, 24)
  central.writeUInt16LE(name.length, 28)
  const body = Buffer.concat([local, Buffer.from(name), packed])
  const directory = Buffer.concat([central, Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, directory, end])
}

describe('workbooks', () => {
  test('a form comes back with its rows, dates as days and numbers as numbers', async () => {
    const path = await saved(
      await writeSheet({
        name: 'Danh sách',
        columns: [
          { header: 'Tên cơ quan', width: 40 },
          { header: 'Ngày thành lập', width: 14, kind: 'date' },
          { header: 'Biên chế', width: 10, kind: 'number' },
          { header: 'Loại', width: 20, choices: ['Sở, ban, ngành', 'Xã, phường'] },
        ],
        rows: [
          ['Phòng Nội vụ huyện Vĩnh Thuận', '1987-03-01', 1560, 'Sở, ban, ngành'],
          ['UBND xã Phong Đông', null, 21, 'Xã, phường'],
        ],
        spare: 10,
      }),
    )
    expect(await readSheets(path)).toEqual([
      {
        name: 'Danh sách',
        rows: [
          { number: 1, values: ['Tên cơ quan', 'Ngày thành lập', 'Biên chế', 'Loại'] },
          { number: 2, values: ['Phòng Nội vụ huyện Vĩnh Thuận', '1987-03-01', 1560, 'Sở, ban, ngành'] },
          { number: 3, values: ['UBND xã Phong Đông', null, 21, 'Xã, phường'] },
        ],
      },
    ])
  })

  test('text that looks like a formula stays text', async () => {
    const path = await saved(
      await writeSheet({ name: 'A', columns: [{ header: 'Tên', width: 9 }], rows: [['=1+1'], ['@cmd']] }),
    )
    expect((await readSheets(path))[0]?.rows.map(({ values }) => values)).toEqual([
      ['Tên'],
      ['=1+1'],
      ['@cmd'],
    ])
  })

  test('a long export is streamed and read back whole', async () => {
    async function* rows() {
      for (let number = 1; number <= 3_000; number++) yield [`Đơn vị ${number}`, '2024-02-29', number]
    }
    const columns = [
      { header: 'Tên', width: 30 },
      { header: 'Ngày', width: 12, kind: 'date' as const },
      { header: 'Số', width: 8, kind: 'number' as const },
    ]
    const path = await saved(await buffer(exportSheet('Xuất', columns, rows())))
    const [sheet] = await readSheets(path)
    expect(sheet?.rows.length).toBe(3_001)
    expect(sheet?.rows.at(-1)).toEqual({ number: 3_001, values: ['Đơn vị 3000', '2024-02-29', 3_000] })
  })

  test('two cells at opposite corners are refused, not expanded', async () => {
    const path = await saved(
      sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    )
    expect((await refusal(readSheets(path))).code).toBe('sheet-too-large')
  })

  test('a damaged workbook is told as such', async () => {
    const zip = new PizZip()
    zip.file('xl/workbook.xml', '<broken')
    const path = await saved(zip.generate({ type: 'nodebuffer' }))
    expect((await refusal(readSheets(path))).code).toBe('sheet-unreadable')
  })
})

function sheetOf(rows: string): Buffer {
  const zip = new PizZip()
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  )
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  )
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

describe('header', () => {
  const columns = {
    name: ['Tên cơ quan, đơn vị', 'Tên đơn vị'],
    foundedOn: ['Ngày thành lập'],
    kind: ['Loại'],
  }

  test('is found below a title, whatever its marks, case, spacing and order', () => {
    const rows = [
      { number: 1, values: ['DANH SÁCH CƠ QUAN, ĐƠN VỊ', null, null] },
      { number: 3, values: ['STT', 'NGAY THANH LAP', ' Tên  đơn vị '.normalize('NFD'), 'Ghi chú'] },
      { number: 4, values: [1, '2001-01-01', 'Sở Nội vụ', null] },
    ]
    expect(findHeader(rows, columns)).toEqual({
      row: 3,
      columns: { foundedOn: 1, name: 2 },
      unknown: ['STT', 'Ghi chú'],
    })
  })

  test('is absent when no row has two of the names', () => {
    expect(findHeader([{ number: 1, values: ['Loại', 'x'] }], columns)).toBe(undefined)
  })

  test('cells are named as Excel names them', () => {
    expect([cellAddress(0, 1), cellAddress(25, 2), cellAddress(26, 3), cellAddress(16_383, 9)]).toEqual([
      'A1',
      'Z2',
      'AA3',
      'XFD9',
    ])
  })
})
