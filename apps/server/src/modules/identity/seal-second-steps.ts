import { createCtx } from '../../platform/ctx.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Platform } from '../../platform/http/server.ts'
import { isSealed, openSeal } from '../../platform/seal.ts'
import { listTotpSecrets, replaceTotpSecret } from './store.ts'

/** Secrets of second steps that an earlier version kept as they are: sealed at the start, each once. */
export async function sealSecondSteps(platform: Platform): Promise<number> {
  const seal = openSeal(platform.config)
  return createCtx(platform, systemActor(null)).transaction(async (tx) => {
    const plain = (await listTotpSecrets(tx)).filter(({ secret }) => !isSealed(secret))
    for (const { locality_id, account_id, secret } of plain)
      await replaceTotpSecret(tx, { locality_id, id: account_id }, seal.close(secret, account_id))
    return plain.length
  })
}
