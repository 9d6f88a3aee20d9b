/** Loads and saves what citizens suggest. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { boundedCount, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import { AppError } from '../../platform/errors.ts'
import type { SuggestionRow } from './suggestion-tables.ts'

export type StoredSuggestion = Selectable<SuggestionRow>

export async function insertSuggestion(tx: Tx, row: Insertable<SuggestionRow>): Promise<void> {
  await tx.insertInto('exemplars.suggestions').values(row).execute()
}

export const findSuggestionByCode = (
  tx: Tx,
  localityId: string,
  code: string,
): Promise<StoredSuggestion | undefined> =>
  tx
    .selectFrom('exemplars.suggestions')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('code', '=', code)
    .executeTakeFirst()

export async function lockSuggestion(tx: Tx, localityId: string, id: string): Promise<StoredSuggestion> {
  const row = await tx
    .selectFrom('exemplars.suggestions')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('suggestion-not-found', { id })
  return row
}

export const saveSuggestion = saveVersioned('exemplars.suggestions')

/** The newest first. */
export async function readSuggestions(
  tx: Tx,
  localityId: string,
  asked: PageAsked & { state?: SuggestionRow['state'] | undefined },
) {
  const after = readCursor(asked.cursor, ['moment', 'id'])
  const inState = asked.state === undefined ? sql`` : sql`and s.state = ${asked.state}`
  const from = sql`from exemplars.suggestions s where s.locality_id = ${localityId} ${inState}`
  const later =
    after === null
      ? sql``
      : sql`and (s.received_at < ${after[0]}::timestamptz
          or s.received_at = ${after[0]}::timestamptz and s.id > ${after[1]}::uuid)`
  const { rows } = await sql<StoredSuggestion>`select s.* ${from} ${later}
    order by s.received_at desc, s.id limit ${asked.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, from)) }
}

/** Those nobody has looked at yet. */
export async function countNewSuggestions(tx: Tx, localityId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from exemplars.suggestions
    where locality_id = ${localityId} and state = 'received'`.execute(tx)
  return rows[0]!.count
}
