import { readFileSync } from 'node:fs'
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

/** A line stands before it that belongs nowhere: every other line moves down by one. */
const STRAY = 'Giao Sở Nội vụ lập danh sách'
const seed = readFileSync(
  new URL('../../apps/server/src/demo/plans/dien-bien-2024.txt', import.meta.url),
  'utf8',
)

test('S003-III-0, S003-III-0b, S003-IV-5-1c: the text of a plan is read, corrected, drafted and issued', async () => {
  const page = await person('dienbien.chuyenvien')
  await page.goto(at.url('/van-phong/ke-hoach/doc-van-ban'))
  await page.getByLabel('Hoặc dán nội dung văn bản').fill(`${STRAY}\n${seed}`)
  await page.getByRole('button', { name: 'Đọc văn bản', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'Nhiệm vụ' }).waitFor()
  for (const group of ['Quý I · 12', 'Quý II · 4', 'Quý III · 6', 'Quý IV · 5', 'Thường xuyên trong năm · 3'])
    await page.getByRole('heading', { level: 3, name: group, exact: true }).waitFor()
  await expectAccessible(page)

  // What was not understood is told, and may become a task.
  await page.getByText(/^55 nhiệm vụ, 1 nghĩa vụ, 10 nơi nhận · 1 dòng chưa hiểu/).waitFor()
  await page.getByRole('button', { name: 'Thêm thành nhiệm vụ: dòng 1' }).click()
  await page.getByText(/^56 nhiệm vụ, 1 nghĩa vụ, 10 nơi nhận/).waitFor()

  // A proposal leads to its line, a correction and what is left out survive a reload.
  await page.getByRole('button', { name: 'Dòng 71', exact: true }).first().click()
  expect(await page.locator('ol [aria-current]').innerText()).toContain('Chỉ đạo tổ chức tổng kết')
  await page.getByLabel('Tên kế hoạch').fill('Công tác thi đua, khen thưởng năm 2024 (bản đọc lại)')
  await page.getByRole('button', { name: 'Bỏ nhiệm vụ ở dòng 33', exact: true }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Lấy lại nhiệm vụ ở dòng 33', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Lập dự thảo kế hoạch' }).click()

  await page.getByRole('heading', { level: 1, name: /bản đọc lại/ }).waitFor()
  await page.getByRole('tab', { name: 'Nghĩa vụ' }).click()
  await page
    .getByText(/chậm nhất ngày 15\/03\/2024/)
    .first()
    .waitFor()
  const plan = page.url()
  await page.getByRole('link', { name: 'Mở văn bản để trình ký, ban hành' }).click()
  await page.getByRole('button', { name: 'Trình ký' }).click()
  await page.getByText('Chờ ký', { exact: true }).first().waitFor()
  const paper = page.url()

  const chair = await person('dienbien.chutich')
  await chair.goto(paper)
  await chair.getByRole('button', { name: 'Ký', exact: true }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Ký', exact: true }).click()
  await chair.getByText('Chờ cấp số', { exact: true }).first().waitFor()
  const clerk = await person('dienbien.vanthu')
  await clerk.goto(paper)
  await clerk.getByRole('button', { name: 'Cấp số' }).click()
  await clerk.getByRole('dialog').getByRole('button', { name: 'Cấp số' }).click()
  await clerk.getByRole('button', { name: 'Phát hành' }).click()
  await clerk.getByRole('dialog').getByRole('button', { name: 'Phát hành' }).click()
  await clerk.getByText('Đã phát hành', { exact: true }).first().waitFor()

  await page.goto(plan)
  await page.getByText('Đã ban hành', { exact: true }).first().waitFor()
  await page.getByRole('tab', { name: 'Ma trận' }).click()
  const matrix = page.getByRole('region', { name: 'Ma trận đơn vị và nghĩa vụ' })
  await matrix.getByRole('row').nth(20).waitFor()
  await expectAccessible(page)
  for (const one of [page, chair, clerk]) await one.context().close()
})

/** An item the unit still owes, by its id. */
async function owed(page: Page): Promise<{ id: string; title: string; period: string; planId: string }> {
  const reply = await page.request.get(at.url('/api/items?view=open&owes=nomination&limit=50'))
  const { rows } = (await reply.json()) as {
    rows: { id: string; title: string; periodLabel: string; standing: string; plan: { id: string } }[]
  }
  const row = rows.find(({ standing }) => standing === 'not-due' || standing === 'due-soon')!
  return { id: row.id, title: row.title, period: row.periodLabel, planId: row.plan.id }
}

