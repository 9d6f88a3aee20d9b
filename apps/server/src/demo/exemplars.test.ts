/** The sample exemplars and rounds, as loaded: enough of them at every step, whole, and told in words of the locality. */
import { sql } from 'kysely'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { actorWith } from '../../../../tests/support/actors.ts'
import { testApp, type TestApp } from '../../../../tests/support/app.ts'
import { demoDefaultDay } from './accounts.ts'
import { idOf } from './ids.ts'
import { loadDemo } from './load.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: demoDefaultDay })
  await loadDemo(app.platform.database, app.platform.clock, () => {})
}, 180_000)

const localityOf = (slug: string): string => idOf(slug, 'locality', slug)

const rowsOf = async <T>(slug: string, query: ReturnType<typeof sql<T>>): Promise<T[]> =>
  (await app.platform.database.transaction({ localityId: localityOf(slug) }, (tx) => query.execute(tx))).rows

async function officerOf(slug: string) {
  const [place] = await rowsOf(
    slug,
    sql<{ path: string }>`select p.path from organizations.designations d
      join organizations.places p on p.id = d.organization_id and p.kind = 'organization'
      where d.function_code = 'standing-agency' order by d.valid_from limit 1`,
  )
  return app.as(actorWith('officer', { localityId: localityOf(slug), organizationPath: place!.path }))
}

const slugs = ['dienkhanh', 'tanbien', 'vinhthuan', 'cammy', 'dienbien']

test('at least 120 exemplars, at every step, in every locality', async () => {
  let all = 0
  for (const slug of slugs) {
    const stages = await rowsOf(
      slug,
      sql<{
        stage: string
        count: number
      }>`select stage, count(*) as count from exemplars.exemplars group by stage`,
    )
    expect([slug, stages.length]).toEqual([slug, 9])
    all += stages.reduce((sum, { count }) => sum + count, 0)
  }
  expect(all).toBeGreaterThanOrEqual(120)
})

test('each plan words its fields: 14, 6 and 5, the fourteen with what to look for', async () => {
  const counted = async (slug: string) =>
    rowsOf(
      slug,
      sql<{ count: number; guided: number }>`select count(*) as count, count(guidance) as guided
        from exemplars.labels where list = 'field' and plan_id is not null`,
    )
  expect(await counted('dienkhanh')).toEqual([{ count: 14, guided: 14 }])
  expect(await counted('vinhthuan')).toEqual([{ count: 6, guided: 0 }])
  expect(await counted('tanbien')).toEqual([{ count: 5, guided: 0 }])
})

const printed = readFileSync(new URL('./plans/dien-khanh-2023-2025.txt', import.meta.url), 'utf8')

