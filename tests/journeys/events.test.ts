import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `dienkhanh.${login}`)
  return page
}

test('a conference is planned, its exchange embedded, a programme written and a unit invited', async () => {
  const page = await as('chuyenvien')
  await page.goto(at.url('/van-phong/su-kien'))
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Lập sự kiện' }).click()
  await page.getByLabel('Tên', { exact: true }).fill('Hội nghị sơ kết sáu tháng')
  await page.getByLabel('Từ ngày').fill('20/06/2024')
  await page.getByLabel('Giờ bắt đầu').fill('7 giờ')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Ghi giờ theo dạng 07:30.').waitFor()
  await page.getByLabel('Giờ bắt đầu').fill('07:30')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hội nghị sơ kết sáu tháng' }).waitFor()

  await page.getByRole('tab', { name: /^Chương trình/ }).click()
  await page.getByRole('button', { name: 'Sửa chương trình' }).click()
  await page.getByLabel('Nội dung', { exact: true }).fill('Báo cáo sơ kết')
  await page.getByRole('tabpanel').getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('table').getByText('Báo cáo sơ kết').waitFor()

  await page.getByRole('tab', { name: /^Khách mời/ }).click()
  await page.getByRole('button', { name: 'Thêm khách mời' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Thêm khách ngoài địa phương' }).click()
  await dialog.getByLabel('Khách ngoài địa phương').fill('Ông Vàng A Sử')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click()
  await page.getByRole('table').getByText('Ông Vàng A Sử').waitFor()

  await page.goto(at.url('/van-phong/su-kien/lap-moi'))
  await page.getByRole('combobox', { name: 'Loại' }).click()
  await page.getByRole('option', { name: 'Giao lưu', exact: true }).click()
  await page.getByRole('combobox', { name: 'Hình thức' }).click()
  await page.getByRole('option', { name: 'Lồng ghép' }).click()
  await page.getByRole('combobox', { name: 'Lồng ghép trong sự kiện' }).fill('so ket sau thang')
  await page.getByRole('option', { name: /Hội nghị sơ kết sáu tháng/ }).click()
  await page.getByLabel('Tên', { exact: true }).fill('Giao lưu giữa hội nghị')
  await page.getByLabel('Từ ngày').fill('21/06/2024')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Ngày lồng ghép phải nằm trong những ngày của sự kiện chủ trì.').waitFor()
  await page.getByLabel('Từ ngày').fill('20/06/2024')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('link', { name: 'Hội nghị sơ kết sáu tháng' }).click()
  await page.getByRole('link', { name: 'Giao lưu giữa hội nghị' }).waitFor()
  await page.context().close()
}, 120_000)

test('what was held is reported once nothing is lacking', async () => {
  const page = await as('chuyenvien')
  await page.goto(at.url('/van-phong/su-kien?xemtheo=past&trangthai=held'))
  await page.getByRole('link', { name: /^Tọa đàm/ }).click()
  await page.getByRole('tab', { name: 'Kết quả' }).click()
  const lacks = page.getByRole('list', { name: 'Còn thiếu trước khi báo cáo' })
  await lacks.waitFor()
  expect(await lacks.getByRole('listitem').allInnerTexts()).toEqual([
    'Ghi số người dự theo từng nhóm đối tượng.',
    'Ghi kết quả của sự kiện.',
    'Còn 1 khoản chưa ghi số thực chi.',
  ])
  await page.getByRole('button', { name: 'Ghi người dự' }).click()
  await page.getByLabel('Người lao động').fill('45')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('definition').filter({ hasText: '45' }).first().waitFor()
  await page.getByRole('button', { name: 'Ghi kết quả' }).click()
  await page.getByRole('dialog').getByLabel('Kết quả').fill('Sáu ý kiến hỏi, nhiều người xin bài nói.')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('tabpanel').getByText('Sáu ý kiến hỏi').waitFor()
  await page.getByRole('tab', { name: 'Kinh phí' }).click()
  await page.getByRole('button', { name: 'Sửa kinh phí' }).click()
  await page.getByLabel('Thực chi (đồng)').fill('1.800.000')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('thực chi 1.800.000').first().waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Báo cáo' }).click()
  await page.getByText('Đã báo cáo', { exact: true }).first().waitFor()
  await page.context().close()
}, 120_000)

test('a commune answers its invitation on a phone and sees no cost', async () => {
  const page = await as('xa-dienlac', 360)
  await page.goto(at.url('/van-phong/su-kien'))
  await page.getByRole('link', { name: /^Trao đổi kinh nghiệm/ }).click()
  await page.getByText('mưa lũ chia cắt đường').waitFor()
  expect(await page.getByRole('tab', { name: 'Kinh phí' }).count()).toBe(0)
  await page.getByRole('tab', { name: /^Khách mời/ }).click()
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Trả lời/ })
    .click()
  await page.getByLabel('Người dự, lý do').fill('Công chức văn hóa dự')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lời' }).click()
  await page.getByRole('tabpanel').getByText('Công chức văn hóa dự').waitFor()
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(360)
  await page.context().close()
}, 120_000)
