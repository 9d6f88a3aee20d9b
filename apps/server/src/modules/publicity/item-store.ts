/** Loads and saves items, their editions and what happened to them. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type {
  ItemChangeRow,
  ItemCheckRow,
  ItemClaimRow,
  ItemEditionRow,
  ItemGradeRow,
  ItemPlacementRow,
  ItemRow,
  PlacementRemedyRow,
} from './item-tables.ts'

export type StoredItem = Selectable<ItemRow>
export type Edition = Selectable<ItemEditionRow>

type Told = Pick<ItemEditionRow, 'title' | 'standfirst'>

/** The office finds it also by its author. */
export const keyOf = (
  { title, standfirst }: Told,
  { subject_name: subject, author_name: author }: Pick<ItemRow, 'subject_name' | 'author_name'>,
): string => searchKey([title, standfirst, subject, author].filter((one) => one !== null).join(' '))

export const portalKeyOf = (
  { title, standfirst }: Told,
  { subject_name: subject }: Pick<ItemRow, 'subject_name'>,
): string => searchKey([title, standfirst, subject].filter((one) => one !== null).join(' '))

export const insertItems = insertsInto('publicity.items')
export const insertEditions = insertsInto('publicity.item_editions')
export const insertChanges = insertsInto('publicity.item_changes')
export const insertClaims = insertsInto('publicity.item_claims')
export const insertChecks = insertsInto('publicity.item_checks')
export const insertPlacements = insertsInto('publicity.item_placements')
export const insertRemedies = insertsInto('publicity.placement_remedies')
export const insertGrades = insertsInto('publicity.item_grades')

/** Whoever changes an item waits for the others. */
export async function lockItem(tx: Tx, localityId: string, id: string): Promise<StoredItem> {
  const row = await tx
    .selectFrom('publicity.items')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('publicity-item-not-found', { id })
  return row
}

export const saveItem = saveVersioned('publicity.items')

const ofItem = (localityId: string, id: string) => sql`where locality_id = ${localityId} and item_id = ${id}`

/** From the first to the last. */
export async function loadEditions(tx: Tx, localityId: string, id: string): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select * from publicity.item_editions ${ofItem(localityId, id)} order by edition`.execute(tx)
  return rows
}

export async function loadEdition(
  tx: Tx,
  item: Pick<StoredItem, 'locality_id' | 'id'>,
  edition: number,
): Promise<Edition> {
  const { rows } = await sql<Edition>`
    select * from publicity.item_editions ${ofItem(item.locality_id, item.id)}
      and edition = ${edition}`.execute(tx)
  return rows[0]!
}

export async function loadClaims(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<Selectable<ItemClaimRow>[]> {
  const { rows } = await sql<Selectable<ItemClaimRow>>`
    select * from publicity.item_claims ${ofItem(localityId, id)} order by position`.execute(tx)
  return rows
}

export async function replaceClaims(
  tx: Tx,
  localityId: string,
  id: string,
  rows: readonly Insertable<ItemClaimRow>[],
): Promise<void> {
  await sql`delete from publicity.item_claims ${ofItem(localityId, id)}`.execute(tx)
  await insertClaims(tx, rows)
}

const loading =
  <R>(table: 'item_checks' | 'item_changes' | 'item_grades') =>
  async (tx: Tx, localityId: string, id: string): Promise<Selectable<R>[]> => {
    const { rows } = await sql<Selectable<R>>`
      select * from ${sql.table(`publicity.${table}`)} ${ofItem(localityId, id)} order by recorded_at, id`.execute(
      tx,
    )
    return rows
  }
/** From the first to the last: the latest word counts. */
export const loadChecks = loading<ItemCheckRow>('item_checks')
export const loadChanges = loading<ItemChangeRow>('item_changes')
export const loadGrades = loading<ItemGradeRow>('item_grades')

/** Where items went and what was set right there, of all of them at once. */
export async function loadPlacements(tx: Tx, localityId: string, ids: readonly string[]) {
  const of = sql`where locality_id = ${localityId} and item_id = any(${[...ids]}::uuid[])`
  const placements = await sql<Selectable<ItemPlacementRow>>`
    select * from publicity.item_placements ${of} order by placed_on, id`.execute(tx)
  const remedies = await sql<Selectable<PlacementRemedyRow>>`
    select * from publicity.placement_remedies ${of} order by recorded_at, id`.execute(tx)
  const by = Map.groupBy(remedies.rows, (one) => one.placement_id)
  return placements.rows.map((one) => ({ ...one, remedies: by.get(one.id) ?? [] }))
}
export type Placement = Awaited<ReturnType<typeof loadPlacements>>[number]

export async function findPlacement(tx: Tx, localityId: string, id: string): Promise<Placement | undefined> {
  const { rows } = await sql<{ item_id: string }>`
    select item_id from publicity.item_placements where locality_id = ${localityId} and id = ${id}`.execute(
    tx,
  )
  const [found] = rows
  if (found === undefined) return undefined
  return (await loadPlacements(tx, localityId, [found.item_id])).find((one) => one.id === id)
}
