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

test('Diên Khánh and Tân Biên have full rounds: in time, late, none, exempt or short', async () => {
  for (const slug of ['dienkhanh', 'tanbien']) {
    const officer = await officerOf(slug)
    const { rows } = (await officer.get('/api/rounds')).body as {
      rows: { id: string; state: string; units: Record<string, number>; nominations: number }[]
    }
    expect(rows.length).toBeGreaterThanOrEqual(3)
    const sum = (key: string) => rows.reduce((total, { units }) => total + units[key]!, 0)
    expect([slug, sum('sent') > 40, sum('late') > 0, sum('none') > 0]).toEqual([slug, true, true, true])
    const answered = rows.find(({ state }) => state === 'answered')!
    const round = (await officer.get(`/api/rounds/${answered.id}`)).body as {
      list: { outcome: string | null; upperAnswer: string | null }[]
      lists: { rows: number }[]
      unitRows: { warnings: string[] }[]
    }
    expect(round.lists).toMatchObject([{ rows: 3 }])
    expect(round.list.filter(({ upperAnswer }) => upperAnswer !== null)).toHaveLength(3)
    expect(round.list.length).toBe(answered.nominations)
  }
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
    sql<{
      all: number
      different: number
    }>`select count(*) as all, count(distinct (title, subject_name)) as different
      from exemplars.exemplars`,
  )
  expect(told!.different / told!.all).toBeGreaterThan(0.97)
})
