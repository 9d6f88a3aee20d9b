import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Identity } from './door.ts'
import { localityOf } from './locality-of.ts'
import { readAccountRow } from './store.ts'
import type { AccountRow } from './tables.ts'
import { accountAttempt } from './throttle.ts'
import { refuseWhileWaiting, settleAttempts } from './throttle-store.ts'

/** An open session is not enough to change how the account is opened: the password is asked again. */
export async function confirmPassword(
  ctx: Ctx,
  identity: Identity,
  password: string,
  field: string,
): Promise<AccountRow> {
  const accountId = ctx.actor.accountId!
  const attempts = [accountAttempt(accountId)]
  const account = await ctx.transaction(async (tx) => {
    await refuseWhileWaiting(tx, attempts, identity.clock.real())
    return readAccountRow(tx, localityOf(ctx.actor), accountId)
  })
  const right = await identity.hasher.verify(password, account.password_hash)
  await ctx.transaction((tx) => settleAttempts(tx, attempts, right, identity.clock.real()))
  if (right) return account
  throw new AppError('invalid-input', {}, [{ field, message: 'Mật khẩu hiện tại chưa đúng.' }])
}
