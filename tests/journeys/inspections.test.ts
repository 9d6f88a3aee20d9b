import { expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()
vi.setConfig({ testTimeout: 90_000 })

async function person(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, login)
  return page
}

const DEMAND = 'Lập sổ theo dõi điển hình từ tháng 01.'

test('a unit is inspected, asked to remedy, answers, is asked again, and is checked off', async () => {
  const officer = await person('dienkhanh.chuyenvien')
  await officer.goto(at.url('/van-phong/kiem-tra-don-vi'))
  await officer.getByRole('region', { name: 'Kiểm tra đơn vị' }).getByRole('row').nth(8).waitFor()
  await expectAccessible(officer)
  await officer.getByRole('button', { name: 'Ghi lần kiểm tra' }).click()
  const dialog = officer.getByRole('dialog')
  await dialog.getByLabel('Đơn vị được kiểm tra').fill('dien lac')
  await officer.getByRole('option', { name: 'Ủy ban nhân dân xã Diên Lạc' }).click()
  await dialog.getByLabel('Ngày kiểm tra').fill('31/02/2024')
  await dialog.getByLabel('Người, đoàn kiểm tra').fill('Đoàn kiểm tra của Phòng Nội vụ')
  await dialog.getByLabel('Kiểm tra việc thực hiện kế hoạch').fill('điển hình tiên tiến')
  await officer
    .getByRole('option', { name: /^Tuyên truyền gương điển hình tiên tiến trên địa bàn/ })
    .first()
    .click()
  await dialog.getByLabel('Nội dung kiểm tra').fill('Việc theo dõi điển hình ở các thôn')
  await dialog.getByLabel('Kết quả').fill('Có phân công, chưa có sổ theo dõi.')
  await dialog.getByLabel('Yêu cầu khắc phục').fill(DEMAND)
  await dialog.getByLabel('Hạn khắc phục').fill('08/03/2024')
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await dialog.getByText('Tháng 2 năm 2024 chỉ có 29 ngày.').waitFor()
  await dialog.getByLabel('Ngày kiểm tra').fill('01/03/2024')
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await officer.waitForURL(/kiem-tra-don-vi\/[0-9a-f-]{36}$/)
  await officer.getByRole('heading', { level: 1, name: 'Ủy ban nhân dân xã Diên Lạc' }).waitFor()
  await officer.getByText('Dự thảo', { exact: true }).waitFor()
  const record = officer.url()
  const id = record.split('/').at(-1)!

  // Before it is sent the unit finds nothing, not even by the address.
  const unit = await person('dienkhanh.xa-dienlac', 360)
  await unit.goto(record)
  await unit.getByText('Không tìm thấy lần kiểm tra này.').waitFor()
  await officer.getByRole('button', { name: 'Gửi đơn vị' }).click()
  await officer.getByRole('dialog').getByRole('button', { name: 'Gửi đơn vị' }).click()
  await officer.getByText('Quá hạn khắc phục', { exact: true }).first().waitFor()
  await expectAccessible(officer)

  // What is overdue stands where the unit looks.
  for (const place of ['viec-cua-toi', 'viec-don-vi', 'kiem-tra-don-vi']) {
    await unit.goto(at.url(`/van-phong/${place}`))
    await unit.locator(`a[href*="${id}"]`).waitFor()
  }
  await unit.locator(`a[href*="${id}"]`).click()
  await unit.getByText('đã quá 2 ngày').waitFor()
  await unit.getByLabel('Đã khắc phục những gì').fill('Đã lập sổ của ba thôn.')
  await expectAccessible(unit)
  await unit.getByRole('button', { name: 'Báo đã khắc phục' }).click()
  await unit.getByText('Chờ xác nhận', { exact: true }).first().waitFor()

  await officer.goto(at.url('/van-phong/kiem-tra-don-vi?trangthai=answered&nam=2024'))
  await officer.locator(`a[href*="${id}"]`).click()
  await officer.getByRole('button', { name: 'Yêu cầu khắc phục lại' }).click()
  const why = officer.getByRole('dialog')
  await why.getByLabel('Còn thiếu điều gì?').fill('Còn hai thôn chưa có sổ.')
  await why.getByRole('button', { name: 'Yêu cầu khắc phục lại' }).click()
  await officer.getByText('Quá hạn khắc phục', { exact: true }).first().waitFor()

  await unit.goto(record)
  await unit.getByText('Còn hai thôn chưa có sổ.').first().waitFor()
  await unit.getByLabel('Đã khắc phục những gì').fill('Đã lập sổ của cả năm thôn.')
  await unit.getByRole('button', { name: 'Báo đã khắc phục' }).click()
  await unit.getByText('Chờ xác nhận', { exact: true }).first().waitFor()

  await officer.reload()
  await officer.getByRole('button', { name: 'Xác nhận đã khắc phục' }).click()
  await officer.getByRole('dialog').getByRole('button', { name: 'Xác nhận đã khắc phục' }).click()
  await officer.getByText('Đã khắc phục', { exact: true }).first().waitFor()
  await unit.reload()
  for (const told of ['Đã lập sổ của ba thôn.', 'Đã lập sổ của cả năm thôn.', 'Xác nhận'])
    await unit.getByText(told).first().waitFor()

  const foreign = await person('dienkhanh.congan')
  await foreign.goto(at.url('/van-phong/kiem-tra-don-vi'))
  await foreign.getByText('Chưa có lần kiểm tra nào').waitFor()
  await foreign.goto(record)
  await foreign.getByText('Không tìm thấy lần kiểm tra này.').waitFor()
  expect(await foreign.getByText(DEMAND).count()).toBe(0)
  for (const page of [officer, unit, foreign]) await page.context().close()
})

test('the office finds the questions of one unit by the address', async () => {
  const page = await person('dienkhanh.chuyenvien')
  const { rows } = (await (await page.request.get(at.url('/api/questions'))).json()) as {
    rows: { organization: { id: string }; question: string }[]
  }
  const [first, second] = rows
  expect(second!.organization.id).not.toBe(first!.organization.id)
  await page.goto(at.url(`/van-phong/vuong-mac?donvi=${first!.organization.id}`))
  await page.getByRole('button', { name: first!.question }).waitFor()
  expect(await page.getByRole('button', { name: second!.question }).count()).toBe(0)
  await expectAccessible(page)
  await page.context().close()
})
