import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `dienkhanh.${login}`)
  return page
}

test('a citizen writes on a phone, the office answers, the citizen reads it by the code', async () => {
  const citizen = await at.open({ width: 360 })
  await citizen.goto(at.url('/dienkhanh/gop-y'))
  await expectAccessible(citizen)
  await citizen.getByRole('radio', { name: /Phản ánh/ }).check()
  await citizen.getByLabel('Về việc gì?').fill('Danh sách dán ở nhà văn hóa')
  await citizen
    .getByLabel('Nội dung')
    .fill('Danh sách dán ở nhà văn hóa thôn Đông thiếu tên hai hộ đã được khen.')
  await citizen.getByRole('button', { name: 'Gửi thư' }).click()
  await citizen.getByRole('heading', { name: 'Thư phản ánh của bạn' }).waitFor()
  const way = citizen.url()

  const office = await as('chuyenvien')
  await office.goto(at.url('/van-phong/viec-cua-toi'))
  await office.getByRole('link', { name: /thư chưa đọc/ }).click()
  const row = office.getByRole('row', { name: /thiếu tên hai hộ/ })
  await row.getByRole('button', { name: 'Xử lý' }).click()
  const form = office.getByRole('dialog')
  await form.getByLabel('Xử lý').selectOption('answer')
  await form.getByLabel('Trả lời người gửi').fill('Đã bổ sung tên hai hộ ngày 11/03/2024.')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await office.getByText('Đã ghi.').waitFor()
  await expectAccessible(office)

  await citizen.goto(way)
  await citizen.getByText('Đã bổ sung tên hai hộ ngày 11/03/2024.').waitFor()
})

test('what is said wrongly is answered under the name of the office; nobody who spoke is named', async () => {
  const office = await as('chuyenvien')
  await office.goto(at.url('/van-phong/dinh-chinh'))
  await office.getByRole('button', { name: 'Ghi điều cần đính chính' }).click()
  const form = office.getByRole('dialog')
  await form.getByLabel('Tiêu đề').fill('Về phần thưởng của hội thi')
  await form.getByLabel('Ai, việc gì').fill('Hội thi tìm hiểu pháp luật')
  await form.getByLabel('Điều nói sai').fill('Tài khoản @nguoi_noi nói giải nhất đã định trước.')
  await form.getByLabel('Sự thật đã kiểm chứng').fill('Hai giám khảo chấm độc lập, không biết tên người thi.')
  await form
    .getByLabel('Lời trả lời của cơ quan')
    .fill('Bài thi được rọc phách và chấm bởi hai người độc lập.')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await form.getByText(/Bỏ tài khoản “@nguoi_noi”/).waitFor()
  await form.getByLabel('Điều nói sai').fill('Có tin nói giải nhất đã định trước.')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await office.getByRole('link', { name: 'Về phần thưởng của hội thi' }).click()
  await office.getByRole('heading', { level: 1, name: 'Về phần thưởng của hội thi' }).waitFor()
  await expectAccessible(office)
  const address = office.url()

  const head = await as('truongphong')
  await head.goto(address)
  await head.getByRole('button', { name: 'Công bố' }).click()
  await head.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click()
  await head.getByText('Đã công bố trên cổng.').waitFor()

  const reader = await at.open({ width: 360 })
  await reader.goto(at.url('/dienkhanh/dinh-chinh'))
  await reader.getByRole('heading', { name: 'Về phần thưởng của hội thi' }).waitFor()
  await expectAccessible(reader)
  expect(await reader.content()).not.toContain('nguoi_noi')
})
