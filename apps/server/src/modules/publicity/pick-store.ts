/** Loads and saves what was picked and packed. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type { PackageEntryRow, PackageRow, PickRow } from './item-tables.ts'

export type StoredPick = Selectable<PickRow>
export type StoredPackage = Selectable<PackageRow>
export type PickState = 'open' | 'used' | 'dropped'

export const insertPicks = insertsInto('publicity.picks')

export async function insertPackage(
  tx: Tx,
  row: Insertable<PackageRow>,
  entries: readonly Insertable<PackageEntryRow>[],
): Promise<void> {
  await tx.insertInto('publicity.packages').values(row).execute()
  await tx.insertInto('publicity.package_entries').values(entries).execute()
}

const states = {
  open: sql`and x.used_on is null and x.dropped_on is null`,
  used: sql`and x.used_on is not null`,
  dropped: sql`and x.dropped_on is not null`,
}

export async function readPicks(
  tx: Tx,
  localityId: string,
  asked: PageAsked & { state?: PickState | undefined },
): Promise<Page<StoredPick>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const where = sql`from publicity.picks x where x.locality_id = ${localityId}
    ${asked.state === undefined ? sql`` : states[asked.state]}`
  const begin = after ? sql`and (x.picked_on, x.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<StoredPick>`
    select x.* ${where} ${begin} order by x.picked_on desc, x.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    (one) => [one.picked_on, one.id],
    (one) => one,
  )
  return { ...page, ...(await boundedCount(tx, asked, where)) }
}

export async function readPackages(
  tx: Tx,
  localityId: string,
  asked: PageAsked,
): Promise<Page<StoredPackage>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const where = sql`from publicity.packages x where x.locality_id = ${localityId}`
  const begin = after ? sql`and (x.drawn_up_on, x.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<StoredPackage>`
    select x.* ${where} ${begin} order by x.drawn_up_on desc, x.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    (one) => [one.drawn_up_on, one.id],
    (one) => one,
  )
  return { ...page, ...(await boundedCount(tx, asked, where)) }
}

/** In their order, of all these packages at once. */
export async function readEntries(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Selectable<PackageEntryRow>[]> {
  const { rows } = await sql<Selectable<PackageEntryRow>>`
    select * from publicity.package_entries where locality_id = ${localityId}
      and package_id = any(${[...ids]}::uuid[]) order by package_id, position`.execute(tx)
  return rows
}

const locking =
  <R>(table: 'picks' | 'packages') =>
  async (tx: Tx, localityId: string, id: string): Promise<R | undefined> => {
    const { rows } = await sql<R>`select * from ${sql.table(`publicity.${table}`)}
      where locality_id = ${localityId} and id = ${id} for update`.execute(tx)
    return rows[0]
  }
export const lockPick = locking<StoredPick>('picks')
export const lockPackage = locking<StoredPackage>('packages')

export const savePick = saveVersioned('publicity.picks')
export const savePackage = saveVersioned('publicity.packages')
