import { day } from '@guongsang/core/kernel/day.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, walk, type Answer } from './page-faults.ts'
import { openPortal } from './portal.fixture.ts'
import { sampleReads } from './reads.fixture.ts'
import type { PublicReads } from './reads.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await openPortal({ baseUrl: 'https://guongsang.example.vn' })
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
      'cache-control': 'public, no-cache',
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
      const losing = links.filter(
        (link) => !link.includes('chu=lon') && !/^\/(van-phong|[a-z]+\/rss|rss)/.test(link),
      )
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

  test('a form says how fast others were answered, and nothing where nobody was', async () => {
    expect((await get('/dienkhanh/gop-y')).body).toContain('đã trả lời 34 thư, một nửa trong vòng 5 ngày.')
    expect((await get('/cammy/gop-y')).body).not.toContain('Trong một năm qua')
  })

  test('a procedure says its papers, offices and days, each with its clause, and what is not sure', async () => {
    expect((await get('/dienkhanh')).body).toContain('href="/dienkhanh/thu-tuc"')
    const { body } = await get('/dienkhanh/thu-tuc/BKT')
    for (const text of [
      'Hồ sơ: 1 bộ',
      '<span class="quiet">nếu phải bỏ phiếu</span>',
      '20 ngày làm việc<br><span class="quiet">Điều 32 Nghị định số 98/2023/NĐ-CP</span>',
      '<span class="quiet">Người có thẩm quyền đối chiếu trước khi dùng</span>',
    ])
      expect(body).toContain(text)
    expect((await get('/dienkhanh/thu-tuc/khong-co')).statusCode).toBe(404)
  })

  test('an organisation that has ended is still there and leads to its successor', async () => {
    const { body, statusCode } = await get('/dienkhanh/co-quan/dai')
    expect(statusCode).toBe(200)
    expect(body).toContain('Đã sáp nhập')
    expect(body).toContain('href="/dienkhanh/co-quan/trung-tam"')
    expect((await get('/dienkhanh/co-quan/cong-nong')).body).toContain('không có đơn vị kế thừa')
  })

  test('a district that ended on 30/06/2025 says so after that day, not before', async () => {
    const later = await openPortal({ today: () => day('2025-07-01') })
    expect((await later.inject('/tanbien')).body).toContain(
      'kết thúc hoạt động ngày <time datetime="2025-06-30">30/06/2025</time>',
    )
    expect((await get('/tanbien')).body).not.toContain('kết thúc hoạt động')
    await later.close()
  })

  test('a locality that has ended takes nothing in, but says what became of what was sent', async () => {
    const received: unknown[] = []
    const desk = {
      receive: async (_params: unknown, typed: unknown) => (received.push(typed), { code: 'ABCDEFGHJK' }),
      follow: async () => ({
        what: 'Thư',
        code: 'ABCDEFGHJK',
        receivedOn: day('2025-06-01'),
        state: 'Đã nhận',
        answer: null,
      }),
    }
    const later = await openPortal({ today: () => day('2025-07-01'), desks: { letters: desk } })
    const write = (slug: string) =>
      later.inject({ method: 'POST', url: `/${slug}/gop-y`, payload: 'about=a&text=b', headers: form })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect([(await write('tanbien')).statusCode, received.length]).toEqual([404, 0])
    expect([(await write('dienbien')).statusCode, received.length]).toEqual([303, 1])
    const { statusCode, body } = await later.inject('/tanbien/theo-doi?ma=ABCDEFGHJK')
    expect([statusCode, faultsOf(body), body.includes('gioi-thieu-guong')]).toEqual([200, [], false])
    expect(body).toContain('Đã nhận')
    await later.close()
  })

  test('a province stands over its communes: their names, what they tell, and whoever is withdrawn there is gone here', async () => {
    const sample = sampleReads()
    let state = '1'
    const reads: PublicReads = {
      ...sample,
      state: async (slug) => (slug === null ? state : '1'),
      localities: async (on) =>
        (await sample.localities(on)).map((one) =>
          one.slug === 'dienkhanh' ? { ...one, parentName: 'Tỉnh Điện Biên' } : one,
        ),
      latestStories: async (...asked) => (state === '1' ? sample.latestStories(...asked) : []),
    }
    const province = await openPortal({ reads })
    const { body } = await province.inject('/dienbien')
    expect(body).toContain('Các địa phương trong tỉnh Điện Biên')
    expect(body).toContain('href="/dienkhanh/dien-hinh/guong-1"')
    expect(body).toContain('href="/dienkhanh">Huyện Diên Khánh</a>')
    expect(faultsOf(body)).toEqual([])
    state = '2'
    expect((await province.inject('/dienbien')).body).not.toContain('guong-1')
    await province.close()
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

  test('a word typed in letters taken apart finds the same', async () => {
    const whole = await get(`/dienkhanh/co-quan?q=${encodeURIComponent('Phòng Nội vụ'.normalize('NFC'))}`)
    const apart = await get(`/dienkhanh/co-quan?q=${encodeURIComponent('Phòng Nội vụ'.normalize('NFD'))}`)
    expect(whole.body).toContain('href="/dienkhanh/co-quan/noi-vu"')
    expect(apart.body).toBe(whole.body)
  })

  test('a long address of mail goes on in the next line where it has a joint', async () => {
    expect((await get('/dienkhanh')).body).toContain('>noivu<wbr>@dienkhanh.example.vn</a>')
  })

  test('text of others stays text', async () => {
    const hostile = '"><script>alert(1)</script>'
    const { body } = await get(`/dienkhanh/co-quan?q=${encodeURIComponent(hostile)}`)
    expect(faultsOf(body)).toEqual([])
    expect(body).toContain('&lt;script&gt;')
  })

  test('nothing is shown when there is nothing: no locality, no change', async () => {
    const reads: PublicReads = { ...sampleReads(), localities: async () => [], changes: async () => [] }
    const empty = await openPortal({ reads })
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
    const large = await openPortal({ reads: { ...sample, localities: async () => localities } })
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
    const broken = await openPortal({ reads: failing({ locality: refuse }) })
    const { statusCode, body } = await broken.inject('/dienkhanh')
    expect(statusCode).toBe(500)
    expect(faultsOf(body)).toEqual([])
    expect(body).toMatch(/Trang này đang gặp lỗi.*Mã: /s)
    expect(body).not.toContain('ECONNREFUSED')
    await broken.close()
  })

  test('without the database it is a 503 that says when to come back', async () => {
    const down = await openPortal({ reads: failing({ state: refuse }) })
    const { statusCode, body, headers } = await down.inject('/dienkhanh')
    expect(statusCode).toBe(503)
    expect(headers['retry-after']).toBe('60')
    expect(body).toContain('Cổng đang tạm nghỉ')
    expect(faultsOf(body)).toEqual([])
    await down.close()
  })
})
