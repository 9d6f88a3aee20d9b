import type { Movement, MovementRow } from '@guongsang/contract/movements.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Caller, testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { insertDocuments } from '../../modules/documents/index.ts'
import { insertMovements } from '../../modules/movements/index.ts'
import { insertDirectory } from '../../modules/organizations/index.ts'
import { insertLearning, insertPlans } from '../../modules/plans/index.ts'
import { buildDemo, demoLocalities } from '../build.ts'
import { buildDocuments } from '../documents/build-documents.ts'
import { idOf } from '../ids.ts'
import { buildPlans, planIdOf } from '../plans/build-plans.ts'
import { demoPlans } from '../plans/index.ts'
import { learningOf } from '../plans/learning.ts'
import { buildMovements } from './build-movements.ts'

let app: TestApp
const officers = new Map<string, Caller>()

beforeAll(async () => {
  app = await testApp({ today: '2024-03-10' })
  for (const demo of buildDemo()) {
    const { directory } = demo
    const { id: localityId, slug } = directory.locality
    const plan = demoPlans.find(({ locality }) => locality === slug)!
    const source = demoLocalities.find((one) => one.slug === slug)!
    await app.platform.database.transaction({ localityId: null }, async (tx) => {
      await insertDirectory(tx, directory)
      await insertPlans(tx, localityId, buildPlans(plan, directory))
      await insertLearning(tx, localityId, learningOf(plan, planIdOf(plan), directory))
      await insertDocuments(tx, localityId, buildDocuments(source, demo, plan))
      await insertMovements(tx, localityId, buildMovements(directory, plan))
    })
    const agency = idOf(slug, 'organization', source.accounts.standingAgency)
    officers.set(slug, app.as(actorWith('officer', { localityId, organizationPath: `/${agency}/` })))
  }
}, 60_000)

