import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { demoAccounts } from '../../apps/server/src/demo/accounts.ts'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()
const JURORS = ['uyvien1', 'uyvien2', 'uyvien3']
const NAME = 'Cuộc thi viết “Chuyện tử tế mùa khô”'

async function as(login: string, width = 1280): Promise<Page> {
  const page = await at.open({ width })
  await signIn(page, at, `dienkhanh.${login}`)
  return page
}
const nameOf = (login: string): string =>
  demoAccounts().find((account) => account.login === `dienkhanh.${login}`)!.name

/** Opens the dialog's verb and says yes to it. */
async function confirm(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click()
}

async function draftAndLaunch(office: Page): Promise<void> {
  await office.goto(at.url('/van-phong/cuoc-thi'))
  await expectAccessible(office)
  await office.getByRole('link', { name: 'Soạn cuộc thi' }).click()
  await office.getByLabel('Tên cuộc thi').fill(NAME)
  await office.getByLabel('Nơi phát động').fill('Ban Chỉ đạo phong trào huyện')
  await office.getByLabel('Nhận bài từ ngày').fill('10/03/2024')
  await office.getByLabel('Đến hết ngày').fill('12/03/2024')
  await office
    .getByLabel('Thể lệ, như người dân đọc trên cổng')
    .fill('Viết về người thật, việc thật quanh bạn.')
  await office.getByRole('button', { name: 'Thêm tiêu chí' }).click()
  await office.getByLabel('Tiêu chí 1', { exact: true }).fill('Nội dung')
  await office.getByLabel('Điểm tối đa').fill('100')
  await office.getByRole('button', { name: 'Thêm giải' }).click()
  await office.getByLabel('Giải 1', { exact: true }).fill('Giải Nhất')
  await office.getByLabel('Tiền thưởng').fill('2.000.000')
  await office.getByRole('button', { name: 'Lưu', exact: true }).click()
  await office.getByRole('heading', { level: 1, name: NAME }).waitFor()
  await confirm(office, 'Phát động')
  await office.getByText('Nhận bài', { exact: true }).first().waitFor()
}

/** Gives back where the sender follows the entry. */
async function enter(): Promise<Page> {
  const citizen = await at.open({ width: 360 })
  await citizen.goto(at.url('/dienkhanh'))
  await citizen.getByRole('link', { name: NAME }).click()
  await expectAccessible(citizen)
  await citizen.getByRole('link', { name: 'Gửi bài dự thi' }).click()
  await expectAccessible(citizen)
  await citizen.getByLabel('Tên bài viết').fill('Giếng nước của bà Tư')
  await citizen.getByLabel('Viết về ai?').fill('Bà Tư đầu xóm')
  await citizen.getByLabel('Người ấy ở đâu?').fill('Thôn Đông')
  await citizen
    .getByLabel('Bài viết', { exact: true })
    .fill('Mùa khô năm nào bà Tư cũng mở giếng cho cả xóm gánh nước. Tôi là Trần Thử Nghiệm, nhà ở cuối xóm.')
  await citizen.getByLabel('Họ và tên của bạn').fill('Trần Thử Nghiệm')
  await citizen.getByLabel('Nơi ở, nơi học tập hoặc công tác').fill('Thôn Đông, xã Diên Lạc')
  await citizen.getByLabel('Số điện thoại hoặc thư điện tử').fill('0912 345 678')
  await citizen.getByRole('button', { name: 'Gửi bài' }).click()
  await citizen.getByRole('heading', { name: 'Bài dự thi của bạn' }).waitFor()
  return citizen
}

async function chooseJury(office: Page): Promise<void> {
  await office.getByRole('tab', { name: 'Chấm thi' }).click()
  const field = office.getByRole('combobox', { name: 'Giám khảo' })
  for (const login of JURORS) {
    await field.fill(nameOf(login))
    await office
      .getByRole('option', { name: nameOf(login) })
      .first()
      .click()
  }
  await office.keyboard.press('Escape')
  await office.getByRole('button', { name: 'Lưu Ban Giám khảo' }).click()
  await office.getByText('Đã cử Ban Giám khảo.').waitFor()
}

