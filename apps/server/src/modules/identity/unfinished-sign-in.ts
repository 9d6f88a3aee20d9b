import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Identity } from './door.ts'
import { findStep } from './session-store.ts'
import { readAccountRow } from './store.ts'
import type { AccountRow, Awaiting, Way } from './tables.ts'
import type { Token } from './tokens.ts'

/** Whose sign-in waits behind this token for exactly this step. */
export async function unfinishedSignIn(
  ctx: Ctx,
  identity: Identity,
  token: Token | null,
  awaiting: Awaiting,
): Promise<AccountRow & { way: Way }> {
  return ctx.transaction(async (tx) => {
    const step = token && (await findStep(tx, token, identity.clock.real()))
    if (!step || step.awaiting !== awaiting) throw new AppError('sign-in-step-over')
    const account = await readAccountRow(tx, step.locality_id, step.account_id)
    if (account.state === 'locked') throw new AppError('account-locked')
    return { ...account, way: step.way }
  })
}
