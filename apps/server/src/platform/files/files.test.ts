import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import PizZip from 'pizzip'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { writeSheet } from '../spreadsheets/write-sheet.ts'
import { extractText } from './extract-text.ts'
import { createFolderStore } from './folder-store.ts'
import { inspect } from './inspect.ts'
import { asFileName } from './as-file-name.ts'
import { cleanName, storeFile } from './keep-file.ts'
import { drawingInPoints, redraw } from './pictures.ts'
import { receive } from './receive.ts'
import { createS3Store } from './s3-store.ts'
import { EMPTY_HASH, signRequest } from './signature.ts'
import type { FileStore } from './store.ts'
import { sweepPassage } from './sweep-passage.ts'
import { startS3 } from './test-s3.ts'

let folder: string
let store: FileStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  store = createFolderStore(folder)
})
afterAll(() => rm(folder, { recursive: true }))

const MEGABYTE = 1_048_576
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError)) throw new Error(`expected a refusal, got ${String(error)}`)
  return `${error.code}: ${error.sentence}`
}

function docx(paragraphs: readonly string[]): Buffer {
  const zip = new PizZip()
  const body = paragraphs.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${office}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  return zip.generate({ type: 'nodebuffer' })
}

describe('receiving', () => {
  test('a stream is hashed and measured, and nothing but its owner can read it', async () => {
    const received = await receive(store, Readable.from([pdf.subarray(0, 10), pdf.subarray(10)]), MEGABYTE)
    expect(received.sizeBytes).toBe(pdf.length)
    expect(received.sha256).toBe(createHash('sha256').update(pdf).digest('hex'))
    expect((await stat(received.path)).mode & 0o777).toBe(0o600)
  })

  test('above the limit the sentence names it, and nothing is left behind', async () => {
    const before = await readdir(store.passage)
    expect(await refusal(receive(store, Buffer.alloc(2 * MEGABYTE + 1), 2 * MEGABYTE))).toBe(
      'file-too-large: Tệp lớn hơn mức cho phép là 2 MB. Hãy nén hoặc chia nhỏ rồi tải lại.',
    )
    expect(await readdir(store.passage)).toEqual(before)
  })

  test('an upload cut off half-way leaves nothing behind', async () => {
    const before = await readdir(store.passage)
    async function* broken() {
      yield pdf
      throw new Error('connection lost')
    }
    await expect(receive(store, Readable.from(broken()), MEGABYTE)).rejects.toThrow('connection lost')
    expect(await readdir(store.passage)).toEqual(before)
  })

  test('an empty file is refused', async () => {
    expect(await refusal(receive(store, Buffer.alloc(0), MEGABYTE))).toMatch(/^file-empty/)
  })
})

test('what a killed process left in the passage goes after a day, and not before', async () => {
  const left = await receive(store, pdf, MEGABYTE)
  const now = new Date()
  expect(existsSync(left.path)).toBe(true)
  await sweepPassage(store, new Date(now.getTime() + 23 * 3_600_000))
  expect(existsSync(left.path)).toBe(true)
  await sweepPassage(store, new Date(now.getTime() + 25 * 3_600_000))
  expect(existsSync(left.path)).toBe(false)
})

