/** Loads and saves the rows of this module, inside the caller's transaction. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { insertsInto } from '../../platform/database/insert-rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { AwardChangeRow, AwardRow } from './tables.ts'

export const insertAwards = insertsInto('honours.awards')

export const insertAwardChange = (tx: Tx, row: Insertable<AwardChangeRow>): Promise<void> =>
  insertAwardChanges(tx, [row])

export const insertAwardChanges = insertsInto('honours.award_changes')

export type StandingAward = Selectable<AwardRow> & {
  is_final: boolean
  revoked: boolean
  last_reason: string | null
  last_decision_number: string | null
  last_decided_on: Day | null
}

const historyOf = (localityId: string) => sql`hashtextextended(${`awards of ${localityId}`}, 0)`

/** The whole history stands still: for thousands of awards at once. Whoever writes or changes one award waits. */
export async function lockHistory(tx: Tx, localityId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${historyOf(localityId)})`.execute(tx)
}

const shareHistory = (tx: Tx, localityId: string) =>
  sql`select pg_advisory_xact_lock_shared(${historyOf(localityId)})`.execute(tx)

/** Whoever writes about one subject waits for the others, so that the same award is not kept twice. */
export async function lockSubject(tx: Tx, award: Insertable<AwardRow>): Promise<void> {
  await shareHistory(tx, award.locality_id)
  const key = `award of ${award.locality_id} ${award.subject_id ?? award.sort_key}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

/**
 * An award with what happened to it. Facts are only added, so there is no row to lock: whoever changes this award waits
 * for the others by this key, until the transaction ends.
 */
export async function lockAward(tx: Tx, localityId: string, id: string): Promise<StandingAward | undefined> {
  await shareHistory(tx, localityId)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`award ${localityId} ${id}`}, 0))`.execute(tx)
  const { rows } = await sql<StandingAward>`
    select a.*, last.reason as last_reason, last.decision_number as last_decision_number,
      last.decided_on as last_decided_on, coalesce(last.kind, '') = 'revoked' as revoked, exists (
        select from honours.award_changes c where c.locality_id = a.locality_id and c.award_id = a.id
          and c.kind in ('corrected', 'withdrawn')) as is_final
    from honours.awards a
    left join lateral (
      select kind, reason, decision_number, decided_on from honours.award_changes c where c.locality_id = a.locality_id and c.award_id = a.id
      order by c.id desc limit 1
    ) last on true
    where a.locality_id = ${localityId} and a.id = ${id}`.execute(tx)
  return rows[0]
}

/** Awards of the subject that say the same: the same form for the same year, or by the same decision. */
export async function findSameAwards(
  tx: Tx,
  award: Insertable<AwardRow>,
  subjectIds: readonly string[],
): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from honours.awards a
    where a.locality_id = ${award.locality_id} and a.award_code = ${award.award_code}
      and (${award.subject_id}::uuid is not null and a.subject_id = any(${[...subjectIds]}::uuid[])
        or ${award.subject_id}::uuid is null and a.subject_id is null and a.sort_key = ${award.sort_key})
      and (a.year = ${award.year} or a.decision_number = ${award.decision_number})
      and not exists (select from honours.award_changes c where c.locality_id = a.locality_id
        and c.award_id = a.id and c.kind in ('corrected', 'withdrawn'))
    order by a.id limit 50`.execute(tx)
  return rows
}