async function find(slug: string, query: string): Promise<MovementRow[]> {
  const { status, body } = await officers.get(slug)!.get(`/api/movements?limit=200&${query}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return (body as { rows: MovementRow[] }).rows
}
const search = (slug: string, words: string) => find(slug, `q=${encodeURIComponent(words)}`)
const show = async (slug: string, key: string): Promise<Movement> =>
  (await officers.get(slug)!.get(`/api/movements/${idOf(slug, 'movement', key)}`)).body as Movement

describe('what the plans name: S000-II-1-2c S000-II-1-2d S000-II-1-2h S000-II-1-2m S003-II-1-1c S003-II-1-1d S003-II-1-1f S003-II-1-1g S004-II-1-d2 S004-II-1-d3 S004-II-1-d5 S004-II-1-d7', () => {
  /** By the name the plan prints, with the level and the body that launched it. */
  test.each([
    ['S000-II-1-2c', 'vinhthuan', '“Cả nước chung sức xây dựng nông thôn mới”', 'central'],
    ['S000-II-1-2d', 'vinhthuan', '“Chung tay vì người nghèo, không để ai bị bỏ lại phía sau”', 'central'],
    ['S000-II-1-2h', 'vinhthuan', '“Kiên Giang thực hiện chương trình chuyển đổi số”', 'province'],
    ['S000-II-1-2m', 'vinhthuan', 'phong trào thi đua “Dân vận khéo”', 'province'],
    ['S003-II-1-1c', 'dienbien', 'Phong trào “Doanh nghiệp Việt Nam hội nhập và phát triển”', 'central'],
    ['S003-II-1-1d', 'dienbien', 'Phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau”', 'central'],
    [
      'S003-II-1-1f',
      'dienbien',
      '“Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm chống lãng phí”',
      'central',
    ],
    ['S003-II-1-1g', 'dienbien', '“Toàn dân đoàn kết xây dựng đời sống văn hoá”', 'central'],
    ['S004-II-1-d2', 'tanbien', '“Doanh nghiệp Tân Biên hội nhập và phát triển”', 'district'],
    [
      'S004-II-1-d3',
      'tanbien',
      '“Tân Biên chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”',
      'district',
    ],
    [
      'S004-II-1-d5',
      'tanbien',
      '“Đoàn kết, sáng tạo, nâng cao năng suất, chất lượng, hiệu quả, hội nhập quốc tế”',
      'district',
    ],
    ['S004-II-1-d7', 'tanbien', '“Thực hiện chính quyền điện tử”', 'district'],
  ])('%s: %s finds %s', async (_row, slug, printed, level) => {
    const name = /“(.+)”/.exec(printed)![1]!
    expect((await search(slug, name)).map((row) => row.level)).toContain(level)
  })
})

describe('the years that the plans print: S000-II-1-2l S003-II-1-1b S003-II-1-1e S003-II-1-1h S003-II-1-2c', () => {
  test.each([
    ['S000-II-1-2l', 'vinhthuan', 'Cải cách hành chính giai đoạn 2021-2025', '2021-01-01', '2025-12-31'],
    ['S003-II-1-1b', 'dienbien', 'Cả nước chung sức xây dựng nông thôn mới', '2021-01-01', '2025-12-31'],
    ['S003-II-1-1e', 'dienbien', 'thi đua thực hiện văn hóa công sở', '2019-01-01', '2025-12-31'],
    ['S003-II-1-1h', 'dienbien', 'xây dựng xã hội học tập', '2023-01-01', '2030-12-31'],
    [
      'S003-II-1-2c',
      'dienbien',
      'Chuyển đổi số tỉnh Điện Biên, giai đoạn 2022 - 2030',
      '2022-01-01',
      '2030-12-31',
    ],
  ])('%s: %s knows the years of “%s”', async (_row, slug, name, from, to) => {
    expect(await search(slug, name)).toMatchObject([{ from, to, standing: 'running' }])
  })
})

test('S000-II-1-2b: eleven movements of the levels above, each with its level and with who responds', async () => {
  const rows = await find('vinhthuan', '')
  const above = rows.filter(({ level }) => level === 'central' || level === 'province')
  expect(above.length).toBeGreaterThanOrEqual(11)
  const { responses } = (await show('vinhthuan', 'nong-thon-moi')) as Movement
  expect(responses.units).toBeGreaterThan(5)
  expect(responses.individuals).toBeGreaterThan(responses.collectives)
})

test('S000-II-1-2a: the directive of the Prime Minister leads from the movement that it launched', async () => {
  expect(await show('vinhthuan', 'chi-thi-19')).toMatchObject({
    launchedOn: '2021-07-16',
    from: '2021-01-01',
    to: '2025-12-31',
    launchDocument: { id: idOf('vinhthuan', 'document', 'ct-19') },
  })
})

test('S000-II-1-2k: a movement without a slogan has its five years and the resolution that it serves', async () => {
  expect(await show('vinhthuan', 'nghi-quyet-tinh')).toMatchObject({
    from: '2021-01-01',
    to: '2025-12-31',
    resolutions: [{ title: expect.stringContaining('Nghị quyết Đại hội Đảng bộ tỉnh Kiên Giang') }],
  })
})

test('S003-II-1-1a: what the Prime Minister launched is found by who launched it', async () => {
  const rows = await search('dienbien', 'Thủ tướng Chính phủ')
  expect(rows).toHaveLength(6)
  expect(new Set(rows.map((row) => `${row.launchedBy}, ${row.level}`))).toEqual(
    new Set(['Thủ tướng Chính phủ, central']),
  )
  expect(await find('dienbien', 'kind=campaign')).toHaveLength(2)
})

test('S003-II-1-2a: the yearly movement and those on a subject are two kinds', async () => {
  const yearly = await find('dienbien', 'kind=regular&year=2024')
  expect(yearly.map(({ name }) => name)).toContain(
    'Thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2024',
  )
  expect(yearly.map(({ name }) => name)).not.toContain(
    'Thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2023',
  )
  expect((await find('dienbien', 'kind=thematic')).length).toBeGreaterThan(5)
})

test('S004-II-1-d6: what one paper calls a campaign is a movement of this district', async () => {
  const [here] = await search('tanbien', 'Toàn dân đoàn kết xây dựng đời sống văn hóa')
  const [there] = await search('dienbien', 'Toàn dân đoàn kết xây dựng đời sống văn hoá')
  expect([here!.kind, there!.kind]).toEqual(['thematic', 'campaign'])
})

test('S004-II-1-d8: communes, schools and the front launch movements of their own', async () => {
  const rows = await find('tanbien', '')
  const launchers = rows.flatMap(({ organization }) => organization?.name ?? [])
  expect(launchers).toEqual(
    expect.arrayContaining([
      'Ủy ban nhân dân xã Tân Bình',
      'Trường THCS Thị trấn Tân Biên',
      'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    ]),
  )
})

test('S001-III-22-2: a movement points at the resolutions of the Party congresses that it serves', async () => {
  expect((await show('tanbien', 'tan-bien-nong-thon-moi')).resolutions).toEqual([
    {
      id: idOf('tanbien', 'document', 'nq-dang-bo-huyen'),
      title: expect.stringContaining('Đại hội Đảng bộ huyện Tân Biên lần thứ XII'),
    },
  ])
})

test('S001-III-22-1: a movement says which pressing task it serves, and points at the targets of that task', async () => {
  expect(await show('dienkhanh', 'nam-2024')).toMatchObject({
    serves: 'Chỉ tiêu kinh tế - xã hội năm 2024 theo nghị quyết của Hội đồng nhân dân',
    indicators: [
      { name: 'Tỷ lệ hộ nghèo đa chiều cuối năm' },
      { name: 'Xã đạt chuẩn nông thôn mới nâng cao' },
    ],
  })
})

test('S000-I-1c S003-II-1-0a: the year’s targets of the council stand once in the plan, and movements point at them', async () => {
  const { indicators } = await show('dienbien', 'dien-bien-phu')
  expect(indicators.map(({ name, year, goal }) => [name, year, goal])).toEqual([
    ['Tỷ lệ hộ nghèo đa chiều cuối năm', 2024, 'không quá 2,5 %'],
    ['Xã đạt chuẩn nông thôn mới nâng cao', 2024, 'ít nhất 3 xã'],
  ])
  expect((await show('dienbien', 'nam-2024')).indicators).toEqual(indicators)
})

test('no screen is empty: each locality has planned, running and ended movements, and a summary overdue or held', async () => {
  for (const slug of officers.keys()) {
    const standings = new Set((await find(slug, '')).map(({ standing }) => standing))
    expect([slug, ...standings].sort()).toEqual(expect.arrayContaining(['planned', 'running', 'ended']))
    const { body } = await officers.get(slug)!.get('/api/movement-summaries?year=2024')
    expect((body as { rows: unknown[] }).rows.length, slug).toBeGreaterThan(0)
  }
})
