import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Period } from '@guongsang/core/kernel/period.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Role, roleFacts, SCOPE_NAMES, type ScopeKind } from '@guongsang/contract/roles.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Identity } from './door.ts'
import { grantsWithin, insertGrants, scopeName } from './grant-store.ts'
import { managedAccount } from './managed-account.ts'
import { canGrantRoles } from './policy.ts'
import type { AccountRow } from './tables.ts'

export interface WantedGrant extends Period {
  role: Role
  scope: { kind: ScopeKind; id: string | null }
}

/** Giao vai trò, trong một phạm vi, từ ngày, đến ngày. */
export async function grantRole(
  ctx: Ctx,
  identity: Identity,
  accountId: string,
  wanted: WantedGrant,
): Promise<{ id: string }> {
  if (wanted.to !== null && wanted.to < wanted.from)
    throw new AppError('invalid-input', {}, [{ field: 'to', message: 'Ngày cuối phải từ ngày đầu trở đi.' }])
  const id = newId()
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canGrantRoles, accountId)
    const scope = await nameScope(tx, account, wanted, ctx.today)
    await refuseSecond(tx, account, wanted)
    await insertGrants(tx, [
      {
        locality_id: account.locality_id,
        id,
        account_id: account.id,
        role: wanted.role,
        scope_kind: wanted.scope.kind,
        scope_id: wanted.scope.id,
        valid_from: wanted.from,
        valid_to: wanted.to,
        granted_at: identity.clock.now(),
        granted_by: ctx.actor.accountId,
        granted_by_name: ctx.actor.name,
      },
    ])
    await ctx.record(
      tx,
      'role-granted',
      { kind: 'account', id: account.id },
      {
        role: roleFacts(wanted.role).name,
        name: account.name,
        scope,
        from: formatDay(wanted.from),
        to: wanted.to === null ? 'khi có thay đổi' : formatDay(wanted.to),
        grantId: id,
      },
    )
  })
  return { id }
}

/** The scope in words; refuses one that this role, or this account, cannot have. */
async function nameScope(tx: Tx, account: AccountRow, wanted: WantedGrant, today: Day): Promise<string> {
  const { kind, id } = wanted.scope
  const role = roleFacts(wanted.role)
  if (role.scopes.length === 0) throw new AppError('role-without-account', { role: role.name })
  // An account of the installation belongs to no locality, and no other account reaches beyond its own.
  const fits = role.scopes.includes(kind) && (kind === 'system') === (account.locality_id === INSTALLATION)
  if (!fits) throw new AppError('scope-not-fitting', { role: role.name })
  const whole = kind === 'locality' || kind === 'system'
  if (whole !== (id === null))
    throw new AppError('invalid-input', {}, [
      {
        field: 'scope.id',
        message: whole ? 'Phạm vi này không chọn thêm nơi nào.' : 'Chọn nơi vai trò này được giao.',
      },
    ])
  if (id === null) return SCOPE_NAMES[kind]
  const name = await scopeName(tx, account.locality_id, { kind, id }, today)
  if (name === null) throw new AppError('scope-not-found')
  return name
}

async function refuseSecond(
  tx: Tx,
  account: AccountRow,
  { role, scope, from, to }: WantedGrant,
): Promise<void> {
  const held = await grantsWithin(tx, account.locality_id, account.id, { from, to })
  const same = held.some(
    (grant) => grant.role === role && grant.scope_kind === scope.kind && grant.scope_id === scope.id,
  )
  if (same) throw new AppError('grant-already-held')
}
