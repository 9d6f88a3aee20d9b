import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Role, roleFacts } from '@guongsang/contract/roles.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Identity } from './door.ts'
import { grantsWithin, insertDelegation } from './grant-store.ts'
import { canDelegate, canDelegateForOthers } from './policy.ts'
import { localityOf } from './locality-of.ts'
import { readAccountRow } from './store.ts'
import type { AccountRow } from './tables.ts'

export interface WantedDelegation {
  giverId: string
  receiverId: string
  roles: readonly Role[]
  from: Day
  to: Day
  reason: string
}

/**
 * Ủy quyền khi vắng mặt: the receiver acts in the giver's place (thay), and the audit trail says for whom. Only roles
 * the giver holds himself can be handed over: nothing is handed on, and nobody gets more than the giver has.
 */
export async function delegate(
  ctx: Ctx,
  identity: Identity,
  wanted: WantedDelegation,
): Promise<{ id: string }> {
  const localityId = localityOf(ctx.actor)
  const own = may(ctx.actor, canDelegate, { accountId: wanted.giverId })
  if (!own && !may(ctx.actor, canDelegateForOthers, { localityId })) throw new AppError('forbidden')
  const faults = faultsOf(wanted, ctx.today)
  if (faults.length > 0) throw new AppError('invalid-input', {}, faults)
  const id = newId()
  await ctx.transaction(async (tx) => {
    const giver = await readAccountRow(tx, localityId, wanted.giverId)
    const receiver = await readAccountRow(tx, localityId, wanted.receiverId)
    if (receiver.state !== 'active')
      throw new AppError('invalid-input', {}, [
        { field: 'receiverId', message: 'Tài khoản người nhận đang bị khóa. Hãy chọn người khác.' },
      ])
    await refuseRolesNotHeld(tx, giver, wanted)
    await insertDelegation(tx, {
      locality_id: localityId,
      id,
      giver_id: giver.id,
      receiver_id: receiver.id,
      roles: [...wanted.roles],
      valid_from: wanted.from,
      valid_to: wanted.to,
      reason: wanted.reason,
      entered_at: identity.clock.now(),
      entered_by: ctx.actor.accountId,
      entered_by_name: ctx.actor.name,
    })
    await ctx.record(
      tx,
      'delegation-entered',
      { kind: 'account', id: giver.id },
      {
        roles: wanted.roles.map((role) => roleFacts(role).name),
        giver: giver.name,
        receiver: receiver.name,
        from: formatDay(wanted.from),
        to: formatDay(wanted.to),
        reason: wanted.reason,
        delegationId: id,
      },
    )
  })
  return { id }
}

function faultsOf({ giverId, receiverId, from, to }: WantedDelegation, today: Day): FieldError[] {
  const faults: FieldError[] = []
  if (receiverId === giverId)
    faults.push({ field: 'receiverId', message: 'Chọn một người khác để ủy quyền.' })
  // What was done before today was done in one's own name; nobody can be authorised afterwards.
  if (from < today) faults.push({ field: 'from', message: 'Ngày đầu phải từ hôm nay trở đi.' })
  if (to < from) faults.push({ field: 'to', message: 'Ngày cuối phải từ ngày đầu trở đi.' })
  return faults
}

async function refuseRolesNotHeld(
  tx: Tx,
  giver: AccountRow,
  { roles, from, to }: WantedDelegation,
): Promise<void> {
  const held = await grantsWithin(tx, giver.locality_id, giver.id, { from, to })
  const missing = roles.filter((role) => !held.some((grant) => grant.role === role))
  if (missing.length > 0)
    throw new AppError('delegation-beyond-roles', {
      roles: missing.map((role) => roleFacts(role).name).join('; '),
    })
}
