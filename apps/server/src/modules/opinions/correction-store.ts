/** Loads and saves corrections, with what was added to them and where they were told. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { Tables } from '../../platform/database/tables.ts'
import type { CorrectionRow } from './tables.ts'

export type StoredCorrection = Selectable<CorrectionRow>

export async function insertCorrections(tx: Tx, rows: readonly Insertable<CorrectionRow>[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('opinions.corrections')
      .values([...rows])
      .execute()
}

export const insertAmendment = (tx: Tx, row: Insertable<Tables['opinions.correction_amendments']>) =>
  tx.insertInto('opinions.correction_amendments').values(row).execute()

export async function insertPlaces(
  tx: Tx,
  rows: readonly Insertable<Tables['opinions.correction_places']>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('opinions.correction_places')
      .values([...rows])
      .execute()
}

const one = (tx: Tx, localityId: string, id: string) =>
  tx.selectFrom('opinions.corrections').selectAll().where('locality_id', '=', localityId).where('id', '=', id)

export async function findCorrection(tx: Tx, localityId: string, id: string): Promise<StoredCorrection> {
  const row = await one(tx, localityId, id).executeTakeFirst()
  if (row === undefined) throw new AppError('correction-not-found', { id })
  return row
}

export async function lockCorrection(tx: Tx, localityId: string, id: string): Promise<StoredCorrection> {
  const row = await one(tx, localityId, id).forUpdate().executeTakeFirst()
  if (row === undefined) throw new AppError('correction-not-found', { id })
  return row
}

export const saveCorrection = saveVersioned('opinions.corrections')

/** The newest first. */
export async function readCorrections(
  tx: Tx,
  localityId: string,
  asked: PageAsked & { state?: CorrectionRow['state'] | undefined },
) {
  const after = readCursor(asked.cursor, ['id'])
  const inState = asked.state === undefined ? sql`` : sql`and c.state = ${asked.state}`
  const from = sql`from opinions.corrections c where c.locality_id = ${localityId} ${inState}`
  const later = after === null ? sql`` : sql`and c.id < ${after[0]}::uuid`
  const { rows } = await sql<StoredCorrection>`select c.* ${from} ${later}
    order by c.id desc limit ${asked.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, from)) }
}

/** What the public reads: the newest of those given out. */
export const readPublishedCorrections = (
  tx: Tx,
  localityId: string,
  limit: number,
): Promise<StoredCorrection[]> =>
  tx
    .selectFrom('opinions.corrections')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('published_on', 'is not', null)
    .orderBy('published_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

export const readAmendments = (tx: Tx, localityId: string, ids: readonly string[]) =>
  tx
    .selectFrom('opinions.correction_amendments')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('correction_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('id')
    .execute()

export const readPlaces = (tx: Tx, localityId: string, id: string) =>
  tx
    .selectFrom('opinions.correction_places')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('correction_id', '=', id)
    .orderBy('id')
    .execute()
