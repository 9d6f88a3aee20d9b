/** Phát động, gia hạn, ghi kết quả của cấp trên, trao giải, không tổ chức: each an act of its life that is not taken back. */
import type {
  callOffContestRoute,
  concludeContestRoute,
  extendContestRoute,
  launchContestRoute,
  prizeContestRoute,
} from '@guongsang/contract/contests.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { missingForLaunch } from './contest-facts.ts'
import { countQuestions } from './contest-queries.ts'
import { saveContest } from './contest-store.ts'
import { forgetContestants } from './entry-store.ts'
import { refuse } from './errors.ts'
import { takeContest } from './take-contest.ts'

/** Phát động: from now on the public reads the rules, and nobody changes them. */
export const launchContest = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof launchContestRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, next } = await takeContest(ctx, tx, id, 'launch')
    const missing = missingForLaunch(contest, await countQuestions(tx, contest.locality_id, id))
    if (missing.length > 0) throw new AppError('contest-incomplete', { missing: missing.join(' ') })
    if (contest.closes_on < ctx.today)
      refuse(
        'closesOn',
        `Ngày nhận bài cuối ${formatDay(contest.closes_on)} đã qua. Sửa thời hạn rồi phát động.`,
      )
    await saveContest(tx, contest, version, { state: next, launched_on: ctx.today })
    const words = {
      title: contest.title,
      from: formatDay(contest.opens_on),
      to: formatDay(contest.closes_on),
    }
    await ctx.record(tx, 'contest-launched', { kind: 'contest', id }, words)
  })

/** Gia hạn: only later, never earlier; whoever relied on the day keeps it. */
export const extendContest = (
  ctx: Ctx,
  id: string,
  { version, closesOn, reason }: Parsed<typeof extendContestRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, next } = await takeContest(ctx, tx, id, 'extend')
    const to = closesOn as Day
    if (to <= contest.closes_on || to < ctx.today)
      refuse('closesOn', `Gia hạn đến sau ngày ${formatDay(contest.closes_on)} và không sớm hơn hôm nay.`)
    await saveContest(tx, contest, version, { state: next, closes_on: to, state_reason: cleanLine(reason) })
    const words = { to: formatDay(to), reason: cleanLine(reason) }
    await ctx.record(tx, 'contest-extended', { kind: 'contest', id }, words)
  })

/** Kết quả cuộc thi của cấp trên, as it was made known here. */
export const concludeContest = (
  ctx: Ctx,
  id: string,
  { version, result }: Parsed<typeof concludeContestRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, next } = await takeContest(ctx, tx, id, 'conclude')
    const told = cleanText(result)
    await saveContest(tx, contest, version, { state: next, state_reason: told, announced_on: ctx.today })
    await ctx.record(tx, 'contest-concluded', { kind: 'contest', id }, { result: told })
  })

/** Trao giải: nobody needs to be reached any more, so how to reach them is forgotten. */
export const prizeContest = (
  ctx: Ctx,
  id: string,
  { version, prizedOn }: Parsed<typeof prizeContestRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, next } = await takeContest(ctx, tx, id, 'prize')
    const on = prizedOn as Day
    if (on > ctx.today) refuse('prizedOn', 'Ngày này chưa tới.')
    if (contest.announced_on !== null && on < contest.announced_on)
      refuse('prizedOn', `Không sớm hơn ngày công bố ${formatDay(contest.announced_on)}.`)
    await saveContest(tx, contest, version, { state: next, prized_on: on })
    await forgetContestants(tx, contest.locality_id, id)
    await ctx.record(tx, 'contest-prized', { kind: 'contest', id }, { day: formatDay(on) })
  })

export const callOffContest = (
  ctx: Ctx,
  id: string,
  { version, reason }: Parsed<typeof callOffContestRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, next } = await takeContest(ctx, tx, id, 'call-off')
    await saveContest(tx, contest, version, { state: next, state_reason: cleanLine(reason) })
    await forgetContestants(tx, contest.locality_id, id)
    await ctx.record(tx, 'contest-called-off', { kind: 'contest', id }, { reason: cleanLine(reason) })
  })
