import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { loadLocality } from '../organizations/index.ts'
import { canSwitchLocality } from './policy.ts'
import { setWorkingLocality } from './session-store.ts'
import { localityOf } from './locality-of.ts'

/** Chọn địa phương để làm việc: from the next request on, everything this session sees and does is of that locality. */
export async function switchLocality(ctx: Ctx, localityId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!may(ctx.actor, canSwitchLocality)) throw new AppError('forbidden')
    const locality = await loadLocality(tx, localityId)
    if (!locality) throw new AppError('locality-not-found')
    await setWorkingLocality(tx, localityOf(ctx.actor), ctx.actor.sessionId!, localityId)
    const object = { kind: 'account', id: ctx.actor.accountId! }
    await ctx.record(tx, 'locality-switched', object, { locality: locality.name })
  })
}
