import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Identity } from './door.ts'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { renewToken } from './renew-token.ts'
import { revokeSessions } from './session-store.ts'
import { localityOf } from './locality-of.ts'
import { confirmTotpSecret, findTotp, saveLastStep } from './store.ts'
import { matchCode } from './totp.ts'
import { totpSecretOf } from './use-second-step.ts'

/** The first code proves that the phone has the secret. The recovery codes are shown now and never again. */
export async function confirmTotp(
  ctx: Ctx,
  identity: Identity,
  code: string,
): Promise<{ recoveryCodes: string[]; token: string }> {
  const owner = { locality_id: localityOf(ctx.actor), id: ctx.actor.accountId! }
  const recoveryCodes = newRecoveryCodes()
  return ctx.transaction(async (tx) => {
    const now = identity.clock.real()
    const totp = await findTotp(tx, owner)
    if (!totp) throw new AppError('totp-not-started')
    if (totp.confirmed_at) throw new AppError('totp-already-on')
    const step = matchCode(totpSecretOf(identity, totp), code, now, totp.last_step)
    if (step === null) throw new AppError('wrong-code')
    await saveLastStep(tx, owner, step)
    const hashes = recoveryCodes.map((recovery) => hashRecoveryCode(owner.id, recovery))
    await confirmTotpSecret(tx, owner, now, hashes)
    await revokeSessions(tx, owner, now, { except: ctx.actor.sessionId })
    await ctx.record(tx, 'second-step-enabled', { kind: 'account', id: owner.id })
    return { recoveryCodes, token: await renewToken(tx, ctx.actor) }
  })
}
