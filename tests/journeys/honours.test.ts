import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

async function officer(width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, 'dienkhanh.chuyenvien')
  return page
}

/** The id of a unit of the sample data by its name. */
async function unitNamed(page: Page, name: string): Promise<string> {
  const reply = await page.request.get(at.url('/api/organizations/tree'))
  const { rows } = (await reply.json()) as { rows: { id: string; name: string }[] }
  return rows.find((row) => row.name === name)!.id
}

const COMMUNE = 'Ủy ban nhân dân xã Diên An'

test('a whole unit is looked over, one “no” is read with its clause, and the annex is printed', async () => {
  const page = await officer()
  await page.goto(at.url(`/van-phong/ra-soat?donvi=${await unitNamed(page, COMMUNE)}`))
  const whole = page.getByRole('region', { name: 'Cả đơn vị' })
  await whole.getByRole('row', { name: /Chiến sĩ thi đua bộ, ban, ngành, tỉnh/ }).waitFor()
  await expectAccessible(page)

  // What nobody wrote down is not known, until somebody says that the records are complete.
  const unknown = async (): Promise<number> =>
    page.getByRole('region', { name: 'Kết quả rà soát' }).getByText('Thiếu thông tin').count()
  const before = await unknown()
  await page.getByRole('switch', { name: /Hồ sơ đã nhập đủ/ }).click()
  await page.getByText('Xét theo lời xác nhận').first().waitFor()
  expect(await unknown()).toBeLessThan(before)

  await whole.getByRole('button', { name: /^Chiến sĩ thi đua bộ, ban, ngành, tỉnh, Chưa đủ/ }).click()
  const list = page.getByRole('region', { name: 'Kết quả rà soát' })
  await expect.poll(() => list.getByText('Thiếu thông tin').count()).toBe(0)
  const [address, rows] = [page.url(), await list.getByRole('row').count()]
  await page.reload()
  await list.getByRole('row').nth(1).waitFor()
  expect([page.url(), await list.getByRole('row').count()]).toEqual([address, rows])

  const name = await list.getByRole('row').nth(1).getByRole('button').innerText()
  await list.getByRole('row').nth(1).getByRole('button').click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  const award = page.getByRole('article', { name: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh' })
  const no = award.getByRole('listitem').filter({ hasText: '3 lần liên tục' }).first()
  await no.getByText('Chưa đạt').first().waitFor()
  await no.getByText('điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng năm 2022').first().waitFor()
  await expectAccessible(page)

  await award.getByRole('button', { name: 'In phụ lục' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'In', exact: true }).click()
  const link = page.getByRole('dialog').getByRole('link', { name: 'Tải bản in về' })
  await link.waitFor({ timeout: 60_000 })
  const printed = await page.request.get(at.url((await link.getAttribute('href'))!))
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.context().close()
})

test('an award is written down with its decision, then revoked, and stays in the history as revoked', async () => {
  const page = await officer()
  await page.goto(at.url('/van-phong/khen-thuong/ghi-moi'))
  const form = page.locator('form')
  await form.getByLabel('Loại đối tượng').selectOption('other')
  await form.getByLabel('Tên đối tượng').fill('Ông Trần Thử Khen')
  const unit = form.getByLabel('Đơn vị khi được khen').first()
  await unit.click()
  await unit.fill('phong noi vu')
  await page.getByRole('option', { name: 'Phòng Nội vụ' }).click()
  await form.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).pressSequentially('giay khen')
  await page.getByRole('option', { name: 'Giấy khen', exact: true }).click()
  await form.getByLabel('Năm đạt thành tích').fill('2023')
  await form.getByLabel('Số quyết định').fill('77/QĐ-UBND')
  await form.getByLabel('Ngày quyết định').fill('12/1/2024')
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'quyet-dinh.png', mimeType: 'image/png', buffer: pixel })
  await form.getByRole('link', { name: /quyet-dinh\.png/ }).waitFor()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()

  const look = page.getByRole('complementary', { name: 'Ông Trần Thử Khen' })
  await look.getByRole('link', { name: /quyet-dinh\.png/ }).waitFor()
  await look.getByRole('button', { name: 'Ghi thu hồi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số quyết định').fill('90/QĐ-UBND')
  await dialog.getByLabel('Ngày quyết định').fill('1/3/2024')
  await dialog.getByLabel('Lý do').fill('Thành tích không đúng')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ghi thu hồi' }).click()
  await page.goto(at.url('/van-phong/khen-thuong?q=tran+thu+khen'))
  await page
    .getByRole('row', { name: /Ông Trần Thử Khen/ })
    .getByText('Đã thu hồi')
    .waitFor()
  await page.context().close()
})

