import { expect, test } from 'vitest'
import { workbook } from '../../apps/server/src/platform/imports/imports.fixture.ts'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

test('a list from Excel is looked at before anything is written, then written, then taken back', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.chuyenvien')
  await page.goto(at.url('/van-phong/nhap-du-lieu'))
  await page.getByText('Cá nhân', { exact: true }).click()
  const buffer = await workbook(
    ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Đơn vị', 'Chức vụ'],
    [
      ['Đặng Thử Nhập', '05/03/1984', 'Nam', 'phong noi vu', 'Chuyên viên'],
      ['Lê Ngày Sai', '31/02/1990', 'Nữ', 'Phòng Nội vụ', null],
    ],
  )
  await page.locator('input[type=file]').setInputFiles({
    name: 'can-bo.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })
  await page.getByRole('heading', { level: 1, name: 'can-bo.xlsx' }).waitFor()
  await page.getByText('Đặng Thử Nhập').first().waitFor()
  await page
    .getByText(/31\/02\/1990/)
    .first()
    .waitFor()
  await expectAccessible(page)

  const known = async (): Promise<number> => {
    const reply = await page.request.get(at.url('/api/people?q=dang+thu+nhap'))
    return ((await reply.json()) as { rows: unknown[] }).rows.length
  }
  expect(await known()).toBe(0)
  await page.getByRole('button', { name: 'Xác nhận nhập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập', exact: true }).click()
  await expect.poll(known, { timeout: 10_000 }).toBe(1)

  await page.getByRole('button', { name: 'Gỡ lần nhập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ lần nhập' }).click()
  await expect.poll(known, { timeout: 10_000 }).toBe(0)
  await page.context().close()
})
