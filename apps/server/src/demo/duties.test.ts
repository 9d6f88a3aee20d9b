/** The duties of the sample plans as they print them, and what happens to them when the demo's day goes on. */
import { type Day, day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorWith } from '../../../../tests/support/actors.ts'
import { type Caller, testApp, type TestApp } from '../../../../tests/support/app.ts'
import { runDueJobs } from '../../../../tests/support/jobs.ts'
import { homeProviders } from '../platform/home.ts'
import { publicMotto } from '../modules/plans/index.ts'
import { demoDefaultDay } from './accounts.ts'
import { idOf } from './ids.ts'
import { loadDemo } from './load.ts'

interface Cell {
  itemId: string
  standing: string
  light: string
  sentence: string
}
interface Matrix {
  columns: {
    key: string
    title: string
    periodLabel: string
    dueText: string | null
    lastDay: string | null
    counts: Record<string, number>
  }[]
  rows: { organization: { id: string; name: string }; cells: (Cell | null)[] }[]
}

let app: TestApp

beforeAll(async () => {
  // Installed long after: what is in the sample is as of its own day.
  app = await testApp({ today: '2026-11-21' })
  await loadDemo(app.platform.database, app.platform.clock, () => {})
  app.platform.clock.believe(demoDefaultDay)
}, 120_000)

const localityId = (slug: string): string => idOf(slug, 'locality', slug)

async function office(slug: string) {
  const { rows } = await app.platform.database.transaction({ localityId: localityId(slug) }, (tx) =>
    sql<{ id: string; path: string }>`
      select d.organization_id as id, p.path from organizations.designations d
      join organizations.organization_placements p
        on p.locality_id = d.locality_id and p.organization_id = d.organization_id
      where d.locality_id = ${localityId(slug)} and d.function_code = 'standing-agency'
      order by d.valid_from limit 1`.execute(tx),
  )
  const officer = app.as(
    actorWith('officer', { localityId: localityId(slug), organizationPath: rows[0]!.path }),
  )
  const plans = (await officer.get('/api/plans?limit=100')).body as { rows: { id: string; title: string }[] }
  return {
    officer,
    agency: rows[0]!,
    planOf: (title: string) => plans.rows.find((one) => one.title.includes(title))!.id,
  }
}

const matrixOf = async (officer: Caller, planId: string, query = ''): Promise<Matrix> =>
  (await officer.get(`/api/plans/${planId}/matrix?limit=200&${query}`)).body as Matrix

/** Column by column: round, due day, and whether anybody owes it. */
const columnsOf = ({ columns, rows }: Matrix, title: string) =>
  columns.flatMap(({ title: own, periodLabel, dueText }, at) => {
    if (!own.startsWith(title)) return []
    const standings = new Set(rows.flatMap(({ cells }) => cells[at]?.standing ?? []))
    const applies = standings.size !== 1 || !standings.has('not-applicable')
    return [[periodLabel, dueText, applies ? 'phải nộp' : 'không áp dụng']]
  })

const quarters = (year: number, dues: string[], first = 'phải nộp') =>
  ['I', 'II', 'III', 'IV'].map((quarter, at) => [
    `Quý ${quarter}/${year}`,
    dues[at],
    at === 0 ? first : 'phải nộp',
  ])
const the15th = (year: number) => ['03', '06', '09', '12'].map((month) => `trước ngày 15/${month}/${year}`)

