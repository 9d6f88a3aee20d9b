import type { Ctx } from '../../platform/ctx.ts'
import { addChange, demandAward } from './change-award.ts'
import { canRecordHonours } from './policy.ts'

/** Bỏ một lần khen thưởng ghi nhầm: it leaves the history and stays readable at its address, with the reason. */
export const withdrawAward = (ctx: Ctx, id: string, reason: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const award = await demandAward(ctx, tx, id, canRecordHonours)
    await addChange(ctx, tx, award, 'award-withdrawn', { kind: 'withdrawn', reason })
  })
