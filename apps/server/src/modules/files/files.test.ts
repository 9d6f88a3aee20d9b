import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { day } from '@guongsang/core/kernel/day.ts'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Answer, testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { upload as sendFile } from '../../../../../tests/support/upload.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { createCtx } from '../../platform/ctx.ts'
import type { PictureSize } from '../../platform/files/pictures.ts'
import { writeSheet } from '../../platform/spreadsheets/write-sheet.ts'
import { downloadFile } from './download-file.ts'
import { pictureShapes, showPicture } from './pictures.ts'
import { listFiles } from './queries.ts'

let app: TestApp
let place: TestLocality
let officer: Actor
let clerk: Actor
let neighbour: Actor
let foreigner: Actor

beforeAll(async () => {
  app = await testApp({ today: '2024-03-10', config: { UPLOAD_MAX_MB: 1 } })
  place = await testLocality(app.platform.database, 'tep-mot', 'Tệp Một')
  const other = await testLocality(app.platform.database, 'tep-hai', 'Tệp Hai')
  officer = actorWith('officer', { localityId: place.id, organizationPath: place.department.path })
  clerk = actorWith('unit-officer', { localityId: place.id, organizationPath: place.unit.path })
  neighbour = actorWith('unit-officer', { localityId: place.id, organizationPath: place.neighbour.path })
  foreigner = actorWith('officer', { localityId: other.id, organizationPath: other.department.path })
})

const workbook = (...lines: string[]): Promise<Buffer> =>
  writeSheet({
    name: 'Danh sách',
    columns: [{ header: 'Tên', width: 20 }],
    rows: lines.map((line) => [line]),
  })

const upload = (actor: Actor, name: string, bytes: Buffer, query = ''): Promise<Answer> =>
  sendFile(app.as(actor), name, bytes, query)

const idOf = (answer: Answer): string => (answer.body as { id: string }).id
const names = async (actor: Actor, q = ''): Promise<string[]> => {
  const { body } = await app.as(actor).get(`/api/files?q=${encodeURIComponent(q)}`)
  return (body as { rows: { name: string }[] }).rows.map((row) => row.name)
}

describe('uploading', () => {
  test('S003-II-3-3f: a file is kept whole, known by its content, owned by the unit of whoever brought it', async () => {
    const bytes = await workbook('Xã Vĩnh Bình')
    const answer = await upload(clerk, 'Danh sách khen thưởng.xlsx', bytes)
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      name: 'Danh sách khen thưởng.xlsx',
      format: 'xlsx',
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      organizationId: place.unit.id,
      textState: 'waiting',
      createdByName: clerk.name,
    })
  })

  test('a program that calls itself a workbook is refused with a sentence', async () => {
    const answer = await upload(clerk, 'bảng.xlsx', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]))
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([415, 'file-type-refused'])
  })

  test('above the limit the refusal names the limit', async () => {
    const answer = await upload(clerk, 'lớn.pdf', Buffer.alloc(1_048_577, '%PDF-1.7 '))
    expect([answer.status, (answer.body as { detail: string }).detail]).toEqual([
      413,
      'Tệp lớn hơn mức cho phép là 1 MB. Hãy nén hoặc chia nhỏ rồi tải lại.',
    ])
  })

  test('for another unit only by whoever may see its files', async () => {
    const bytes = await workbook('a')
    const query = `?organizationId=${place.neighbour.id}`
    expect((await upload(clerk, 'a.xlsx', bytes, query)).status).toBe(403)
    expect((await upload(officer, 'a.xlsx', bytes, query)).status).toBe(201)
  })

  test('not without a sign-in, and not without a file', async () => {
    expect((await app.asBrowser().post('/api/files')).status).toBe(401)
    expect((await app.as(clerk).post('/api/files', {})).status).toBe(422)
  })
})