describe('Diên Khánh 2023–2025', () => {
  test.each([
    ['S001-IV-2-c, S001-IV-2-h: agencies of the blocs', 'Giới thiệu điển hình tiêu biểu (cơ quan'],
    ['S001-IV-2-d, S001-IV-2-h: communes and the town', 'Giới thiệu điển hình tiêu biểu (xã'],
  ])(
    '%s owe before the 15th of each quarter’s last month; the first of 2023 was over (A29)',
    async (_, title) => {
      const { officer, planOf } = await office('dienkhanh')
      const matrix = await matrixOf(officer, planOf('Tuyên truyền gương điển hình tiên tiến'))
      expect(columnsOf(matrix, title)).toEqual([
        ...quarters(2023, the15th(2023), 'không áp dụng'),
        ...quarters(2024, the15th(2024)),
        ...quarters(2025, the15th(2025)),
      ])
    },
  )

  test.each([
    ['S001-IV-1-c', 'Báo cáo sơ kết', 'trước ngày 05/05/2023'],
    ['S001-IV-1-d', 'Báo cáo tổng kết', 'trước ngày 25/05/2025'],
  ])('%s: %s is owed once, %s', async (_, title, due) => {
    const { officer, planOf } = await office('dienkhanh')
    const matrix = await matrixOf(officer, planOf('Tuyên truyền gương điển hình tiên tiến'))
    expect(columnsOf(matrix, title)).toEqual([['Giai đoạn 2023-2025', due, 'phải nộp']])
  })

  test('nobody’s rounds are ended by what happens after the demo’s day', async () => {
    const { officer, planOf } = await office('dienkhanh')
    const { columns } = await matrixOf(officer, planOf('Tuyên truyền gương điển hình tiên tiến'))
    expect(columns.filter(({ counts }) => counts['ended'] !== undefined)).toEqual([])
  })

  test('S001-III-3-b10: every unit owes an exchange each year', async () => {
    const { officer, planOf } = await office('dienkhanh')
    const matrix = await matrixOf(officer, planOf('Tuyên truyền gương điển hình tiên tiến'))
    const exchange = matrix.columns.filter(({ title }) => /giao lưu/i.test(title))
    expect(exchange.map(({ periodLabel }) => periodLabel)).toEqual(['Năm 2023', 'Năm 2024', 'Năm 2025'])
  })
})

describe('Tân Biên 2022', () => {
  test('S004-III-5-2a: before 20/3, 20/6, 20/9, 20/12; the first was over when the plan began', async () => {
    const { officer, planOf } = await office('tanbien')
    const matrix = await matrixOf(officer, planOf('Tuyên truyền các phong trào thi đua yêu nước'))
    const dues = ['03', '06', '09', '12'].map((month) => `trước ngày 20/${month}/2022`)
    expect(columnsOf(matrix, 'Bình xét, giới thiệu')).toEqual(quarters(2022, dues, 'không áp dụng'))
  })

  test('S004-III-6-1: unit plans not later than 15/4/2022, and nothing is open any more', async () => {
    const { officer, planOf } = await office('tanbien')
    const matrix = await matrixOf(officer, planOf('Tuyên truyền các phong trào thi đua yêu nước'))
    expect(columnsOf(matrix, 'Kế hoạch tuyên truyền năm 2022')).toEqual([
      ['Năm 2022', 'chậm nhất ngày 15/04/2022', 'phải nộp'],
    ])
    const standings = new Set(
      matrix.rows.flatMap(({ cells }) => cells.map((cell) => cell?.standing ?? 'trống')),
    )
    expect([...standings].filter((one) => ['late', 'sent', 'returned', 'due-soon'].includes(one))).toEqual([])
    expect([...standings]).toContain('accepted-late')
  })
})

test('S003-IV-5-1a, S003-IV-5-1b, S003-IV-5-1c: every unit of Điện Biên owes its plan, not later than 15/3/2024, by way of the board', async () => {
  const { officer, planOf } = await office('dienbien')
  const plan = planOf('Công tác thi đua, khen thưởng năm 2024')
  const duties = (await officer.get(`/api/plans/${plan}/duties`)).body as {
    rows: {
      title: string
      inWords: string
      owes: string
      sendsTo: { name: string } | null
      sendsVia: { name: string } | null
    }[]
  }
  const unitPlan = duties.rows.find(({ owes }) => owes === 'plan')!
  expect(unitPlan.inWords).toBe('Một lần, chậm nhất ngày 15/03/2024')
  expect([unitPlan.sendsTo?.name, unitPlan.sendsVia?.name]).toEqual([
    'Sở Nội vụ',
    expect.stringContaining('Ban Thi đua'),
  ])
  const matrix = await matrixOf(officer, plan)
  expect(matrix.rows.length).toBeGreaterThan(20)
})

test('S003-IV-2-3a, S004-III-2-1b: kept days are watched by kind of unit; who is only asked has none counted late', async () => {
  const { officer } = await office('tanbien')
  const { body } = await officer.get('/api/state-of-plans?year=2022')
  const { kinds } = body as {
    kinds: { label: string; units: number; due: number; onTime: number; late: number }[]
  }
  const labels = kinds.map(({ label }) => label)
  for (const label of ['Ủy ban nhân dân xã, phường, thị trấn', 'Trường học', 'Doanh nghiệp'])
    expect(labels).toContain(label)
  const communes = kinds.find(({ label }) => label.startsWith('Ủy ban nhân dân xã'))!
  expect(communes.units).toBe(10)
  expect(communes.onTime + communes.late).toBe(communes.due)
  expect(kinds.find(({ label }) => label === 'Doanh nghiệp')).toMatchObject({ late: 0 })
})

