import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { upload } from '../../../../../tests/support/upload.ts'
import { publicItemPictures, publicItems } from './index.ts'
import { itemsPlace } from './items.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const door = publicItems(app.platform.database)
const pictures = publicItemPictures(app.platform)

const rowsOf = async (slug: string, asked: object = {}) => {
  const page = await door.items(slug, { limit: 10, ...asked })
  return page!.rows.map(({ title }) => title)
}

describe('what the portal may read', () => {
  test('only what was approved and put on the portal, in the words that were approved', async () => {
    const p = await itemsPlace(app)
    const id = await p.approved({ title: 'Bản đã duyệt', standfirst: null })
    expect(await rowsOf(p.slug)).toEqual([])
    expect(await door.item(p.slug, id)).toBeNull()
    await p.done(id, 'portal', p.editor)
    expect(await door.item(p.slug, id)).toEqual({
      id,
      title: 'Bản đã duyệt',
      standfirst: null,
      form: 'Tin, bài',
      topics: ['Gương điển hình'],
      fieldCode: null,
      author: 'Lò Văn Nam',
      organization: { id: p.unit.id, name: 'Bộ phận Thi đua' },
      column: null,
      photo: null,
      publishedOn: '2024-03-10',
      body: 'Vụ mùa năm 2023, 48 hộ của ấp cùng làm.\n\nNăng suất tăng 12% so với vụ trước.',
      exemplarId: null,
      movement: null,
      cooperating: [],
      corrections: [],
    })
    await p.propose({ title: 'Bản đang viết' })
    expect(await rowsOf(p.slug)).toEqual(['Bản đã duyệt'])
  })

  test('S001-III-3-0: a correction is told with its reason; from the withdrawal on nothing is left but that it was there', async () => {
    const p = await itemsPlace(app)
    const id = await p.published()
    const corrected = { title: 'Đã sửa tên ấp', standfirst: null, body: 'Ấp Kinh 3.' }
    await p.done(id, 'correction', p.editor, { ...corrected, reason: 'Tên ấp đúng là Kinh 3' })
    const read = await door.item(p.slug, id)
    expect(read).toMatchObject({
      title: 'Đã sửa tên ấp',
      body: 'Ấp Kinh 3.',
      corrections: [{ on: '2024-03-10', reason: 'Tên ấp đúng là Kinh 3' }],
    })
    expect(await rowsOf(p.slug, { q: 'kinh 2' })).toEqual([])
    await p.done(id, 'withdrawal', p.officer, { reason: 'Nhân vật đề nghị gỡ' })
    expect(await door.item(p.slug, id)).toBe('gone')
    expect(await rowsOf(p.slug)).toEqual([])
    expect(await door.columns(p.slug)).toEqual([])
  })

  test('what was withdrawn before it was ever public is not even gone', async () => {
    const p = await itemsPlace(app)
    const id = await p.approved()
    await p.done(id, 'withdrawal', p.officer, { reason: 'Chưa phù hợp' })
    expect(await door.item(p.slug, id)).toBeNull()
    expect(await door.item(p.slug, 'khong-phai-ma')).toBeNull()
    expect(await door.item('khong-co', id)).toBeNull()
  })

  test('pages turn without a gap; filters and words narrow them, with and without marks', async () => {
    const p = await itemsPlace(app)
    for (const title of ['Một', 'Hai', 'Điện Biên ba']) await p.published({ title, standfirst: null })
    const first = await door.items(p.slug, { limit: 2 })
    const second = await door.items(p.slug, { limit: 2, cursor: first!.next })
    expect([first!.rows.length, second!.rows.length, second!.next, first!.total]).toEqual([
      2,
      1,
      null,
      { count: 3, capped: false },
    ])
    expect([...first!.rows, ...second!.rows].map(({ title }) => title).toSorted()).toEqual([
      'Hai',
      'Một',
      'Điện Biên ba',
    ])
    expect(await rowsOf(p.slug, { q: 'dien bien' })).toEqual(['Điện Biên ba'])
    expect(await rowsOf(p.slug, { q: 'Điện'.normalize('NFD') })).toEqual(['Điện Biên ba'])
    expect(await rowsOf(p.slug, { topic: 'tu-tuong' })).toEqual([])
    expect(await rowsOf(p.slug, { year: 2024 })).toHaveLength(3)
    expect(await rowsOf(p.slug, { year: 2023 })).toEqual([])
    expect(first!.forms).toEqual([{ code: 'tin-bai', label: 'Tin, bài', letter: null, count: 3 }])
    await expect(door.items(p.slug, { limit: 2, cursor: 'hỏng' })).rejects.toThrow('invalid-input')
  })

  test('another locality shows nothing of it', async () => {
    const [here, there] = [await itemsPlace(app), await itemsPlace(app)]
    const id = await here.published()
    expect(await rowsOf(there.slug)).toEqual([])
    expect(await door.item(there.slug, id)).toBeNull()
  })
})

test('a photo goes out with words and consent only, and goes when the consent is taken back', async () => {
  const p = await itemsPlace(app)
  const bytes = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#8e1b1b' } })
    .jpeg()
    .toBuffer()
  const { body } = await upload(p.writer, 'anh.jpg', bytes, '?purpose=photo')
  const photoFileId = (body as { id: string }).id
  const id = await p.propose({ photoFileId, photoAlt: 'Bà con gặt lúa' })
  await p.done(id, 'sending', p.writer)
  await p.done(id, 'verification', p.editor)
  const refused = await p.act(id, 'approval', p.officer)
  expect((refused.body as { detail: string }).detail).toBe(
    'Chưa làm được. Người trong ảnh chưa đồng ý đăng ảnh.',
  )
  expect((await p.check(id, 'photo')).status).toBe(201)
  await p.done(id, 'approval', p.officer)
  await p.done(id, 'portal', p.editor)
  const shown = await door.items(p.slug, { limit: 1 })
  expect(shown!.rows[0]!.photo).toEqual({
    fileId: photoFileId,
    alt: 'Bà con gặt lúa',
    credit: null,
    width: 800,
    height: 600,
  })
  expect((await pictures.itemPicture(p.slug, id, 'small'))!.type).toBe('image/webp')
  expect((await p.editor.get(`/api/publicity-items/${id}/photo`)).headers['content-type']).toBe('image/webp')
  expect((await p.check(id, 'photo', { agreed: false })).status).toBe(201)
  expect((await door.items(p.slug, { limit: 1 }))!.rows[0]!.photo).toBeNull()
  expect(await pictures.itemPicture(p.slug, id, 'small')).toBeNull()
})
