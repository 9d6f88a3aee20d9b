import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `dienkhanh.${login}`)
  return page
}

interface RoundShown {
  id: string
  label: string
  unitRows: { itemId: string; organization: { name: string } }[]
}

/** The round of the communes of this quarter, and what the commune of the test owes in it. */
async function roundOf(page: Page): Promise<{ id: string; itemId: string }> {
  const list = await page.request.get(at.url('/api/rounds?year=2024'))
  const { rows } = (await list.json()) as { rows: RoundShown[] }
  const { id } = rows.find(({ label }) => label.includes('xã, thị trấn') && label.includes('quý I/2024'))!
  const reply = await page.request.get(at.url(`/api/rounds/${id}`))
  const { unitRows } = (await reply.json()) as RoundShown
  const { itemId } = unitRows.find(({ organization }) => organization.name.endsWith('Diên Lạc'))!
  return { id, itemId }
}

const TITLE = 'Người giữ giống lúa quê ở Diên Lạc'

test('a commune finds and nominates, its head sends, the office receives, consolidates and votes', async () => {
  const office = await as('chuyenvien')
  const { id, itemId } = await roundOf(office)

  const commune = await as('xa-dienlac')
  await commune.goto(at.url('/van-phong/dien-hinh/phat-hien'))
  await commune.getByLabel('Tên gọi của điển hình').fill(TITLE)
  await commune.getByRole('combobox', { name: 'Loại', exact: true }).click()
  await commune.getByRole('option', { name: 'Điển hình tiên tiến' }).click()
  await commune.getByLabel('Loại đối tượng').selectOption('other')
  await commune.getByLabel('Tên đối tượng').fill('Ông Trần Thử')
  await commune.getByLabel('Tiêu biểu toàn diện, không riêng lĩnh vực nào').check()
  await commune.getByLabel('Nguồn').selectOption('unit')
  await commune.getByRole('button', { name: 'Lưu', exact: true }).click()
  await commune.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await expectAccessible(commune)

  await commune.goto(at.url(`/van-phong/viec-phai-nop/${itemId}`))
  await commune.getByRole('button', { name: 'Thêm điển hình' }).click()
  const form = commune.getByRole('dialog')
  await form.getByRole('combobox', { name: 'Điển hình của đơn vị' }).pressSequentially('giu giong lua')
  await commune.getByRole('option', { name: new RegExp(TITLE) }).click()
  await form.getByLabel('Tóm tắt thành tích').fill('Giữ bốn giống lúa quê, chia giống cho 30 hộ cùng làm.')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await commune.getByText('Đã lưu trích ngang.').waitFor()
  await commune.getByRole('button', { name: 'Trình thủ trưởng' }).click()
  await commune.getByText('Đã trình thủ trưởng.').waitFor()
  await commune.context().close()

  const head = await as('chutich-dienlac')
  await head.goto(at.url(`/van-phong/viec-phai-nop/${itemId}`))
  await head.getByRole('link', { name: TITLE }).waitFor()
  await head.getByRole('button', { name: 'Duyệt và gửi' }).click()
  await head.getByText('Đã duyệt và gửi.').waitFor()
  await head.context().close()

  await office.goto(at.url(`/van-phong/viec-phai-nop/${itemId}`))
  await office.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await office.getByText('Đã tiếp nhận.').first().waitFor()
  await office.goto(at.url(`/van-phong/dot-gioi-thieu/${id}`))
  await office.getByRole('button', { name: 'Khóa đợt' }).click()
  await office.getByRole('dialog').getByRole('button', { name: 'Khóa đợt' }).click()
  await office.getByRole('button', { name: 'Tổng hợp' }).click()
  await office.getByRole('button', { name: 'Mở bình chọn' }).click()
  await office.getByRole('combobox', { name: 'Người bình chọn' }).click()
  await office.getByRole('option', { name: /Nguyễn Chí Khoa/ }).click()
  await office.keyboard.press('Escape')
  await office.getByRole('dialog').getByRole('button', { name: 'Mở bình chọn' }).click()
  await office.getByText('Đã mở bình chọn.').waitFor()
  await office.context().close()

  const voter = await as('chuyenvien', 360)
  await voter.goto(at.url(`/van-phong/binh-chon/${id}`))
  await voter.getByText(/^Người 1 trên/).waitFor()
  await expectAccessible(voter)
  while ((await voter.getByText(/^Người \d+ trên/).count()) > 0)
    await voter.getByRole('group', { name: 'Điểm' }).getByRole('button', { name: '9', exact: true }).click()
  await voter.getByText(TITLE).waitFor()
  await voter.getByRole('button', { name: 'Gửi phiếu' }).click()
  await voter.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click()
  await voter.getByText('Đã gửi phiếu').first().waitFor()
  await voter.context().close()

  const desk = await as('chuyenvien')
  await desk.goto(at.url(`/van-phong/dot-gioi-thieu/${id}?muc=danh-sach`))
  await desk.getByRole('button', { name: 'Kiểm phiếu' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Kiểm phiếu' }).click()
  const row = desk.getByRole('row', { name: new RegExp(TITLE) })
  await expect.poll(async () => (await row.innerText()).includes('9')).toBe(true)
  await expectAccessible(desk)
  await desk.context().close()
}, 120_000)
