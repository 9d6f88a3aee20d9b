import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { upload } from '../../../../../tests/support/upload.ts'
import { exemplar, exemplarsOffice, idOf, outcome } from './exemplars.fixture.ts'
import { publicPictures, publicStories } from './index.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform
const pictures = publicPictures(app.platform)
const stories = publicStories(database)

const photo = (width = 800, height = 500) =>
  sharp({ create: { width, height, channels: 3, background: '#476' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 26/1 3/1' } })
    .jpeg()
    .toBuffer()

const bring = async (caller: Caller, query = '?purpose=photo') =>
  idOf(await upload(caller, 'chan-dung.jpg', await photo(), query))

interface Pictured {
  photo: object | null
  photoFileId: string | null
}

test('a photo needs words for whoever cannot see it, and is a photo', async () => {
  const { officer, unit } = await exemplarsOffice(app)
  const typed = async (photoFileId: string, photoAlt: string | null) => {
    const { status, body } = await officer.post(
      '/api/exemplars',
      exemplar({ organizationId: unit.id, photoFileId, photoAlt }),
    )
    return status === 201 ? 201 : (body as { errors: { field: string }[] }).errors.map(({ field }) => field)
  }
  const fileId = await bring(officer)
  expect(await typed(fileId, null)).toEqual(['photoAlt'])
  expect(await typed(fileId, '  ')).toEqual(['photoAlt'])
  expect(await typed(await bring(officer, ''), 'Một tệp đính kèm')).toEqual(['photoFileId'])
  expect(await typed(fileId, 'Tổ hợp tác cấy lúa trên ruộng thôn Đông')).toBe(201)
})

test('a photo is for those who work with the exemplar; for others and the public only while the subject agrees', async () => {
  const office = await exemplarsOffice(app)
  const { officer, found, act, slug, by, unit, neighbour } = office
  const seen = { photoAlt: 'Tổ hợp tác cấy lúa', photoCredit: 'Lê Ảnh' }
  const id = await found({ photoFileId: await bring(officer), ...seen })
  const add = (what: string, body: object) => officer.post(`/api/exemplars/${id}/${what}`, body)
  const agree = (purpose: string, agreed: boolean, givenOn: string) =>
    add('confirmations', { purpose, agreed, givenOn, how: 'Ký bản thảo' })
  const held = { heldOn: '2024-02-01', conclusion: 'meets' }
  await add('surveys', { kind: 'appraisal', ...held })
  await add('surveys', { kind: 'truth-check', ...held, checkerName: 'Lê Kiểm' })
  const foreign = by('unit-officer', neighbour)
  const shows = async () => ({
    keeper: (await by('unit-officer', unit).get(`/api/exemplars/${id}/photo?size=small`)).status,
    foreign: outcome(await foreign.get(`/api/exemplars/${id}/photo`)),
    inList: ((await foreign.get('/api/exemplars')).body as { rows: Pictured[] }).rows.map((row) => row.photo),
    bytes: (await pictures.storyPicture(slug, id, 'small'))?.type,
    story: (await stories.story(slug, id))?.photo,
  })
  const hidden = {
    keeper: 200,
    foreign: 'exemplar-not-found',
    inList: [],
    bytes: undefined,
    story: undefined,
  }
  expect(await shows()).toEqual(hidden)
  await agree('photo', true, '2024-02-02')
  expect(await shows()).toEqual(hidden)

  await agree('photo', false, '2024-02-03')
  await agree('story', true, '2024-02-03')
  expect(await act(id, 'publication')).toBe(204)
  const withheld = { ...hidden, foreign: 'exemplar-photo-not-found', inList: [null], story: null }
  expect(await shows()).toEqual(withheld)

  await agree('photo', true, '2024-02-04')
  const told = { alt: 'Tổ hợp tác cấy lúa', credit: 'Lê Ảnh', width: 800, height: 500 }
  const shown = { keeper: 200, foreign: 200, inList: [told], bytes: 'image/webp', story: told }
  expect(await shows()).toEqual(shown)
  const { body } = (await pictures.storyPicture(slug, id, 'large'))!
  expect((await sharp(body).metadata()).exif).toBeUndefined()
  const asked = (await foreign.get(`/api/exemplars/${id}`)).body as Pictured
  expect([asked.photo, asked.photoFileId]).toEqual([told, null])

  await agree('photo', false, '2024-03-01')
  expect(await shows()).toEqual(withheld)
  await agree('photo', true, '2024-03-02')
  expect(await act(id, 'withdrawal', { reason: 'Theo đề nghị của đơn vị' })).toBe(204)
  expect(await shows()).toEqual({ ...hidden, keeper: 200 })
  for (const wrong of ['khong-co', id.replace(/.$/, '0')])
    expect(await pictures.storyPicture(slug, wrong, 'small')).toBeNull()
  expect(await pictures.storyPicture('khong-co', id, 'small')).toBeNull()
})

test('who agrees to a photo agrees to that one: another in its place is asked about anew', async () => {
  const { officer, found, show, by, unit, neighbour, slug, act } = await exemplarsOffice(app)
  const id = await found()
  const add = (what: string, body: object) => officer.post(`/api/exemplars/${id}/${what}`, body)
  const agree = async (purpose: string) =>
    outcome(await add('confirmations', { purpose, agreed: true, givenOn: '2024-03-01', how: 'Ký bản thảo' }))
  const put = async () => {
    const { version } = await show(id)
    const { status, body } = await officer.put(
      `/api/exemplars/${id}`,
      exemplar({
        organizationId: unit.id,
        photoFileId: await bring(officer),
        photoAlt: 'Cánh đồng',
        version,
      }),
    )
    expect([status, body]).toEqual([204, null])
  }
  const held = { heldOn: '2024-02-01', conclusion: 'meets' }
  await add('surveys', { kind: 'appraisal', ...held })
  await add('surveys', { kind: 'truth-check', ...held, checkerName: 'Lê Kiểm' })
  await agree('story')
  expect(await act(id, 'publication')).toBe(204)
  const shows = async () => [
    (await by('unit-officer', neighbour).get(`/api/exemplars/${id}/photo`)).status,
    (await pictures.storyPicture(slug, id, 'small'))?.type,
  ]

  expect(await agree('photo')).toBe('invalid-input')
  await put()
  expect(await shows()).toEqual([404, undefined])
  expect(await agree('photo')).toBe(201)
  expect(await shows()).toEqual([200, 'image/webp'])
  await put()
  expect(await shows()).toEqual([404, undefined])
  const { body } = await officer.get(`/api/exemplars/${id}`)
  expect(body).toMatchObject({ confirmations: [{ ofFormerPhoto: false }, { ofFormerPhoto: true }] })
  expect(await agree('photo')).toBe(201)
  expect(await shows()).toEqual([200, 'image/webp'])
})

test('a list costs the same with photos as without', async () => {
  const { officer, found } = await exemplarsOffice(app)
  const cost = () => countStatements(database, () => officer.get('/api/exemplars'))
  const one = { photoAlt: 'Cánh đồng' }
  await found({ ...one, photoFileId: await bring(officer) })
  const before = await cost()
  await found({ ...one, title: 'Trạm sạch', subjectName: 'Trạm', photoFileId: await bring(officer) })
  expect(await cost()).toBe(before)
})
