/** Loads and saves letters of citizens. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { LetterRow } from './tables.ts'

export type StoredLetter = Selectable<LetterRow>

export async function insertLetters(tx: Tx, rows: readonly Insertable<LetterRow>[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('opinions.letters')
      .values([...rows])
      .execute()
}

export const findLetterByCode = (
  tx: Tx,
  localityId: string,
  code: string,
): Promise<StoredLetter | undefined> =>
  tx
    .selectFrom('opinions.letters')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('code', '=', code)
    .executeTakeFirst()

export async function lockLetter(tx: Tx, localityId: string, id: string): Promise<StoredLetter> {
  const row = await tx
    .selectFrom('opinions.letters')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('letter-not-found', { id })
  return row
}

export const saveLetter = saveVersioned('opinions.letters')

export type LettersAsked = PageAsked & {
  state?: LetterRow['state'] | undefined
  kind?: LetterRow['kind'] | undefined
}

/** The newest first. */
export async function readLetters(tx: Tx, localityId: string, asked: LettersAsked) {
  const after = readCursor(asked.cursor, ['moment', 'id'])
  const inState = asked.state === undefined ? sql`` : sql`and l.state = ${asked.state}`
  const ofKind = asked.kind === undefined ? sql`` : sql`and l.kind = ${asked.kind}`
  const from = sql`from opinions.letters l where l.locality_id = ${localityId} ${inState} ${ofKind}`
  const later =
    after === null
      ? sql``
      : sql`and (l.received_at < ${after[0]}::timestamptz
          or l.received_at = ${after[0]}::timestamptz and l.id > ${after[1]}::uuid)`
  const { rows } = await sql<StoredLetter>`select l.* ${from} ${later}
    order by l.received_at desc, l.id limit ${asked.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, from)) }
}

/** How many wait for their first reading, and since when. */
export async function unreadLetters(
  tx: Tx,
  localityId: string,
): Promise<{ count: number; oldest: Date | null }> {
  const row = await tx
    .selectFrom('opinions.letters')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.min('received_at').as('oldest')])
    .where('locality_id', '=', localityId)
    .where('state', '=', 'received')
    .executeTakeFirstOrThrow()
  return { count: Number(row.count), oldest: row.oldest }
}
