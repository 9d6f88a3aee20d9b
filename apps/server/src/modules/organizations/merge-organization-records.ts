import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import type { RecordMerge } from './merge-persons.ts'
import {
  copyFacts,
  copyNamesAsAliases,
  flattenDuplicates,
  moveChildrenTo,
  removeCopies,
  unflattenDuplicates,
} from './organization-merge-store.ts'
import { lockOrganizations, saveOrganization } from './organization-store.ts'
import { canMergeRecords, demand } from './policy.ts'
import {
  insertMerge,
  moveBack,
  moveNamings,
  organizationNamings,
  type StoredMerge,
} from './record-merge-store.ts'
import { readLine } from './spelling.ts'
import type { LifeState } from './tables.ts'
import { lockTree } from './tree-store.ts'

/**
 * Gộp hai bản ghi của một đơn vị: one office written down twice. A merger of two offices is another matter and leaves
 * both readable; here the second never was, and its names become other ways to write the first.
 */
export async function mergeOrganizationRecords(
  ctx: Ctx,
  { keptId, droppedId, reason }: RecordMerge,
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  if (keptId === droppedId) throw new AppError('merge-with-itself')
  return ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const both = await lockOrganizations(tx, localityId, [keptId, droppedId], ctx.today)
    for (const one of both) {
      demand(ctx.actor, canMergeRecords, { localityId, organizationPath: one.path })
      if (one.state === 'duplicate') throw new AppError('merge-already-done', { name: one.name })
    }
    const kept = both.find((one) => one.id === keptId)!
    const dropped = both.find((one) => one.id === droppedId)!
    const children = await moveChildrenTo(tx, localityId, droppedId, keptId)
    if (children === null) throw new AppError('organization-under-itself', { name: kept.name })
    const aliasIds = await copyNamesAsAliases(tx, localityId, droppedId, keptId)
    const copied = await copyFacts(tx, localityId, droppedId, keptId)
    const moved = await moveNamings(tx, localityId, organizationNamings, droppedId, keptId)
    const flattened = await flattenDuplicates(tx, localityId, droppedId, keptId)
    await saveOrganization(tx, { locality_id: localityId, id: keptId }, kept.version, {})
    await saveOrganization(tx, { locality_id: localityId, id: droppedId }, dropped.version, {
      state: 'duplicate',
      duplicate_of: keptId,
    })
    const id = await insertMerge(tx, localityId, {
      subject: 'organization',
      kept_id: keptId,
      dropped_id: droppedId,
      reason: readLine(reason)!,
      by: ctx.actor.name,
      changes: {
        moved,
        flattened,
        organization: { aliasIds, ...copied, children, state: dropped.state as LifeState },
      },
    })
    const facts = { kept: kept.name, dropped: dropped.name, reason: readLine(reason) }
    for (const one of [keptId, droppedId])
      await record(ctx, tx, 'organization-records-merged', 'organization', one, facts)
    return { id }
  })
}

/** The other way round, called by undoMerge. */
export async function separateOrganizations(ctx: Ctx, tx: Tx, merge: StoredMerge): Promise<void> {
  const localityId = localityOf(ctx)
  const { kept_id: keptId, dropped_id: droppedId, changes } = merge
  await lockTree(tx, localityId)
  const both = await lockOrganizations(tx, localityId, [keptId, droppedId], ctx.today)
  const kept = both.find((one) => one.id === keptId)!
  const dropped = both.find((one) => one.id === droppedId)!
  const own = changes.organization!
  await moveChildrenTo(tx, localityId, keptId, droppedId, own.children)
  await removeCopies(tx, localityId, keptId, own)
  await moveBack(tx, localityId, changes.moved, keptId, droppedId)
  await unflattenDuplicates(tx, localityId, changes.flattened, droppedId)
  await saveOrganization(tx, { locality_id: localityId, id: keptId }, kept.version, {})
  await saveOrganization(tx, { locality_id: localityId, id: droppedId }, dropped.version, {
    state: own.state,
    duplicate_of: null,
  })
  for (const one of [keptId, droppedId])
    await record(ctx, tx, 'organization-records-unmerged', 'organization', one, {
      kept: kept.name,
      dropped: dropped.name,
    })
}
