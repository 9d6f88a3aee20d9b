import { expect, test } from 'vitest'
import { codeAt, stepAt } from '../../apps/server/src/modules/identity/totp.ts'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

test('an officer signs in, is refused with words when wrong, adds a second step and needs it', async () => {
  const page = await at.open()
  await page.goto(at.url('/van-phong/dang-nhap'))
  await expectAccessible(page)
  await page.getByLabel('Tên đăng nhập').fill('dienkhanh.vanthu')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-phai-mat-khau')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page
    .getByText(/chưa đúng/)
    .first()
    .waitFor()

  await signIn(page, at, 'dienkhanh.vanthu')
  await expectAccessible(page)
  await page.goto(at.url('/van-phong/tai-khoan'))
  await page.getByRole('tab', { name: 'Xác thực hai bước' }).click()
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  await page.getByLabel('Nhập lại mật khẩu để tiếp tục').fill('guongsang-demo')
  await page.getByRole('button', { name: 'Tiếp' }).click()
  const secret = (await page.locator('code').first().innerText()).replaceAll(' ', '')
  const used = stepAt(new Date())
  await page.getByLabel('6 chữ số trên điện thoại').fill(codeAt(secret, used))
  await page.getByRole('button', { name: 'Bật', exact: true }).click()
  await page.getByText('Đã bật xác thực hai bước.').first().waitFor()
  await page.context().close()

  const again = await at.open()
  await again.goto(at.url('/van-phong/dang-nhap'))
  await again.getByLabel('Tên đăng nhập').fill('dienkhanh.vanthu')
  await again.getByLabel('Mật khẩu', { exact: true }).fill('guongsang-demo')
  await again.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  const code = again.getByLabel('Mã 6 chữ số').first()
  await code.waitFor()
  await expectAccessible(again)
  // The code that opened the second step is not taken again; the next one is.
  await again.locator('input').first().focus()
  await again.keyboard.type(codeAt(secret, used + 1))
  await again.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  await again.context().close()
})

test('the address people are told leads to the door, with and without its last slash', async () => {
  for (const path of ['/van-phong', '/van-phong/']) {
    const reply = await fetch(at.url(path), { redirect: 'manual' })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-security-policy')).toMatch(
      /script-src 'self'; style-src 'self' 'nonce-[^']+'/,
    )
    const page = await at.open()
    await page.goto(at.url(path))
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
    await page.context().close()
  }
})

test('whoever is not signed in is sent to the door and comes back to where he was going', async () => {
  const page = await at.open()
  await page.goto(at.url('/van-phong/don-vi'))
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
  await page.getByLabel('Tên đăng nhập').fill('dienkhanh.chuyenvien')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('guongsang-demo')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/van-phong/don-vi')
  await page.context().close()
})

test('what is being typed outlives a lost connection and the end of the session', async () => {
  const page = await at.open()
  await signIn(page, at, 'vinhthuan.chuyenvien')
  await page.goto(at.url('/van-phong/phong-trao/ghi-moi'))
  const name = page.getByLabel('Tên', { exact: true })
  await name.fill('Phong trào gõ dở lúc hết phiên')
  const save = page.getByRole('button', { name: 'Lưu', exact: true })

  await page.context().setOffline(true)
  await save.click()
  await page.getByText('Kiểm tra mạng rồi bấm Thử lại. Nội dung đang nhập vẫn còn.').waitFor()
  await page.context().setOffline(false)

  await page.context().clearCookies()
  await save.click()
  await page.getByText('Phiên làm việc đã hết.', { exact: false }).first().waitFor()
  expect(await name.isVisible()).toBe(false)
  await expectAccessible(page)
  await page.getByLabel('Tên đăng nhập').fill('vinhthuan.chuyenvien')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('guongsang-demo')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await name.waitFor()
  expect(await name.inputValue()).toBe('Phong trào gõ dở lúc hết phiên')
  await save.click()
  await page.getByRole('heading', { level: 1, name: 'Phong trào gõ dở lúc hết phiên' }).waitFor()

  // A dialog with something typed in it is not closed by a slip of the hand.
  await page.goto(at.url('/van-phong/chuong-trinh-phoi-hop'))
  await page.getByRole('button', { name: 'Ghi chương trình', exact: true }).click()
  const title = page.getByRole('textbox', { name: 'Tên chương trình' })
  await title.fill('Chương trình gõ dở')
  await page.keyboard.press('Escape')
  const asked = page.getByRole('dialog', { name: 'Đóng khi chưa lưu?' })
  await asked.getByRole('button', { name: 'Không làm' }).click()
  await asked.waitFor({ state: 'hidden' })
  expect(await title.inputValue()).toBe('Chương trình gõ dở')
  await page.keyboard.press('Escape')
  await asked.getByRole('button', { name: 'Bỏ phần vừa nhập' }).click()
  await title.waitFor({ state: 'hidden' })

  // Somebody else signs in over it: nothing of the one before stays.
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click()
  await page.getByLabel('Tên đăng nhập').fill('vinhthuan.vanthu')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('guongsang-demo')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  await page.context().close()
})
