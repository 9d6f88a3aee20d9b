import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Identity } from './door.ts'
import { revokeSessions } from './session-store.ts'
import { localityOf } from './locality-of.ts'

/** Đăng xuất một thiết bị: one of one's own sessions; its next request is refused. */
export async function revokeSession(ctx: Ctx, identity: Identity, sessionId: string): Promise<void> {
  const owner = { locality_id: localityOf(ctx.actor), id: ctx.actor.accountId! }
  await ctx.transaction(async (tx) => {
    const [device] = await revokeSessions(tx, owner, identity.clock.real(), { only: sessionId })
    if (device === undefined) throw new AppError('session-not-found')
    await ctx.record(tx, 'session-revoked', { kind: 'account', id: owner.id }, { device })
  })
}