describe('handing out', () => {
  test('byte for byte, as an attachment under its own name', async () => {
    const bytes = await workbook('Nguyễn Văn Ân')
    const id = idOf(await upload(clerk, 'Biên bản họp.xlsx', bytes))
    const { status, headers } = await app.as(clerk).get(`/api/files/${id}/content`)
    expect([
      status,
      headers['content-disposition'],
      headers['x-content-type-options'],
      headers['cache-control'],
    ]).toEqual([
      200,
      "attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp.xlsx",
      'nosniff',
      'private, no-store',
    ])
    const { body } = await downloadFile(createCtx(app.platform, clerk), app.platform, id)
    expect((await buffer(body as Readable)).equals(bytes)).toBe(true)
    const timeline = (await app.as(officer).get(`/api/audit/timelines/file/${id}`)).body as {
      rows: { sentence: string }[]
    }
    expect(timeline.rows.map((row) => row.sentence)).toEqual(['Tải lên tệp Biên bản họp.xlsx'])
  })

  test('to the unit, to the agency above it, and to nobody else: to others it does not exist', async () => {
    const id = idOf(await upload(clerk, 'riêng.xlsx', await workbook('a')))
    const seen = async (actor: Actor) => (await app.as(actor).get(`/api/files/${id}`)).status
    expect([await seen(clerk), await seen(officer), await seen(neighbour), await seen(foreigner)]).toEqual([
      200, 200, 404, 404,
    ])
    expect((await app.as(neighbour).get(`/api/files/${id}/content`)).status).toBe(404)
    expect((await app.as(neighbour).get(`/api/files/${id}/text`)).status).toBe(404)
    expect((await app.as(neighbour).post(`/api/files/${id}/removal`, { reason: 'tò mò' })).status).toBe(404)
    expect([await names(neighbour, 'riêng'), await names(clerk, 'riêng')]).toEqual([[], ['riêng.xlsx']])
  })

  test('what was removed answers why, keeps its trace and leaves the list', async () => {
    const id = idOf(await upload(clerk, 'gửi nhầm.xlsx', await workbook('a')))
    const remove = (reason: string) => app.as(clerk).post(`/api/files/${id}/removal`, { reason })
    expect((await remove('')).status).toBe(422)
    expect((await remove('Gửi nhầm bản nháp')).status).toBe(204)
    const gone = await app.as(clerk).get(`/api/files/${id}/content`)
    expect([gone.status, (gone.body as { detail: string }).detail]).toEqual([
      410,
      'Tệp đã được gỡ. Lý do: Gửi nhầm bản nháp. Nếu vẫn cần, hãy hỏi cơ quan thường trực.',
    ])
    expect((await remove('lần nữa')).status).toBe(410)
    expect(await names(clerk, 'gửi nhầm')).toEqual([])
    expect((await app.as(clerk).get(`/api/files/${id}`)).body).toMatchObject({
      deletedReason: 'Gửi nhầm bản nháp',
    })
  })
})

