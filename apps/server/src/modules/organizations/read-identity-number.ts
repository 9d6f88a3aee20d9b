import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { loadIdentityNumber, lockPerson } from './person-store.ts'
import { canHandleIdentityNumbers, demand } from './policy.ts'

/** Xem số định danh cá nhân. The reading is recorded with its reason; the number itself never is. */
export async function readIdentityNumber(
  ctx: Ctx,
  id: string,
  reason: string,
): Promise<{ number: string | null }> {
  const localityId = localityOf(ctx)
  return ctx.transaction(async (tx) => {
    const person = await lockPerson(tx, localityId, id, ctx.today)
    demand(ctx.actor, canHandleIdentityNumbers, { localityId, organizationPath: person.path })
    const facts = { name: person.full_name, reason: cleanLine(reason) }
    await record(ctx, tx, 'identity-number-read', 'person', id, facts)
    return { number: await loadIdentityNumber(tx, localityId, id) }
  })
}