/** One of the three is ill: the other two are left, and both mark. */
async function standDown(office: Page): Promise<void> {
  const name = nameOf(JURORS[0]!)
  await office.getByRole('button', { name: `Cho thôi chấm: ${name}` }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill('Ốm dài ngày')
  await dialog.getByRole('button', { name: 'Cho thôi chấm', exact: true }).click()
  await office.getByText('Đã cho giám khảo thôi chấm.').waitFor()
  await office.getByText(`${name} (đã thôi chấm: Ốm dài ngày)`).waitFor()
  await expectAccessible(office)
}

/** Whoever holds the entry marks it; how many did. */
async function markAll(): Promise<number> {
  let marked = 0
  for (const login of JURORS) {
    const juror = await as(login, 360)
    await juror.goto(at.url('/van-phong/ban-cham'))
    await juror.getByRole('heading', { level: 1, name: 'Bàn chấm' }).waitFor()
    await juror.waitForLoadState('networkidle')
    const entry = juror.getByRole('row').filter({ hasText: 'Giếng nước của bà Tư' }).getByRole('link')
    if ((await entry.count()) > 0) {
      await entry.click()
      await juror.getByText('Tôi là ……, nhà ở cuối xóm.').waitFor()
      expect(await juror.getByText('Trần Thử Nghiệm').count()).toBe(0)
      await expectAccessible(juror)
      await juror.getByLabel('Nội dung (0 đến 100)').fill('88')
      await confirm(juror, 'Cho điểm')
      await juror.getByText('Đã cho điểm.').waitFor()
      marked++
    }
    await juror.context().close()
  }
  return marked
}

test('S004-III-3-5a: sent on the portal, marked by two who do not know whose it is while a third is stood down, won, and read by all', async () => {
  const office = await as('tuyentruyen')
  await draftAndLaunch(office)
  const citizen = await enter()
  const way = citizen.url()

  await office.getByRole('tab', { name: /Bài dự thi/ }).click()
  await office.getByRole('link', { name: 'Giếng nước của bà Tư' }).waitFor()
  // What is still being compared with other entries is not waved through.
  const checked = async () => {
    await office.getByRole('button', { name: 'Hợp lệ tất cả bài không bị nghi' }).click()
    return office.getByRole('cell', { name: 'Hợp lệ', exact: true }).count()
  }
  await expect.poll(checked, { timeout: 20_000, interval: 1000 }).toBe(1)
  await expectAccessible(office)
  await chooseJury(office)
  await office.getByRole('button', { name: /Hôm nay là/ }).click()
  await office.getByRole('button', { name: 'Tuần sau' }).click()
  await confirm(office, 'Chốt nhận bài')
  await office.getByText('Đang chấm', { exact: true }).first().waitFor()

  await standDown(office)
  expect(await markAll()).toBe(2)
  await office.reload()
  await office.getByRole('tab', { name: 'Kết quả' }).click()
  await office.getByText('Mọi bài đã có điểm.').waitFor()
  await office.getByRole('button', { name: 'Công bố kết quả' }).click()
  await office.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click()
  await office.getByRole('tab', { name: 'Đề nghị khen' }).click()
  await office.getByRole('rowheader', { name: /Bà Tư đầu xóm/ }).waitFor()
  await expectAccessible(office)

  await citizen.goto(way)
  await citizen.getByText('Chúc mừng bạn đạt Giải Nhất.').waitFor()
  await citizen.goto(at.url('/dienkhanh/cuoc-thi'))
  await citizen.getByRole('link', { name: NAME }).click()
  await citizen.getByRole('link', { name: 'Xem kết quả' }).click()
  await citizen.getByText('Trần Thử Nghiệm').waitFor()
  await expectAccessible(citizen)
}, 180_000)