test('reports answer the questions of their outline, and nothing asked for is missing', async () => {
  const { officer, planOf } = await office('dienkhanh')
  const plan = planOf('Tuyên truyền gương điển hình tiên tiến')
  const { rows: duties } = (await officer.get(`/api/plans/${plan}/duties`)).body as {
    rows: { id: string; title: string }[]
  }
  const interim = duties.find(({ title }) => title.startsWith('Báo cáo sơ kết'))!
  const query = `dutyId=${interim.id}&standing=accepted&limit=5`
  const { rows } = (await officer.get(`/api/items?${query}`)).body as { rows: { id: string }[] }
  expect(rows).toHaveLength(5)
  for (const { id } of rows) {
    const { outline, submissions } = (await officer.get(`/api/items/${id}`)).body as {
      outline: { questions: { heading: string; required: boolean }[] }
      submissions: { answers: { heading: string; text: string | null; rows: string[][] }[] }[]
    }
    const answered = submissions
      .at(-1)!
      .answers.filter(({ text, rows: lines }) => text !== null || lines.length > 0)
      .map(({ heading }) => heading)
    expect(answered).toEqual(
      expect.arrayContaining(
        outline.questions.filter(({ required }) => required).map(({ heading }) => heading),
      ),
    )
  }
})

test('units have asked about the plans that run, and the office has papers to receive', async () => {
  const states = async (slug: string) => {
    const { officer } = await office(slug)
    const { rows } = (await officer.get('/api/questions')).body as {
      rows: { state: string; organization: { name: string } }[]
    }
    expect(rows.every(({ organization }) => organization.name !== '')).toBe(true)
    return rows.map(({ state }) => state).toSorted()
  }
  expect(await states('dienbien')).toEqual(['answered', 'open'])
  expect(await states('tanbien')).toEqual([])
  for (const slug of ['dienkhanh', 'dienbien']) {
    const { officer } = await office(slug)
    const desk = (await officer.get('/api/items?view=desk')).body as { rows: unknown[] }
    expect(desk.rows.length).toBeGreaterThan(2)
  }
})

describe('when the day goes on past 14/3/2024', () => {
  const titleOf = 'Tuyên truyền gương điển hình tiên tiến'
  const firstQuarter = async (day: string) => {
    const { officer, planOf } = await office('dienkhanh')
    app.platform.clock.believe(day as Day)
    const { columns, rows } = await matrixOf(officer, planOf(titleOf))
    const at = columns.flatMap(({ periodLabel, title }, nth) =>
      periodLabel === 'Quý I/2024' && title.startsWith('Giới thiệu') ? [nth] : [],
    )
    return rows.flatMap(({ organization, cells }) =>
      at.flatMap((nth) => (cells[nth] === null ? [] : [{ unit: organization.id, ...cells[nth]! }])),
    )
  }

  test('S001-IV-2-h, S001-IV-4-1: open cells are amber, then red where the unit was ordered; each rung is sent once; the letter is drafted', async () => {
    const before = await firstQuarter('2024-03-10')
    const open = before.filter(({ standing }) => standing === 'due-soon')
    expect(open.length).toBeGreaterThan(5)
    expect(new Set(open.map(({ light }) => light))).toEqual(new Set(['amber']))
    const after = await firstQuarter('2024-03-15')
    const turned = after.filter(({ itemId }) => open.some((one) => one.itemId === itemId))
    const asked = new Set(
      (
        await app.platform.database.transaction({ localityId: localityId('dienkhanh') }, (tx) =>
          sql<{ id: string }>`select id from organizations.organizations
            where locality_id = ${localityId('dienkhanh')} and not under_committee`.execute(tx),
        )
      ).rows.map(({ id }) => id),
    )
    for (const { unit, standing, light } of turned)
      expect([standing, light]).toEqual(asked.has(unit) ? ['no-answer', 'amber'] : ['late', 'red'])
    expect(turned.some(({ light }) => light === 'red')).toBe(true)
    const unchanged = after.filter(({ standing }) => ['sent', 'accepted', 'declared-none'].includes(standing))
    expect(unchanged.length).toBeGreaterThan(0)

    const reminders = async () =>
      (
        await app.platform.database.transaction({ localityId: localityId('dienkhanh') }, (tx) =>
          sql<{ id: string; rung: string; letter: string | null }>`
            select object_id as id, rung, document_id as letter from plans.reminders
            where locality_id = ${localityId('dienkhanh')} and object_id = any(${open.map(({ itemId }) => itemId)}::uuid[])`.execute(
            tx,
          ),
        )
      ).rows
    const runDay = async (day: string) => {
      app.platform.clock.believe(day as Day)
      await app.platform.database.transaction({ localityId: null }, (tx) =>
        app.platform.enqueue(
          tx,
          localityId('dienkhanh'),
          'remind-of-duties',
          { day },
          { key: `${day}/${Math.random()}` },
        ),
      )
      expect(await runDueJobs(app.platform)).toContain('remind-of-duties: done')
    }
    for (const day of ['2024-03-14', '2024-03-14', '2024-03-15', '2024-03-17', '2024-03-17'])
      await runDay(day)
    const sent = await reminders()
    const ordered = turned.filter(({ light }) => light === 'red').map(({ itemId }) => itemId)
    for (const id of ordered)
      expect(
        sent
          .filter((one) => one.id === id)
          .map(({ rung }) => rung)
          .toSorted(),
      ).toEqual(['letter+3', 'notice+0', 'notice+1'])
    const letters = new Set(sent.flatMap(({ letter }) => letter ?? []))
    expect(letters.size).toBe(1)
    const { officer } = await office('dienkhanh')
    const letter = await officer.get(`/api/documents/${[...letters][0]}`)
    expect(letter.body).toMatchObject({ kind: 'letter', state: 'draft' })
    expect(JSON.stringify(letter.body)).toContain('Kế hoạch số 87/KH-UBND')
    app.platform.clock.believe('2024-03-10' as Day)
  })
})