test('a unit hands in: drafted, presented, sent by its head, returned in part, sent again, accepted', async () => {
  const writer = await person('dienkhanh.xa-dienlac', 360)
  const item = await owed(writer)
  const there = at.url(`/van-phong/viec-phai-nop/${item.id}`)
  await writer.goto(there)
  await writer
    .getByRole('textbox', { name: 'Nội dung' })
    .fill('Giới thiệu bà Trần Thị Mẫu, nuôi dạy trẻ mồ côi.')
  await writer.getByLabel('Số lượng').fill('1')
  await writer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await writer.getByRole('button', { name: 'Trình thủ trưởng' }).click()
  await writer.getByText('Chờ thủ trưởng duyệt').first().waitFor()
  await expectAccessible(writer)

  const head = await person('dienkhanh.chutich-dienlac')
  await head.goto(there)
  await head.getByRole('button', { name: 'Duyệt và gửi' }).click()
  await head.getByText('Đã gửi', { exact: true }).first().waitFor()

  const office = await person('dienkhanh.chuyenvien')
  await office.goto(there)
  await office.getByRole('button', { name: 'Trả lại' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Lý do, nói rõ phải sửa gì').fill('Ghi rõ năm sinh và nơi ở.')
  await dialog.getByLabel('Nội dung', { exact: true }).check()
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await office.getByText('Bị trả lại', { exact: true }).first().waitFor()

  // Only the part that was named may be changed.
  await writer.goto(there)
  await writer.getByText('Ghi rõ năm sinh và nơi ở.').first().waitFor()
  expect(await writer.getByLabel('Số lượng').isDisabled()).toBe(true)
  await writer
    .getByRole('textbox', { name: 'Nội dung' })
    .fill('Giới thiệu bà Trần Thị Mẫu, sinh năm 1970, thôn Lương Phước.')
  await writer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await writer.getByRole('button', { name: 'Trình thủ trưởng' }).click()
  await writer.getByText('Chờ thủ trưởng duyệt').first().waitFor()
  await head.goto(there)
  await head.getByRole('button', { name: 'Duyệt và gửi' }).click()
  await head.getByText('Đã gửi', { exact: true }).first().waitFor()

  await office.goto(there)
  await office.getByRole('button', { name: 'Tiếp nhận' }).click()
  await office.getByText('Đã tiếp nhận', { exact: true }).first().waitFor()
  await office.goto(at.url(`/van-phong/ke-hoach/${item.planId}?muc=ma-tran`))
  await office.getByLabel('Tìm đơn vị').fill('Diên Lạc')
  const row = office.getByRole('row').filter({ hasText: 'Ủy ban nhân dân xã Diên Lạc' })
  await row.locator(`a[href$="${item.id}"]`).getByText('Xong 1').waitFor()
  for (const page of [writer, head, office]) await page.context().close()
})

test('S001-IV-4-1: the day passes a deadline, units turn red on the board and the letter is drafted', async () => {
  const page = await person('dienkhanh.chuyenvien')
  await page.goto(at.url('/van-phong/qua-han'))
  const board = page.getByRole('region', { name: 'Đơn vị quá hạn' })
  await board.getByRole('row').nth(1).waitFor()
  expect(await board.getByText('Quý I/2024').count()).toBe(0)

  // 10/03/2024 → 17/03/2024: 'trước ngày 15/03/2024' is past.
  await page.getByRole('button', { name: /Hôm nay là/ }).click()
  await page.getByRole('button', { name: 'Tuần sau' }).click()
  await board
    .getByText(/Quý I\/2024 · .*Quá hạn 3 ngày/)
    .first()
    .waitFor()
  await expectAccessible(page)

  const row = board.getByRole('row').filter({ hasText: 'Quá hạn 3 ngày' }).first()
  await row.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Soạn công văn cho 1 đơn vị' }).click()
  await page.getByText('Dự thảo', { exact: true }).first().waitFor()
  expect(page.url()).toMatch(/\/van-phong\/van-ban\/[0-9a-f-]+$/)
  await page
    .getByText(/Quý I\/2024/)
    .first()
    .waitFor()
  await page.context().close()
})
