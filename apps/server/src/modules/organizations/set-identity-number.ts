import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { lockPerson, saveIdentityNumber } from './person-store.ts'
import { canHandleIdentityNumbers, demand } from './policy.ts'

/** Ghi hoặc bỏ số định danh cá nhân. */
export async function setIdentityNumber(ctx: Ctx, id: string, number: string | null): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const person = await lockPerson(tx, localityId, id, ctx.today)
    demand(ctx.actor, canHandleIdentityNumbers, { localityId, organizationPath: person.path })
    await saveIdentityNumber(tx, localityId, id, number)
    const event = number === null ? 'identity-number-removed' : 'identity-number-set'
    await record(ctx, tx, event, 'person', id, { name: person.full_name })
  })
}
