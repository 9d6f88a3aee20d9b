import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()
const TITLE = 'Ông Thử giữ giống lúa quê'

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `dienkhanh.${login}`)
  return page
}

const choose = async (page: Page, label: string, typed: string, option: RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).pressSequentially(typed)
  await page.getByRole('option', { name: option }).first().click()
}

test('S001-III-3-0: a commune proposes and sends, the desk verifies, the office approves; it is on the portal, and gone when withdrawn', async () => {
  const commune = await as('xa-dienlac', 360)
  await commune.goto(at.url('/van-phong/tin-bai'))
  await commune.getByRole('link', { name: 'Đề xuất tin, bài' }).click()
  await commune.getByRole('heading', { level: 1, name: 'Đề xuất tin, bài' }).waitFor()
  await commune.getByLabel('Tên bài').fill(TITLE)
  await commune.getByLabel('Lời dẫn').fill('Bốn giống lúa quê được chia cho 30 hộ cùng làm.')
  await commune
    .getByLabel('Nội dung', { exact: true })
    .fill('Ông giữ giống từ năm 1998.\n\nNăm 2023 có 30 hộ cùng làm.')
  await choose(commune, 'Hình thức', 'bai viet', /Bài viết/)
  await choose(commune, 'Kênh', 'cong thong tin', /Cổng thông tin điện tử huyện/)
  await commune.getByLabel('Người, tập thể được nêu').fill('Trần Văn Thử')
  await commune.getByRole('button', { name: 'Lưu', exact: true }).click()
  await commune.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await expectAccessible(commune)
  const address = new URL(commune.url()).pathname
  await commune.getByRole('button', { name: 'Gửi', exact: true }).click()
  await commune.getByText('Đã gửi.', { exact: true }).waitFor()

  const editor = await as('bientap')
  await editor.goto(at.url('/van-phong/tin-bai?che-do=cho-dang'))
  await editor.getByRole('link', { name: TITLE }).click()
  await editor.getByText('Người trong cuộc chưa xác nhận bản này.').waitFor()
  expect(await editor.getByRole('button', { name: 'Chốt kiểm chứng' }).isDisabled()).toBe(true)
  await editor.getByRole('tab', { name: /Kiểm chứng/ }).click()
  await editor.getByRole('button', { name: 'Ghi điều nêu, căn cứ' }).click()
  const claims = editor.getByRole('dialog')
  await claims.getByLabel('Điều nêu 1', { exact: true }).fill('Năm 2023 có 30 hộ cùng làm')
  await claims.getByLabel('Căn cứ').fill('Sổ theo dõi của hợp tác xã')
  await claims.getByRole('button', { name: 'Lưu', exact: true }).click()
  await editor.getByText('Sổ theo dõi của hợp tác xã').waitFor()
  await editor.getByRole('button', { name: 'Ghi lời xác nhận' }).click()
  const check = editor.getByRole('dialog')
  await check.getByLabel('Lời của').selectOption('person')
  await check.getByLabel('Họ và tên người xác nhận').fill('Trần Văn Thử')
  await check.getByRole('button', { name: 'Ghi lời xác nhận' }).click()
  await editor.getByText('Người trong cuộc: Trần Văn Thử').waitFor()
  await expectAccessible(editor)
  await editor.getByRole('button', { name: 'Chốt kiểm chứng' }).click()
  await editor.getByText('Đã chốt kiểm chứng.').waitFor()

  const office = await as('chuyenvien')
  await office.goto(at.url(address))
  await office.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await office.getByText('Đã duyệt.', { exact: true }).waitFor()

  await editor.reload()
  await editor.getByRole('button', { name: 'Đăng lên cổng' }).click()
  await editor.getByText('Đã đăng lên cổng công khai.').waitFor()
  await editor.getByRole('tab', { name: /Nơi đăng/ }).click()
  await editor.getByRole('button', { name: 'Ghi nơi đã đăng, phát' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Ghi nơi đăng' }).click()
  await editor.getByText('Đã ghi.').waitFor()
  await editor.getByRole('tab', { name: 'Hình thức khác' }).click()
  await editor.getByText('Năm hai nghìn không trăm hai mươi ba có ba mươi hộ cùng làm.').waitFor()
  await expectAccessible(editor)

  const visitor = await at.open({ width: 360 })
  await visitor.goto(at.url('/dienkhanh/tin'))
  await visitor.getByRole('link', { name: TITLE }).click()
  await visitor.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await visitor.getByText('Ông giữ giống từ năm 1998.').waitFor()
  const page = visitor.url()

  await office.reload()
  await office.getByRole('button', { name: 'Gỡ bài' }).click()
  const ask = office.getByRole('dialog')
  await ask.getByLabel('Lý do').fill('Người trong cuộc đề nghị')
  await ask.getByRole('button', { name: 'Gỡ bài' }).click()
  await office.getByText('Đã gỡ.', { exact: true }).waitFor()
  expect((await visitor.goto(page))!.status()).toBe(410)
  await visitor.goto(at.url('/dienkhanh/tin'))
  expect(await visitor.getByRole('link', { name: TITLE }).count()).toBe(0)

  await office.getByRole('tab', { name: /Nơi đăng, còn phải sửa/ }).click()
  await office.getByRole('button', { name: 'Ghi đã gỡ' }).click()
  await office.getByRole('dialog').getByRole('button', { name: 'Ghi việc đã làm' }).click()
  await office.getByText(/Đã gỡ hoặc đã báo không dùng nữa ngày 10\/03\/2024/).waitFor()
  expect(await office.getByRole('button', { name: 'Ghi đã gỡ' }).count()).toBe(0)
}, 120_000)
