/** Loads and saves who takes part in a movement. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ResponseRow } from './tables.ts'

export type Response = Selectable<ResponseRow>

export async function insertResponses(tx: Tx, rows: readonly Insertable<ResponseRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('movements.responses')
      .values([...some])
      .execute()
}

/** False: that organisation has answered already. */
export async function insertResponse(tx: Tx, row: Insertable<ResponseRow>): Promise<boolean> {
  const { numInsertedOrUpdatedRows: count } = await tx
    .insertInto('movements.responses')
    .values(row)
    .onConflict((conflict) => conflict.columns(['locality_id', 'movement_id', 'organization_id']).doNothing())
    .executeTakeFirst()
  return count === 1n
}

export async function lockResponse(tx: Tx, localityId: string, id: string): Promise<Response> {
  const row = await tx
    .selectFrom('movements.responses')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('movement-response-not-found', { id })
  return row
}

export const saveResponse = saveVersioned('movements.responses')

export async function readResponses(
  tx: Tx,
  localityId: string,
  movementId: string,
  asked: PageAsked,
): Promise<Page<Response>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const from = sql`from movements.responses r where r.locality_id = ${localityId} and r.movement_id = ${movementId}`
  const begin = after ? sql`and (r.responded_on, r.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Response>`
    select r.* ${from} ${begin} order by r.responded_on desc, r.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ responded_on, id }) => [responded_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, from)) }
}
