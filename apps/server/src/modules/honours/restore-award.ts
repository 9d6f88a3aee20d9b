import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { addChange, demandAward, demandLater } from './change-award.ts'
import { canRevokeHonours } from './policy.ts'
import type { Act } from './revoke-award.ts'

/** Khôi phục khen thưởng đã thu hồi. */
export const restoreAward = (ctx: Ctx, id: string, act: Act): Promise<void> =>
  ctx.transaction(async (tx) => {
    const award = await demandAward(ctx, tx, id, canRevokeHonours)
    if (!award.revoked) throw new AppError('award-not-revoked', { id })
    demandLater(ctx, award, act.decidedOn)
    await addChange(ctx, tx, award, 'award-restored', { kind: 'restored', ...act })
  })