test('S001-III-21-c1 S001-III-21-c2 S001-III-21-c3 S001-III-21-c4 S001-III-21-c5 S001-III-21-c6 S001-III-21-c7 S001-III-21-c8 S001-III-21-c9 S001-III-21-c10 S001-III-21-c11 S001-III-21-c12 S001-III-21-c13 S001-III-21-c14: each field stands in the list with what to look for, as the paper prints it', async () => {
  const officer = await officerOf('dienkhanh')
  const planId = idOf('dienkhanh', 'plan-plan', 'DK-2023-87/DK-2023-87')
  const { rows } = (await officer.get(`/api/exemplar-labels?list=field&planId=${planId}`)).body as {
    rows: { label: string; guidance: string | null; plan: { id: string } | null; commonCode: string | null }[]
  }
  const fields = rows.filter(({ plan }) => plan?.id === planId)
  expect(fields).toHaveLength(14)
  const places = fields.map(({ label, guidance, commonCode }) => {
    expect(commonCode).not.toBeNull()
    return printed.indexOf(`- Trong ${label.charAt(0).toLowerCase()}${label.slice(1)}: ${guidance}`)
  })
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

interface RoundRow {
  id: string
  label: string
  state: string
  units: { asked: number; sent: number; late: number; none: number; exempt: number }
  nominations: number
}
interface Round {
  list: { outcome: string | null; upperAnswer: string | null }[]
  lists: { rows: number }[]
  unitRows: {
    organization: { name: string }
    itemId: string
    standing: string
    sentence: string
    warnings: string[]
  }[]
  voters: { name: string; voted: boolean }[]
}

async function deskOf(slug: string) {
  const officer = await officerOf(slug)
  const { rows } = (await officer.get('/api/rounds')).body as { rows: RoundRow[] }
  const labelled = (label: string) => rows.find((one) => one.label === label)!
  const show = async ({ id }: RoundRow) => (await officer.get(`/api/rounds/${id}`)).body as Round
  return { officer, rows, labelled, show }
}

test('Diên Khánh 2023–2024 and Tân Biên 2022 have full rounds: in time, late, none', async () => {
  const states = { dienkhanh: ['answered', 'open', 'voting'], tanbien: ['answered'] }
  for (const [slug, expected] of Object.entries(states)) {
    const { rows, show } = await deskOf(slug)
    const sum = (key: keyof RoundRow['units']) => rows.reduce((total, { units }) => total + units[key], 0)
    expect([slug, sum('sent') > 40, sum('late') > 0, sum('none') > 0]).toEqual([slug, true, true, true])
    expect([...new Set(rows.map(({ state }) => state))].toSorted()).toEqual(expected)
    const answered = rows.find(({ state }) => state === 'answered')!
    const round = await show(answered)
    expect(round.lists).toMatchObject([{ rows: 3 }])
    expect(round.list.filter(({ upperAnswer }) => upperAnswer !== null)).toHaveLength(3)
    expect(round.list.length).toBe(answered.nominations)
  }
})

test('a round each quarter from the one the plan was in force: Diên Khánh’s two kinds of unit, Tân Biên’s one', async () => {
  const quartersOf = (rows: RoundRow[], of: string) =>
    rows.flatMap(({ label }) => (label.includes(of) ? [label.slice(label.lastIndexOf(', ') + 2)] : []))
  const { rows } = await deskOf('dienkhanh')
  for (const of of ['thuộc Khối', 'xã, thị trấn'])
    expect(quartersOf(rows, of)).toEqual(['quý I/2024', 'quý IV/2023', 'quý III/2023', 'quý II/2023'])
  expect(quartersOf((await deskOf('tanbien')).rows, 'Bình xét')).toEqual([
    'quý IV/2022',
    'quý III/2022',
    'quý II/2022',
  ])
  const first = await rowsOf(
    'tanbien',
    sql<{ state: string; units: number }>`select state, count(*) as units from plans.obligation_items
      where period_label = 'Quý I/2022' and rule_id in (select id from plans.obligation_rules where owes = 'nomination')
      group by state`,
  )
  expect(first).toMatchObject([{ state: 'not-applicable' }])
  expect(first[0]!.units).toBeGreaterThan(60)
})

test('S001-IV-2-c, S001-IV-2-d: the desk says of the year 2023 which agency named nobody and which commune fewer than three', async () => {
  const { labelled, show, officer } = await deskOf('dienkhanh')
  const shortIn = async (label: string) =>
    (await show(labelled(label))).unitRows.filter(({ warnings }) =>
      warnings.some((one) => /; thiếu \d+\.$/.test(one)),
    )
  const agencies = await shortIn('Giới thiệu điển hình tiêu biểu (cơ quan, đơn vị thuộc Khối), quý III/2023')
  const none = 'Đã có 0 trên ít nhất 1 điển hình tiêu biểu của năm 2023; thiếu 1.'
  expect(agencies).toMatchObject([
    { organization: { name: 'Trung tâm Dịch vụ nông nghiệp' }, standing: 'declared-none', warnings: [none] },
  ])
  const { warnings } = (await officer.get(`/api/items/${agencies[0]!.itemId}/nominations`)).body as {
    warnings: string[]
  }
  expect(warnings).toContain(none)
  const communes = await shortIn('Giới thiệu điển hình tiêu biểu (xã, thị trấn), quý III/2023')
  expect(communes.length).toBeGreaterThan(0)
  expect(communes.length).toBeLessThan(6)
  for (const { organization, warnings: own } of communes) {
    expect(organization.name).toMatch(/^Ủy ban nhân dân (xã|thị trấn) /)
    expect(own[0]).toMatch(/^Đã có [0-2] trên ít nhất 3 điển hình tiêu biểu của năm 2023; thiếu [1-3]\.$/)
  }
})

test('S001-IV-2-f: who leads under Kế hoạch 202 by the office’s word stands in every round as exempt, with the reason', async () => {
  const { rows, show } = await deskOf('dienkhanh')
  const ofAgencies = rows.filter(({ label }) => label.includes('thuộc Khối'))
  for (const row of ofAgencies) {
    const exempt = (await show(row)).unitRows.filter(({ standing }) => standing === 'not-applicable')
    expect(exempt).toMatchObject([{ organization: { name: 'Phòng Tư pháp' }, warnings: [] }])
    expect(exempt[0]!.sentence).toContain('được giao chủ trì theo Kế hoạch số 202/KH-UBND')
    expect(row.units.exempt).toBeGreaterThan(0)
  }
})

test('a round is being voted on: two of the council have, the others find a ballot they can send', async () => {
  const { rows, show } = await deskOf('dienkhanh')
  const [row, ...more] = rows.filter(({ state }) => state === 'voting')
  expect(more).toEqual([])
  const { voters } = await show(row!)
  expect(voters.map(({ voted }) => voted).toSorted()).toEqual([false, false, true, true])
  const [place] = await rowsOf(
    'dienkhanh',
    sql<{ id: string; path: string; name: string }>`select a.id, a.name, p.path from identity.accounts a
      join organizations.places p on p.id = a.organization_id and p.kind = 'organization'
      where a.login = 'dienkhanh.uyvien3'`,
  )
  const { path: organizationPath, ...account } = place!
  const member = app.as(
    actorWith('council-member', {
      localityId: localityOf('dienkhanh'),
      organizationPath,
      accountId: account.id,
      name: account.name,
    }),
  )
  const ballot = (await member.get(`/api/rounds/${row!.id}/ballot`)).body as {
    voted: boolean
    lines: { nominationId: string; conflict: string | null; score: number | null }[]
  }
  expect(ballot.voted).toBe(false)
  expect(ballot.lines.length).toBeGreaterThan(10)
  expect(ballot.lines.length).toBeLessThan(40)
  const scores = ballot.lines.map(({ nominationId, conflict }) => ({
    nominationId,
    score: conflict === null ? 8 : null,
    asideReason: null,
  }))
  expect((await member.post(`/api/rounds/${row!.id}/ballot`, { scores })).status).toBe(204)
  expect((await show(row!)).voters.filter(({ voted }) => voted)).toHaveLength(3)
})

test('the numbers of every paper are those of the nominations in it', async () => {
  for (const slug of ['dienkhanh', 'tanbien']) {
    const wrong = await rowsOf(
      slug,
      sql`select item_id from exemplars.nomination_facts where not declared_none and first_sent_on is not null
        and done > 0 and (named_individuals <> individuals or named_collectives <> collectives)`,
    )
    expect([slug, wrong]).toEqual([slug, []])
  }
})

test('whoever is public was found true and agreed; no story is told with a gap', async () => {
  for (const slug of slugs) {
    const wrong = await rowsOf(
      slug,
      sql`select title from exemplars.exemplars e where practice like '%{%' or title like '%{%' or (visibility = 'public'
        and not (exists (select from exemplars.surveys s where s.exemplar_id = e.id and s.kind = 'truth-check')
          and exists (select from exemplars.confirmations c where c.exemplar_id = e.id and c.agreed)))`,
    )
    expect([slug, wrong]).toEqual([slug, []])
  }
})

test('titles differ: of two hundred hardly one is told twice in a locality', async () => {
  const [told] = await rowsOf(
    'dienkhanh',
    sql<{ all: number; different: number }>`select count(*) as all, count(distinct title) as different
      from exemplars.exemplars`,
  )
  expect(told!.different / told!.all).toBeGreaterThan(0.97)
})