test('S001-III-3-c3: the slogan stands in the plan as printed, and over the locality on the portal', async () => {
  const slogan = 'Lấy cái đẹp, dẹp cái xấu, góp phần đẩy lùi cái xấu, cái ác'
  expect(await publicMotto(app.platform.database).motto('dienkhanh', day('2024-03-10'))).toBe(slogan)
  const { rows } = await app.platform.database.transaction({ localityId: localityId('dienkhanh') }, (tx) =>
    sql<{ count: number }>`select count(*)::int as count from plans.sections
      where locality_id = ${localityId('dienkhanh')} and text like ${`%“${slogan}”%`}`.execute(tx),
  )
  expect(rows[0]!.count).toBeGreaterThan(0)
})

test('an entry of Việc của tôi that tells a number counts that many beside the menu', async () => {
  const told: (readonly [string, number])[] = []
  for (const slug of ['vinhthuan', 'dienkhanh', 'cammy', 'dienbien', 'tanbien']) {
    const { agency } = await office(slug)
    const actor = actorWith('officer', { localityId: localityId(slug), organizationPath: agency.path })
    await app.platform.database.transaction({ localityId: localityId(slug) }, async (tx) => {
      for (const provider of homeProviders())
        for (const { title, many = 1 } of await provider.list(tx, { actor, today: day('2024-03-10') }))
          told.push([title, many])
    })
  }
  const numbered = told.flatMap(([title, many]) => {
    const number = /^(?:Còn )?(\d+) /.exec(title)?.[1]
    return number === undefined ? [] : [{ title, number: Number(number), many }]
  })
  expect(numbered.length).toBeGreaterThan(10)
  expect(numbered.filter(({ number, many }) => number !== many)).toEqual([])
})

test('the day set past 1/7/2025 ends what gone units owe; set back, every unit owes what it owed, rounds that are over too', async () => {
  const place = localityId('dienkhanh')
  const { database } = app.platform
  const states = async () => {
    const { rows } = await database.transaction({ localityId: place }, (tx) =>
      sql<{ id: string; state: string }>`select id, state from plans.obligation_items
        where locality_id = ${place}`.execute(tx),
    )
    return new Map(rows.map(({ id, state }) => [id, state]))
  }
  const generateOn = async (on: string) => {
    app.platform.clock.believe(on as Day)
    await database.transaction({ localityId: null }, (tx) =>
      app.platform.enqueue(tx, place, 'generate-items', { day: on }, { key: `${on}/${Math.random()}` }),
    )
    expect(await runDueJobs(app.platform)).toContain('generate-items: done')
  }
  const before = await states()
  await generateOn('2025-07-02')
  const gone = await states()
  expect([...before].filter(([id, state]) => gone.get(id) !== state).length).toBeGreaterThan(50)
  await generateOn(demoDefaultDay)
  const back = await states()
  expect([...before].filter(([id, state]) => back.get(id) !== state)).toEqual([])
})
