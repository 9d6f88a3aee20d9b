import { day, type Day } from '@guongsang/core/kernel/day.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { hardenHeaders } from '../platform/http/guard.ts'
import { faultsOf, walk, type Answer } from './page-faults.ts'
import { registerPortal } from './portal.ts'
import { sampleReads } from './reads.fixture.ts'
import type { PublicReads } from './reads.ts'

interface Options {
  reads?: PublicReads
  today?: Day
  baseUrl?: string | null
}

async function open({ reads = sampleReads(), today = day('2024-03-10'), baseUrl = null }: Options = {}) {
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  hardenHeaders(app, false)
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('application/problem+json').send('{}'))
  await registerPortal(app, { reads, clock: { today: () => today }, baseUrl })
  return app
}

let app: FastifyInstance
beforeAll(async () => {
  app = await open({ baseUrl: 'https://guongsang.example.vn' })
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const isPage = ({ body }: Answer): boolean => body.startsWith('<!doctype html>')

describe('every page', () => {
  test.each(['/', '/?chu=lon'])('reached from %s answers and has no fault', async (start) => {
    const answers = await walk(get, start)
    const pages = [...answers].filter(([, answer]) => isPage(answer))
    // Home, about, five localities with directories, 74 organisations; two sizes of text each.
    expect(pages.length).toBeGreaterThan(150)
    expect(
      [...answers].filter(([, { statusCode }]) => statusCode !== 200).map(([address]) => address),
    ).toEqual([])
    expect(
      pages.flatMap(([address, { body }]) => faultsOf(body).map((fault) => `${address} ${fault}`)),
    ).toEqual([])
  })

  test('the finder of faults finds each of them', () => {
    const good =
      '<!doctype html>\n<html lang="vi"><title>a</title><meta name="description" content="b"><main><h1>c</h1><h2>d</h2></main>'
    const bad: Record<string, string> = {
      'has a script': `${good}<script src="x"></script>`,
      'has a style element': `${good}<style>a{}</style>`,
      'has an inline handler': `${good}<a onclick="x">`,
      'has a style attribute': `${good}<p style="x">`,
      'has an address that runs': `${good}<a href="javascript:x">`,
      'does not say lang="vi"': good.replace('"vi"', '"en"'),
      'has no title': good.replace('<title>a</title>', ''),
      'has no description': good.replace('content="b"', 'content=""'),
      'has not exactly one main': `${good}<main>`,
      'has headings out of order': good.replaceAll('h2', 'h3'),
      'has a picture without alt': `${good}<img src="x">`,
      'has the same id twice': `${good}<p id="x"><p id="x">`,
      'shows a value of the program': `${good}<p>undefined`,
      'is larger than 60 KB': good + 'ậ'.repeat(21_000),
    }
    expect(faultsOf(good)).toEqual([])
    for (const [fault, markup] of Object.entries(bad)) expect(faultsOf(markup)).toEqual([fault])
  })

  test('carries a policy under which nothing can run', async () => {
    const { headers } = await get('/dienkhanh')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      vary: 'accept-encoding',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('set-cookie')
  })

  test('names its own address for search engines, without the wish for large text', async () => {
    const { body } = await get('/dienkhanh/co-quan?chu=lon')
    expect(body).toContain('<link rel="canonical" href="https://guongsang.example.vn/dienkhanh/co-quan">')
    expect(body).toContain('<html lang="vi" class="large-text">')
  })

  test('keeps large text on every link inside, and offers the way back', async () => {
    for (const address of [
      '/?chu=lon',
      '/dienkhanh?chu=lon',
      '/dienkhanh/co-quan?q=xa&chu=lon',
      '/gioi-thieu?chu=lon',
    ]) {
      const { body } = await get(address)
      const links = [...body.matchAll(/<a [^>]*href="(\/[^"]*)"[^>]*>/g)].map(([, link]) => link!)
      const losing = links.filter((link) => !link.includes('chu=lon') && !/^\/(van-phong|rss)/.test(link))
      expect(losing).toEqual([address.replace(/[?&]chu=lon/, '')])
    }
  })
})

describe('what a page says', () => {
  test('S000-IV-1-0: a locality names its standing agency of the day, its head and how to reach it', async () => {
    const { body } = await get('/dienkhanh')
    for (const text of [
      'Phòng Nội vụ',
      'Hội đồng Thi đua - Khen thưởng huyện Diên Khánh',
      'Trưởng phòng',
      'Nguyễn Thị Ngọc Uyển',
      '0258 385 0000',
      'href="mailto:noivu@dienkhanh.example.vn"',
    ])
      expect(body).toContain(text)
    expect((await get('/cammy')).body).toContain('chưa công bố cơ quan thường trực')
  })

  test('S001-III-1-a1: the page of an organisation names its head, its former names and its functions', async () => {
    const { body } = await get('/dienkhanh/co-quan/noi-vu')
    for (const text of [
      'Nguyễn Thị Ngọc Uyển',
      'Ban Tổ chức Chính quyền huyện',
      'Cơ quan thường trực',
      'Ủy ban nhân dân huyện Diên Khánh',
    ])
      expect(body).toContain(text)
  })

  test('an organisation that has ended is still there and leads to its successor', async () => {
    const { body, statusCode } = await get('/dienkhanh/co-quan/dai')
    expect(statusCode).toBe(200)
    expect(body).toContain('Đã sáp nhập')
    expect(body).toContain('href="/dienkhanh/co-quan/trung-tam"')
    expect((await get('/dienkhanh/co-quan/cong-nong')).body).toContain('không có đơn vị kế thừa')
  })

  test('a district that ended on 30/06/2025 says so after that day, not before', async () => {
    const later = await open({ today: day('2025-07-01') })
    expect((await later.inject('/tanbien')).body).toContain(
      'kết thúc hoạt động ngày <time datetime="2025-06-30">30/06/2025</time>',
    )
    expect((await get('/tanbien')).body).not.toContain('kết thúc hoạt động')
    await later.close()
  })

  test('the directory is found without marks, with ended units, and keeps what was typed', async () => {
    const { body } = await get('/dienkhanh/co-quan?q=dai+truyen+thanh')
    expect(body).toContain('Đài Truyền thanh - Truyền hình huyện')
    expect(body).toContain('value="dai truyen thanh"')
    expect(body).toContain('<meta name="robots" content="noindex">')
    expect((await get('/dienkhanh/co-quan?q=khong+co+gi')).body).toContain(
      'Không có cơ quan, đơn vị nào khớp',
    )
  })

  test('the directory goes on to further pages and back to the first, and can be narrowed to a kind', async () => {
    const first = await get('/dienkhanh/co-quan')
    const next = /href="([^"]*tiep=[^"]*)"/.exec(first.body)![1]!.replaceAll('&amp;', '&')
    const second = await get(next)
    expect(second.body).toContain('Trường Tiểu học số 52')
    expect(second.body).toContain('Về đầu danh sách')
    const offices = await get('/dienkhanh/co-quan?loai=phong-ban')
    expect(offices.body).toContain('Phòng Nội vụ')
    expect(offices.body).not.toContain('Trường Tiểu học')
  })

  test('text of others stays text', async () => {
    const hostile = '"><script>alert(1)</script>'
    const { body } = await get(`/dienkhanh/co-quan?q=${encodeURIComponent(hostile)}`)
    expect(faultsOf(body)).toEqual([])
    expect(body).toContain('&lt;script&gt;')
  })

  test('nothing is shown when there is nothing: no locality, no change', async () => {
    const reads: PublicReads = { ...sampleReads(), localities: async () => [], changes: async () => [] }
    const empty = await open({ reads })
    const { body } = await empty.inject('/')
    expect(body).toContain('Chưa có địa phương nào mở cổng tại đây')
    expect(body).not.toContain('Thay đổi gần đây')
    expect(faultsOf(body)).toEqual([])
    await empty.close()
  })

  test('many localities become a list of names, and the page stays small', async () => {
    const sample = sampleReads()
    const [one] = await sample.localities(day('2024-03-10'))
    const localities = Array.from({ length: 150 }, (_, index) => ({
      ...one!,
      slug: `xa-${index}`,
      fullName: `Xã Số ${index}`,
    }))
    const large = await open({ reads: { ...sample, localities: async () => localities } })
    const { body } = await large.inject('/')
    expect(body).toContain('Xã Số 149')
    expect(faultsOf(body)).toEqual([])
    await large.close()
  })
})

describe('an address without a page', () => {
  test.each([
    '/khong-co',
    '/dienkhanh/co-quan/khong-co',
    '/dienkhanh/khong-co',
    '/tai-nguyen/khong-co.css',
    '/bia/../x.svg',
    '/a/b/c/d',
    '/dienkhanh/co-quan?tiep=hong',
  ])('%s is told in Vietnamese, with a way on', async (address) => {
    const { statusCode, body, headers } = await get(address)
    expect(statusCode).toBe(404)
    expect(faultsOf(body)).toEqual([])
    expect(body).toContain('Không tìm thấy trang này')
    expect(headers['cache-control']).toBe('no-store')
  })

  test('of the API or the office is left to those who answer programs', async () => {
    for (const address of ['/api/khong-co', '/api', '/van-phong'])
      expect((await get(address)).headers['content-type']).toContain('application/problem+json')
  })

  test('never leads to another host', async () => {
    const { body } = await get('//evil.example/x')
    expect(body).not.toMatch(/(href|src|action)="\/\//)
  })
})

describe('when something fails', () => {
  const failing = (parts: Partial<PublicReads>): PublicReads => ({ ...sampleReads(), ...parts })
  const refuse = async (): Promise<never> => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.5'))

  test('a defect is a 500 page with a code to tell, and no detail', async () => {
    const broken = await open({ reads: failing({ locality: refuse }) })
    const { statusCode, body } = await broken.inject('/dienkhanh')
    expect(statusCode).toBe(500)
    expect(faultsOf(body)).toEqual([])
    expect(body).toMatch(/Trang này đang gặp lỗi.*Mã: /s)
    expect(body).not.toContain('ECONNREFUSED')
    await broken.close()
  })

  test('without the database it is a 503 that says when to come back', async () => {
    const down = await open({ reads: failing({ version: refuse }) })
    const { statusCode, body, headers } = await down.inject('/dienkhanh')
    expect(statusCode).toBe(503)
    expect(headers['retry-after']).toBe('60')
    expect(body).toContain('Cổng đang tạm nghỉ')
    expect(faultsOf(body)).toEqual([])
    await down.close()
  })
})

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
    const reads = { ...sampleReads(), version: async () => version }
    const counting: PublicReads = {
      ...reads,
      locality: (slug, on) => ((asked += 1), reads.locality(slug, on)),
    }
    const server = fastify()
    await registerPortal(server, { reads: counting, clock: { today: () => today }, baseUrl: null })
    for (let visit = 0; visit < 20; visit += 1) await server.inject('/dienkhanh')
    expect(asked).toBe(1)
    today = day('2024-03-11')
    expect((await server.inject('/dienkhanh')).body).toContain('11/03/2024')
    expect(asked).toBe(2)
    version = '2'
    // The version itself is asked at most once a second.
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await server.inject('/dienkhanh')
    expect(asked).toBe(3)
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
    const quiet = await open({ reads: { ...sampleReads(), changes: async () => [] } })
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
    expect(maps).toHaveLength(6)
    const pages: string[] = []
    for (const map of maps) pages.push(...addressesIn((await get(new URL(map).pathname)).body))
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages.length).toBe(2 + 5 * 2 + 70)
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
    for (const name of ['Dienbien.svg', 'a.b.svg', 'a.png', `${'a'.repeat(61)}.svg`])
      expect((await get(`/bia/${name}`)).statusCode).toBe(404)
  })
})
