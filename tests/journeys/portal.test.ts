import { expect, test } from 'vitest'
import { expectAccessible, journey } from './journey.ts'

const at = journey()

test('a visitor finds who is in charge, without marks, without script, on a phone', async () => {
  const page = await at.open({ width: 360 })
  await page.goto(at.url('/'))
  await expectAccessible(page)
  await page.locator('.panel').filter({ hasText: 'Diên Khánh' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Diên Khánh')
  expect(await page.getByText('Phòng Nội vụ').first().isVisible()).toBe(true)
  await expectAccessible(page)

  await page.goto(at.url('/dienkhanh/co-quan?q=phong+van+hoa'))
  await page
    .getByRole('link', { name: /Phòng Văn hóa/ })
    .first()
    .click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Phòng Văn hóa/)
  await expectAccessible(page)
  await page.context().close()
})

test('every page of the sitemap is small, speaks Vietnamese, has no script and sets no cookie', async () => {
  const addressesIn = async (path: string): Promise<string[]> => {
    const map = await (await fetch(at.url(path))).text()
    return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname)
  }
  const maps = await addressesIn('/sitemap.xml')
  const addresses = (await Promise.all(maps.map(addressesIn))).flat()
  expect(addresses.length).toBeGreaterThan(300)
  for (const path of addresses) {
    const reply = await fetch(at.url(path))
    const text = await reply.text()
    expect(`${path} ${reply.status}`).toBe(`${path} 200`)
    expect(text).toContain('<html lang="vi"')
    expect(text).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/i)
    expect(reply.headers.get('set-cookie')).toBeNull()
    expect(Buffer.byteLength(text)).toBeLessThan(60 * 1024)
  }
}, 60_000)

test('no private thing of the sample people reaches a public page', async () => {
  const page = await (await fetch(at.url('/dienkhanh/co-quan'))).text()
  expect(page).not.toMatch(/ngày sinh|sinh năm|dân tộc|số định danh|dienkhanh\.chuyenvien/i)
})

test('a visitor reads a story and looks up an award, and one page of each kind has no violation on a phone', async () => {
  const page = await at.open({ width: 360 })
  await page.goto(at.url('/dienkhanh/dien-hinh'))
  await page.locator('.tales').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Bản để đọc thành tiếng' }).click()
  await page.getByRole('link', { name: 'Về câu chuyện' }).click()
  await page.getByRole('link', { name: 'Khen thưởng', exact: true }).click()
  await page.getByRole('searchbox').fill('truong tieu hoc')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/khen-thuong?q=*')
  await page.getByText('khớp với “truong tieu hoc”').waitFor()
  for (const list of [
    'dien-hinh',
    'tin',
    'phong-trao',
    'su-kien',
    'cuoc-thi',
    'van-ban',
    'khen-thuong',
    'dinh-chinh',
    'gop-y',
  ]) {
    await page.goto(at.url(`/dienkhanh/${list}`))
    await expectAccessible(page)
    const first = page.locator(`main a[href^="/dienkhanh/${list}/"]`).first()
    if ((await first.count()) === 0) continue
    await first.click()
    await expectAccessible(page)
  }
  await page.context().close()
}, 120_000)
