/** The loaded plans against the papers they were carried over from: every wording, ordinal, party, year and day. */
import { readFileSync } from 'node:fs'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { beforeAll, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { demoDefaultDay } from '../accounts.ts'
import { buildDemo } from '../build.ts'
import { idOf } from '../ids.ts'
import { loadDemo } from '../load.ts'
import { demoPlans } from './index.ts'

const app = await testApp({ today: demoDefaultDay })
const papers: Record<string, string> = {
  vinhthuan: 'vinh-thuan-2024.txt',
  dienkhanh: 'dien-khanh-2023-2025.txt',
  cammy: 'cam-my-2024.txt',
  dienbien: 'dien-bien-2024.txt',
  tanbien: 'tan-bien-2022.txt',
}

interface Task {
  id: string
  grouping: string
  ordinal: string | null
  title: string
  sectionId: string | null
  dueKind: string
  dueOn: string | null
  dueInclusive: boolean | null
  dueText: string | null
  condition: string | null
  yearAbout: number | null
  yearOf: number
  yearFor: number | null
  schoolYear: string | null
  strength: string
  standing: string
  state: string
  outputs: { objectKind: string }[]
  parties: {
    part: string
    text: string
    organization: { name: string } | null
    group: { name: string } | null
  }[]
}
interface Plan {
  id: string
  title: string
  kind: string
  state: string
  periodFrom: string
  periodTo: string
  issuedOn: string | null
  scope: string | null
  organization: { name: string }
  defaultLead: { name: string } | null
  arrangement: { columns: { header: string }[] }
  sections: { id: string; ordinal: string | null; heading: string | null; text: string | null }[]
  taskList: Task[]
}

const plans = new Map<string, Plan>()
const planOf = (slug: string): Plan => plans.get(slug)!
const officerOf = (slug: string): Caller => {
  const agency = idOf(slug, 'organization', slug === 'dienbien' ? 'so-noi-vu' : 'phong-noi-vu')
  const localityId = idOf(slug, 'locality', slug)
  return app.as(actorWith('officer', { localityId, organizationPath: `/${agency}/` }))
}

beforeAll(async () => {
  await loadDemo(app.platform.database, app.platform.clock, () => {})
  for (const { locality, title } of demoPlans) {
    const { body } = await officerOf(locality).get('/api/plans?limit=200')
    const row = (body as { rows: { id: string; title: string }[] }).rows.find((one) => one.title === title)!
    plans.set(locality, (await officerOf(locality).get(`/api/plans/${row.id}`)).body)
  }
}, 60_000)

/** Without blanks and marks of emphasis: a row of a table may go on after a page has ended. */
const bare = (text: string): string =>
  cleanText(text)
    .normalize('NFC')
    .replaceAll(/[\s*#]/g, '')

const leadsOf = ({ parties }: Task): string =>
  parties
    .filter(({ part }) => part === 'lead')
    .map(({ text, organization, group }) => organization?.name ?? group?.name ?? `? ${text}`)
    .join(' + ')

/** Row 6 of quý I and row 2 of the standing tasks go on after the end of a page. */
const CUT = [
  'Ban hành Kế hoạch tổ chức thực hiện Phong trào',
  'Chỉ đạo hướng dẫn nghiệp vụ; công tác kiểm tra',
]

test.each(Object.keys(papers))('%s: every task is worded as its plan prints it', (slug) => {
  const paper = bare(readFileSync(new URL(papers[slug]!, import.meta.url), 'utf8'))
  const inTwo = (title: string): boolean =>
    Array.from(title).some(
      (_, at) => at > 20 && paper.includes(title.slice(0, at)) && paper.includes(title.slice(at)),
    )
  const titles = planOf(slug).taskList.map(({ title }) => title)
  const strange = titles.filter((title) => !paper.includes(bare(title)))
  expect(strange.filter((title) => !inTwo(bare(title)))).toEqual([])
  expect(strange.map((title) => CUT.findIndex((begin) => title.startsWith(begin)))).toEqual(
    slug === 'dienbien' ? [0, 1] : [],
  )
})

test.each(Object.keys(papers))(
  '%s: every heading and paragraph of a section is as its plan prints it',
  (slug) => {
    const paper = bare(readFileSync(new URL(papers[slug]!, import.meta.url), 'utf8'))
    const lines = planOf(slug).sections.flatMap(({ heading, text }) => [
      heading ?? '',
      ...(text ?? '').split('\n'),
    ])
    expect(lines.length).toBeGreaterThan(20)
    // Paragraphs that a page cuts in two stand in two pieces on paper.
    expect(lines.filter((line) => !paper.includes(bare(line)))).toEqual([])
  },
)

test('S003-H-3, S002-H-3, S004-H-2, S003-IV-2-1a: whose plan it is, who leads it, for which years, issued when', () => {
  const heads = [...plans.values()].map((plan) => [
    plan.kind,
    plan.title,
    plan.organization.name,
    plan.defaultLead?.name,
    `${plan.periodFrom} ${plan.periodTo}`,
    plan.issuedOn,
    plan.state,
  ])
  expect(heads).toEqual([
    [
      'publicity',
      'Tuyên truyền về công tác thi đua, khen thưởng năm 2024',
      'Ủy ban nhân dân huyện Vĩnh Thuận',
      'Phòng Nội vụ',
      '2024-01-01 2024-12-31',
      '2024-04-12',
      'issued',
    ],
    [
      'exemplar-publicity',
      'Tuyên truyền gương điển hình tiên tiến trên địa bàn huyện Diên Khánh giai đoạn 2023-2025',
      'Ủy ban nhân dân huyện Diên Khánh',
      'Phòng Nội vụ',
      '2023-01-01 2025-12-31',
      '2023-04-11',
      'running',
    ],
    [
      'work',
      'Về công tác thi đua, khen thưởng trên địa bàn huyện năm 2024',
      'UBND huyện Cẩm Mỹ',
      'Phòng Nội vụ huyện',
      '2024-01-01 2024-12-31',
      '2024-01-11',
      'running',
    ],
    [
      'work',
      'Công tác thi đua, khen thưởng năm 2024',
      'Ủy ban nhân dân tỉnh Điện Biên',
      'Sở Nội vụ',
      '2024-01-01 2024-12-31',
      '2024-01-10',
      'running',
    ],
    [
      'publicity',
      'Tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022',
      'Ủy ban nhân dân huyện Tân Biên',
      'Phòng Nội vụ huyện',
      '2022-01-01 2022-12-31',
      null,
      'closed',
    ],
  ])
})

test('S003-III-0b, S003-III-I-6, S003-III-V-2: the table of Điện Biên, 12 + 4 + 6 + 5 + 3 rows, with its gap after 3', () => {
  const rows = planOf('dienbien').taskList.filter(({ ordinal }) => ordinal !== null)
  const table = rows.map((task) => [
    task.grouping,
    task.ordinal,
    leadsOf(task),
    task.dueOn,
    [task.yearAbout, task.yearFor, task.schoolYear].filter((one) => one !== null).join(' '),
  ])
  const quarter = (nth: number, ordinal: string, years = '', lead = 'Sở Nội vụ') => [
    `quarter-${nth}`,
    ordinal,
    lead,
    ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'][nth - 1],
    years,
  ]
  expect(table).toEqual([
    quarter(1, '1', '2023'),
    quarter(1, '2'),
    quarter(1, '3'),
    quarter(1, '4', '2023'),
    quarter(1, '5', '2023'),
    quarter(1, '6', '', 'Sở Giáo dục và Đào tạo'),
    quarter(1, '7', '2023'),
    quarter(1, '8'),
    quarter(1, '9'),
    quarter(1, '10'),
    quarter(1, '11'),
    quarter(1, '12'),
    quarter(2, '1', '2023'),
    quarter(2, '2', '2023'),
    quarter(2, '3'),
    quarter(2, '4'),
    quarter(3, '1'),
    quarter(3, '2', '2023-2024'),
    quarter(3, '3', '2023-2024'),
    quarter(3, '4', '2023-2024'),
    quarter(3, '5'),
    quarter(3, '6'),
    quarter(4, '1'),
    quarter(4, '2'),
    quarter(4, '3', '2025'),
    quarter(4, '5'),
    quarter(4, '6'),
    ['all-year', '1', 'Sở Nội vụ', null, ''],
    ['all-year', '2', 'Sở Nội vụ', null, ''],
    ['all-year', '3', 'Sở Nội vụ', null, ''],
  ])
  expect(planOf('dienbien').arrangement.columns.map(({ header }) => header)).toEqual([
    'Số TT',
    'Nhiệm vụ cụ thể',
    'Đơn vị chủ trì tham mưu',
    'Đơn vị phối hợp (thực hiện)',
  ])
})

test('S003-I-2-1d: partners are named as printed, and matched with the offices they mean', () => {
  const first = planOf('dienbien')
    .taskList.filter(({ grouping }) => grouping === 'quarter-1')
    .slice(0, 7)
  const partners = first.map(({ parties }) =>
    parties
      .filter(({ part }) => part === 'partner')
      .map(({ text, organization, group }) => `${text} → ${organization?.name ?? group?.name ?? '?'}`),
  )
  expect(partners).toEqual([
    ['Các cụm, khối thi đua, cơ quan, đơn vị, địa phương → cơ quan, đơn vị, địa phương'],
    ['Văn phòng UBND tỉnh → Văn phòng UBND tỉnh'],
    ['Văn phòng UBND tỉnh → Văn phòng UBND tỉnh'],
    [
      'Văn phòng UBND tỉnh → Văn phòng UBND tỉnh',
      'Đài PTTH tỉnh → Đài PTTH tỉnh',
      'cơ quan, đơn vị có liên quan → ?',
    ],
    ['Văn phòng UBND tỉnh → Văn phòng UBND tỉnh'],
    ['Sở Nội vụ và các cơ quan, đơn vị có liên quan → Sở Nội vụ'],
    [
      'Văn phòng UBND tỉnh → Văn phòng UBND tỉnh',
      'các cơ quan, đơn vị, địa phương → cơ quan, đơn vị, địa phương',
      'Khối-Cụm thi đua thuộc tỉnh → cơ quan, đơn vị, địa phương',
    ],
  ])
})

test('S002-II-0, S002-III-2-1: 7 + 7 + 5 + 4 tasks of Cẩm Mỹ, due with their quarter, led by the standing office', () => {
  const { taskList, defaultLead } = planOf('cammy')
  const byQuarter = taskList.filter(({ grouping }) => grouping.startsWith('quarter-'))
  const counted = Map.groupBy(byQuarter, ({ dueOn }) => dueOn)
  expect([...counted].map(([dueOn, tasks]) => [dueOn, tasks.length])).toEqual([
    ['2024-03-31', 7],
    ['2024-06-30', 7],
    ['2024-09-30', 5],
    ['2024-12-31', 4],
  ])
  expect(byQuarter.flatMap(({ parties }) => parties)).toEqual([])
  expect(defaultLead?.name).toBe('Phòng Nội vụ huyện')
  expect(byQuarter.filter(({ yearFor }) => yearFor === 2025).map(({ title }) => title)).toEqual([
    'Tổng hợp đăng ký thi đua cho năm tiếp theo',
    'Xây dựng Kế hoạch về công tác thi đua, khen thưởng năm 2025',
    'Xây dựng Chỉ thị phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2025',
  ])
})

test('S001-H-4, S001-II-1, S001-II-2: three years in one plan: days printed, yearly tasks made anew, each with the year it is done in', () => {
  const { taskList, scope } = planOf('dienkhanh')
  expect(scope).toBe('Trong phạm vi huyện Diên Khánh.')
  const dated = taskList.filter(({ dueKind }) => dueKind === 'day')
  expect(dated.map(({ dueOn, dueInclusive, yearOf }) => [dueOn, dueInclusive, yearOf])).toEqual([
    ['2023-05-05', false, 2023],
    ['2025-05-25', false, 2025],
  ])
  const yearly = taskList.filter(({ dueText }) => dueText === 'Hằng năm')
  expect(yearly.map(({ yearOf, state }) => [yearOf, state])).toEqual([
    [2023, 'done'],
    [2024, 'open'],
    [2023, 'done'],
    [2024, 'open'],
  ])
  const byEnd = taskList.filter(({ dueKind }) => dueKind === 'period-end')
  expect(byEnd.map(({ yearOf, dueOn }) => [yearOf, dueOn])).toEqual([
    [2023, '2023-12-31'],
    [2025, '2025-12-31'],
    [2023, '2023-12-31'],
    [2025, '2025-12-31'],
  ])
})

test('S001-IV-2-b: leads of another plan are a set of units of their own; who is asked is told from who is ordered', () => {
  const { taskList } = planOf('dienkhanh')
  const going = taskList.find(({ title }) => title.startsWith('tiếp tục tuyên truyền, phát hiện'))!
  expect(going.parties.map(({ text }) => text)).toEqual([
    'Các cơ quan được giao, được đề nghị chủ trì triển khai thực hiện các nhiệm vụ tại Mục II của Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện',
  ])
  expect(going.parties[0]!.group).not.toBeNull()
  const asked = [...plans.values()].map(
    ({ taskList: tasks }) => tasks.filter(({ strength }) => strength === 'request').length,
  )
  expect(asked).toEqual([2, 2, 0, 1, 4])
})

test('S000-IV-1-6, S003-III-I-2: what comes only if it comes, and the plan that is a task of itself', () => {
  const conditional = planOf('vinhthuan').taskList.filter(({ dueKind }) => dueKind === 'conditional')
  expect(conditional.map(({ condition, strength, standing }) => [condition, strength, standing])).toEqual([
    ['nếu có', 'if-any', 'standing'],
  ])
  const [own] = planOf('dienbien').taskList.filter(({ outputs }) => outputs.length > 0)
  expect([own!.title, own!.standing, own!.outputs[0]!.objectKind]).toEqual([
    'Ban hành Kế hoạch công tác thi đua khen thưởng năm 2024',
    'done',
    'plan',
  ])
})

test('the letters of Tân Biên stay: đ) after d), and f) at the end', () => {
  const letters = planOf('tanbien').sections.flatMap(({ ordinal }) =>
    ordinal !== null && /^[a-zđ]\)$/.test(ordinal) ? [ordinal] : [],
  )
  expect(letters).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'f)', 'a)', 'b)', 'c)'])
})

