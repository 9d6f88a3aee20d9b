import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import {
  endBlocMembers,
  insertBlocMembers,
  loadBlocMembers,
  lockBloc,
  raiseBlocVersion,
} from './bloc-store.ts'
import { localityOf, record } from './change.ts'
import { demandMembers } from './create-bloc.ts'
import { lockOrganizations } from './organization-store.ts'
import { asDay, dayBefore, demandOrder, sayDay } from './periods.ts'
import { canArrangeBlocs, demand } from './policy.ts'
import { readLine } from './spelling.ts'

export interface Membership {
  from: string
  decision: string | null
  organizationIds: readonly string[]
  version: number
}

/** Thành viên cụm, khối từ một ngày, theo quyết định. Scores of earlier years stay with the composition of their time. */
export async function setBlocMembers(ctx: Ctx, id: string, asked: Membership): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangeBlocs, { localityId })
  const [from, decision] = [asDay(asked.from), readLine(asked.decision)]
  await ctx.transaction(async (tx) => {
    const bloc = await lockBloc(tx, localityId, id)
    demandOrder(bloc.valid_from, from)
    const wanted = await demandMembers(tx, localityId, asked.organizationIds, from)
    const present = await loadBlocMembers(tx, localityId, id, from)
    const later = present.find((one) => one.valid_from > from)
    if (later) throw new AppError('already-ended', { to: sayDay(later.valid_from) })
    const wantedIds = new Set(wanted.map((one) => one.id))
    const leaving = present.filter((one) => !wantedIds.has(one.organization_id))
    const staying = new Set(present.map((one) => one.organization_id))
    const joining = wanted.filter((one) => !staying.has(one.id))
    for (const one of leaving) demandOrder(one.valid_from, dayBefore(from))
    await endBlocMembers(
      tx,
      localityId,
      leaving.map((one) => one.id),
      dayBefore(from),
    )
    await insertBlocMembers(tx, localityId, id, joining, from, decision)
    await raiseBlocVersion(tx, localityId, id, asked.version)
    const gone = await lockOrganizations(
      tx,
      localityId,
      leaving.map((one) => one.organization_id),
      from,
    )
    await record(ctx, tx, 'bloc-members-set', 'bloc', id, {
      name: bloc.name,
      from: sayDay(from),
      joined: joining.length > 0 ? joining.map((one) => one.name) : 'không',
      left: gone.length > 0 ? gone.map((one) => one.name) : 'không',
      decision: decision ?? '',
    })
  })
}
