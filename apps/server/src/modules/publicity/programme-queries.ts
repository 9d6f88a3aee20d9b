/** Reads of programmes: a draft is its unit's and the office's; an approved one is for all who overlook its unit. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import { monthOf, yearOf } from '@guongsang/core/kernel/day.ts'
import { withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  holds,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type { Asking } from './asking.ts'
import { canKeepProgrammes, canViewProgrammes } from './channel-policy.ts'
import type { ProgrammeRow } from './channel-tables.ts'

export interface ProgrammeFilter {
  id?: string | undefined
  year?: number | undefined
  organizationId?: string | undefined
  state?: string | undefined
}

export interface ProgrammeRead extends Selectable<ProgrammeRow> {
  path: string | null
  lines: number
  planned: number
  done: number
  behind: number
}

/** Of a line no more counts as done than was planned: two too many here do not make up for two missing there. */
const summed = ({ today }: Asking) => {
  const now = yearOf(today) * 12 + monthOf(today)
  return sql`left join lateral (
    select count(*)::int as lines, coalesce(sum(l.quantity), 0)::int as planned,
      coalesce(sum(least(l.quantity, d.done)), 0)::int as done,
      count(*) filter (where d.done < l.quantity and g.year * 12 + l.month < ${now}::int)::int as behind
    from publicity.programme_lines l
    cross join lateral (select coalesce(sum(r.quantity), 0)::int as done from publicity.programme_results r
      where r.locality_id = l.locality_id and r.line_id = l.id) d
    where l.locality_id = g.locality_id and l.programme_id = g.id) s on true`
}

const from = (asking: Asking, filter: ProgrammeFilter) => {
  const { actor, localityId, today } = asking
  return sql`
  from publicity.programmes g
  left join organizations.places p on p.locality_id = g.locality_id and p.kind = 'organization'
    and p.id = g.organization_id and ${holds('p', today)}
  ${summed(asking)}
  where g.locality_id = ${localityId} and ${conditionsOf(filter)}
    and (${withinReach(actor, canKeepProgrammes, 'p.path')}
      or g.state <> 'draft' and ${withinReach(actor, canViewProgrammes, 'p.path')})`
}

function conditionsOf(filter: ProgrammeFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = []
  if (filter.id !== undefined) parts.push(sql`g.id = ${filter.id}`)
  if (filter.year !== undefined) parts.push(sql`g.year = ${filter.year}`)
  if (filter.organizationId !== undefined) parts.push(sql`g.organization_id = ${filter.organizationId}`)
  if (filter.state !== undefined) parts.push(sql`g.state = ${filter.state}`)
  return both(parts)
}

const columns = sql`g.*, p.path, s.lines, s.planned, s.done, s.behind`

export async function readProgrammes(
  tx: Tx,
  asking: Asking,
  filter: ProgrammeFilter,
  asked: PageAsked,
): Promise<Page<ProgrammeRead>> {
  const fit = from(asking, filter)
  const after = readCursor(asked.cursor, ['number', 'id'])
  const begin = after ? sql`and (g.year, g.id) < (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ProgrammeRead>`
    select ${columns} ${fit} ${begin} order by g.year desc, g.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ year, id }) => [year, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

export async function findProgramme(tx: Tx, asking: Asking, id: string): Promise<ProgrammeRead | undefined> {
  const { rows } = await sql<ProgrammeRead>`select ${columns} ${from(asking, { id })}`.execute(tx)
  return rows[0]
}