describe('what a file is', () => {
  const looked = async (bytes: Buffer, name: string) => inspect(await receive(store, bytes, MEGABYTE), name)

  test('a program that calls itself a PDF is refused with a sentence', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])
    expect(await refusal(looked(program, 'quyết định.pdf'))).toBe(
      'file-type-refused: Nội dung của "quyết định.pdf" không phải PDF, Word (.docx), Excel (.xlsx) hoặc ảnh JPG, PNG, WebP nên không được nhận. Hãy lưu thành một trong các loại đó rồi tải lại.',
    )
  })

  test.each([
    ['trang.html', '<!doctype html><script>alert(1)</script>'],
    ['hình.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['bảng.csv', 'a,b\n1,2\n'],
    ['gương.txt', 'chỉ là chữ'],
  ])('%s is not on the list', async (name, content) => {
    expect(await refusal(looked(Buffer.from(content), name))).toMatch(/^file-type-refused/)
  })

  test('what draws our own covers stays shut to a file that is handed in', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'
    expect((await sharp(await drawingInPoints(svg)).metadata()).format).toBe('png')
    const received = await receive(store, Buffer.from(svg), MEGABYTE)
    expect(await refusal(redraw(received, 'png'))).toMatch(/^picture-refused/)
  })

  test('a name that says something else than the content is refused', async () => {
    expect(await refusal(looked(pdf, 'danh sách.xlsx'))).toMatch(/^file-type-differs: .*vốn là tệp PDF/)
  })

  test('documents are recognised by content', async () => {
    const sheet = await writeSheet({ name: 'A', columns: [{ header: 'Tên', width: 9 }], rows: [] })
    expect((await looked(pdf, 'A.PDF')).format).toBe('pdf')
    expect((await looked(docx(['Kế hoạch']), 'kế hoạch.docx')).format).toBe('docx')
    expect((await looked(sheet, 'a.xlsx')).format).toBe('xlsx')
  })

  test('a photo loses the place where it was taken', async () => {
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 2/1 3/1' } })
      .jpeg()
      .toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const kept = await looked(photo, 'ảnh.jpeg')
    const after = await sharp(kept.path).metadata()
    expect({ format: kept.format, width: after.width, exif: after.exif }).toEqual({
      format: 'jpg',
      width: 40,
      exif: undefined,
    })
    expect(kept.sizeBytes).toBe((await stat(kept.path)).size)
  })

  test('a portrait brought as PNG keeps its shades', async () => {
    const [width, height] = [64, 64]
    const shades = Buffer.from(
      Array.from({ length: width * height }, (_, at) => [at % 256, (at >> 4) % 256, (at * 7) % 256]).flat(),
    )
    const png = await sharp(shades, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer()
    const kept = await looked(png, 'chân dung.png')
    expect(await sharp(kept.path).raw().toBuffer()).toEqual(shades)
  })

  test('a picture of sixty-four million points is refused', async () => {
    const huge = await sharp({
      create: { width: 8_000, height: 8_000, channels: 3, background: 'red' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 1, palette: false })
      .toBuffer()
    const received = await receive(store, huge, 100 * MEGABYTE)
    expect(await refusal(inspect(received, 'lớn.png'))).toMatch(/^picture-refused/)
  })

  test('names keep their marks and lose what harms', () => {
    expect(cleanName('C:\\tmp\\Quyết định: số 12/QĐ.docx')).toBe('QĐ.docx')
    // A title is no path: what the program names itself keeps every part.
    expect(cleanName(asFileName('Kế hoạch 2024\\2025 số 11/KH-UBND.docx'))).toBe(
      'Kế hoạch 2024-2025 số 11-KH-UBND.docx',
    )
    expect(cleanName('../../etc/passwd')).toBe('passwd')
    expect(cleanName('Danh\u0000 sách\n"khen" <thưởng>.pdf'.normalize('NFD'))).toBe(
      'Danh sách khen thưởng .pdf',
    )
    expect(cleanName(`${'ắ'.repeat(400)}.pdf`).length).toBe(154)
  })
})

