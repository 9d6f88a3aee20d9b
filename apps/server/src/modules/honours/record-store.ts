/** Loads and saves yearly records, works and their uses, inside the caller's transaction. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type {
  ImpedimentEndingRow,
  ImpedimentRow,
  RatingRow,
  RecruitmentRow,
  WorkAuthorRow,
  WorkRow,
  WorkScopeRow,
  WorkUseRow,
} from './tables.ts'

/** Facts are only added: whoever adds about one thing waits here for the others. */
export async function lockThing(tx: Tx, localityId: string, what: string, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${what} ${localityId} ${id}`}, 0))`.execute(tx)
}

/** The same for several, always in one order, so that two who lock the same never wait for each other. */
export async function lockThings(
  tx: Tx,
  localityId: string,
  what: string,
  ids: readonly string[],
): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${`${what} ${localityId} `} || id, 0))
    from (select id from unnest(${[...ids]}::text[]) as id order by id) as ordered`.execute(tx)
}

/** What was written for these years, what was written last coming last. */
export async function ratingsOfYears(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  years: readonly number[],
): Promise<Pick<Selectable<RatingRow>, 'subject_id' | 'year' | 'rating' | 'decision_number'>[]> {
  return tx
    .selectFrom('honours.ratings')
    .select(['subject_id', 'year', 'rating', 'decision_number'])
    .where('locality_id', '=', localityId)
    .where('subject_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('year', 'in', years)
    .orderBy('id')
    .execute()
}

export const insertRatings = (tx: Tx, rows: readonly Insertable<RatingRow>[]) =>
  tx.insertInto('honours.ratings').values(rows).execute()

export const insertRecruitment = (tx: Tx, row: Insertable<RecruitmentRow>) =>
  tx.insertInto('honours.recruitments').values(row).execute()

export const insertImpediment = (tx: Tx, row: Insertable<ImpedimentRow>) =>
  tx.insertInto('honours.impediments').values(row).execute()

export const insertImpedimentEnding = (tx: Tx, row: Insertable<ImpedimentEndingRow>) =>
  tx.insertInto('honours.impediment_endings').values(row).execute()

export async function insertWork(
  tx: Tx,
  work: Insertable<WorkRow>,
  authors: readonly Insertable<WorkAuthorRow>[],
): Promise<void> {
  await tx.insertInto('honours.works').values(work).execute()
  await tx.insertInto('honours.work_authors').values(authors).execute()
}

export const insertWorkScope = (tx: Tx, row: Insertable<WorkScopeRow>) =>
  tx.insertInto('honours.work_scopes').values(row).execute()

export const insertWorkUse = (tx: Tx, row: Insertable<WorkUseRow>) =>
  tx.insertInto('honours.work_uses').values(row).execute()

/** What a corrected award consumed, its correction consumes: the ledger forgets nothing. */
export async function passUsesOn(tx: Tx, localityId: string, from: string, to: string): Promise<void> {
  await sql`
    insert into honours.work_uses (locality_id, work_id, award_id, finding, reason, recorded_at, recorded_by)
    select locality_id, work_id, ${to}::uuid, finding, reason, recorded_at, recorded_by
    from honours.work_uses where locality_id = ${localityId} and award_id = ${from}`.execute(tx)
}

/** The impediment, and whether its end was written. */
export async function findImpediment(tx: Tx, localityId: string, id: string) {
  return tx
    .selectFrom('honours.impediments as i')
    .leftJoin('honours.impediment_endings as e', (join) =>
      join.onRef('e.locality_id', '=', 'i.locality_id').onRef('e.impediment_id', '=', 'i.id'),
    )
    .selectAll('i')
    .select((select) => select('e.impediment_id', 'is not', null).as('has_ended'))
    .where('i.locality_id', '=', localityId)
    .where('i.id', '=', id)
    .executeTakeFirst()
}

export interface WorkWithUses extends Selectable<WorkRow> {
  authors: string[]
}

export async function findWork(tx: Tx, localityId: string, id: string): Promise<WorkWithUses | undefined> {
  const work = await tx
    .selectFrom('honours.works')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (work === undefined) return undefined
  const authors = await tx
    .selectFrom('honours.work_authors')
    .select('subject_id')
    .where('locality_id', '=', localityId)
    .where('work_id', '=', id)
    .execute()
  return { ...work, authors: authors.map((author) => author.subject_id) }
}
