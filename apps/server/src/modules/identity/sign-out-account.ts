import type { Ctx } from '../../platform/ctx.ts'
import type { Identity } from './door.ts'
import { managedAccount } from './managed-account.ts'
import { canManageAccounts } from './policy.ts'
import { deleteSteps, revokeSessions } from './session-store.ts'

/** Đăng xuất mọi thiết bị of somebody else's account, for a lost laptop. */
export async function signOutAccount(ctx: Ctx, identity: Identity, accountId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canManageAccounts, accountId)
    const devices = await revokeSessions(tx, account, identity.clock.real())
    await deleteSteps(tx, account)
    const object = { kind: 'account', id: account.id }
    await ctx.record(tx, 'all-sessions-revoked', object, { count: devices.length, devices })
  })
}
