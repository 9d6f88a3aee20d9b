/** Loads and saves rounds, nominations, voters and scores. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import { insertsInto } from '../../platform/database/insert-rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ForwardedListRow, NominationRow, RoundRow, ScoreRow, VoterRow } from './tables.ts'

export type StoredRound = Selectable<RoundRow>
export type StoredNomination = Selectable<NominationRow>

/** A round that somebody else made meanwhile stays as it is. */
export async function insertRounds(tx: Tx, rows: readonly Insertable<RoundRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('exemplars.rounds')
      .values([...some])
      .onConflict((conflict) => conflict.columns(['locality_id', 'rule_id', 'period_key']).doNothing())
      .execute()
}

export const knownRounds = (
  tx: Tx,
  localityId: string,
): Promise<Pick<StoredRound, 'id' | 'rule_id' | 'period_key'>[]> =>
  tx
    .selectFrom('exemplars.rounds')
    .select(['id', 'rule_id', 'period_key'])
    .where('locality_id', '=', localityId)
    .execute()

export async function findRound(tx: Tx, localityId: string, id: string): Promise<StoredRound> {
  const row = await tx
    .selectFrom('exemplars.rounds')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('round-not-found', { id })
  return row
}

/** Whoever acts on a round waits for the others; 'share': the round only must not move meanwhile. */
export async function lockRound(
  tx: Tx,
  localityId: string,
  of: { id: string } | { rule_id: string; period_key: string },
): Promise<StoredRound> {
  const is = 'id' in of ? sql`id = ${of.id}` : sql`rule_id = ${of.rule_id} and period_key = ${of.period_key}`
  const { rows } = await sql<StoredRound>`
    select * from exemplars.rounds where locality_id = ${localityId} and ${is} for update`.execute(tx)
  if (rows[0] === undefined) throw new AppError('round-not-found')
  return rows[0]
}

export const saveRound = saveVersioned('exemplars.rounds')

export const insertNominations = insertsInto('exemplars.nominations')

export const loadNominationsOfItem = (
  tx: Tx,
  localityId: string,
  itemId: string,
): Promise<StoredNomination[]> =>
  tx
    .selectFrom('exemplars.nominations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('item_id', '=', itemId)
    .orderBy('position')
    .execute()

export const findInRound = (
  tx: Tx,
  { locality_id: localityId, id }: StoredRound,
  exemplarId: string,
): Promise<StoredNomination | undefined> =>
  tx
    .selectFrom('exemplars.nominations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('round_id', '=', id)
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirst()

export async function findNomination(tx: Tx, localityId: string, id: string): Promise<StoredNomination> {
  const row = await tx
    .selectFrom('exemplars.nominations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('nomination-not-found', { id })
  return row
}

export const saveNomination = saveVersioned('exemplars.nominations')

/** Subjects of what a unit has named for an item. */
export async function countNamed(
  tx: Tx,
  localityId: string,
  itemId: string,
): Promise<{ subject_kind: string; count: number }[]> {
  const { rows } = await sql<{ subject_kind: string; count: number }>`
    select e.subject_kind, count(*) as count from exemplars.nominations n
    join exemplars.exemplars e on e.locality_id = n.locality_id and e.id = n.exemplar_id
    where n.locality_id = ${localityId} and n.item_id = ${itemId} and not n.withdrawn
    group by e.subject_kind`.execute(tx)
  return rows
}

export const insertVoters = (tx: Tx, rows: readonly Insertable<VoterRow>[]) =>
  tx
    .insertInto('exemplars.voters')
    .values([...rows])
    .execute()

export async function lockVoter(
  tx: Tx,
  { locality_id: localityId, id }: StoredRound,
  accountId: string | null,
): Promise<Selectable<VoterRow>> {
  const row = await tx
    .selectFrom('exemplars.voters')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('round_id', '=', id)
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-a-voter')
  return row
}

export const saveVoter = (tx: Tx, voter: Selectable<VoterRow>, change: Updateable<VoterRow>) =>
  tx
    .updateTable('exemplars.voters')
    .set(change)
    .where('locality_id', '=', voter.locality_id)
    .where('round_id', '=', voter.round_id)
    .where('account_id', '=', voter.account_id)
    .execute()

export const loadVoters = (tx: Tx, localityId: string, roundId: string): Promise<Selectable<VoterRow>[]> =>
  tx
    .selectFrom('exemplars.voters')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('round_id', '=', roundId)
    .orderBy('name')
    .orderBy('account_id')
    .execute()

export const insertScores = (tx: Tx, rows: readonly Insertable<ScoreRow>[]) =>
  tx
    .insertInto('exemplars.scores')
    .values([...rows])
    .execute()

export const loadScores = (tx: Tx, localityId: string, roundId: string): Promise<Selectable<ScoreRow>[]> =>
  tx
    .selectFrom('exemplars.scores')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('round_id', '=', roundId)
    .execute()

export const insertForwardedLists = (tx: Tx, rows: readonly Insertable<ForwardedListRow>[]) =>
  tx
    .insertInto('exemplars.forwarded_lists')
    .values([...rows])
    .execute()

export const loadForwardedLists = (
  tx: Tx,
  localityId: string,
  roundId: string,
): Promise<Selectable<ForwardedListRow>[]> =>
  tx
    .selectFrom('exemplars.forwarded_lists')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('round_id', '=', roundId)
    .orderBy('edition')
    .execute()

/** For the sample data: rounds that are further on. */
export async function settleRounds(
  tx: Tx,
  localityId: string,
  rounds: readonly Pick<RoundRow, 'id' | 'state'>[],
): Promise<void> {
  for (const { id, state } of rounds)
    await tx
      .updateTable('exemplars.rounds')
      .set({ state })
      .where('locality_id', '=', localityId)
      .where('id', '=', id)
      .execute()
}
