/** What programs take from the portal: feeds, a list for other sites, a calendar, photos, the code on a wall sheet. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPortal } from './portal.fixture.ts'

const BASE = 'https://guongsang.example.vn'

let app: FastifyInstance
beforeAll(async () => {
  app = await openPortal({ baseUrl: BASE })
})
afterAll(() => app.close())

const get = (url: string) => app.inject({ url })
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, one]) => one!)

test('RSS, Atom and JSON tell the same stories and items, the latest first, each with its own page', async () => {
  const [rss, atom, list] = await Promise.all(
    ['rss.xml', 'atom.xml', 'guong-sang.json'].map((name) => get(`/dienkhanh/${name}`)),
  )
  expect([rss!, atom!, list!].map(({ headers }) => headers['content-type'])).toEqual([
    'application/rss+xml; charset=utf-8',
    'application/atom+xml; charset=utf-8',
    'application/json; charset=utf-8',
  ])
  expect([rss!, list!].map(({ headers }) => headers['access-control-allow-origin'])).toEqual([undefined, '*'])
  const told = list!.json<{ locality: string; entries: { title: string; address: string; on: string }[] }>()
  expect(told.locality).toBe('Huyện Diên Khánh')
  expect(told.entries[0]).toMatchObject({
    title: 'Thôn Đông thôi đốt rơm',
    address: `${BASE}/dienkhanh/tin/tin-1`,
  })
  const days = told.entries.map(({ on }) => on)
  expect(days).toEqual(days.toSorted().toReversed())
  const addresses = told.entries.map(({ address }) => address)
  expect(all(rss!.body, /<item>.*?<link>([^<]+)<\/link>/gs)).toEqual(addresses)
  expect(all(atom!.body, /<entry>.*?<link href="([^"]+)"\/>/gs)).toEqual(addresses)
  for (const address of addresses) expect((await get(new URL(address).pathname)).statusCode).toBe(200)
  expect((await get('/khong-co/rss.xml')).statusCode).toBe(404)
})

test('a page names the feed of its locality, and the whole of a frame is a list whose links leave it', async () => {
  expect((await get('/dienkhanh/tin')).body).toContain(
    'type="application/rss+xml" title="Gương sáng và tin, bài, Huyện Diên Khánh" href="/dienkhanh/rss.xml"',
  )
  const { body } = await get('/dienkhanh/nhung?so=3')
  const links = all(body, /<a ([^>]*)>/g)
  expect(links).toHaveLength(4)
  expect(links.filter((link) => !link.includes('target="_blank" rel="noopener"'))).toEqual([])
  expect(body).not.toContain('<header')
  expect(all((await get('/dienkhanh/nhung?so=500')).body, /<li>(<)/g)).toHaveLength(20)
})

test('what a page is about is said in the words of schema.org, without a script', async () => {
  const story = (await get('/dienkhanh/dien-hinh/guong-2')).body
  expect(story).toContain('<main id="noi-dung" itemscope itemtype="https://schema.org/Article">')
  for (const part of ['headline', 'articleBody', 'datePublished', 'image', 'about'])
    expect(story).toContain(`itemprop="${part}"`)
  const event = (await get('/dienkhanh/su-kien/su-kien-1')).body
  expect(event).toContain('itemtype="https://schema.org/Event"')
  expect(event).toContain('<meta itemprop="startDate" content="2024-05-12">')
})

test('S001-III-3-c2: a page that is passed on has a clean address, a title, a summary and a picture that a phone shows', async () => {
  for (const [path, type] of [
    ['/dienkhanh/dien-hinh/guong-1', 'image/png'],
    ['/dienkhanh/dien-hinh/guong-2', 'image/webp'],
    ['/dienkhanh/tin/tin-1', 'image/png'],
  ] as const) {
    const { body } = await get(`${path}?chu=lon`)
    const said = (name: string): string =>
      new RegExp(`<meta property="og:${name}" content="([^"]+)">`).exec(body)?.[1] ?? ''
    expect(said('url')).toBe(BASE + path)
    expect(body).toContain(`<title>${said('title')} - Gương Sáng</title>`)
    expect(said('description').length).toBeGreaterThan(30)
    const picture = await get(said('image').replace(BASE, ''))
    expect([path, picture.statusCode, picture.headers['content-type']]).toEqual([path, 200, type])
    expect(picture.rawPayload.length).toBeLessThan(200_000)
  }
})

test('a photo is asked about again each time, its size is known before it comes, and without consent there is a drawing', async () => {
  const page = (await get('/dienkhanh/dien-hinh/guong-2')).body
  expect(page).toContain(
    'src="/dienkhanh/dien-hinh/guong-2/anh/lon.webp" alt="Cô Lành bên bảng đen" width="640" height="480"',
  )
  const photo = await get('/dienkhanh/dien-hinh/guong-2/anh/nho.webp')
  expect([photo.headers['content-type'], photo.headers['cache-control']]).toEqual([
    'image/webp',
    'public, no-cache',
  ])
  expect((await get('/dienkhanh/dien-hinh/guong-1')).body).toContain(
    'src="/bia/dienkhanh/nong-nghiep/guong-1.svg" alt=""',
  )
  for (const none of ['guong-1/anh/nho.webp', 'guong-2/anh/goc.jpg'])
    expect((await get(`/dienkhanh/dien-hinh/${none}`)).statusCode).toBe(404)
})

test('the code on a wall sheet leads to the page from outside, and nowhere else', async () => {
  const code = await get('/ma-qr/dienkhanh/dien-hinh/guong-1.svg')
  expect([code.statusCode, code.headers['content-type']]).toEqual([200, 'image/svg+xml'])
  expect((await get('/ma-qr/dienkhanh/dien-hinh/guong-2.svg')).body).not.toBe(code.body)
  for (const path of ['dienkhanh/dien-hinh/Guong.svg', 'dienkhanh/..%2f/x.svg', 'dienkhanh/dien-hinh/x.png'])
    expect((await get(`/ma-qr/${path}`)).statusCode).toBe(404)
})

test('the text to be read aloud has a sentence a line, and its numbers in words', async () => {
  const { body } = await get('/dienkhanh/dien-hinh/guong-1/doc')
  const told = all(body.split('class="spoken"')[1]!.split('</article>')[0]!, /<p>([^<]*)<\/p>/g)
  expect(told).toContain('Mười hai hộ góp rơm về một chỗ, ủ với men rồi bón lại cho bốn mươi hai ha ruộng.')
  expect(told.filter((line) => /\d|UBND/.test(line))).toEqual([])
})

test('events come as a calendar to subscribe to', async () => {
  const { headers, body } = await get('/dienkhanh/su-kien.ics')
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/)
})
