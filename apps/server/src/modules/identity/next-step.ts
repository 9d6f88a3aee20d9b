import type { Tx } from '../../platform/database/database.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import type { Identity, Visitor } from './door.ts'
import { insertSession, insertStep } from './session-store.ts'
import { findTotp, updateAccount } from './store.ts'
import type { AccountRow, Awaiting, Way } from './tables.ts'
import { newToken } from './tokens.ts'

/** Long enough to fetch the phone from the other room. */
const STEP_MS = 10 * 60_000

/** Where a sign-in stands, and the token that carries it there. Every step has a new one. */
export type Progress = { next: 'done' | Awaiting; token: string }

/** The second step, then a new password instead of a temporary one, and only then a session. */
export async function takeNextStep(
  ctx: Ctx,
  tx: Tx,
  identity: Identity,
  visitor: Visitor,
  account: AccountRow,
  signIn: { way: Way; secondStepDone: boolean },
): Promise<Progress> {
  const { way, secondStepDone } = signIn
  if (!secondStepDone && (await findTotp(tx, account))?.confirmed_at)
    return park(tx, identity, account, way, 'second-step')
  // Whoever came through the provider has not used the temporary password.
  if (account.must_change_password && way !== 'single-sign-on')
    return park(tx, identity, account, way, 'new-password')
  return openSession(ctx, tx, identity, visitor, account, way)
}

async function park(
  tx: Tx,
  identity: Identity,
  account: AccountRow,
  way: Way,
  awaiting: Awaiting,
): Promise<Progress> {
  const token = newToken(account.locality_id)
  await insertStep(tx, {
    locality_id: account.locality_id,
    token_hash: token.hash,
    account_id: account.id,
    awaiting,
    way,
    expires_at: new Date(identity.clock.real().getTime() + STEP_MS),
  })
  return { next: awaiting, token: token.text }
}

async function openSession(
  ctx: Ctx,
  tx: Tx,
  identity: Identity,
  visitor: Visitor,
  account: AccountRow,
  way: Way,
): Promise<Progress> {
  const now = identity.clock.real()
  const token = newToken(account.locality_id)
  const { device, address } = visitor
  await insertSession(tx, {
    locality_id: account.locality_id,
    id: newId(),
    token_hash: token.hash,
    account_id: account.id,
    way,
    device,
    address,
    signed_in_at: now,
    last_seen_at: now,
    expires_at: new Date(now.getTime() + identity.hours.absolute),
  })
  await updateAccount(tx, account, { last_sign_in_at: now })
  await ctx.record(tx, 'sign-in-succeeded', { kind: 'account', id: account.id }, { device, address, way })
  return { next: 'done', token: token.text }
}
