import { expect, test } from 'vitest'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

test('the head moves the day of the sample, and everybody lives on that day', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.truongphong')
  await page.getByText('10/03/2024').first().waitFor()
  await page.request.post(at.url('/api/demo/today'), { data: { day: '2025-07-01' } })
  await page.reload()
  await page.getByText('01/07/2025').first().waitFor()
  const portal = await (await fetch(at.url('/dienkhanh'))).text()
  expect(portal).toContain('30/06/2025')
  await page.request.post(at.url('/api/demo/today'), { data: { day: '2024-03-10' } })
  await page.context().close()
})

test('what was done stands in the log in words, and the settings keep their past', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.truongphong')
  await page.goto(at.url('/van-phong/quan-tri/nhat-ky'))
  await page
    .getByRole('row', { name: /Đăng nhập từ/ })
    .first()
    .waitFor()
  await expectAccessible(page)
  await page.goto(at.url('/van-phong/quan-tri/tham-so'))
  await page.getByRole('link', { name: 'Các lần nhắc trước và sau hạn' }).waitFor()
  await expectAccessible(page)
  await page.goto(at.url('/van-phong/quan-tri/bang-quyen'))
  await page.getByRole('table').first().waitFor()
  await expectAccessible(page)
  await page.context().close()
})

test('the installation administrator chooses a locality, and sees how the system stands', async () => {
  const page = await at.open()
  await signIn(page, at, 'quantri')
  await page.goto(at.url('/van-phong/quan-tri/dia-phuong'))
  for (const name of ['Điện Biên', 'Diên Khánh', 'Cẩm Mỹ', 'Tân Biên', 'Vĩnh Thuận'])
    await page.getByText(name).first().waitFor()
  await expectAccessible(page)
  await page.goto(at.url('/van-phong/quan-tri/he-thong'))
  await page.getByRole('heading', { level: 1, name: 'Tình trạng hệ thống' }).waitFor()
  await page
    .getByText(/Nhúng trong chương trình/)
    .first()
    .waitFor()
  await expectAccessible(page)
  await page.context().close()
})

test('a clerk is shown neither accounts nor the state of the system', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.vanthu')
  const menu = page.getByRole('navigation').first()
  expect(await menu.getByRole('link', { name: 'Việc của tôi' }).count()).toBe(1)
  expect(await menu.getByRole('link', { name: 'Tài khoản và vai trò' }).count()).toBe(0)
  expect(await menu.getByRole('link', { name: 'Tình trạng hệ thống' }).count()).toBe(0)
  for (const path of ['/api/accounts', '/api/system', '/api/jobs'])
    expect([path, [403, 404].includes((await page.request.get(at.url(path))).status())]).toEqual([path, true])
  await page.context().close()
})
