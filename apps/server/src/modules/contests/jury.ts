/** Ban Giám khảo: who marks, and how far they have come. */
import type { setJurorsRoute, showJuryRoute } from '@guongsang/contract/contests-jury.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { CONTEST_STATES } from '@guongsang/contract/contests-words.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { accountPersons, accountsToChoose, accountsWithPolicy } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { findContest, lockContest, type StoredContest } from './contest-store.ts'
import { markOfSeats } from './entry-rows.ts'
import { refuse } from './errors.ts'
import { loadJurors, loadSeats, replaceJurors, type SeatRead, sits, type StoredJuror } from './jury-store.ts'
import { canHandleEntries, canMarkEntries } from './policy.ts'
import { seatEmpty } from './seat-jurors.ts'
import { demandKind, stateOn } from './take-contest.ts'

const MAY_STILL_SIT: readonly string[] = ['draft', 'launched', 'receiving', 'marking']

/** Seats by number, never by author: a juror who runs nothing is not let in here at all. */
export const showJury = (ctx: Ctx, id: string): Promise<Ok<typeof showJuryRoute>> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const contest = await findContest(tx, localityId, id)
    const jurors = await loadJurors(tx, localityId, id)
    const seats = await loadSeats(tx, localityId, id)
    const units = jurors.flatMap(({ organization_id: unit }) => unit ?? [])
    const names = await organizationNames(tx, localityId, units, ctx.today)
    const mayChange = MAY_STILL_SIT.includes(stateOn(contest, ctx.today)) && contest.kind === 'writing'
    return {
      jurors: jurors.map((juror) => {
        const own = seats.filter(({ account_id }) => account_id === juror.account_id)
        return {
          accountId: juror.account_id,
          name: juror.name,
          organization: names.get(juror.organization_id ?? '') ?? '',
          seats: own.filter(({ aside_reason }) => aside_reason === null).length,
          marked: own.filter(({ total }) => total !== null).length,
          aside: own.filter(({ aside_reason }) => aside_reason !== null).length,
          asideReason: juror.aside_reason,
        }
      }),
      choices: mayChange
        ? withSitting(await possibleJurors(ctx, tx, jurors), jurors.filter(sits), names)
        : [],
      progress: progressOf(contest, seats),
      mayChange,
    }
  })

export function progressOf(contest: StoredContest, seats: readonly SeatRead[]) {
  const progress = { entries: 0, settled: 0, waiting: 0, thirdNeeded: 0, unseated: 0 }
  for (const own of Map.groupBy(seats, ({ entry_id }) => entry_id).values()) {
    const mark = markOfSeats(own, contest.most_apart)
    const sitting = own.filter(({ aside_reason }) => aside_reason === null).length
    progress.entries++
    if (mark.kind === 'settled') progress.settled++
    if (mark.kind === 'waiting') progress.waiting++
    if (mark.kind === 'third-needed') progress.thirdNeeded++
    if (sitting < (mark.kind === 'third-needed' ? 3 : 2)) progress.unseated++
  }
  return progress
}

/** Whoever sits already has a name to be chosen by, also one who would not be asked today. */
function withSitting(
  possible: Awaited<ReturnType<typeof possibleJurors>>,
  jurors: readonly StoredJuror[],
  names: ReadonlyMap<string, string>,
) {
  const known = new Set(possible.map(({ accountId }) => accountId))
  const sitting = jurors.filter(({ account_id }) => !known.has(account_id))
  return [
    ...possible,
    ...sitting.map(({ account_id, name, organization_id }) => ({
      accountId: account_id,
      name,
      detail: names.get(organization_id ?? '') ?? '',
    })),
  ]
}

/** Whoever can see authors is not asked, nor whoever was stood down. */
async function possibleJurors(ctx: Ctx, tx: Tx, jurors: readonly StoredJuror[]) {
  const localityId = localityOf(ctx)
  const handlers = new Set(await accountsWithPolicy(tx, localityId, canHandleEntries, ctx.today))
  const down = new Set(jurors.filter((one) => !sits(one)).map(({ account_id }) => account_id))
  const possible = await accountsToChoose(tx, localityId, canMarkEntries, ctx.today)
  return possible.filter(({ accountId }) => !handlers.has(accountId) && !down.has(accountId))
}

/** Cử giám khảo. While marking goes on the jury only grows; whoever falls ill is stood down instead. */
export const setJurors = (
  ctx: Ctx,
  id: string,
  { accountIds }: Parsed<typeof setJurorsRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const contest = await lockContest(tx, localityId, id)
    demandKind(contest, 'writing')
    const state = stateOn(contest, ctx.today)
    if (!MAY_STILL_SIT.includes(state))
      throw new AppError('contest-state-refuses', { state: CONTEST_STATES[state] })
    const wanted = [...new Set(accountIds)]
    const jurors = await loadJurors(tx, localityId, id)
    const before = jurors.filter(sits).map(({ account_id }) => account_id)
    if (contest.state === 'marking' && before.some((one) => !wanted.includes(one)))
      throw new AppError('juror-has-seat')
    const possible = new Set((await possibleJurors(ctx, tx, jurors)).map(({ accountId }) => accountId))
    // Whoever marks already and was given the office since keeps the seat, blind as before.
    const isMarking = (one: string) => contest.state === 'marking' && before.includes(one)
    if (wanted.some((one) => !possible.has(one) && !isMarking(one)))
      refuse(
        'accountIds',
        'Có người không làm giám khảo được vì xem được tên tác giả hoặc đã thôi chấm. Hãy chọn lại trong danh sách.',
      )
    const rows = (await accountPersons(tx, localityId, wanted)).map((one) => ({
      locality_id: localityId,
      contest_id: id,
      account_id: one.accountId,
      name: one.name,
      organization_id: one.organizationId,
      person_id: one.personId,
    }))
    await replaceJurors(tx, localityId, id, rows)
    if (contest.state === 'marking') await seatEmpty(ctx, tx, contest)
    await ctx.record(tx, 'contest-jurors-set', { kind: 'contest', id }, { count: rows.length })
    await notify(ctx, tx, {
      accountIds: wanted.filter((one) => !before.includes(one)),
      kind: 'contest-jury',
      title: `Mời làm giám khảo: ${contest.title}`,
      detail: null,
      href: '/van-phong/ban-cham',
    })
  })
