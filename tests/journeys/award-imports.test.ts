import { expect, test } from 'vitest'
import { workbook } from '../../apps/server/src/platform/imports/imports.fixture.ts'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

interface Shown {
  rows: { subject: { kind: string; id: string | null; name: string }; organization: { name: string } }[]
}

test('a list of awards is looked at, chosen for at once, written in the background, and taken back', async () => {
  const page = await at.open()
  await signIn(page, at, 'dienkhanh.chuyenvien')
  const ask = async (query: string): Promise<Shown['rows']> =>
    ((await (await page.request.get(at.url(`/api/awards?${query}`))).json()) as Shown).rows
  const [known] = await ask('subjectKind=person')
  const headers = [
    'Họ và tên',
    'Đơn vị',
    'Danh hiệu',
    'Năm',
    'Số quyết định',
    'Ngày ký',
    'Cơ quan quyết định',
  ]
  const by = ['77/QĐ-UBND', '16/01/2012', 'Chủ tịch UBND huyện']
  const unit = known!.organization.name
  const strangers = Array.from({ length: 1_100 }, (_, number) => [
    `Khách Vãng Lai ${number + 1}`.replaceAll(/\d/g, (digit) => 'abcdeghikl'[Number(digit)]!),
    unit,
    'Giấy khen',
    2011,
    ...by,
  ])
  const rows = [
    [known!.subject.name, unit, 'LĐTT', 2011, ...by],
    [known!.subject.name, unit, 'LĐTT', 2011, '77/QĐ-UBND', '31/02/2012', 'Chủ tịch UBND huyện'],
    ...strangers,
  ]
  await page.goto(at.url('/van-phong/khen-thuong/nhap'))
  await expectAccessible(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'khen-thuong.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook(headers, rows),
  })
  await page.getByRole('heading', { level: 1, name: 'khen-thuong.xlsx' }).waitFor()
  await page.getByText('Tháng 2 năm 2012 chỉ có 29 ngày.').first().waitFor()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Đều chỉ ghi tên' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đều chỉ ghi tên' }).click()
  await page.getByRole('button', { name: 'Xác nhận nhập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập', exact: true }).click()
  await page.getByText('Đã nhập', { exact: true }).first().waitFor({ timeout: 60_000 })
  expect((await ask('q=khach+vang+lai&year=2011')).length).toBe(50)
  expect((await ask(`subjectId=${known!.subject.id}&year=2011`)).length).toBe(1)

  await page.getByRole('button', { name: 'Gỡ lần nhập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ lần nhập' }).click()
  await page.getByText('Đã gỡ', { exact: true }).first().waitFor({ timeout: 60_000 })
  expect(await ask('q=khach+vang+lai')).toEqual([])
  expect(await ask(`subjectId=${known!.subject.id}&year=2011`)).toEqual([])
  await page.context().close()
})
