/** Pages as people meet them: in a browser, wide and narrow, by day and by night. Pictures go to tests/.artifacts. */
import type { FastifyInstance } from 'fastify'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser, newPage } from '../../../../tests/support/browser.ts'
import { openPortal } from './portal.fixture.ts'

const PICTURES = join(import.meta.dirname, '../../../../tests/.artifacts')
const PAGES = {
  home: '/',
  locality: '/dienkhanh',
  'locality-quiet': '/cammy',
  directory: '/dienkhanh/co-quan',
  search: '/dienkhanh/co-quan?q=dien+lac',
  organization: '/dienkhanh/co-quan/noi-vu',
  'organization-ended': '/dienkhanh/co-quan/dai',
  stories: '/dienkhanh/dien-hinh',
  'stories-found': '/dienkhanh/dien-hinh?q=lop+hoc',
  'stories-none': '/cammy/dien-hinh',
  story: '/dienkhanh/dien-hinh/guong-1',
  'story-photo': '/dienkhanh/dien-hinh/guong-2',
  'read-aloud': '/dienkhanh/dien-hinh/guong-1/doc',
  awards: '/dienkhanh/khen-thuong',
  'awards-none': '/dienkhanh/khen-thuong?q=khong+ai',
  documents: '/dienkhanh/van-ban',
  document: '/dienkhanh/van-ban/ke-hoach-75',
  items: '/dienkhanh/tin',
  item: '/dienkhanh/tin/tin-1',
  'item-gone': '/dienkhanh/tin/tin-da-rut',
  column: '/dienkhanh/chuyen-muc/cot-1',
  movements: '/dienkhanh/phong-trao',
  movement: '/dienkhanh/phong-trao/phong-trao-1',
  events: '/dienkhanh/su-kien',
  event: '/dienkhanh/su-kien/su-kien-1',
  frame: '/dienkhanh/nhung',
  letter: '/dienkhanh/gop-y',
  suggest: '/dienkhanh/gioi-thieu-guong',
  procedures: '/dienkhanh/thu-tuc',
  procedure: '/dienkhanh/thu-tuc/BKT',
  corrections: '/dienkhanh/dinh-chinh',
  contests: '/dienkhanh/cuoc-thi',
  contest: '/dienkhanh/cuoc-thi/thi-viet',
  'contest-entry': '/dienkhanh/cuoc-thi/thi-viet/du-thi',
  'contest-quiz': '/dienkhanh/cuoc-thi/thi-luat/du-thi',
  'contest-results': '/dienkhanh/cuoc-thi/thi-cu/ket-qua',
  about: '/gioi-thieu',
  missing: '/khong-co',
  'large-text': '/dienkhanh?chu=lon',
}

let app: FastifyInstance
let browser: Browser
let base: string

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  app = await openPortal()
  base = await app.listen({ port: 0, host: '127.0.0.1' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth')

describe.each(Object.entries(PAGES))('%s', (name, address) => {
  test('has no violation, wide or narrow, by day or by night, and never scrolls sideways', async () => {
    const page = await newPage(browser, { bypassPolicy: true })
    await page.goto(base + address, { waitUntil: 'networkidle' })
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [width, height] of [
        [1280, 900],
        [360, 740],
      ] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height })
        expect({ width, colorScheme, violations: await axe(page) }).toEqual({
          width,
          colorScheme,
          violations: [],
        })
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.screenshot({
          path: join(PICTURES, `portal-${name}-${width}-${colorScheme}.png`),
          fullPage: true,
        })
      }
    }
    await page.context().close()
  }, 60_000)
})

test('the policy stops nothing of our own: every style, font and picture arrives, and nothing complains', async () => {
  const page = await newPage(browser)
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  )
  for (const address of ['/', '/dienkhanh', '/gioi-thieu'])
    await page.goto(base + address, { waitUntil: 'networkidle' })
  expect(complaints).toEqual([])
  const fonts = await page.evaluate<string[]>(
    'document.fonts.ready.then((set) => [...set].filter((face) => face.status === "loaded").map((face) => face.family.replaceAll("\\"", "")))',
  )
  expect(new Set(fonts)).toEqual(new Set(['Be Vietnam Pro', 'Literata']))
  await page.context().close()
})

