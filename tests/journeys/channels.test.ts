/** A station at work: a script that is too long, a repeat that is not counted, a month that is short before it ends. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey({ TODAY: '2024-03-10' })

async function pick(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name, exact: true }).click()
}

/** Eleven syllables. */
const SENTENCE = 'Phong trào thi đua lan rộng khắp các xóm ấp này. '

test('S000-IV-3-c: a script of eleven minutes is refused with the time it takes to read, a shorter one goes to be approved', async () => {
  const page = await at.open()
  await signIn(page, at, 'vinhthuan.phatthanh')
  await page.getByRole('link', { name: 'Kỳ phát sóng' }).click()
  await page.getByRole('link', { name: 'Xếp lịch' }).click()
  // The list being left has a filter 'Đài, loa' too.
  await page.getByRole('heading', { level: 1, name: 'Xếp lịch kỳ phát sóng' }).waitFor()
  await pick(page, 'Đài, loa', 'Hệ thống truyền thanh huyện Vĩnh Thuận')
  await pick(page, 'Chuyên mục', 'Thi đua là yêu nước')
  await page.getByLabel('Tên kỳ phát sóng').fill('Chuyện ở ấp Vĩnh Trinh')
  await page.getByLabel('Ngày dự kiến').fill('20/03/2024')
  await page.getByLabel('Thời lượng dự kiến, phút').fill('10')
  await page.getByLabel('Lời dẫn').fill(SENTENCE.repeat(180))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đọc hết lời dẫn này mất 11 phút (1.980 tiếng, 180 tiếng/phút)').waitFor()
  await page.getByLabel('Lời dẫn').fill(SENTENCE.repeat(120))
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chuyện ở ấp Vĩnh Trinh' }).waitFor()
  await page.getByRole('tab', { name: 'Lời dẫn' }).click()
  await page.getByText('Đọc hết mất 7 phút 20 giây (1.320 tiếng, 180 tiếng/phút)').waitFor()
  await page.getByRole('button', { name: 'Trình duyệt' }).click()
  await page.getByText('Đã trình duyệt.').waitFor()
  expect(await page.getByRole('button', { name: 'Duyệt phát' }).count()).toBe(0)
  await page.context().close()
})

test('S000-IV-3-b: the month board shows a month that is short before it ends; a repeat does not change it', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.phatthanh')
  await page.goto(at.url('/van-phong/bang-thang'))
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Gương sáng Diên Khánh' }) })
  const march = row.getByRole('listitem').filter({ hasText: 'T3' })
  await march.getByText('2/2').waitFor()
  await expectAccessible(page)
  await page.goto(at.url('/van-phong/ky-phat-song?lan=dau&trangthai=logged'))
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Ghi phát lại' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Giờ phát').fill('05:00')
  await dialog.getByLabel('Minh chứng').fill('Sổ phát sóng, trang 81')
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã ghi phát lại.').waitFor()
  await page.goto(at.url('/van-phong/bang-thang'))
  await march.getByText('2/2').waitFor()
  await page.context().close()

  const phone = await at.open({ width: 360, height: 800 })
  await signIn(phone, at, 'vinhthuan.chuyenvien')
  await phone.goto(at.url('/van-phong/bang-thang'))
  const short = phone
    .getByRole('listitem')
    .filter({ has: phone.getByRole('heading', { name: 'Thi đua là yêu nước' }) })
  await short.getByRole('listitem').filter({ hasText: 'T3' }).getByText('1/2').waitFor()
  await short.getByText('Tháng 1/2024 thiếu: 1/2 kỳ.').waitFor()
  expect(await phone.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  await expectAccessible(phone)
  await phone.context().close()
})

test('S004-III-5-5b: a commune records what it did of its programme', async () => {
  const page = await at.open()
  await signIn(page, at, 'vinhthuan.xa-vinhbinhbac')
  await page.getByRole('link', { name: 'Chương trình tuyên truyền' }).click()
  await page
    .getByRole('link', { name: /Chương trình tuyên truyền .* năm 2024/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Ghi kết quả' }).nth(2).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Kết quả').fill('Phổ biến tại cuộc họp cơ quan, 24 người dự')
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Phổ biến tại cuộc họp cơ quan, 24 người dự').waitFor()
  await expectAccessible(page)
  await page.context().close()
})
