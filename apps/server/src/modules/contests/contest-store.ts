/** Loads and saves contests, their questions, and what units counted. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ContestRow, CountRow, QuestionRow } from './tables.ts'

export type StoredContest = Selectable<ContestRow>
export type StoredQuestion = Selectable<QuestionRow>

export const contestKey = ({
  title,
  organizer_name,
}: Pick<StoredContest, 'title' | 'organizer_name'>): string => searchKey(`${title} ${organizer_name}`)

export async function insertContests(tx: Tx, rows: readonly Omit<Insertable<ContestRow>, 'search_key'>[]) {
  await tx
    .insertInto('contests.contests')
    .values(rows.map((row) => ({ ...row, search_key: contestKey(row) })))
    .execute()
}

export const seekContest = (tx: Tx, localityId: string, id: string): Promise<StoredContest | undefined> =>
  tx
    .selectFrom('contests.contests')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()

export async function findContest(tx: Tx, localityId: string, id: string): Promise<StoredContest> {
  const row = await seekContest(tx, localityId, id)
  if (row === undefined) throw new AppError('contest-not-found', { id })
  return row
}

/** 'share': it only must not move meanwhile; many do that at once. */
export async function lockContest(
  tx: Tx,
  localityId: string,
  id: string,
  how: 'update' | 'share' = 'update',
): Promise<StoredContest> {
  const lock = how === 'update' ? sql`for update` : sql`for share`
  const { rows } = await sql<StoredContest>`
    select * from contests.contests where locality_id = ${localityId} and id = ${id} ${lock}`.execute(tx)
  if (rows[0] === undefined) throw new AppError('contest-not-found', { id })
  return rows[0]
}

export const saveContest = saveVersioned('contests.contests')

export const loadQuestions = (tx: Tx, localityId: string, contestId: string): Promise<StoredQuestion[]> =>
  tx
    .selectFrom('contests.questions')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('contest_id', '=', contestId)
    .orderBy('position')
    .execute()

export async function replaceQuestions(
  tx: Tx,
  localityId: string,
  contestId: string,
  rows: readonly Insertable<QuestionRow>[],
): Promise<void> {
  await tx
    .deleteFrom('contests.questions')
    .where('locality_id', '=', localityId)
    .where('contest_id', '=', contestId)
    .execute()
  if (rows.length > 0)
    await tx
      .insertInto('contests.questions')
      .values([...rows])
      .execute()
}

export type StoredCount = Selectable<CountRow>

export const loadCounts = (tx: Tx, localityId: string, contestId: string): Promise<StoredCount[]> =>
  tx
    .selectFrom('contests.counts')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('contest_id', '=', contestId)
    .execute()

/** A count is written once and then edited by its version. */
export async function saveCount(tx: Tx, row: Insertable<CountRow>, version: number | null): Promise<void> {
  if (version === null) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('contests.counts')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n) throw new AppError('changed-meanwhile')
    return
  }
  const { numUpdatedRows } = await tx
    .updateTable('contests.counts')
    .set({ ...row, version: version + 1 })
    .where('locality_id', '=', row.locality_id)
    .where('contest_id', '=', row.contest_id)
    .where('organization_id', '=', row.organization_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('changed-meanwhile')
}

export const insertCounts = (tx: Tx, rows: readonly Insertable<CountRow>[]) =>
  tx
    .insertInto('contests.counts')
    .values([...rows])
    .execute()
