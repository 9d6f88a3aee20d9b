/** Loads and saves entries: whole, with their authors. What jurors read stands in jury-queries.ts. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { sketchOf } from '@guongsang/core/initiatives/sketch.ts'
import type { Sketched } from '@guongsang/core/initiatives/likeness.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { EntryRow } from './tables.ts'

export type StoredEntry = Selectable<EntryRow>
export type WrittenEntry = Omit<Insertable<EntryRow>, 'search_key' | 'sketch'>

const keysOf = (row: WrittenEntry) => ({
  search_key: searchKey([row.title, row.author_name, row.about_name ?? '', row.code].join(' ')),
  sketch: sketchOf(row.text ?? ''),
})

/** False: this person has already sent one in this round. */
export async function insertEntry(tx: Tx, row: WrittenEntry): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('contests.entries')
    .values({ ...row, ...keysOf(row) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertEntries(tx: Tx, rows: readonly WrittenEntry[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('contests.entries')
      .values(some.map((row) => ({ ...row, ...keysOf(row) })))
      .execute()
}

export async function findEntry(tx: Tx, localityId: string, id: string): Promise<StoredEntry> {
  const row = await tx
    .selectFrom('contests.entries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('entry-not-found', { id })
  return row
}

export async function lockEntry(tx: Tx, localityId: string, id: string): Promise<StoredEntry> {
  const { rows } = await sql<StoredEntry>`
    select * from contests.entries where locality_id = ${localityId} and id = ${id} for update`.execute(tx)
  if (rows[0] === undefined) throw new AppError('entry-not-found', { id })
  return rows[0]
}

export const saveEntry = saveVersioned('contests.entries')

export const findEntryByCode = (tx: Tx, localityId: string, code: string): Promise<StoredEntry | undefined> =>
  tx
    .selectFrom('contests.entries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('code', '=', code)
    .executeTakeFirst()

/** All that wait are found eligible, but for those that a person must look at because they are like another. */
export async function checkAll(
  tx: Tx,
  localityId: string,
  contestId: string,
  by: { name: string; at: Date },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('contests.entries')
    .set({ state: 'eligible', checked_by: by.name, checked_at: by.at, version: sql`version + 1` })
    .where('locality_id', '=', localityId)
    .where('contest_id', '=', contestId)
    .where('state', '=', 'received')
    .where('likest_id', 'is', null)
    // What is not yet compared waits for it.
    .where((eb) => eb.or([eb('text', 'is', null), eb('compared_at', 'is not', null)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * How to reach somebody is kept no longer than prizes are to be handed over. That several entries are one person's stays, as
 * ranks and counts follow from it, but under a key that no telephone number leads to.
 */
export async function forgetContestants(tx: Tx, localityId: string, contestId: string): Promise<void> {
  await sql`update contests.entries e set contact = null, contestant_key = alike.first
    from (select id, min(id::text) over (partition by coalesce(contestant_key, id::text)) as first
      from contests.entries where locality_id = ${localityId} and contest_id = ${contestId}) alike
    where e.locality_id = ${localityId} and e.contest_id = ${contestId} and e.id = alike.id`.execute(tx)
}

/** Of all that were ever handed in here, this contest and earlier ones; a quiz has no text. */
export async function loadSketches(tx: Tx, localityId: string, but: string): Promise<Sketched[]> {
  const { rows } = await sql<{ id: string; sketch: string }>`
    select id, array_to_string(sketch, ' ') as sketch from contests.entries
    where locality_id = ${localityId} and id <> ${but} and state <> 'withdrawn' and text is not null`.execute(
    tx,
  )
  // Text and not an array: read by the driver, thousands of arrays of numbers take seconds of their own.
  return rows.map(({ id, sketch }) => ({ id, sketch: sketch === '' ? [] : sketch.split(' ').map(Number) }))
}

export const saveLikeness = (
  tx: Tx,
  { locality_id: localityId, id }: StoredEntry,
  found: { likest_id: string | null; likeness: number | null; compared_at: Date },
) =>
  tx
    .updateTable('contests.entries')
    .set(found)
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()

/** Whose eligible entries these are, by number once there is one: to seat jurors without a conflict of interest. */
export async function loadAuthors(
  tx: Tx,
  localityId: string,
  contestId: string,
  entryId?: string,
): Promise<{ entryId: string; author: { name: string; organizationId: string | null } }[]> {
  const rows = await tx
    .selectFrom('contests.entries')
    .select(['id', 'author_name', 'organization_id'])
    .where('locality_id', '=', localityId)
    .where('contest_id', '=', contestId)
    .where('state', '=', 'eligible')
    .$if(entryId !== undefined, (query) => query.where('id', '=', entryId!))
    .orderBy('mask_number')
    .orderBy('id')
    .execute()
  return rows.map(({ id, author_name, organization_id }) => ({
    entryId: id,
    author: { name: author_name, organizationId: organization_id },
  }))
}

/** Số phách, drawn: the order the ids come in. */
export async function maskEntries(tx: Tx, localityId: string, ids: readonly string[]): Promise<void> {
  await sql`update contests.entries e set mask_number = drawn.number
    from unnest(${[...ids]}::uuid[]) with ordinality as drawn (id, number)
    where e.locality_id = ${localityId} and e.id = drawn.id`.execute(tx)
}
