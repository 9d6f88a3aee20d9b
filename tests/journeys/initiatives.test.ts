import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `dienkhanh.${login}`)
  return page
}

test('a copied request is found by the comparison, judged by a person and sent back', async () => {
  const page = await as('chuyenvien')
  await page.goto(at.url('/van-phong/tiep-nhan-sang-kien'))
  await page.getByRole('link', { name: /Nhật ký công trình bằng ảnh/ }).click()
  await page.getByRole('tab', { name: 'Độ giống' }).click()
  await page.getByRole('button', { name: 'So độ giống' }).click()
  const found = page.getByRole('region', { name: /^Giống Xếp lượt hồ sơ một cửa/ })
  await found.waitFor()
  expect(await found.getByRole('blockquote').count()).toBeGreaterThanOrEqual(2)
  // What the copy changed stands out: 'điện thoại' became 'máy di động'.
  expect(await found.locator('mark').allInnerTexts()).toContain('máy')
  await expectAccessible(page)
  await found.getByLabel('Nhận xét').fill('Phần nội dung chép của đơn khác.')
  await found.getByRole('button', { name: 'Sao chép' }).click()
  await found.getByText('Phần nội dung chép của đơn khác.').waitFor()
  await page.getByRole('button', { name: 'Trả lại' }).click()
  await page.getByLabel('Điều cần bổ sung').fill('Viết lại phần nội dung của đơn vị mình.')
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  await page.getByText('Bị trả lại').first().waitFor()
  await page.context().close()
})

test('a member of the council marks on a phone and stands aside for his own', async () => {
  const page = await as('sangkien', 360)
  await page.getByRole('link', { name: /Còn 3 sáng kiến chưa có phiếu của bạn/ }).click()
  await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor()
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  expect(await cards.count()).toBe(3)
  await cards.nth(2).getByText('là tác giả nên không chấm').waitFor()
  await expectAccessible(page)
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(360)
  for (const nth of [0, 1]) {
    const card = cards.nth(nth)
    await card.getByLabel('Tính mới (0–100)').fill('82')
    await card.getByLabel('Hiệu quả (0–100)').fill('90')
    await card.getByLabel('Khả năng nhân rộng (0–100)').fill('75')
    await card.getByText('Tán thành', { exact: true }).click()
    await card.getByRole('button', { name: 'Gửi phiếu' }).click()
    await card.getByText('Phiếu đã ghi, giữ nguyên.').waitFor()
  }
  await cards.nth(2).getByRole('button', { name: 'Ghi không tham gia' }).click()
  await cards.nth(2).getByText('Phiếu đã ghi, giữ nguyên.').waitFor()
  await page.context().close()
})

test('the office counts on all members, concludes, and recognises what passed with a certificate', async () => {
  const page = await as('chuyenvien')
  await page.goto(at.url('/van-phong/hoi-dong-sang-kien'))
  await page
    .getByRole('link', { name: /phiên họp|ngày 08\/03\/2024/ })
    .first()
    .waitFor()
  await page.getByRole('link', { name: /ngày 08\/03\/2024/ }).click()
  await page.getByRole('button', { name: 'Kiểm phiếu' }).click()
  const results = page.getByRole('region', { name: 'Sáng kiến của phiên họp' })
  await results
    .getByText(/^Tán thành \d trên 7 thành viên/)
    .first()
    .waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Kết luận' }).click()
  await page.getByRole('dialog').getByLabel('Kết luận').fill('Thống nhất kết quả kiểm phiếu.')
  await page.getByRole('dialog').getByRole('button', { name: 'Kết luận' }).click()
  await page.getByRole('button', { name: 'Ghi quyết định công nhận' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số quyết định').fill('512/QĐ-UBND')
  await dialog.getByLabel('Người ký, cơ quan ban hành').fill('Chủ tịch Ủy ban nhân dân huyện')
  await dialog.getByLabel('Số giấy chứng nhận đầu tiên').fill('15')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ghi công nhận' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await results.getByRole('link').first().click()
  await page.getByRole('tab', { name: /Công nhận, nhân rộng/ }).click()
  await page.getByText('512/QĐ-UBND').waitFor()
  await page.getByRole('button', { name: 'In giấy chứng nhận' }).click()
  await page.getByRole('dialog').getByLabel('Họ tên người ký').fill('Trần Văn Ký')
  await page.getByRole('dialog').getByRole('button', { name: 'In', exact: true }).click()
  const link = page.getByRole('dialog').getByRole('link', { name: 'Tải bản in về' })
  await link.waitFor({ timeout: 60_000 })
  const printed = await page.request.get(at.url((await link.getAttribute('href'))!))
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.context().close()
})
