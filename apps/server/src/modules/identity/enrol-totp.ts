import { renderSVG } from 'uqr'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { confirmPassword } from './confirm-password.ts'
import type { Identity } from './door.ts'
import { findTotp, saveTotpSecret } from './store.ts'
import { newTotpSecret, otpauthUri } from './totp.ts'

/** Bật xác thực hai bước: a QR code for the phone. It holds only after its first code is typed back. */
export async function enrolTotp(ctx: Ctx, identity: Identity, password: string) {
  const account = await confirmPassword(ctx, identity, password, 'password')
  const secret = newTotpSecret()
  await ctx.transaction(async (tx) => {
    if ((await findTotp(tx, account))?.confirmed_at) throw new AppError('totp-already-on')
    await saveTotpSecret(tx, account, identity.seal.close(secret, account.id), identity.clock.real())
  })
  const uri = otpauthUri(secret, account.login)
  return { secret, uri, qrSvg: renderSVG(uri, { border: 2 }) }
}
