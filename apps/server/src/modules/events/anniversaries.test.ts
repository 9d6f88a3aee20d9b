import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Answer, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'

const app = await testApp({ today: '2024-03-10' })
let places = 0

async function office() {
  const place = await testLocality(app.platform.database, `ky-niem-${++places}`, 'Kỷ Niệm')
  const by = (role: Parameters<typeof actorWith>[0]) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: place.unit.path }))
  const officer = by('officer')
  const add = (more: object) =>
    officer.post('/api/anniversaries', {
      name: 'Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc',
      level: 'central',
      ...more,
    })
  const inYear = async (year?: number, caller = officer) => {
    const { body } = await caller.get(`/api/anniversaries${year === undefined ? '' : `?year=${year}`}`)
    return (body as { rows: Row[] }).rows.map(({ name, on, years, flag }) => [name, on, years, flag])
  }
  return { by, officer, add, inYear }
}
interface Row {
  id: string
  name: string
  on: string | null
  years: number | null
  flag: string | null
  version: number
}
const outcome = ({ status, body }: Answer) => (body as { code?: string } | null)?.code ?? status
const fieldsOf = ({ body }: Answer) =>
  (body as { errors: { field: string }[] }).errors.map(({ field }) => field)

test('S003-I-1-1b, S003-I-1-1c, S003-I-1-1d, S003-I-1-1e, S004-II-1-dd2: years are counted from the base day; năm tròn and năm chẵn are told apart', async () => {
  const { add, inYear, by } = await office()
  await add({ basedOn: '1948-06-11' })
  await add({ name: 'Chiến thắng Điện Biên Phủ', basedOn: '1954-05-07' })
  await add({ name: 'Ngày thành lập tỉnh', basedOn: '1909-06-28', level: 'province' })
  await add({ name: 'Ngày thành lập Đảng bộ tỉnh', basedOn: '1949-10-10', level: 'province' })
  await add({ name: 'Ngày truyền thống ngành', month: 2, dateOfMonth: 29 })
  await add({ name: 'Ngày chưa rõ' })
  expect(await inYear(2024, by('unit-officer'))).toEqual([
    ['Ngày truyền thống ngành', '2024-02-29', null, null],
    ['Chiến thắng Điện Biên Phủ', '2024-05-07', 70, 'full'],
    ['Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc', '2024-06-11', 76, 'other'],
    ['Ngày thành lập tỉnh', '2024-06-28', 115, 'even'],
    ['Ngày thành lập Đảng bộ tỉnh', '2024-10-10', 75, 'even'],
    ['Ngày chưa rõ', null, null, null],
  ])
  expect((await inYear()).length).toBe(6)
  expect((await inYear(2023)).slice(0, 3)).toEqual([
    ['Ngày truyền thống ngành', '2023-02-28', null, null],
    ['Chiến thắng Điện Biên Phủ', '2023-05-07', 69, 'other'],
    ['Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc', '2023-06-11', 75, 'even'],
  ])
})

test('a day is typed once, with a date that is in the calendar', async () => {
  const { add } = await office()
  expect((await add({ basedOn: '1948-06-11' })).status).toBe(201)
  expect(
    outcome(await add({ name: 'Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc', month: 6, dateOfMonth: 11 })),
  ).toBe('anniversary-known')
  const both = [1, 2].map(() => add({ name: 'Ngày thành lập huyện', month: 5, dateOfMonth: 2 }))
  expect((await Promise.all(both)).map(outcome).toSorted()).toEqual([201, 'anniversary-known'])
  expect(fieldsOf(await add({ month: 2, dateOfMonth: 30 }))).toEqual(['dateOfMonth'])
  expect(fieldsOf(await add({ month: 2 }))).toEqual(['dateOfMonth'])
  expect(fieldsOf(await add({ basedOn: '1948-06-11', month: 6, dateOfMonth: 11 }))).toEqual(['basedOn'])
})

test('one that is no longer kept stays in the years before; what came meanwhile wins', async () => {
  const { add, officer, inYear } = await office()
  const { id } = (await add({ name: 'Ngày thành lập huyện', basedOn: '2004-01-01', level: 'district' }))
    .body as { id: string }
  const edit = (more: object) =>
    officer.put(`/api/anniversaries/${id}`, {
      name: 'Ngày thành lập huyện',
      basedOn: '2004-01-01',
      level: 'district',
      ...more,
    })
  expect(outcome(await edit({ version: 1, endedOn: '2025-06-30' }))).toBe(204)
  expect(outcome(await edit({ version: 1 }))).toBe('changed-meanwhile')
  expect([await inYear(2025), await inYear(2026)]).toEqual([
    [['Ngày thành lập huyện', '2025-01-01', 21, 'other']],
    [],
  ])
})

test('units read and do not write; another locality sees nothing', async () => {
  const [here, elsewhere] = [await office(), await office()]
  await here.add({ basedOn: '1948-06-11' })
  expect(
    outcome(await here.by('unit-head').post('/api/anniversaries', { name: 'Ngày khác', level: 'commune' })),
  ).toBe('forbidden')
  expect(await elsewhere.inYear(2024)).toEqual([])
  const { body } = await here.officer.get('/api/anniversaries')
  const [row] = (body as { rows: Row[] }).rows
  const stolen = { name: 'Của nơi khác', level: 'commune', version: 1 }
  expect(outcome(await elsewhere.officer.put(`/api/anniversaries/${row!.id}`, stolen))).toBe(
    'anniversary-not-found',
  )
})

test('three days cost the same statements as one', async () => {
  const { add, officer } = await office()
  await add({ basedOn: '1948-06-11' })
  const read = () => countStatements(app.platform.database, () => officer.get('/api/anniversaries?year=2024'))
  const once = await read()
  await add({ name: 'Ngày thứ hai' })
  await add({ name: 'Ngày thứ ba' })
  expect(await read()).toBe(once)
})
