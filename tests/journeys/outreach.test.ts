import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `vinhthuan.${login}`)
  return page
}

const noSideScroll = async (page: Page): Promise<void> => {
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
}

test('S000-II-2-2a: the front writes down on a phone what it did, and it stands in the figures at once', async () => {
  const page = await as('mattran', 360)
  await page.goto(at.url('/van-phong/hoat-dong-tuyen-truyen'))
  await page.getByRole('button', { name: 'Ghi hoạt động' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Nội dung').fill('Sinh hoạt chi hội về gương người tốt, việc tốt')
  await form.getByRole('combobox', { name: 'Đối tượng' }).pressSequentially('hoi vien')
  await page.getByRole('option', { name: 'Hội viên' }).first().click()
  await form.getByLabel('Nội dung').click()
  await form.getByLabel('Số người').fill('46')
  await form.getByLabel('Trong đó đoàn viên, hội viên').fill('50')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await form.getByText('Số đoàn viên, hội viên không lớn hơn số người được tuyên truyền.').waitFor()
  await form.getByLabel('Trong đó đoàn viên, hội viên').fill('40')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã ghi hoạt động.').waitFor()
  const row = page.getByRole('row', { name: /Sinh hoạt chi hội về gương người tốt/ })
  expect(await row.innerText()).toContain('40 đoàn viên, hội viên')
  await noSideScroll(page)
  await expectAccessible(page)
  await page.goto(at.url('/van-phong/thong-ke-tuyen-truyen/chi-tiet?doituong=hoi-vien'))
  await page.getByRole('link', { name: 'Sinh hoạt chi hội về gương người tốt, việc tốt' }).waitFor()
  await page.context().close()
})

test('S004-III-3-3: a commune invites the broadcaster, who finds it waiting, receives it and says what was made of it', async () => {
  const commune = await as('xa-vinhbinhbac', 360)
  await commune.goto(at.url('/van-phong/gui-truyen-thong/gui-moi'))
  await commune.getByLabel('Tên việc').fill('Mời đưa tin hội thi sáng tạo trẻ')
  await commune.getByLabel('Ngày diễn ra').fill('20/03/2024')
  await commune.getByLabel('Nơi diễn ra').fill('Trường THCS Vĩnh Bình Bắc')
  await commune.getByRole('textbox', { name: 'Nơi nhận' }).fill('the thao va truyen thanh')
  const studioUnit = 'Trung tâm Văn hóa, Thể thao và Truyền thanh'
  await commune
    .getByRole('treeitem', { name: studioUnit })
    .or(commune.getByRole('option', { name: studioUnit }))
    .first()
    .click()
  await commune.keyboard.press('Escape')
  await commune.getByRole('button', { name: 'Gửi', exact: true }).click()
  await commune.getByRole('heading', { level: 1, name: 'Mời đưa tin hội thi sáng tạo trẻ' }).waitFor()
  await noSideScroll(commune)
  await commune.context().close()
  const studio = await as('phatthanh')
  await studio.getByRole('link', { name: /Chờ xác nhận đã nhận: Mời đưa tin hội thi sáng tạo trẻ/ }).click()
  await studio.getByRole('button', { name: 'Đã nhận' }).click()
  await studio.getByRole('button', { name: 'Ghi bài đã làm' }).click()
  await studio.getByRole('dialog').getByLabel('Đã làm thành').fill('Tin trong chương trình sáng')
  await studio.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click()
  await studio.getByText('10/03/2024: Tin trong chương trình sáng').waitFor()
  await expectAccessible(studio)
  await studio.context().close()
})

test('S001-IV-6-a: the propaganda department sends an orientation, and the portal desk takes note of it on a phone', async () => {
  const page = await as('tuyengiao')
  await page.goto(at.url('/van-phong/dinh-huong'))
  await page.getByRole('button', { name: 'Gửi định hướng' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Tên').fill('Định hướng tháng 3')
  await form.getByLabel('Nội dung định hướng').fill('Nêu gương người trực tiếp sản xuất.')
  await form.getByLabel('Cơ quan thông tin, truyền thông').check()
  await form.getByRole('button', { name: 'Gửi', exact: true }).click()
  await page.getByRole('heading', { name: /Định hướng tháng 3/ }).waitFor()
  await expectAccessible(page)
  const reader = await as('bientap', 360)
  await reader.getByRole('link', { name: /Định hướng tháng 3/ }).click()
  const note = reader.locator('section').filter({ hasText: 'Định hướng tháng 3' })
  await note.getByRole('button', { name: 'Đã tiếp nhận' }).click()
  await note.getByText(/^Đã tiếp nhận \d/).waitFor()
  await noSideScroll(reader)
  await reader.context().close()
  await page.context().close()
})

test('S004-III-4-3a: the propaganda department follows every figure to its records', async () => {
  const page = await as('tuyengiao')
  await page.goto(at.url('/van-phong/thong-ke-tuyen-truyen'))
  const figure = page.getByRole('link', { name: /Tin, bài đã đăng, phát/ })
  const many = Number((await figure.innerText()).split('\n')[0])
  expect(many).toBeGreaterThan(0)
  await figure.click()
  await page.getByText(`${many} dòng`).waitFor()
  expect(await page.getByRole('table').getByRole('row').count()).toBe(many + 1)
  await page.context().close()
})

test('every part of the figures can be read by everybody', async () => {
  const page = await as('tuyentruyen')
  for (const part of ['', '?muc=do-phu', '?muc=ma-tran', '?muc=im-lang']) {
    await page.goto(at.url(`/van-phong/thong-ke-tuyen-truyen${part}`))
    await page.getByRole('tabpanel').waitFor()
    await expectAccessible(page)
  }
  await page.context().close()
})