test('a unit is rated at the keyboard alone, and another rating asks for its reason', async () => {
  const page = await officer()
  await page.goto(at.url(`/van-phong/xep-loai?donvi=${await unitNamed(page, 'Phòng Nội vụ')}`))
  const rows = page.getByRole('radiogroup', { name: /^Xếp loại của/ })
  await rows.first().waitFor()
  await rows.first().getByRole('radio').first().focus()
  await page.keyboard.press('2')
  await page.keyboard.press('1')
  await page.getByText('Đã chọn 2 dòng, chưa ghi.').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ghi xếp loại' }).click()
  await page.getByText('Đã ghi xếp loại cho 2 dòng.').waitFor()
  await page.getByText(/^Năm 2023: đã xếp loại 2 trong/).waitFor()

  await rows.first().getByRole('radio').first().focus()
  await page.keyboard.press('3')
  await page.getByRole('button', { name: 'Ghi xếp loại' }).click()
  const asked = page.getByRole('dialog', { name: 'Ghi lại xếp loại?' })
  await asked.getByLabel('Lý do').fill('Kết luận lại')
  await asked.getByRole('button', { name: 'Ghi lại' }).click()
  await page.getByText('Đã ghi xếp loại cho 1 dòng.').waitFor()
  expect(
    await rows.first().getByRole('radio', { name: 'Hoàn thành nhiệm vụ', exact: true }).isChecked(),
  ).toBe(true)
  await page.context().close()
})

test('a rule of the locality says how it stands to the law while it is typed, stands from its day, and is ended', async () => {
  const page = await officer(360)
  await page.goto(at.url('/van-phong/quy-dinh-dia-phuong/ghi-moi'))
  await page
    .getByRole('combobox', { name: 'Con số của luật' })
    .pressSequentially('tien tien cua tap the lao dong tien')
  await page.getByRole('option', { name: /^Tỷ lệ.*Tập thể lao động tiên tiến$/ }).click()
  await page.getByLabel(/^Địa phương quy định/).fill('60')
  await page.getByLabel('Có hiệu lực từ ngày').fill('1/1/2024')
  const preview = page.getByRole('complementary', { name: 'Xem trước' })
  await preview.getByText('Không áp dụng', { exact: true }).waitFor()
  await page.getByLabel(/^Địa phương quy định/).fill('80')
  await preview.getByText('Chặt hơn quy định quốc gia').waitFor()
  await preview.getByText(/quốc gia 70 %, địa phương 80 %/).waitFor()
  await page.getByLabel('Số, ký hiệu văn bản').fill('Quyết định số 12/2024/QĐ-UBND')
  await page.getByLabel('Điều, khoản, điểm').fill('5.1')
  await page.getByLabel(/^Đã đối chiếu/).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()

  await page.getByText('Đang áp dụng').first().waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Kết thúc', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ngày cuối còn hiệu lực').fill('29/2/2024')
  await dialog.getByLabel('Lý do').fill('Có văn bản thay thế')
  await dialog.getByRole('button', { name: 'Ghi kết thúc' }).click()
  await page.getByText('Đã kết thúc').first().waitFor()
  await page.goto(at.url('/van-phong/quy-dinh-dia-phuong?ngay=2024-02-01'))
  await page.getByRole('link', { name: /Tập thể lao động tiên tiến: 80 %/ }).waitFor()
  await page.context().close()
})
