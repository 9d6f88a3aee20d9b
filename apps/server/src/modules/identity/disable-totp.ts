import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { confirmPassword } from './confirm-password.ts'
import type { Identity } from './door.ts'
import { renewToken } from './renew-token.ts'
import { findTotp, removeSecondStep } from './store.ts'
import { accountAttempt } from './throttle.ts'
import { settleAttempts } from './throttle-store.ts'
import { useSecondStep } from './use-second-step.ts'

/** Tắt xác thực hai bước: asks for both steps once more. */
export async function disableTotp(
  ctx: Ctx,
  identity: Identity,
  typed: { password: string; code: string },
): Promise<string> {
  const account = await confirmPassword(ctx, identity, typed.password, 'password')
  const token = await ctx.transaction(async (tx) => {
    const now = identity.clock.real()
    if (!(await findTotp(tx, account))?.confirmed_at) throw new AppError('totp-off')
    const right = await useSecondStep(ctx, identity, tx, account, typed.code, now)
    await settleAttempts(tx, [accountAttempt(account.id)], right, now)
    if (!right) return null
    await removeSecondStep(tx, account)
    await ctx.record(tx, 'second-step-disabled', { kind: 'account', id: account.id })
    return renewToken(tx, ctx.actor)
  })
  if (token === null) throw new AppError('wrong-code')
  return token
}
