import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { confirmPassword } from './confirm-password.ts'
import type { Identity } from './door.ts'
import { objectionTo } from './password-rules.ts'
import { renewToken } from './renew-token.ts'
import { deleteSteps, revokeSessions } from './session-store.ts'
import { updateAccount } from './store.ts'

/** Đổi mật khẩu: every other device is signed out, this one goes on under a new token. */
export async function changePassword(
  ctx: Ctx,
  identity: Identity,
  typed: { current: string; next: string },
): Promise<string> {
  const account = await confirmPassword(ctx, identity, typed.current, 'current')
  const objection =
    typed.next === typed.current ? 'Mật khẩu mới phải khác mật khẩu cũ.' : objectionTo(typed.next, account)
  if (objection) throw new AppError('invalid-input', {}, [{ field: 'next', message: objection }])
  const password_hash = await identity.hasher.hash(typed.next)
  return ctx.transaction(async (tx) => {
    const now = identity.clock.real()
    await updateAccount(tx, account, { password_hash, password_changed_at: now, must_change_password: false })
    await revokeSessions(tx, account, now, { except: ctx.actor.sessionId })
    await deleteSteps(tx, account)
    await ctx.record(tx, 'password-changed', { kind: 'account', id: account.id })
    return renewToken(tx, ctx.actor)
  })
}
