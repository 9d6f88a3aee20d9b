/** Cho thôi chấm: a juror who is ill or has left would hold up the contest; marks already given stand. */
import type { standDownJurorRoute } from '@guongsang/contract/contests-jury.ts'
import { CONTEST_STATES } from '@guongsang/contract/contests-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { notify } from '../notifications/index.ts'
import { lockContest } from './contest-store.ts'
import { loadJurors, saveStoodDown, sits } from './jury-store.ts'
import { passOn } from './seat-jurors.ts'
import { stateOn } from './take-contest.ts'

export const standDownJuror = (
  ctx: Ctx,
  { id, accountId }: Parsed<typeof standDownJurorRoute>['params'],
  asked: Parsed<typeof standDownJurorRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const contest = await lockContest(tx, localityOf(ctx), id)
    if (contest.state !== 'marking')
      throw new AppError('contest-state-refuses', { state: CONTEST_STATES[stateOn(contest, ctx.today)] })
    const jurors = await loadJurors(tx, contest.locality_id, id)
    const juror = jurors.find((one) => one.account_id === accountId && sits(one))
    if (juror === undefined) throw new AppError('juror-not-sitting')
    const reason = cleanLine(asked.reason)
    await saveStoodDown(tx, juror, reason)
    const count = await passOn(ctx, tx, contest, { accountId, name: juror.name }, { reason })
    // Without the reason: all who see contests read this, and it may be somebody's health.
    const words = { juror: juror.name, count }
    await ctx.record(tx, 'contest-juror-stood-down', { kind: 'contest', id }, words)
    await notify(ctx, tx, {
      accountIds: [accountId],
      kind: 'contest-jury',
      title: `Bạn đã được thôi chấm: ${contest.title}`,
      detail: null,
      href: '/van-phong/ban-cham',
    })
  })
