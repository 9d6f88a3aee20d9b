/** What an actor may do with an item now: the same questions as the acts themselves ask. */
import { canSayClaims, isOver, type ItemAct, nextItemState } from '@guongsang/core/publicity/item-state.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isWriter, type ItemInHand, mayDecide } from './item-access.ts'
import * as policy from './item-policy.ts'

export async function actsOn(ctx: Ctx, tx: Tx, item: ItemInHand): Promise<string[]> {
  const localityId = localityOf(ctx)
  const { actor } = ctx
  const open = (...acts: ItemAct[]) => acts.filter((act) => nextItemState(item.state, act) !== undefined)
  const writes = isWriter(ctx, item)
  const edits = await mayDecide(ctx, tx, item, policy.canEditItems)
  const approves = await mayDecide(ctx, tx, item, policy.canApproveItems)
  const confirms =
    writes ||
    may(actor, policy.canConfirmItems, { localityId, organizationPath: item.about_path ?? item.path })
  const withdraws =
    (writes && item.approved_edition === null) ||
    may(actor, policy.canWithdrawItems, { localityId, organizationPath: item.path })
  return [
    ...(writes ? open('write', 'send') : []),
    ...(!writes && edits && item.state === 'proposed' ? ['write'] : []),
    ...(edits ? open('edit', 'return', 'refuse', 'verify') : []),
    ...(approves ? open('approve', 'correct') : []),
    ...((writes || edits) && !isOver(item.state) ? ['facts'] : []),
    ...((writes || edits) && canSayClaims(item.state) ? ['claims'] : []),
    ...(confirms && !isOver(item.state) ? ['check'] : []),
    ...(may(actor, policy.canPublishItems, { localityId }) && item.portal_at === null ? open('publish') : []),
    ...(may(actor, policy.canPlaceItems) && nextItemState(item.state, 'publish') !== undefined
      ? ['place']
      : []),
    ...(may(actor, policy.canPlaceItems) ? ['set-right'] : []),
    ...(withdraws ? open('withdraw') : []),
    ...(may(actor, policy.canGradeItems, { localityId }) && item.state !== 'proposed' ? ['grade'] : []),
    ...(edits || writes ? ['yield'] : []),
    ...(may(actor, policy.canPickItems, { localityId }) &&
    item.approved_edition !== null &&
    !isOver(item.state)
      ? ['pick']
      : []),
  ]
}
