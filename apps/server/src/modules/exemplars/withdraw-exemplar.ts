import type { withdrawExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { canWithdrawExemplars } from './policy.ts'
import { demandMove, stepTo, takeLiving } from './take-exemplar.ts'

/** Rút: gone from portal and lists with this transaction; its history stays with the unit and the standing agency. */
export const withdrawExemplar = (
  ctx: Ctx,
  id: string,
  { reason, version }: Parsed<typeof withdrawExemplarRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canWithdrawExemplars)
    demandMove(exemplar.stage, 'withdrawn')
    const ended = { standing_ended_on: ctx.today, review_due_on: null }
    await stepTo(ctx, tx, exemplar, version, { stage: 'withdrawn', on: ctx.today, reason, ...ended })
    await ctx.record(tx, 'exemplar-withdrawn', { kind: 'exemplar', id }, { title: exemplar.title, reason })
  })
