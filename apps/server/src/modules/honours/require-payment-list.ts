import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { findPaymentList } from './payment-queries.ts'
import { demand } from './policy.ts'

/** A list the actor may see, to do this with it. */
export async function requirePaymentList(ctx: Ctx, tx: Tx, id: string, policy: Policy) {
  const localityId = localityOf(ctx)
  const list = await findPaymentList(tx, { localityId, actor: ctx.actor, today: ctx.today }, id)
  if (list === undefined) throw new AppError('payment-list-not-found', { id })
  demand(ctx.actor, policy, { localityId, organizationPath: list.path })
  return list
}
