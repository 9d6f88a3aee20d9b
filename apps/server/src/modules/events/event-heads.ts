/** An event as others name it. */
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { titleOf } from './event-store.ts'
import type { EventRow } from './tables.ts'

type Read = Pick<
  Selectable<EventRow>,
  'id' | 'name' | 'ordinal' | 'kind' | 'starts_on' | 'state' | 'organization_id' | 'is_public'
>

export interface EventHead {
  id: string
  /** As printed: with 'lần thứ VI năm 2024' where it bears a number. */
  title: string
  kind: Read['kind']
  startsOn: Read['starts_on']
  state: Read['state']
  organizationId: string
  isPublic: boolean
}

/** Whoever asks answers for who may see them. One that is not known is left out. */
export async function eventHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, EventHead>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Read>`
    select id, name, ordinal, kind, starts_on, state, organization_id, is_public from events.events
    where locality_id = ${localityId} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        title: titleOf(row),
        kind: row.kind,
        startsOn: row.starts_on,
        state: row.state,
        organizationId: row.organization_id,
        isPublic: row.is_public,
      },
    ]),
  )
}
