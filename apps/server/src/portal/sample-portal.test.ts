/** The portal over the sample in a real database: every page fetched, every link followed, and what is published or taken back. */
import { beforeAll, describe, expect, test } from 'vitest'
import { actorWith } from '../../../../tests/support/actors.ts'
import { testApp, type TestApp } from '../../../../tests/support/app.ts'
import { demoDefaultDay } from '../demo/accounts.ts'
import { idOf } from '../demo/ids.ts'
import { loadDemo } from '../demo/load.ts'
import { type Answer, faultsOf, walk } from './page-faults.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ today: demoDefaultDay })
  await loadDemo(app.platform.database, app.platform.clock, () => undefined)
}, 120_000)

const get = async (url: string): Promise<Answer> => {
  const { status, text } = await app.asBrowser().get(url)
  return { statusCode: status, body: text }
}
const isPage = ({ body }: Answer): boolean => body.startsWith('<!doctype html>')

/** Filters make addresses without end: one filter at a time, and large text is walked over the sample data of another test. */
const isFollowed = (address: string): boolean =>
  !address.includes('chu=lon') && !/[?&].*&/.test(address) && !address.includes('q=')

describe('every page of the sample', () => {
  let answers: Map<string, Answer>
  beforeAll(async () => {
    answers = await walk(get, '/', isFollowed)
  }, 240_000)

  test('answers, is under 60 KB, runs nothing, has its headings in order, and no link of it is dead', () => {
    const pages = [...answers].filter(([, answer]) => isPage(answer))
    expect(pages.length).toBeGreaterThan(700)
    expect([...answers].filter(([, { statusCode }]) => statusCode !== 200).map(([url]) => url)).toEqual([])
    expect(
      pages.flatMap(([address, { body }]) => faultsOf(body).map((fault) => `${address} ${fault}`)),
    ).toEqual([])
  })

  test('S001-I-1-3b S001-III-1-c2: residents find movements and exemplars in plain words, and a way to answer, in every locality', () => {
    for (const slug of ['vinhthuan', 'dienkhanh', 'cammy', 'dienbien', 'tanbien']) {
      const home = answers.get(`/${slug}`)!.body
      const count = (part: string): number =>
        [...answers.keys()].filter((url) => new RegExp(`^/${slug}/${part}/[0-9a-f-]{36}$`).test(url)).length
      expect([slug, count('phong-trao') >= 5, count('dien-hinh') >= 6]).toEqual([slug, true, true])
      for (const way of ['gioi-thieu-guong', 'gop-y', 'dien-hinh', 'phong-trao'])
        expect(home).toContain(`href="/${slug}/${way}"`)
    }
    const movements = [...answers].filter(([url]) => /^\/[a-z]+\/phong-trao\/[0-9a-f-]{36}$/.test(url))
    expect(
      movements.filter(([, { body }]) => body.includes('Gương sáng trong phong trào')).length,
    ).toBeGreaterThan(3)
  })

  test('no page shows what is nobody’s business: a birth date, an identity number, a private address', () => {
    for (const [address, { body }] of answers)
      expect([address, /ngày sinh:|số định danh:|căn cước số|\b0\d{11}\b/i.test(body)]).toEqual([
        address,
        false,
      ])
  })
})

test('S001-N-7 S003-N-9: a plan stands on the portal from the moment it is put up, whole and as it was issued, and not before', async () => {
  const list = await get('/dienkhanh/van-ban')
  const plan = /href="(\/dienkhanh\/van-ban\/[0-9a-f-]{36})"/.exec(list.body)![1]!
  const page = await get(plan)
  expect(page.statusCode).toBe(200)
  for (const text of ['Tuyên truyền gương điển hình tiên tiến', 'Ủy ban nhân dân huyện', 'Hiệu lực từ'])
    expect(page.body).toContain(text)

  expect((await get('/cammy/van-ban')).body).toContain('Chưa có văn bản nào được công bố')
  const id = idOf('cammy', 'document', 'ke-hoach')
  expect((await get(`/cammy/van-ban/${id}`)).statusCode).toBe(404)
  const where = {
    localityId: idOf('cammy', 'locality', 'cammy'),
    organizationPath: `/${idOf('cammy', 'organization', 'van-phong')}/`,
  }
  const editor = app.as(actorWith('portal-editor', where))
  const tasks = (await editor.get('/api/documents/publishing-tasks')).body as {
    rows: { id: string; document: { id: string } }[]
  }
  const task = tasks.rows.at(0)!
  const { status } = await editor.post(`/api/documents/publishing-tasks/${task.id}/completion`, {
    publishedOn: '2024-03-10',
    address: 'https://cammy.example.vn/ke-hoach',
  })
  expect(status).toBe(204)
  expect((await get('/cammy/van-ban')).body).toContain(`/cammy/van-ban/${task.document.id}`)
  expect((await get(`/cammy/van-ban/${task.document.id}`)).body).toContain(
    'https://cammy.example.vn/ke-hoach',
  )
})

test('awards are found by the unit, as it is called, without marks', async () => {
  const { body } = await get('/dienkhanh/khen-thuong?q=ban+chi+huy+quan+su')
  expect(body).toMatch(/<strong>\d+<\/strong> lần khen thưởng khớp với/)
  const units = [...body.matchAll(/<p class="quiet">[^<]*<a href="[^"]*">([^<]+)<\/a>/g)].map(
    ([, unit]) => unit,
  )
  expect(new Set(units)).toEqual(new Set(['Ban Chỉ huy Quân sự huyện']))
})

test('beside the reader of photos that shuts drawings out, our own drawing still comes as a picture', async () => {
  const { status, headers } = await app.asBrowser().get('/bia/dienkhanh/giao-duc/guong.png')
  expect([status, headers['content-type']]).toEqual([200, 'image/png'])
})
