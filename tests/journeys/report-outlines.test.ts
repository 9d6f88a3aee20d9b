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

/** The outline that the sample brings is set aside for one of the office's own. */
async function beginAnew(page: Page): Promise<void> {
  const drop = page.getByRole('button', { name: 'Bỏ câu hỏi' })
  await drop.first().waitFor()
  while ((await drop.count()) > 0) await drop.first().click()
}

test('S002-II-III-5: the office writes the outline of a report, a unit answers it on its phone', async () => {
  const writer = await person('dienkhanh.xa-dienlac', 360)
  const reply = await writer.request.get(at.url('/api/items?view=open&owes=report&limit=50'))
  const { rows } = (await reply.json()) as { rows: { id: string; dutyId: string; plan: { id: string } }[] }
  const item = rows[0]!

  const office = await person('dienkhanh.chuyenvien')
  await office.goto(at.url(`/van-phong/ke-hoach/${item.plan.id}/nghia-vu/${item.dutyId}`))
  await beginAnew(office)
  await office.getByRole('button', { name: 'Thêm câu hỏi' }).click()
  const first = office.getByRole('group', { name: 'Câu 1' })
  await first.getByLabel('Nội dung câu hỏi').fill('Kết quả khen thưởng')
  await first.getByRole('combobox', { name: 'Trả lời bằng' }).click()
  await office.getByRole('option', { name: 'Bảng số liệu' }).click()
  await first.getByLabel('Các cột của bảng').fill('Hình thức\nSố lượng')
  await office.getByRole('button', { name: /^Thêm câu “Đổi mới nội dung/ }).click()
  await office.getByRole('group', { name: 'Câu 2' }).getByRole('button', { name: 'Đưa lên' }).click()
  await expectAccessible(office)
  await office.getByRole('button', { name: 'Lưu đề cương' }).click()
  await office.getByText(/^Đã lưu đề cương/).waitFor()

  // The other report of the plan asks the same, without typing it again.
  const duties = await office.request.get(at.url(`/api/plans/${item.plan.id}/duties`))
  const kept = (await duties.json()) as { rows: { id: string; title: string; owes: string }[] }
  const written = kept.rows.find(({ id }) => id === item.dutyId)!
  const other = kept.rows.find(({ id, owes }) => owes === 'report' && id !== item.dutyId)!
  await office.goto(at.url(`/van-phong/ke-hoach/${item.plan.id}/nghia-vu/${other.id}`))
  await beginAnew(office)
  await office.getByRole('combobox', { name: /^Chép câu hỏi/ }).click()
  await office.getByRole('option', { name: written.title, exact: true }).click()
  await office.getByRole('group', { name: 'Câu 2' }).waitFor()
  await office.getByRole('button', { name: 'Lưu đề cương' }).click()
  await office.getByText(/^Đã lưu đề cương/).waitFor()

  await writer.goto(at.url(`/van-phong/viec-phai-nop/${item.id}`))
  await writer.getByLabel('1. Đổi mới nội dung').fill('Tuyên truyền qua nhóm dân cư của từng thôn.')
  await writer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await writer.getByText('Bảng này phải có ít nhất một dòng.').waitFor()
  await writer.getByText('Câu này phải có minh chứng.').waitFor()
  await writer.getByRole('button', { name: 'Thêm dòng' }).click()
  await writer.getByLabel('Hình thức', { exact: true }).fill('Giấy khen')
  await writer.getByLabel('Số lượng', { exact: true }).fill('12')
  await expectAccessible(writer)
  await writer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await writer.getByRole('table', { name: 'Kết quả khen thưởng' }).getByText('Giấy khen').waitFor()
  await expectAccessible(writer)
  await writer.getByRole('button', { name: 'Trình thủ trưởng' }).click()
  await writer.getByText(/^Báo cáo còn thiếu: “Đổi mới/).waitFor()
  expect(await writer.getByText('Bảng này phải có ít nhất một dòng.').count()).toBe(0)
  for (const page of [writer, office]) await page.context().close()
})
