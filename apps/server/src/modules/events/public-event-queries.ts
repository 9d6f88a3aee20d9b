/** Events that the office announced: what anybody may read of them. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import type { EventRow } from './tables.ts'

export type PublicRead = Pick<
  Selectable<EventRow>,
  | 'id'
  | 'name'
  | 'ordinal'
  | 'kind'
  | 'purposes'
  | 'mode'
  | 'starts_on'
  | 'ends_on'
  | 'starts_at'
  | 'place'
  | 'conditions'
  | 'purpose_text'
  | 'result'
  | 'state'
  | 'state_reason'
  | 'organization_id'
  | 'version'
>

const columns = sql`e.id, e.name, e.ordinal, e.kind, e.purposes, e.mode, e.starts_on, e.ends_on, e.starts_at, e.place,
  e.conditions, e.purpose_text, e.result, e.state, e.state_reason, e.organization_id, e.version`

/** What is only planned is nobody's yet; what takes place inside another is announced with it. */
const announced = (localityId: string) => sql`
  from events.events e where e.locality_id = ${localityId} and e.is_public and e.state <> 'planned'
    and e.host_event_id is null`

export interface PublicAsked extends PageAsked {
  view: 'ahead' | 'past'
}

/** Ahead by day, what is over the newest first. */
export async function readPublicEvents(
  tx: Tx,
  localityId: string,
  on: Day,
  { view, ...asked }: PublicAsked,
): Promise<PublicRead[]> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const isAhead = view === 'ahead'
  const parts: Expression<SqlBool>[] = [
    isAhead
      ? sql`e.ends_on >= ${on} and e.state in ('preparing', 'invited', 'postponed')`
      : sql`e.state in ('held', 'reported')`,
  ]
  const beyond = isAhead ? sql`>` : sql`<`
  if (after !== null) parts.push(sql`(e.starts_on, e.id) ${beyond} (${after[0]}::date, ${after[1]}::uuid)`)
  const order = isAhead ? sql`e.starts_on, e.id` : sql`e.starts_on desc, e.id desc`
  const { rows } = await sql<PublicRead>`
    select ${columns} ${announced(localityId)} and ${both(parts)}
    order by ${order} limit ${asked.limit + 1}`.execute(tx)
  return rows
}

/** Also what was called off: whoever kept the address learns of it. */
export async function readPublicEvent(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<PublicRead | undefined> {
  const { rows } = await sql<PublicRead>`
    select ${columns} ${announced(localityId)} and e.id = ${id}`.execute(tx)
  return rows[0]
}
