import { expect, test } from 'vitest'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

test('the officer sees who stood where on a day, before and after the district level ended', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.chuyenvien')
  await page.goto(at.url('/van-phong/don-vi'))
  const tree = page.getByRole('tree', { name: 'Cây đơn vị' })
  await tree.getByRole('link', { name: 'Hội đồng nhân dân huyện Diên Khánh' }).waitFor()
  await expectAccessible(page)

  await page.getByLabel('Xem tại ngày').fill('31/02/2025')
  await page.getByLabel('Xem tại ngày').press('Tab')
  await page.getByText('Tháng 2 năm 2025 chỉ có 28 ngày.').first().waitFor()

  await page.getByLabel('Xem tại ngày').fill('01/07/2025')
  await page.getByLabel('Xem tại ngày').press('Tab')
  await tree.getByRole('link', { name: 'Hội đồng nhân dân huyện Diên Khánh' }).waitFor({ state: 'detached' })
  const [address, shown] = [page.url(), await tree.getByRole('treeitem').count()]
  expect(address).toContain('2025-07-01')
  await page.reload()
  await tree.getByRole('treeitem').first().waitFor()
  expect(page.url()).toBe(address)
  expect(await tree.getByRole('treeitem').count()).toBe(shown)
  await page.context().close()
})

test('two records of one person are found without marks, made one with a reason, and two again', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.chuyenvien')
  await page.goto(at.url('/van-phong/nguoi'))
  await page.getByPlaceholder('Tìm theo tên, không cần dấu').fill('nguyen thi thuy hoa')
  const first = page.getByRole('link', { name: 'Nguyễn Thị Thuý Hoà' })
  const second = page.getByRole('link', { name: 'Nguyễn Thị Thúy Hòa' })
  await first.first().waitFor()
  await second.first().waitFor()
  await expectAccessible(page)

  await page.goto(at.url('/van-phong/nguoi/trung-lap'))
  const pair = page.getByRole('listitem').filter({ has: first })
  await pair.getByRole('button', { name: 'Gộp', exact: true }).click()
  await pair.getByRole('button', { name: 'Gộp hai bản ghi' }).click()
  await pair.getByText('Ghi lý do, để người xem nhật ký hiểu.').waitFor()
  await pair.getByLabel('Lý do gộp').fill('Cùng một người, gõ dấu hai cách')
  await expectAccessible(page)
  await pair.getByRole('button', { name: 'Gộp hai bản ghi' }).click()
  await pair.waitFor({ state: 'detached' })

  await page.goto(at.url('/van-phong/nguoi'))
  await page.getByPlaceholder('Tìm theo tên, không cần dấu').fill('nguyen thi thuy hoa')
  await first.first().waitFor()
  expect(await second.count()).toBe(0)
  await first.first().click()
  await page.getByRole('heading', { level: 1, name: 'Nguyễn Thị Thuý Hoà' }).waitFor()
  await page.getByRole('tab', { name: 'Bản ghi đã gộp' }).click()
  await page.getByRole('button', { name: 'Gỡ gộp' }).click()
  await page.getByText('Đã gỡ gộp').first().waitFor()
  await page.context().close()
})

test('an officer of one unit sees nothing to change in another', async () => {
  const page = await at.open({ width: 360 })
  await signIn(page, at, 'dienkhanh.xa-dienlac')
  await page.goto(at.url('/van-phong/don-vi'))
  await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor()
  expect(await page.getByRole('link', { name: 'Thêm đơn vị' }).count()).toBe(0)
  await expectAccessible(page)
  const refused = await page.request.post(at.url('/api/organizations'), { data: {} })
  expect(refused.status()).toBe(403)
  const { detail } = (await refused.json()) as { detail: string }
  expect(detail).toContain('không được')
  await page.context().close()
})

test('two units become one: looked at first, then done; the old ones stay and lead to the new', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.chuyenvien')
  const found = async (officialName: string): Promise<string> => {
    const data = {
      officialName,
      kindCode: 'association',
      level: 'district',
      underCommittee: false,
      vertical: false,
    }
    const reply = await page.request.post(at.url('/api/organizations'), {
      data: { ...data, foundedOn: '2020-01-01' },
    })
    expect(reply.status()).toBe(201)
    return ((await reply.json()) as { id: string }).id
  }
  const first = await found('Hội Làm vườn thử nghiệm')
  await found('Hội Nuôi ong thử nghiệm')

  await page.goto(at.url(`/van-phong/don-vi/sap-nhap?tu=${first}`))
  await page.getByText('Hội Làm vườn thử nghiệm').first().waitFor()
  await page.getByRole('textbox', { name: 'Các đơn vị được sáp nhập' }).fill('nuoi ong thu')
  await page
    .getByRole('treeitem', { name: 'Hội Nuôi ong thử nghiệm' })
    .or(page.getByRole('option', { name: 'Hội Nuôi ong thử nghiệm' }))
    .first()
    .click()
  await page.keyboard.press('Escape')
  await page.getByLabel('Tên chính thức').fill('Hội Làm vườn và Nuôi ong thử nghiệm')
  await page.getByLabel('Loại').first().click()
  await page.getByRole('option', { name: 'Hội', exact: true }).click()
  await page.getByLabel('Ngày hiệu lực').fill('01/03/2024')
  await page.getByLabel('Quyết định', { exact: true }).fill('Quyết định số 15/QĐ-UBND ngày 20/02/2024')
  await page.getByRole('button', { name: 'Xem hệ quả' }).click()
  const act = page.getByRole('button', { name: 'Sáp nhập', exact: true })
  await act.waitFor()
  await expectAccessible(page)
  await act.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sáp nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Hội Làm vườn và Nuôi ong thử nghiệm' }).waitFor()

  await page.goto(at.url(`/van-phong/don-vi/${first}`))
  await page.getByText('Hội Làm vườn và Nuôi ong thử nghiệm').first().waitFor()
  await page
    .getByText(/29\/02\/2024/)
    .first()
    .waitFor()
  await page.context().close()
})