describe('photos', () => {
  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#7a4' } })
      .withExif({
        IFD0: { Artist: 'Tran Van Kin', Software: 'Máy ảnh' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 26/1 3/1', GPSLongitude: '105/1 15/1 0/1' },
      })
      .jpeg()
      .toBuffer()
  const shown = async (id: string, size: PictureSize) => {
    const answer = await showPicture(createCtx(app.platform, clerk), app.platform, id, size)
    return { answer, bytes: await buffer(answer.body as Readable) }
  }

  test('are shown in two sizes, drawn anew: of the place and of whoever took it nothing remains anywhere', async () => {
    const brought = await photo(2_000, 1_000)
    expect(brought.includes('Tran Van Kin') && (await sharp(brought).metadata()).exif).toBeTruthy()
    const id = idOf(await upload(clerk, 'ảnh.jpg', brought, '?purpose=photo'))
    const sizes = { large: [1_600, 800], small: [640, 320] } as const
    for (const [size, [width, height]] of Object.entries(sizes)) {
      const { answer, bytes } = await shown(id, size as PictureSize)
      const { format, exif, xmp, iptc, icc, ...seen } = await sharp(bytes).metadata()
      expect([answer.type, format, seen.width, seen.height]).toEqual(['image/webp', 'webp', width, height])
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
      expect(bytes.includes('Tran Van Kin')).toBe(false)
    }
    const whole = await downloadFile(createCtx(app.platform, clerk), app.platform, id)
    expect((await sharp(await buffer(whole.body as Readable)).metadata()).exif).toBeUndefined()
  })

  test('smaller than a size are not blown up', async () => {
    const id = idOf(await upload(clerk, 'nhỏ.jpg', await photo(300, 400), '?purpose=photo'))
    const { width, height } = await sharp((await shown(id, 'large')).bytes).metadata()
    expect([width, height]).toEqual([300, 400])
  })

  test('are JPEG, PNG or WebP by content: a workbook, a drawing that is a program and a bomb are refused', async () => {
    const code = async (name: string, bytes: Buffer) =>
      ((await upload(clerk, name, bytes, '?purpose=photo')).body as { code: string }).code
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const bomb = await sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    expect([
      await code('bảng.xlsx', await workbook('a')),
      await code('hình.svg', svg),
      await code('hình.png', svg),
      await code('bom.png', bomb),
    ]).toEqual(['picture-expected', 'file-type-refused', 'file-type-refused', 'picture-refused'])
    expect(await readdir(app.platform.files.passage)).toEqual([])
  })

  test('are for whoever may see the file; those removed are shown to nobody, and other files are no photos', async () => {
    const id = idOf(await upload(clerk, 'riêng.jpg', await photo(64, 64), '?purpose=photo'))
    const seen = async (actor: Actor) => (await app.as(actor).get(`/api/files/${id}/picture`)).status
    expect([await seen(clerk), await seen(officer), await seen(neighbour), await seen(foreigner)]).toEqual([
      200, 200, 404, 404,
    ])
    await app.as(clerk).post(`/api/files/${id}/removal`, { reason: 'Ảnh của người khác' })
    expect([await seen(clerk), await seen(officer)]).toEqual([404, 404])
    const attached = idOf(await upload(clerk, 'ảnh.jpg', await photo(64, 64)))
    expect((await app.as(clerk).get(`/api/files/${attached}/picture`)).status).toBe(404)
  })

  test('of which many are asked for at once take one statement', async () => {
    const ids = [
      idOf(await upload(clerk, 'a.jpg', await photo(64, 32), '?purpose=photo')),
      idOf(await upload(clerk, 'b.jpg', await photo(32, 64), '?purpose=photo')),
    ]
    const asked = async (some: string[]) =>
      app.platform.database.transaction({ localityId: place.id }, (tx) => pictureShapes(tx, place.id, some))
    expect([...(await asked(ids)).values()]).toEqual([
      { width: 64, height: 32 },
      { width: 32, height: 64 },
    ])
    const cost = (some: string[]) => countStatements(app.platform.database, () => asked(some))
    expect(await cost(ids)).toBe(await cost(ids.slice(0, 1)))
  })
})

describe('words inside', () => {
  test('S003-II-3-3f: are read by a job and found without marks, or with them', async () => {
    await upload(clerk, 'tháng ba.xlsx', await workbook('Trần Thị Ẩn', 'Xã Phong Đông'))
    await upload(clerk, 'tháng tư.xlsx', await workbook('Trần Thị An'))
    const outcomes = await runDueJobs(app.platform)
    expect(new Set(outcomes)).toEqual(new Set(['extract-file-text: done']))
    expect(await names(clerk, 'tran thi an')).toEqual(['tháng tư.xlsx', 'tháng ba.xlsx'])
    expect(await names(clerk, 'Trần Thị Ẩn')).toEqual(['tháng ba.xlsx'])
    expect(await names(clerk, 'phong đon')).toEqual(['tháng ba.xlsx'])
    const { body } = await app.as(clerk).get('/api/files?q=' + encodeURIComponent('Phong Đông'))
    const [found] = (body as { rows: { id: string; textState: string }[] }).rows
    expect(found?.textState).toBe('done')
    expect((await app.as(clerk).get(`/api/files/${found!.id}/text`)).body).toEqual({
      state: 'done',
      text: 'Danh sách\nTên\nTrần Thị Ẩn\nXã Phong Đông',
    })
  })

  test('of a damaged file are said to be unreadable, and the job ends', async () => {
    const damaged = Buffer.from('%PDF-1.4\n%%EOF\n')
    const id = idOf(await upload(clerk, 'hỏng.pdf', damaged))
    expect(await runDueJobs(app.platform)).toEqual(['extract-file-text: done'])
    const { body } = await app.as(clerk).get(`/api/files/${id}`)
    expect(['failed', 'none']).toContain((body as { textState: string }).textState)
  })
})

test('a list takes as many statements for three files as for one, and pages follow without a gap', async () => {
  const statements = (limit: number) =>
    countStatements(app.platform.database, () =>
      app.platform.database.transaction({ localityId: place.id }, (tx) =>
        listFiles(tx, officer, day('2024-03-10'), { limit }),
      ),
    )
  expect(await statements(3)).toBe(await statements(1))
  const page = async (query: string) =>
    (await app.as(officer).get(`/api/files?${query}`)).body as { rows: { id: string }[]; next: string | null }
  const all = await page('limit=200')
  const first = await page('limit=2')
  const rest = await page(`limit=200&cursor=${first.next}`)
  expect([...first.rows, ...rest.rows]).toEqual(all.rows)
})
