/**
 * npm run bench:exemplars — the registry over 10,000 exemplars of one locality: its first page with facets and equity figures, for
 * the office and for a unit, searched and narrowed, the figures by year and movement, one page of a life. Not a test: it has no
 * limit.
 */
import type { Role } from '@guongsang/contract/roles.ts'
import { actorWith } from '../tests/support/actors.ts'
import { readEquity, readFacets, readPage } from '../apps/server/src/modules/exemplars/exemplar-queries.ts'
import { listExemplars } from '../apps/server/src/modules/exemplars/list-exemplars.ts'
import { askingOf, reachOf } from '../apps/server/src/modules/exemplars/reach.ts'
import { showExemplar } from '../apps/server/src/modules/exemplars/show-exemplar.ts'
import { showExemplarFigures } from '../apps/server/src/modules/exemplars/show-figures.ts'
import { createCtx } from '../apps/server/src/platform/ctx.ts'
import { medianOf, withMultipliedSample } from './multiplied-sample.ts'

const EXEMPLARS = 10_000
const RUNS = 7
const SLUG = 'dienkhanh'
const multiplied = {
  table: 'exemplars.exemplars',
  which: 'true',
  wanted: EXEMPLARS,
  dayColumn: 'found_on',
}

await withMultipliedSample(SLUG, [multiplied], async (platform) => {
  const { rows } = await platform.database.owner.query(`
    select l.id, p.id as unit, p.path from organizations.localities l
    join organizations.places p on p.locality_id = l.id and p.kind = 'organization' and p.valid_to is null
    join (select organization_id, count(*) from exemplars.exemplars group by 1 order by 2 desc limit 1) m
      on m.organization_id = p.id where l.slug = '${SLUG}'`)
  const [{ id: localityId, path }] = rows as [{ id: string; path: string }]
  const as = (role: Role) => createCtx(platform, actorWith(role, { localityId, organizationPath: path }))
  const office = as('officer')
  const all = { view: 'all', limit: 50 } as const
  const say = async (what: string, work: () => Promise<unknown>) =>
    console.log(`${what}: ${Math.round(await medianOf(RUNS, work))} ms`)
  const within = (work: (tx: never, reach: never) => Promise<unknown>) =>
    office.transaction(async (tx) => work(tx as never, (await reachOf(tx, askingOf(office))) as never))
  console.log(`${EXEMPLARS} điển hình (${platform.database.engine})`)
  await say('Trang đầu với số đếm và tỷ lệ, cơ quan thường trực', () => listExemplars(office, all))
  await say('  riêng trang', () => within((tx, reach) => readPage(tx, reach, all, all)))
  await say('  riêng số đếm', () => within((tx, reach) => readFacets(tx, reach, all)))
  await say('  riêng tỷ lệ', () => within((tx, reach) => readEquity(tx, reach, all)))
  await say('Trang đầu, một đơn vị', () => listExemplars(as('unit-officer'), all))
  await say('Tìm chữ', () => listExemplars(office, { ...all, q: 'hoc sinh' }))
  await say('Từ cơ sở', () => listExemplars(office, { ...all, grassroots: true }))
  await say('Cần theo dõi lại', () => listExemplars(office, { ...all, view: 'review-due' }))
  await say('Chưa biểu dương', () => listExemplars(office, { ...all, view: 'not-commended' }))
  await say('Số liệu theo năm, phong trào', () => showExemplarFigures(office))
  const first = (await listExemplars(office, all)).rows[0]!
  await say('Một điển hình với cả quá trình', () => showExemplar(office, first.id))
})
