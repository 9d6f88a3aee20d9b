import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { insertPaymentListWithdrawal } from './payment-store.ts'
import { canKeepPaymentLists } from './policy.ts'
import { lockThing } from './record-store.ts'
import { requirePaymentList } from './require-payment-list.ts'

/** Bỏ danh sách chi lập nhầm: it stays readable, with the reason. */
export const withdrawPaymentList = (ctx: Ctx, id: string, reason: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    await lockThing(tx, localityId, 'payment-list', id)
    const { title, withdrawnAt } = await requirePaymentList(ctx, tx, id, canKeepPaymentLists)
    if (withdrawnAt !== null) throw new AppError('payment-list-withdrawn', { id })
    await insertPaymentListWithdrawal(tx, {
      locality_id: localityId,
      list_id: id,
      reason,
      recorded_by: ctx.actor.name,
    })
    await ctx.record(tx, 'payment-list-withdrawn', { kind: 'payment-list', id }, { title, reason })
  })
