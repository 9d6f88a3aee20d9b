/** Phân công chấm: the rule is core's, here its answer is written down and told. */
import { seatJurors, type ToSeat } from '@guongsang/core/contests/seating.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { notify } from '../notifications/index.ts'
import type { StoredContest } from './contest-store.ts'
import { markOfSeats } from './entry-rows.ts'
import { loadAuthors } from './entry-store.ts'
import {
  countSeats,
  insertSeats,
  leaveSeats,
  loadJurors,
  loadSeats,
  loadSeatsOf,
  type SeatRead,
  sits,
} from './jury-store.ts'

/** Fills the empty seats of the contest, or of one entry: at the start all, later those left by somebody or newly needed. */
export async function seatEmpty(ctx: Ctx, tx: Tx, contest: StoredContest, entryId?: string): Promise<void> {
  const { locality_id: localityId, id } = contest
  const read = entryId === undefined ? loadSeats(tx, localityId, id) : loadSeatsOf(tx, localityId, [entryId])
  const seats = Map.groupBy(await read, ({ entry_id }) => entry_id)
  const authors = await loadAuthors(tx, localityId, id, entryId)
  const toSeat = authors.flatMap(({ entryId, author }): ToSeat[] => {
    const own = seats.get(entryId) ?? []
    const empty = emptySeats(own, contest.most_apart)
    const known = own.map(({ account_id }) => account_id)
    return empty.length === 0 ? [] : [{ entryId, author, seats: empty, known }]
  })
  if (toSeat.length === 0) return
  const jurors = (await loadJurors(tx, localityId, id))
    .filter(sits)
    .map(({ account_id, name, organization_id }) => ({
      accountId: account_id,
      name,
      organizationId: organization_id,
    }))
  const { seats: found } = seatJurors(toSeat, jurors, await countSeats(tx, localityId, id))
  if (found.length === 0) return
  await insertSeats(
    tx,
    found.map(({ entryId, accountId, seat }) => ({
      locality_id: localityId,
      entry_id: entryId,
      account_id: accountId,
      contest_id: id,
      seat,
      aside_reason: null,
    })),
  )
  const called = [...new Set(found.map(({ accountId }) => accountId))]
  await notify(ctx, tx, {
    accountIds: called,
    kind: 'contest-marking',
    title: `Có bài dự thi chờ bạn chấm: ${contest.title}`,
    detail: null,
    href: '/van-phong/ban-cham',
  })
}

/** Không chấm: what a juror leaves, one entry or all not yet marked, goes to somebody else at once; says how many. */
export async function passOn(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
  juror: { accountId: string; name: string },
  { reason, entryId }: { reason: string; entryId?: string },
): Promise<number> {
  const key = { locality_id: contest.locality_id, contest_id: contest.id, account_id: juror.accountId }
  const left = await leaveSeats(tx, key, reason, entryId)
  for (const { entry_id: id, mask_number: number } of left) {
    const words = { juror: juror.name, number, reason }
    await ctx.record(tx, 'contest-juror-stood-aside', { kind: 'contest-entry', id }, words)
  }
  await seatEmpty(ctx, tx, contest, entryId)
  return left.length
}

/** 1 and 2 always; 3 once these two are too far apart. */
export function emptySeats(seats: readonly SeatRead[], mostApart: number): number[] {
  const taken = seats.filter(({ aside_reason }) => aside_reason === null).map(({ seat }) => seat)
  const needed = markOfSeats(seats, mostApart).kind === 'third-needed' ? [1, 2, 3] : [1, 2]
  return needed.filter((seat) => !taken.includes(seat))
}
