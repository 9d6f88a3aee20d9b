/** Loads and saves events with what hangs on them as a whole: co-organisers, movements, steps. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { eventTitle } from '@guongsang/core/events/event-title.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type { ChangeRow, EventRow, MovementReviewRow } from './tables.ts'

export type StoredEvent = Selectable<EventRow>
export type Written = Omit<Insertable<EventRow>, 'search_key' | 'sort_key'>

/** As it is printed: with 'lần thứ VI năm 2024' where it bears a number. */
export const titleOf = ({ name, ordinal, starts_on }: Pick<StoredEvent, 'name' | 'ordinal' | 'starts_on'>) =>
  eventTitle({ name, ordinal, startsOn: starts_on })

/** Found by what is printed and by where it is held. */
export const keysOf = (row: Pick<StoredEvent, 'name' | 'ordinal' | 'starts_on' | 'place'>) => ({
  search_key: searchKey([titleOf(row), row.place ?? ''].join(' ')),
  sort_key: titleSortKey(row.name),
})

export async function insertEvents(tx: Tx, rows: readonly Written[]): Promise<void> {
  const whole = rows.map((row) => ({
    ...row,
    ...keysOf({ ...row, ordinal: row.ordinal ?? null, place: row.place ?? null }),
  }))
  for (const some of chunksOf(whole)) await tx.insertInto('events.events').values(some).execute()
}

/** In the order of their ids, so that two who lock several wait for each other. */
export async function lockEvents(tx: Tx, localityId: string, ids: readonly string[]): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select * from events.events where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])
    order by id for update`.execute(tx)
  return rows
}

/** What takes place inside this one. */
export async function lockEmbedded(tx: Tx, localityId: string, hostId: string): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select * from events.events where locality_id = ${localityId} and host_event_id = ${hostId}
    order by id for update`.execute(tx)
  return rows
}

export const saveEvent = saveVersioned('events.events')

export async function insertChanges(tx: Tx, rows: readonly Insertable<ChangeRow>[]): Promise<void> {
  for (const some of chunksOf(rows)) await tx.insertInto('events.changes').values(some).execute()
}

interface Belonging {
  coOrganizerIds: readonly string[]
  movements: readonly Pick<MovementReviewRow, 'movement_id' | 'review'>[]
}

/** Who helps to hold it and which movements it is about, all anew. */
export async function saveBelonging(
  tx: Tx,
  { locality_id, id: event_id }: Pick<StoredEvent, 'locality_id' | 'id'>,
  { coOrganizerIds, movements }: Belonging,
): Promise<void> {
  const key = { locality_id, event_id }
  for (const table of ['events.co_organizers', 'events.movement_reviews'] as const)
    await tx
      .deleteFrom(table)
      .where('locality_id', '=', locality_id)
      .where('event_id', '=', event_id)
      .execute()
  if (coOrganizerIds.length > 0)
    await tx
      .insertInto('events.co_organizers')
      .values(coOrganizerIds.map((organization_id) => ({ ...key, organization_id })))
      .execute()
  if (movements.length > 0)
    await tx
      .insertInto('events.movement_reviews')
      .values(movements.map((movement) => ({ ...key, ...movement })))
      .execute()
}
