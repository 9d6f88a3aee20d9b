import { undoMerge as undoPlan } from '@guongsang/core/organizations/merge-plan.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { localityOf, record } from './change.ts'
import { columnsOf, factsOf } from './merge-persons.ts'
import { separateOrganizations } from './merge-organization-records.ts'
import { exchangeIdentities, lockPersons, savePerson, unflattenMerged } from './person-store.ts'
import { canMergeRecords, demand } from './policy.ts'
import { lockMerge, markUndone, moveBack, type StoredMerge } from './record-merge-store.ts'

/** Gỡ gộp: two records again. What was changed on the kept record since then is left as it is. */
export async function undoMerge(ctx: Ctx, id: string): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canMergeRecords, { localityId })
  await ctx.transaction(async (tx) => {
    const merge = await lockMerge(tx, localityId, id)
    if (merge.subject === 'person') await separatePersons(ctx, tx, merge)
    else await separateOrganizations(ctx, tx, merge)
    await markUndone(tx, localityId, id, ctx.actor.name)
  })
}

async function separatePersons(ctx: Ctx, tx: Tx, merge: StoredMerge): Promise<void> {
  const localityId = localityOf(ctx)
  const { kept_id: keptId, dropped_id: droppedId, changes } = merge
  const both = await lockPersons(tx, localityId, [keptId, droppedId], ctx.today)
  const kept = both.find((one) => one.id === keptId)!
  const dropped = both.find((one) => one.id === droppedId)!
  const { plan, identity } = changes.person!
  const { facts } = undoPlan(plan, factsOf(kept))
  const restored = Object.fromEntries(plan.taken.map(({ field }) => [field, facts[field] ?? null]))
  await savePerson(tx, { locality_id: localityId, id: keptId }, kept.version, columnsOf(restored))
  await savePerson(tx, { locality_id: localityId, id: droppedId }, dropped.version, { merged_into: null })
  await unflattenMerged(tx, localityId, changes.flattened, droppedId)
  await moveBack(tx, localityId, changes.moved, keptId, droppedId)
  if (identity !== null) await exchangeIdentities(tx, localityId, droppedId, keptId, identity === 'exchanged')
  for (const one of [keptId, droppedId])
    await record(ctx, tx, 'persons-unmerged', 'person', one, {
      kept: kept.full_name,
      dropped: dropped.full_name,
    })
}
