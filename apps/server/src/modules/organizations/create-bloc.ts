import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { insertBloc, insertBlocMembers } from './bloc-store.ts'
import { localityOf, record } from './change.ts'
import { isActiveOn, lockOrganizations, type OrganizationOn } from './organization-store.ts'
import { asDay, sayDay } from './periods.ts'
import { canArrangeBlocs, demand } from './policy.ts'
import { readLine, readName } from './spelling.ts'

export interface NewBloc {
  name: string
  kind: 'cluster' | 'sector'
  from: string
  decision: string | null
  organizationIds: readonly string[]
}

/** Lập cụm, khối thi đua. */
export async function createBloc(ctx: Ctx, asked: NewBloc): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangeBlocs, { localityId })
  const id = newId()
  const [name, from, decision] = [readName('name', asked.name), asDay(asked.from), readLine(asked.decision)]
  return ctx.transaction(async (tx) => {
    const members = await demandMembers(tx, localityId, asked.organizationIds, from)
    await insertBloc(tx, { locality_id: localityId, id, kind: asked.kind, name, valid_from: from, decision })
    await insertBlocMembers(tx, localityId, id, members, from, decision)
    await record(ctx, tx, 'bloc-created', 'bloc', id, {
      name,
      from: sayDay(from),
      count: members.length,
      decision: decision ?? '',
    })
    return { id }
  })
}

/** Each organisation once, and active on the day. */
export async function demandMembers(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  on: Day,
): Promise<OrganizationOn[]> {
  const members = await lockOrganizations(tx, localityId, [...new Set(organizationIds)], on)
  const absent = members.find((one) => one.state === 'duplicate' || !isActiveOn(one, on))
  if (absent) throw new AppError('organization-not-active', { name: absent.name, on: sayDay(on) })
  return members
}
