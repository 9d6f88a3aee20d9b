import type { Ctx } from '../../platform/ctx.ts'
import type { Identity } from './door.ts'
import { localityOf } from './locality-of.ts'
import { revokeSessions } from './session-store.ts'

/** Đăng xuất. Without a session there is nothing to do, and nothing to complain about. */
export async function signOut(ctx: Ctx, identity: Identity): Promise<void> {
  const { accountId, sessionId } = ctx.actor
  if (!accountId || !sessionId) return
  await ctx.transaction(async (tx) => {
    const owner = { locality_id: localityOf(ctx.actor), id: accountId }
    await revokeSessions(tx, owner, identity.clock.real(), { only: sessionId })
    await ctx.record(tx, 'signed-out', { kind: 'account', id: accountId })
  })
}
