/** Awards that stand, from a level on, the latest first: what there is to be told, without those told already. */
import { sql } from 'kysely'
import type { AwardRow as Shown } from '@guongsang/contract/honours.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { awardStands } from './public-award-queries.ts'

interface Wanted {
  levels: readonly Shown['level'][]
  year?: number | undefined
  q?: string | undefined
  except: readonly string[]
}

export interface AwardAtLevel {
  id: string
  subject_name: string
  organization_id: string
  title: string
  level: Shown['level']
  year: number
  decision_number: string | null
  sort_key: string
}

export async function awardsAtLevels(
  tx: Tx,
  localityId: string,
  { levels, year, q, except }: Wanted,
  asked: PageAsked,
): Promise<Page<AwardAtLevel>> {
  const after = readCursor(asked.cursor, ['number', 'text', 'id'])
  const where = sql`from honours.awards a where a.locality_id = ${localityId}
    and a.level = any(${[...levels]}) and ${searched(q, 'a.search_key')} and ${awardStands}
    ${year === undefined ? sql`` : sql`and a.year = ${year}`} and not a.id = any(${[...except]}::uuid[])`
  const begin = after
    ? sql`and (a.year < ${after[0]} or a.year = ${after[0]} and (a.sort_key, a.id) > (${after[1]}, ${after[2]}::uuid))`
    : sql``
  const { rows } = await sql<AwardAtLevel>`
    select a.id, a.subject_name, a.organization_id, a.title, a.level, a.year, a.decision_number, a.sort_key
    ${where} ${begin} order by a.year desc, a.sort_key, a.id limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    (one) => [one.year, one.sort_key, one.id],
    (one) => one,
  )
  return { ...page, ...(await boundedCount(tx, asked, where)) }
}
