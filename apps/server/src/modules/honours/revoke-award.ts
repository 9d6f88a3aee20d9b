import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { addChange, demandAward, demandLater } from './change-award.ts'
import { canRevokeHonours } from './policy.ts'

export interface Act {
  decisionNumber: string
  decidedOn: string
  reason: string
}

/** Thu hồi, hủy bỏ quyết định khen thưởng: the award stays in the history and counts for nothing. */
export const revokeAward = (ctx: Ctx, id: string, act: Act): Promise<void> =>
  ctx.transaction(async (tx) => {
    const award = await demandAward(ctx, tx, id, canRevokeHonours)
    if (award.revoked) throw new AppError('award-already-revoked', { id })
    demandLater(ctx, award, act.decidedOn)
    await addChange(ctx, tx, award, 'award-revoked', { kind: 'revoked', ...act })
  })
