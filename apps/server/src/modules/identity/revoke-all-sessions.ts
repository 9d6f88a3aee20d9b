import type { Ctx } from '../../platform/ctx.ts'
import type { Identity } from './door.ts'
import { deleteSteps, revokeSessions } from './session-store.ts'
import { localityOf } from './locality-of.ts'

/** Đăng xuất mọi nơi, this device included. */
export async function revokeAllSessions(ctx: Ctx, identity: Identity): Promise<void> {
  const owner = { locality_id: localityOf(ctx.actor), id: ctx.actor.accountId! }
  await ctx.transaction(async (tx) => {
    const devices = await revokeSessions(tx, owner, identity.clock.real())
    await deleteSteps(tx, owner)
    const object = { kind: 'account', id: owner.id }
    await ctx.record(tx, 'all-sessions-revoked', object, { count: devices.length, devices })
  })
}
