/** Loads and saves jurors, seats and marks. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import { type Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { StoredContest } from './contest-store.ts'
import type { JurorRow, MarkRow, SeatRow } from './tables.ts'

export type StoredJuror = Selectable<JurorRow>
export const sits = ({ aside_reason }: Pick<StoredJuror, 'aside_reason'>): boolean => aside_reason === null

export const loadJurors = (tx: Tx, localityId: string, contestId: string): Promise<StoredJuror[]> =>
  tx
    .selectFrom('contests.jurors')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('contest_id', '=', contestId)
    .orderBy('name')
    .orderBy('account_id')
    .execute()

/** Whoever was stood down stays: blind to the end, and named beside the marks given. */
export async function replaceJurors(
  tx: Tx,
  localityId: string,
  contestId: string,
  rows: readonly Insertable<JurorRow>[],
): Promise<void> {
  const kept = rows.map(({ account_id }) => account_id)
  await sql`delete from contests.jurors where locality_id = ${localityId} and contest_id = ${contestId}
    and aside_reason is null and not account_id = any(${kept}::uuid[])`.execute(tx)
  await insertJurors(tx, rows)
}

export const insertJurors = (tx: Tx, rows: readonly Insertable<JurorRow>[]) =>
  tx
    .insertInto('contests.jurors')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/**
 * A juror must not learn whose entry is whose before the results are there. Whoever runs contests is never made a juror; this
 * holds also for a juror who was given such a role later.
 */
export async function isBlind(ctx: Ctx, tx: Tx, contest: StoredContest): Promise<boolean> {
  if (contest.state === 'announced' || contest.state === 'prized') return false
  const { rows } = await sql`select 1 from contests.jurors where locality_id = ${contest.locality_id}
    and contest_id = ${contest.id} and account_id = ${ctx.actor.accountId}`.execute(tx)
  return rows.length > 0
}

export async function insertSeats(tx: Tx, rows: readonly Insertable<SeatRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('contests.seats')
      .values([...some])
      .execute()
}

export interface SeatRead {
  entry_id: string
  account_id: string
  seat: number
  aside_reason: string | null
  total: number | null
  points: Record<string, number> | null
  note: string | null
}

const seatColumns = sql`s.entry_id, s.account_id, s.seat, s.aside_reason, m.total, m.points, m.note`
const seatsFrom = sql`from contests.seats s left join contests.marks m
  on m.locality_id = s.locality_id and m.entry_id = s.entry_id and m.account_id = s.account_id`

export async function loadSeatsOf(
  tx: Tx,
  localityId: string,
  entryIds: readonly string[],
): Promise<SeatRead[]> {
  const { rows } = await sql<SeatRead>`select ${seatColumns} ${seatsFrom}
    where s.locality_id = ${localityId} and s.entry_id = any(${[...entryIds]}::uuid[])
    order by s.entry_id, s.seat, s.assigned_at, s.account_id`.execute(tx)
  return rows
}

/** Of a whole contest, for the ranking and the progress of the jury. */
export async function loadSeats(tx: Tx, localityId: string, contestId: string): Promise<SeatRead[]> {
  const { rows } = await sql<SeatRead>`select ${seatColumns} ${seatsFrom}
    where s.locality_id = ${localityId} and s.contest_id = ${contestId}`.execute(tx)
  return rows
}

/** How many entries each juror holds. */
export async function countSeats(
  tx: Tx,
  localityId: string,
  contestId: string,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ account_id: string; count: number }>`
    select account_id, count(*) as count from contests.seats
    where locality_id = ${localityId} and contest_id = ${contestId} and aside_reason is null
    group by account_id`.execute(tx)
  return new Map(rows.map(({ account_id, count }) => [account_id, count]))
}

export const insertMark = (tx: Tx, row: Insertable<MarkRow>) =>
  tx.insertInto('contests.marks').values(row).execute()

export async function insertMarks(tx: Tx, rows: readonly Insertable<MarkRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('contests.marks')
      .values([...some])
      .execute()
}

type JurorKey = Pick<JurorRow, 'locality_id' | 'contest_id' | 'account_id'>

/** What the juror holds and has not marked, one entry or all; gives back what was left. A mark once given stays. */
export async function leaveSeats(tx: Tx, juror: JurorKey, reason: string, entryId?: string) {
  const { rows } = await sql<{ entry_id: string; mask_number: number }>`
    update contests.seats s set aside_reason = ${reason} from contests.entries e
    where s.locality_id = ${juror.locality_id} and s.contest_id = ${juror.contest_id}
      and s.account_id = ${juror.account_id} and s.aside_reason is null
      ${entryId === undefined ? sql`` : sql`and s.entry_id = ${entryId}`}
      and not exists (select from contests.marks m where m.locality_id = s.locality_id
        and m.entry_id = s.entry_id and m.account_id = s.account_id)
      and e.locality_id = s.locality_id and e.id = s.entry_id
    returning s.entry_id, e.mask_number`.execute(tx)
  return rows
}

export const saveStoodDown = (tx: Tx, juror: JurorKey, reason: string) =>
  tx
    .updateTable('contests.jurors')
    .set({ aside_reason: reason })
    .where('locality_id', '=', juror.locality_id)
    .where('contest_id', '=', juror.contest_id)
    .where('account_id', '=', juror.account_id)
    .execute()