test('on the demo’s day screens are alive: some is done, some is under way, some waits to be confirmed', () => {
  const standings = (slug: string) => {
    const counted = Object.groupBy(planOf(slug).taskList, ({ state }) => state)
    return Object.fromEntries(Object.entries(counted).map(([state, tasks]) => [state, tasks!.length]))
  }
  expect(standings('dienbien')).toMatchObject({ done: 5, 'in-progress': 8, 'awaiting-confirmation': 1 })
  expect(standings('cammy')).toMatchObject({ done: 4, 'in-progress': 3, 'awaiting-confirmation': 1 })
  expect(standings('tanbien')).toEqual({ done: 32 })
})

test('S001-I-2-1b: units have made plans of their own; the office sees those issued, each unit also its draft', async () => {
  const subPlans = async (slug: string, caller: Caller) => {
    const { body } = await caller.get(`/api/plans/${planOf(slug).id}`)
    return (body as { subPlans: { organization: { name: string }; state: string }[] }).subPlans.map(
      ({ organization, state }) => `${organization.name}: ${state}`,
    )
  }
  expect(await subPlans('dienbien', officerOf('dienbien'))).toEqual([
    'Sở Giáo dục và Đào tạo: issued',
    'Sở Y tế: issued',
    'Ủy ban nhân dân huyện Mường Ảng: issued',
  ])
  const unit = (slug: string, key: string) => {
    const id = idOf(slug, 'organization', key)
    const localityId = idOf(slug, 'locality', slug)
    const organization = buildDemo().find((one) => one.directory.locality.slug === slug)!
    const parent = organization.directory.organizations.find((one) => one.id === id)!.placements[0]!.parentId
    const path = parent === null ? `/${id}/` : `/${parent}/${id}/`
    return app.as(actorWith('unit-officer', { localityId, organizationPath: path }))
  }
  expect(await subPlans('dienkhanh', unit('dienkhanh', 'phong-gddt'))).toEqual([
    'Phòng Giáo dục và Đào tạo: drafting',
  ])
  expect(await subPlans('dienkhanh', unit('dienkhanh', 'ubnd-xa-dien-lac'))).toEqual([
    'Ủy ban nhân dân xã Diên Lạc: running',
  ])
})