test('the keyboard reaches the content first, and the search by itself', async () => {
  const page = await newPage(browser)
  await page.goto(`${base}/dienkhanh`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính')
  await page.getByRole('searchbox', { name: 'Ai đã được khen thưởng?' }).fill('le duc loc')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dienkhanh/khen-thuong?q=le+duc+loc')
  await page.getByText('Lê Đức Lộc').first().waitFor()
  await page.goto(`${base}/dienkhanh/co-quan`)
  await page.getByRole('searchbox', { name: 'Tìm cơ quan, đơn vị' }).fill('phong noi vu')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dienkhanh/co-quan?q=phong+noi+vu')
  await page.getByRole('link', { name: 'Phòng Nội vụ' }).click()
  await page.getByRole('heading', { level: 1, name: 'Phòng Nội vụ' }).waitFor()
  await page.context().close()
})

test('large text is larger, stays on the next page, and goes away when asked', async () => {
  const page = await newPage(browser, { width: 360 })
  const size = (): Promise<string> => page.evaluate('getComputedStyle(document.body).fontSize')
  await page.goto(`${base}/dienkhanh`)
  expect(await size()).toBe('16px')
  await page.getByRole('link', { name: 'Chữ lớn' }).click()
  await page.getByRole('link', { name: 'Cơ quan', exact: true }).click()
  await page.waitForURL('**/co-quan?chu=lon')
  expect(await size()).toBe('20px')
  await page.getByRole('link', { name: 'Chữ thường' }).click()
  await page.waitForURL((url) => url.search === '')
  expect(await size()).toBe('16px')
  await page.context().close()
})

test('text of others is text to the browser too', async () => {
  const hostile = `"'><img src=x onerror="document.title='x'"><script>document.title='x'</script><svg/onload=alert(1)>`
  const page = await newPage(browser, { bypassPolicy: true })
  await page.goto(`${base}/dienkhanh/co-quan?q=${encodeURIComponent(hostile)}`)
  expect(await page.inputValue('#q')).toBe(hostile.slice(0, 100))
  expect(
    await page.evaluate('document.querySelectorAll("script, [onerror], [onload], main svg").length'),
  ).toBe(0)
  expect(await page.title()).toBe('Cơ quan, đơn vị Huyện Diên Khánh - Gương Sáng')
  await page.context().close()
})

test('with styles off every page is a document: one column in the order of reading, nothing lost and nothing hidden', async () => {
  const page = await newPage(browser, { width: 360, bypassPolicy: true })
  await page.route('**/*.css', (route) => route.abort())
  for (const address of [
    '/',
    '/dienkhanh',
    '/dienkhanh/dien-hinh/guong-1',
    '/dienkhanh/khen-thuong',
    '/dienkhanh/tin/tin-1',
  ]) {
    await page.goto(base + address, { waitUntil: 'networkidle' })
    expect([address, await axe(page)]).toEqual([address, []])
    const tops = await page.evaluate<number[]>(
      '[...document.querySelectorAll("h1, h2, h3, main p")].map((one) => one.getBoundingClientRect().top)',
    )
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    const hidden = await page.evaluate<string[]>(
      '[...document.querySelectorAll("main a, main p, main h1, main h2, main li")].filter((one) => one.getClientRects().length === 0 && !one.closest("details")).map((one) => one.textContent)',
    )
    expect(hidden).toEqual([])
  }
  await page.screenshot({ path: join(PICTURES, 'portal-without-styles.png'), fullPage: true })
  await page.context().close()
})

test('a story on paper is one sheet to hang up, with the code of its address and without the way around', async () => {
  const page = await newPage(browser)
  await page.goto(`${base}/dienkhanh/dien-hinh/guong-1`, { waitUntil: 'networkidle' })
  const code = page.locator('.wall-foot img')
  expect(await code.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await code.isVisible()).toBe(true)
  expect(await page.locator('header nav').isVisible()).toBe(false)
  const paper = await page.pdf({ preferCSSPageSize: true })
  // Of A4, to the point; the tree of pages says how many.
  expect(paper.toString('latin1')).toMatch(/\/Count 1\b/)
  expect(paper.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
  await page.context().close()
})

test('another site may frame the list and nothing else', async () => {
  const headers = async (path: string) => (await app.inject(path)).headers['content-security-policy']
  expect(await headers('/dienkhanh/nhung')).toContain('frame-ancestors *')
  expect(await headers('/dienkhanh/dien-hinh')).toContain("frame-ancestors 'none'")
  const page = await newPage(browser)
  await page.route('**/khung-ngoai', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/dienkhanh/nhung?so=3"></iframe>' }),
  )
  await page.goto(`${base.replace('127.0.0.1', 'localhost')}/khung-ngoai`, { waitUntil: 'networkidle' })
  expect(await page.frameLocator('iframe').getByRole('listitem').count()).toBe(3)
  await page.context().close()
})
