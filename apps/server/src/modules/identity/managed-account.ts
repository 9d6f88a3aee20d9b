import type { Policy } from '../../platform/auth/policy.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf } from './locality-of.ts'
import { lockAccountRow } from './store.ts'
import type { AccountRow } from './tables.ts'

/** The account an administrator works on, locked. Never his own: power over oneself is given by somebody else. */
export async function managedAccount(
  ctx: Ctx,
  tx: Tx,
  policy: Policy,
  accountId: string,
): Promise<AccountRow> {
  const account = await lockAccountRow(tx, localityOf(ctx.actor), accountId)
  if (!may(ctx.actor, policy, { localityId: account.locality_id })) throw new AppError('forbidden')
  if (account.id === ctx.actor.accountId) throw new AppError('not-on-yourself')
  return account
}
