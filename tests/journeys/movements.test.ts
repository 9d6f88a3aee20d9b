import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `tanbien.${login}`)
  return page
}

test('S003-II-1-2d: a commune launches a movement of its own in the middle of the year, and says on a phone what it makes of a district’s', async () => {
  const page = await as('xa-tanbinh', 360)
  await page.goto(at.url('/van-phong/phong-trao/ghi-moi'))
  await page.getByLabel('Tên', { exact: true }).fill('Mỗi ấp một tuyến đường hoa')
  await page.getByLabel('Ngày phát động').fill('05/03/2024')
  await page.getByRole('combobox', { name: 'Hưởng ứng phong trào cấp trên' }).fill('tan bien chung suc')
  await page.getByRole('option', { name: /Tân Biên chung sức xây dựng nông thôn mới/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Mỗi ấp một tuyến đường hoa' }).waitFor()
  await page.getByText('cấp xã, do').waitFor()
  await page.getByRole('link', { name: 'Tân Biên chung sức xây dựng nông thôn mới' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tân Biên chung sức xây dựng nông thôn mới' }).waitFor()
  await page.getByRole('link', { name: 'Mỗi ấp một tuyến đường hoa' }).waitFor()

  await page.goto(at.url('/van-phong/phong-trao?chon=chua-huong-ung&q=lãng phí'))
  await page.getByRole('link', { name: /thực hành tiết kiệm, chống lãng phí/ }).click()
  await page.getByRole('tab', { name: /Hưởng ứng/ }).click()
  await page.getByRole('button', { name: 'Ghi hưởng ứng' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Nội dung của đơn vị').fill('Bỏ tiệc khai trương, dành tiền làm cầu.')
  await form.getByLabel('Tập thể tham gia').fill('6')
  await form.getByLabel('Cá nhân tham gia').fill('85')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã ghi hưởng ứng.').waitFor()
  const row = page.getByRole('row', { name: /Bỏ tiệc khai trương/ })
  await row.getByRole('button', { name: 'Sửa' }).waitFor()
  // What other units wrote is theirs.
  expect(await page.getByRole('button', { name: 'Sửa' }).count()).toBe(1)
  await expectAccessible(page)
})

test('the office schedules a summary, sees it come near, and cancels a movement only after saying why', async () => {
  const page = await as('chuyenvien')
  await page.goto(at.url('/van-phong/phong-trao?q=doanh nghiệp tân biên'))
  await page.getByRole('link', { name: 'Doanh nghiệp Tân Biên hội nhập và phát triển' }).click()
  await page.getByRole('tab', { name: /Sơ kết, tổng kết/ }).click()
  await page.getByRole('button', { name: 'Xếp lịch' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Ngày dự kiến').fill('18/03/2024')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Sơ kết, dự kiến 18/03/2024').waitFor()
  await page.goto(at.url('/van-phong/phong-trao/lich'))
  const row = page.getByRole('row', { name: /Doanh nghiệp Tân Biên/ })
  await row.getByText('Sắp đến ngày').waitFor()
  await expectAccessible(page)

  await row.getByRole('link').click()
  await page.getByRole('button', { name: 'Hủy phong trào' }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: 'Hủy phong trào' }).click()
  await question.getByText(/Ghi lý do/).waitFor()
  await question.getByLabel('Lý do hủy').fill('Ghép vào phong trào khác.')
  await question.getByRole('button', { name: 'Hủy phong trào' }).click()
  await page.getByRole('note').getByText('Ghép vào phong trào khác.').waitFor()
  expect(await page.getByRole('button', { name: 'Hủy phong trào' }).count()).toBe(0)
})
