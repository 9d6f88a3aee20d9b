import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type Identity, ownerOf, strangerAt, type Visitor } from './door.ts'
import { type Progress, takeNextStep } from './next-step.ts'
import { isKnownAddress } from './session-store.ts'
import { findAccountByLogin, updateAccount } from './store.ts'
import type { AccountRow } from './tables.ts'
import { addressAttempt, type Attempt, nameAttempt } from './throttle.ts'
import { refuseWhileWaiting, settleAttempts } from './throttle-store.ts'

const KNOWN_FOR_MS = 30 * 86_400_000

/** Đăng nhập: name and password. What follows depends on the account: a second step, a new password, or the session. */
export async function signIn(
  ctx: Ctx,
  identity: Identity,
  visitor: Visitor,
  typed: { login: string; password: string },
): Promise<Progress> {
  const { account, attempts } = await lookUp(ctx, identity, visitor, typed.login)
  // Between the transactions: a hash takes its time, and a transaction must not hold anybody meanwhile.
  const matches = await identity.hasher.verify(typed.password, account?.password_hash ?? null)
  if (!account || !matches) return refuse(ctx, identity, visitor, account, attempts)
  const stronger = identity.hasher.isWeak(account.password_hash)
    ? await identity.hasher.hash(typed.password)
    : null
  const own = visitor.as(ownerOf(account))
  return own.transaction(async (tx) => {
    await settleAttempts(tx, attempts, true, identity.clock.real())
    // Said only to whoever knows the password: a stranger learns nothing about the account.
    if (account.state === 'locked') throw new AppError('account-locked')
    if (stronger) await updateAccount(tx, account, { password_hash: stronger })
    return takeNextStep(own, tx, identity, visitor, account, { way: 'password', secondStepDone: false })
  })
}

const lookUp = (ctx: Ctx, identity: Identity, visitor: Visitor, login: string) =>
  ctx.transaction(async (tx) => {
    const now = identity.clock.real()
    const account = await findAccountByLogin(tx, login)
    const since = new Date(now.getTime() - KNOWN_FOR_MS)
    const known = account !== undefined && (await isKnownAddress(tx, account, visitor.address, since))
    const attempts = [nameAttempt(login, visitor.address, known), addressAttempt(visitor.address)]
    await refuseWhileWaiting(tx, attempts, now)
    return { account, attempts }
  })

async function refuse(
  ctx: Ctx,
  identity: Identity,
  visitor: Visitor,
  account: AccountRow | undefined,
  attempts: readonly Attempt[],
): Promise<never> {
  const acting = account ? visitor.as(strangerAt(account)) : ctx
  await acting.transaction(async (tx) => {
    await settleAttempts(tx, attempts, false, identity.clock.real())
    // A name that does not exist has no timeline, and strangers must not fill one.
    if (account) {
      const { device, address } = visitor
      const facts = { device, address, why: 'sai mật khẩu' }
      await acting.record(tx, 'sign-in-refused', { kind: 'account', id: account.id }, facts)
    }
  })
  throw new AppError('wrong-credentials')
}
