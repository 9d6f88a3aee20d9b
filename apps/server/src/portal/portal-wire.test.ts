/** What leaves the server: encodings, tags, caching, files, and what is written for machines. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { openPortal } from './portal.fixture.ts'
import { sampleReads } from './reads.fixture.ts'
import type { PublicReads } from './reads.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await openPortal({ baseUrl: 'https://guongsang.example.vn' })
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

describe('the wire', () => {
  test('brotli, gzip or nothing, and the same page in each', async () => {
    const plain = await get('/dienkhanh')
    const br = await get('/dienkhanh', { 'accept-encoding': 'gzip, br' })
    const zipped = await get('/dienkhanh', { 'accept-encoding': 'gzip' })
    expect([br.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body)
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body)
  })

  test('a reader who has the page is told so', async () => {
    const { headers } = await get('/dienkhanh')
    const again = await get('/dienkhanh', { 'if-none-match': `"x", ${headers['etag'] as string}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('a page is made once for each state of the data and each day', async () => {
    let version = '1'
    let asked = 0
    let today = day('2024-03-10')
    const reads = { ...sampleReads(), state: async () => version }
    const counting: PublicReads = {
      ...reads,
      locality: (slug, on) => ((asked += 1), reads.locality(slug, on)),
    }
    const server = await openPortal({ reads: counting, today: () => today })
    for (let visit = 0; visit < 20; visit += 1) await server.inject('/dienkhanh')
    expect(asked).toBe(1)
    today = day('2024-03-11')
    await server.inject('/dienkhanh')
    expect(asked).toBe(2)
    version = '2'
    await server.inject('/dienkhanh')
    expect(asked).toBe(3)
    await server.close()
  })

  test('only the directory may be a moment behind: every other page is asked about again, and is another one at once', async () => {
    expect((await get('/dienkhanh/co-quan')).headers['cache-control']).toBe(
      'public, max-age=60, stale-while-revalidate=600',
    )
    for (const path of ['/', '/dienkhanh', '/dienkhanh/dien-hinh/guong-1', '/dienkhanh/rss.xml'])
      expect((await get(path)).headers['cache-control']).toBe('public, no-cache')
  })

  test('whoever is withdrawn is gone from every page, list and feed with that change, and an item says that it is gone', async () => {
    let state = '1'
    const sample = sampleReads()
    const isShown = (id: string): boolean => state === '1' || id !== 'guong-2'
    const reads: PublicReads = {
      ...sample,
      state: async () => state,
      stories: async (slug, asked) => {
        const found = await sample.stories(slug, asked)
        return found && { ...found, rows: found.rows.filter(({ id }) => isShown(id)) }
      },
      latestOf: async (slug, limit) => {
        const found = await sample.latestOf(slug, limit)
        return found && { ...found, rows: found.rows.filter(({ id }) => isShown(id)) }
      },
      latestStories: async (...asked) =>
        (await sample.latestStories(...asked)).filter(({ id }) => isShown(id)),
      story: async (slug, id) => (isShown(id) ? sample.story(slug, id) : null),
      storyIds: async (slug, year) => (await sample.storyIds(slug, year))?.filter(isShown) ?? null,
    }
    const server = await openPortal({ reads })
    const shown = [
      '/',
      '/dienkhanh',
      '/dienkhanh/dien-hinh',
      '/dienkhanh/rss.xml',
      '/dienkhanh/atom.xml',
      '/dienkhanh/guong-sang.json',
      '/dienkhanh/nhung',
      '/dienkhanh/sitemap-guong-sang-2023.xml',
    ]
    const naming = async (): Promise<string[]> => {
      const answers = await Promise.all(shown.map(async (path) => [path, await server.inject(path)] as const))
      return answers.flatMap(([path, { body }]) =>
        body.includes('dien-hinh/guong-2"') || body.includes('dien-hinh/guong-2<') ? [path] : [],
      )
    }
    expect(await naming()).toEqual(shown)
    const page = await server.inject('/dienkhanh/dien-hinh/guong-2')
    expect(page.statusCode).toBe(200)
    state = '2'
    expect(await naming()).toEqual([])
    const again = await server.inject({
      url: '/dienkhanh/dien-hinh/guong-2',
      headers: { 'if-none-match': page.headers['etag'] as string },
    })
    expect(again.statusCode).toBe(404)
    expect((await server.inject('/dienkhanh/tin/tin-da-rut')).statusCode).toBe(410)
    await server.close()
  })

  test('the style sheet, the fonts and the pictures of a page are there, and for ever where their name says so', async () => {
    const { body } = await get('/')
    const files = [...body.matchAll(/(?:href|src)="(\/(?:tai-nguyen|bia)\/[^"]+)"/g)].map(
      ([, address]) => address!,
    )
    expect(files.filter((address) => address.endsWith('.woff2'))).toHaveLength(4)
    for (const address of files) {
      const { statusCode, headers } = await get(address)
      expect(statusCode).toBe(200)
      expect(headers['cache-control']).toContain(address.startsWith('/bia') ? 'max-age=86400' : 'immutable')
    }
    const sheet = await get(files.find((address) => address.endsWith('.css'))!)
    const inside = [...sheet.body.matchAll(/url\(([^)]+)\)/g)].map(([, address]) => address!)
    expect(inside.length).toBeGreaterThan(9)
    for (const address of inside) expect([address, (await get(address)).statusCode]).toEqual([address, 200])
  })
})

describe('for machines', () => {
  test('the feed tells happenings, each with its own page', async () => {
    const { body, headers } = await get('/rss.xml')
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(body).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rss version="2\.0"/)
    expect(body.match(/<item>/g)).toHaveLength(3)
    expect(body).toContain(
      '<title>Sáp nhập Đài Truyền thanh - Truyền hình huyện và Trung tâm Văn hóa - Thể thao huyện thành Trung tâm Văn hóa - Thông tin và Thể thao</title>',
    )
    expect(body).toContain('<link>https://guongsang.example.vn/dienkhanh/co-quan/trung-tam</link>')
    expect(body).toContain('<pubDate>Fri, 16 Aug 2019 03:00:00 GMT</pubDate>')
  })

  test('the feed is whole even when nothing has happened', async () => {
    const quiet = await openPortal({ reads: { ...sampleReads(), changes: async () => [] } })
    const { body, statusCode } = await quiet.inject({ url: '/rss.xml', headers: { host: 'cong.example.vn' } })
    expect(statusCode).toBe(200)
    expect(body).toContain('<link>http://cong.example.vn/</link>')
    expect(body).not.toContain('<item>')
    expect(body.trimEnd()).toMatch(/<\/channel><\/rss>$/)
    await quiet.close()
  })

  test('site maps name every public page once, and every named page answers', async () => {
    const addressesIn = (xml: string): string[] =>
      [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!)
    const maps = addressesIn((await get('/sitemap.xml')).body)
    // One for all, two of each locality, and the stories of Diên Khánh by their three years.
    expect(maps).toHaveLength(1 + 5 * 2 + 3)
    const pages: string[] = []
    for (const map of maps) pages.push(...addressesIn((await get(new URL(map).pathname)).body))
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages.length).toBe(2 + 5 * 10 + 70 + 27)
    for (const page of pages) expect((await get(new URL(page).pathname)).statusCode).toBe(200)
    expect((await get('/khong-co/sitemap.xml')).statusCode).toBe(404)
  })

  test('robots, icon and manifest', async () => {
    expect((await get('/robots.txt')).body).toContain('Sitemap: https://guongsang.example.vn/sitemap.xml')
    expect((await get('/favicon.svg')).headers['content-type']).toBe('image/svg+xml')
    const manifest = (await get('/manifest.webmanifest')).json<{ name: string; icons: { src: string }[] }>()
    expect(manifest.name).toBe('Gương Sáng')
    expect((await get(manifest.icons[0]!.src)).statusCode).toBe(200)
  })

  test('covers are drawn for any name of a place, and for nothing else', async () => {
    const lying = await get('/bia/dienbien.svg')
    const standing = await get('/bia/dienbien.dung.svg')
    const drum = await get('/bia/dienbien.trong.svg')
    expect([lying, standing, drum].map(({ body }) => /viewBox="([^"]+)"/.exec(body)![1])).toEqual([
      '0 0 480 300',
      '0 0 300 420',
      '-201 -201 402 402',
    ])
    const cover = await get('/bia/dienbien/nong-nghiep/guong-1.svg')
    expect(cover.headers['content-type']).toBe('image/svg+xml')
    expect(Buffer.byteLength(cover.body)).toBeLessThan(3 * 1024)
    expect((await get('/bia/dienbien/y-te/guong-1.svg')).body).not.toBe(cover.body)
    for (const name of [
      'Dienbien.svg',
      'a.b.svg',
      'a.png',
      `${'a'.repeat(61)}.svg`,
      'dienbien/Y/a.svg',
      'dienbien/y-te/a',
    ])
      expect((await get(`/bia/${name}`)).statusCode).toBe(404)
  })
})
