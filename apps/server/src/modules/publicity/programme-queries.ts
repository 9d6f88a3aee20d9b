/** Reads of programmes: a draft is its unit's and the office's; an approved one is for all who overlook its unit. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import { monthOf, yearOf } from '@guongsang/core/kernel/day.ts'
import { ofUnitsWithin, placeOf } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
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
  lines: number
  planned: number
  done: number
  behind: number
}
export type ProgrammeSeen = ProgrammeRead & { path: string | null }

/** Of a line no more counts as done than was planned: two too many here do not make up for two missing there. */
const summed = (page: Expression<unknown>, { today }: Asking) => {
  const now = yearOf(today) * 12 + monthOf(today)
  return sql`select g.*, s.lines, s.planned, s.done, s.behind from (${page}) g
  left join lateral (
    select count(*)::int as lines, coalesce(sum(l.quantity), 0)::int as planned,
      coalesce(sum(least(l.quantity, d.done)), 0)::int as done,
      count(*) filter (where d.done < l.quantity and g.year * 12 + l.month < ${now}::int)::int as behind
    from publicity.programme_lines l
    cross join lateral (select coalesce(sum(r.quantity), 0)::int as done from publicity.programme_results r
      where r.locality_id = l.locality_id and r.line_id = l.id) d
    where l.locality_id = g.locality_id and l.programme_id = g.id) s on true`
}

const from = (asking: Asking, filter: ProgrammeFilter) => sql`
  from publicity.programmes g where g.locality_id = ${asking.localityId} and ${conditionsOf(filter)}
    and (${ofUnitsWithin(asking, canKeepProgrammes, 'g.organization_id')}
      or g.state <> 'draft' and ${ofUnitsWithin(asking, canViewProgrammes, 'g.organization_id')})`

function conditionsOf(filter: ProgrammeFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = []
  if (filter.id !== undefined) parts.push(sql`g.id = ${filter.id}`)
  if (filter.year !== undefined) parts.push(sql`g.year = ${filter.year}`)
  if (filter.organizationId !== undefined) parts.push(sql`g.organization_id = ${filter.organizationId}`)
  if (filter.state !== undefined) parts.push(sql`g.state = ${filter.state}`)
  return both(parts)
}

export async function readProgrammes(
  tx: Tx,
  asking: Asking,
  filter: ProgrammeFilter,
  asked: PageAsked,
): Promise<Page<ProgrammeRead>> {
  const fit = from(asking, filter)
  const after = readCursor(asked.cursor, ['number', 'id'])
  const begin = after ? sql`and (g.year, g.id) < (${after[0]}, ${after[1]}::uuid)` : sql``
  const listed = sql`select g.* ${fit} ${begin} order by g.year desc, g.id desc limit ${asked.limit + 1}`
  const { rows } = await sql<ProgrammeRead>`
    ${summed(listed, asking)} order by g.year desc, g.id desc`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ year, id }) => [year, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

export async function findProgramme(tx: Tx, asking: Asking, id: string): Promise<ProgrammeSeen | undefined> {
  const { rows } = await sql<ProgrammeSeen>`
    select g.*, p.path from (${summed(sql`select g.* ${from(asking, { id })}`, asking)}) g
    ${placeOf(asking, 'g.organization_id')}`.execute(tx)
  return rows[0]
}
