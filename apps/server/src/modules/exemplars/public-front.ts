/** What opens a front page and what search engines are told: the latest of several localities, and addresses by year. */
import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import { readsWithin } from '../organizations/index.ts'
import { type PublicExemplar, publicExemplars } from './public-exemplars.ts'
import { countPublic } from './public-queries.ts'

export function publicStoryFront(database: Database) {
  const within = readsWithin(database)
  return {
    /** Of so many localities, those with the latest first, so many stories each. */
    latestStories: async (
      localities: number,
      each: number,
    ): Promise<(PublicExemplar & { slug: string })[]> => {
      const slugs = await database.transaction({ localityId: null, readOnly: true }, (tx) =>
        localitiesWithLatest(tx, localities),
      )
      const found = await Promise.all(
        slugs.map((slug) => within(slug, (tx, id) => publicExemplars(tx, id, { limit: each }))),
      )
      return found.flatMap((rows, at) => (rows ?? []).map((row) => ({ ...row, slug: slugs[at]! })))
    },
    /** The latest of one locality, and how many there are. */
    latestOf: (slug: string, limit: number) =>
      within(slug, async (tx, localityId) => ({
        rows: await publicExemplars(tx, localityId, { limit }),
        total: (await countPublic(tx, localityId, {})).total!,
      })),
    /** Found in one movement, the latest first. */
    storiesOfMovement: (slug: string, movementId: string, limit: number) =>
      within(slug, (tx, localityId) => publicExemplars(tx, localityId, { movementId, limit })),
    /** The latest first; null when there is no such locality. */
    storyYears: (slug: string) => within(slug, yearsOfPublic),
    storyIds: (slug: string, year: number) =>
      within(slug, (tx, localityId) => idsOfYear(tx, localityId, year)),
  }
}

async function localitiesWithLatest(tx: Tx, limit: number): Promise<string[]> {
  const { rows } = await sql<{ slug: string }>`
    select l.slug from organizations.localities l
    cross join lateral (select e.found_on from exemplars.exemplars e
      where e.locality_id = l.id and e.visibility = 'public' order by e.found_on desc, e.id desc limit 1) latest
    order by latest.found_on desc, l.slug limit ${limit}`.execute(tx)
  return rows.map(({ slug }) => slug)
}

async function yearsOfPublic(tx: Tx, localityId: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from e.found_on)::int as year from exemplars.exemplars e
    where e.locality_id = ${localityId} and e.visibility = 'public' order by 1 desc`.execute(tx)
  return rows.map(({ year }) => year)
}

async function idsOfYear(tx: Tx, localityId: string, year: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from exemplars.exemplars e
    where e.locality_id = ${localityId} and e.visibility = 'public'
      and e.found_on >= ${`${year}-01-01`}::date and e.found_on < ${`${year + 1}-01-01`}::date
    order by e.found_on desc, e.id desc`.execute(tx)
  return rows.map(({ id }) => id)
}
