import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { hashRecoveryCode, isRecoveryCode } from './recovery-codes.ts'
import { findTotp, saveLastStep, useRecoveryCode } from './store.ts'
import { matchCode } from './totp.ts'

/**
 * Whether the code of the phone, or one from the paper, is right; a right one is used up. The secret's row is locked:
 * of two equal codes sent at once, one is refused.
 */
export async function useSecondStep(
  ctx: Ctx,
  tx: Tx,
  account: { locality_id: string; id: string },
  typed: string,
  now: Date,
): Promise<boolean> {
  if (isRecoveryCode(typed)) {
    const left = await useRecoveryCode(tx, account, hashRecoveryCode(account.id, typed), now)
    if (left === null) return false
    await ctx.record(tx, 'recovery-code-used', { kind: 'account', id: account.id }, { left })
    return true
  }
  const totp = await findTotp(tx, account)
  const step = totp?.confirmed_at ? matchCode(totp.secret, typed, now, totp.last_step) : null
  if (step === null) return false
  await saveLastStep(tx, account, step)
  return true
}