test('S003-II-2-4a, S003-II-2-4b: the plans of several years that a yearly plan goes on with stand among the ties of its paper', async () => {
  const paper = async (slug: string) => {
    const { body } = await officerOf(slug).get(`/api/documents/${idOf(slug, 'document', 'ke-hoach')}`)
    return (body as { relations: { kind: string; citation: string }[] }).relations
  }
  const going = (await paper('dienbien')).filter(({ kind }) => kind === 'continues')
  expect(going.map(({ citation }) => citation)).toEqual([
    'Kế hoạch số 1663/KH-UBND ngày 06/4/2021 của UBND tỉnh',
    'Kế hoạch số 1442/KH-UBND ngày 25/4/2023 của UBND tỉnh',
  ])
  expect(planOf('dienbien')).toMatchObject({
    document: { number: '1023/KH-UBND', title: 'Kế hoạch số 1023/KH-UBND ngày 10/01/2024' },
  })
})

test('S004-III-5-1, S001-I-2-2d: what each plan makes units owe, in words, of whom and by which way', async () => {
  interface Duty {
    title: string
    inWords: string
    group: { name: string } | null
    organizations: { name: string }[]
    sendsTo: { name: string } | null
    sendsVia: { name: string } | null
    reportsTo: { name: string } | null
  }
  const duties = async (slug: string) => {
    const { body } = await officerOf(slug).get(`/api/plans/${planOf(slug).id}/duties`)
    return (body as { rows: Duty[] }).rows.map(
      ({ inWords, group, organizations, sendsTo, sendsVia, reportsTo }) => [
        inWords,
        group?.name ?? organizations.map(({ name }) => name).join(', '),
        [sendsTo, sendsVia, reportsTo].map((one) => one?.name ?? '–').join(' · '),
      ],
    )
  }
  const everyone = 'cơ quan, đơn vị, địa phương'
  const upward = 'Ủy ban nhân dân huyện Diên Khánh · Phòng Nội vụ · Sở Nội vụ'
  expect(await duties('dienkhanh')).toEqual([
    ['Một lần, trước ngày 05/05/2023', everyone, upward],
    ['Một lần, trước ngày 25/05/2025', everyone, upward],
    [
      'Hằng quý, trước ngày 15 của tháng cuối quý; ít nhất 01 điển hình tiêu biểu một năm (tập thể hoặc cá nhân)',
      'các cơ quan, đơn vị thuộc các Khối thi đua của huyện',
      upward,
    ],
    [
      'Hằng quý, trước ngày 15 của tháng cuối quý; ít nhất 03 điển hình tiêu biểu một năm (có cả tập thể và cá nhân)',
      'UBND các xã, thị trấn',
      upward,
    ],
    ['Hằng năm, chậm nhất ngày cuối năm; ít nhất 01 lần giao lưu một năm', everyone, 'Phòng Nội vụ · – · –'],
    ['Một lần', everyone, 'Phòng Nội vụ · – · –'],
  ])
  expect((await duties('dienbien'))[0]).toEqual([
    'Một lần, chậm nhất ngày 15/03/2024',
    everyone,
    'Sở Nội vụ · Ban Thi đua, khen thưởng tỉnh · Ủy ban nhân dân tỉnh Điện Biên',
  ])
  const whole =
    'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện'
  expect((await duties('tanbien')).slice(0, 2)).toEqual([
    [
      'Một lần, chậm nhất ngày 15/04/2022',
      whole.replace(' lực lượng vũ trang và', ''),
      'Phòng Nội vụ huyện · – · –',
    ],
    [
      'Hằng quý, trước các ngày 20/3, 20/6, 20/9 và 20/12',
      whole,
      'Phòng Nội vụ huyện · – · Ban Thi đua - Khen thưởng tỉnh',
    ],
  ])
})