describe('text', () => {
  const kept = async (bytes: Buffer) => (await receive(store, bytes, 10 * MEGABYTE)).path

  test('of Word paragraphs', async () => {
    const path = await kept(docx(['Phòng Nội vụ', 'Thi đua là yêu nước']))
    expect(await extractText(path, 'docx')).toEqual({
      state: 'done',
      text: 'Phòng Nội vụ\n\nThi đua là yêu nước',
    })
  })

  test('of a workbook', async () => {
    const path = await kept(
      await writeSheet({ name: 'Khối', columns: [{ header: 'Tên', width: 9 }], rows: [['Xã Vĩnh Bình']] }),
    )
    expect(await extractText(path, 'xlsx')).toEqual({ state: 'done', text: 'Khối\nTên\nXã Vĩnh Bình' })
  })

  test('of a PDF without words is said to be scanned', async () => {
    const state = hasPoppler() ? 'scanned' : 'none'
    expect(await extractText(await kept(emptyPage()), 'pdf')).toEqual({ state })
  })

  test('of a broken PDF is an error, for the job to tell', async () => {
    if (hasPoppler()) await expect(extractText(await kept(pdf), 'pdf')).rejects.toThrow('pdftotext')
    else expect(await extractText(await kept(pdf), 'pdf')).toEqual({ state: 'none' })
  })
})

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The smallest PDF that is correct: one page with nothing on it. */
function emptyPage(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  return Buffer.from(
    `${file}xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
  )
}

describe('stores', () => {
  test('the folder keeps the bytes under a random name and gives them back', async () => {
    const kept = await storeFile(store, pdf, 'a.pdf', { bytesMax: MEGABYTE })
    expect(kept.key).toMatch(/^[0-9a-f]{40}$/)
    expect(await buffer(await store.open(kept.key))).toEqual(pdf)
    await store.drop(kept.key)
    await expect(store.open(kept.key)).rejects.toThrow('ENOENT')
  })

  test('a refused file does not stay in the passage', async () => {
    const before = await readdir(store.passage)
    await refusal(storeFile(store, Buffer.from('chỉ là chữ'), 'a.pdf', { bytesMax: MEGABYTE }))
    expect(await readdir(store.passage)).toEqual(before)
  })

  test('the signature is the one of the published example', () => {
    // "GET Bucket Lifecycle" among the examples of Signature Version 4 in the documentation of Amazon S3.
    const headers = signRequest(
      {
        method: 'GET',
        url: new URL('https://examplebucket.s3.amazonaws.com/?lifecycle='),
        bodyHash: EMPTY_HASH,
        at: new Date('2013-05-24T00:00:00Z'),
      },
      {
        region: 'us-east-1',
        accessKey: 'AKIAIOSFODNN7EXAMPLE',
        secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
    )
    expect(headers['authorization']).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, ' +
        'SignedHeaders=host;x-amz-content-sha256;x-amz-date, ' +
        'Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    )
  })

  test('an S3-compatible store keeps, gives back and drops; it checks every signature', async () => {
    const server = await startS3({ bucket: 'tep', accessKey: 'khoa', secretKey: 'bi-mat' })
    try {
      const settings = {
        endpoint: server.endpoint,
        bucket: 'tep',
        region: 'vn',
        passage: join(folder, 'passage'),
      }
      const s3 = createS3Store({ ...settings, accessKey: 'khoa', secretKey: 'bi-mat' })
      const kept = await storeFile(s3, docx(['Khen thưởng']), 'a.docx', { bytesMax: MEGABYTE })
      expect(existsSync(kept.path)).toBe(false)
      expect([...server.objects.keys()]).toEqual([`/tep/${kept.key.slice(0, 2)}/${kept.key}`])
      expect((await buffer(await s3.open(kept.key))).length).toBe(kept.sizeBytes)
      const path = join(folder, 'lấy về.docx')
      await writeFile(path, await buffer(await s3.open(kept.key)))
      expect(await extractText(path, 'docx')).toEqual({ state: 'done', text: 'Khen thưởng' })
      await s3.drop(kept.key)
      await s3.drop(kept.key)
      expect(server.objects.size).toBe(0)

      const stranger = createS3Store({ ...settings, accessKey: 'khoa', secretKey: 'đoán' })
      await expect(storeFile(stranger, pdf, 'a.pdf', { bytesMax: MEGABYTE })).rejects.toThrow(
        'Kho tệp trả lời 403 cho PUT.',
      )
      await expect(s3.open(kept.key)).rejects.toThrow('404')
    } finally {
      await server.close()
    }
  })

  test('S3 keeps nothing when the body is not the one that was signed', async () => {
    const server = await startS3({ bucket: 'tep', accessKey: 'khoa', secretKey: 'bi-mat' })
    try {
      const s3 = createS3Store({
        endpoint: server.endpoint,
        bucket: 'tep',
        region: 'vn',
        accessKey: 'khoa',
        secretKey: 'bi-mat',
        passage: join(folder, 'passage'),
      })
      const received = await receive(s3, pdf, MEGABYTE)
      await writeFile(received.path, pdf.toString('latin1').replace('Catalog', 'catalog'))
      await expect(s3.keep('ab'.repeat(20), received)).rejects.toThrow('400')
      expect(server.objects.size).toBe(0)
    } finally {
      await server.close()
    }
  })
})

test('the test server itself refuses an unsigned request', async () => {
  const server = await startS3({ bucket: 'tep', accessKey: 'khoa', secretKey: 'bi-mat' })
  const reply = await fetch(`${server.endpoint}/tep/aa/aa`, { method: 'PUT', body: 'x' })
  expect([reply.status, await text(Readable.from([await reply.text()]))]).toEqual([403, 'signature'])
  await server.close()
})
