import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { hashRecoveryCode, isRecoveryCode } from './recovery-codes.ts'
import type { Identity } from './door.ts'
import { findTotp, saveLastStep, useRecoveryCode } from './store.ts'
import { matchCode } from './totp.ts'

/**
 * Whether the code of the phone, or one from the paper, is right; a right one is used up. The secret's row is locked:
 * of two equal codes sent at once, one is refused.
 */
export async function useSecondStep(
  ctx: Ctx,
  identity: Identity,
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
  const step = totp?.confirmed_at ? matchCode(totpSecretOf(identity, totp), typed, now, totp.last_step) : null
  if (step === null) return false
  await saveLastStep(tx, account, step)
  return true
}

/** Without the key it was sealed with, nobody reads it: a recovery code still opens the door, or an administrator resets. */
export function totpSecretOf(
  { seal }: Identity,
  { secret, account_id }: { secret: string; account_id: string },
): string {
  const plain = seal.open(secret, account_id)
  if (plain === null) throw new AppError('totp-unreadable')
  return plain
}
