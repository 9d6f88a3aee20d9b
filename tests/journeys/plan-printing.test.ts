/** A plan of the demo printed at the screen, as Word, in another arrangement than its own. */
import { expect, test } from 'vitest'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

test.each([1280, 360])(
  'S003-III-0: an officer prints the plan and takes the file, %i px wide',
  async (width) => {
    const page = await at.open({ width })
    await signIn(page, at, 'dienbien.chuyenvien')
    await page.goto(at.url('/van-phong/ke-hoach'))
    await page.getByRole('link', { name: 'Công tác thi đua, khen thưởng năm 2024', exact: true }).click()
    await page.getByRole('button', { name: 'Việc khác với kế hoạch' }).click()
    await page.getByRole('menuitem', { name: 'In kế hoạch' }).click()
    await page.getByRole('radio', { name: 'Bảng nhiệm vụ theo đơn vị chủ trì' }).check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'In', exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải bản in về' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Kế hoạch Công tác thi đua, khen thưởng năm 2024.docx')
    await page.context().close()
  },
)

test('S003-III-0: the table of a plan gets the columns and the words of its office', async () => {
  const page = await at.open({ width: 360 })
  await signIn(page, at, 'cammy.chuyenvien')
  await page.goto(at.url('/van-phong/ke-hoach'))
  await page
    .getByRole('link', { name: 'Về công tác thi đua, khen thưởng trên địa bàn huyện năm 2024', exact: true })
    .click()
  await page.getByRole('button', { name: 'Việc khác với kế hoạch' }).click()
  await page.getByRole('menuitem', { name: 'Cách in bảng nhiệm vụ' }).click()
  await page.getByLabel('Cột 3: Đơn vị chủ trì').fill('Đơn vị chủ trì tham mưu')
  await page.getByRole('button', { name: 'Bỏ cột Thời gian thực hiện' }).click()
  await page.getByRole('radio', { name: 'Bảng nhiệm vụ theo quý' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã lưu cách in.').waitFor()
  await page.getByRole('button', { name: 'Việc khác với kế hoạch' }).click()
  await page.getByRole('menuitem', { name: 'Cách in bảng nhiệm vụ' }).click()
  await expect
    .poll(() => page.getByLabel('Cột 3: Đơn vị chủ trì').inputValue())
    .toBe('Đơn vị chủ trì tham mưu')
  expect(await page.getByRole('radio', { name: 'Bảng nhiệm vụ theo quý' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Thêm cột Thời gian thực hiện' }).waitFor()
  await page.context().close()
})
