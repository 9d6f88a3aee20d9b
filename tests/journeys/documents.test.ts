import { expect, test } from 'vitest'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()
const TITLE = 'Hướng dẫn giới thiệu điển hình tiên tiến quý II'

test('S002-N-9 S001-N-1: a letter is drafted with lines typed as printed, signed, numbered, issued, and acknowledged', async () => {
  const officer = await at.open()
  await signIn(officer, at, 'dienkhanh.chuyenvien')
  await officer.goto(at.url('/van-phong/van-ban/soan-moi'))
  await officer.getByLabel('Trích yếu').fill(TITLE)
  await officer.getByLabel('Chức vụ người ký').fill('Trưởng phòng')
  await officer
    .getByLabel('Căn cứ, mỗi dòng một văn bản')
    .fill('Căn cứ Kế hoạch số 87/KH-UBND ngày 11/4/2023 của UBND huyện')
  await officer.getByLabel('Lời văn, mỗi dòng một đoạn').fill('Đề nghị các đơn vị giới thiệu điển hình.')
  await officer.getByText(/Trong sổ: Kế hoạch số 87\/KH-UBND/).waitFor()
  const lines = [
    '- Phòng Giáo dục và Đào tạo;',
    '- Hội đồng TĐKT Trung ương;',
    '- Đăng Trang thông tin điện tử huyện;',
    '- Lưu: VT, PNV.',
  ]
  await officer.getByLabel('Nơi nhận, mỗi dòng một nơi').fill(lines.join('\n'))
  await officer.getByRole('button', { name: 'Đọc các dòng này' }).click()
  await officer.getByText('Không thấy trong địa phương:').waitFor()
  await expectAccessible(officer)
  await officer.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await officer.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  const address = officer.url()
  await officer.getByRole('button', { name: 'Trình ký' }).click()
  await officer.getByText('Đã trình ký.').waitFor()

  const head = await at.open()
  await signIn(head, at, 'dienkhanh.truongphong')
  await head.goto(address)
  await head.getByRole('button', { name: 'Ký', exact: true }).click()
  await expectAccessible(head)
  await head.getByRole('dialog').getByRole('button', { name: 'Ký', exact: true }).click()
  await head.getByText('Đã ký. Văn thư cấp số tiếp.').waitFor()

  const clerk = await at.open()
  await signIn(clerk, at, 'dienkhanh.vanthu')
  await clerk.goto(address)
  await clerk.getByRole('button', { name: 'Cấp số' }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByText('Số kế tiếp: 09/PNV.').waitFor()
  await dialog.getByRole('button', { name: 'Cấp số' }).click()
  await clerk.getByText('Đã cấp số 09/PNV.').waitFor()
  await clerk.getByRole('button', { name: 'Phát hành' }).click()
  await dialog.getByText('Ngoài hệ thống: văn thư gửi riêng').waitFor()
  await dialog.getByText('Tạo việc đăng').waitFor()
  await expectAccessible(clerk)
  await dialog.getByRole('button', { name: 'Phát hành' }).click()
  await clerk.getByText('Đã phát hành: gửi 1 nơi, 1 việc đăng.').waitFor()

  const unit = await at.open({ width: 360, height: 800 })
  await signIn(unit, at, 'dienkhanh.giaoduc')
  await unit.goto(at.url('/van-phong/van-ban/den?state=sent'))
  await unit.getByLabel(`Chọn ${TITLE}`).check()
  await expectAccessible(unit)
  await unit.getByRole('button', { name: 'Tiếp nhận 1 văn bản' }).click()
  await unit.getByText('Đã tiếp nhận 1 văn bản.').waitFor()

  await officer.reload()
  await officer.getByRole('tab', { name: /Nơi nhận/ }).click()
  await officer.getByText('gửi 1 nơi, 1 đã mở, 1 đã tiếp nhận').waitFor()
  expect(await officer.getByRole('button', { name: 'Sửa dự thảo' }).count()).toBe(0)
  for (const page of [officer, head, clerk, unit]) await page.context().close()
})
