/** An item for an act: seen at all, locked, then allowed. */
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import { type ItemAct, type ItemState, nextItemState } from '@guongsang/core/publicity/item-state.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { organizationPaths } from '../organizations/index.ts'
import { askingOf } from './asking.ts'
import { channelHeads, columnHeads } from './channel-heads.ts'
import { mayForAny } from './channel-policy.ts'
import { mayWriteFor } from './item-policy.ts'
import { type ItemSeen, readItem } from './item-queries.ts'
import { insertChanges, lockItem, saveItem, type StoredItem } from './item-store.ts'

export type ItemInHand = ItemSeen & StoredItem

/** Of what others are writing one learns nothing, not even that it is there. */
export async function takeItem(
  ctx: Ctx,
  tx: Tx,
  id: string,
  isAllowed: (item: ItemInHand) => boolean | Promise<boolean>,
): Promise<ItemInHand> {
  const asking = askingOf(ctx)
  const locked = await lockItem(tx, asking.localityId, id)
  const seen = await readItem(tx, asking, id)
  if (seen === undefined) throw new AppError('publicity-item-not-found', { id })
  const item = { ...seen, ...locked }
  if (!(await isAllowed(item))) throw new AppError('forbidden')
  return item
}

/** Whoever writes for the unit it belongs to. */
export const isWriter = (ctx: Ctx, { organization_id: organizationId, path }: ItemSeen): boolean =>
  mayWriteFor(ctx.actor, { localityId: localityOf(ctx), organizationId, path })

/** The desks of the locality, or whoever keeps the channel it was sent to; without a channel, its own unit. */
export async function mayDecide(ctx: Ctx, tx: Tx, item: ItemSeen, policy: Policy): Promise<boolean> {
  return mayForAny(ctx.actor, policy, localityOf(ctx), await deciderPaths(ctx, tx, item))
}

async function deciderPaths(ctx: Ctx, tx: Tx, item: ItemSeen): Promise<(string | null)[]> {
  if (item.channel_id === null) return [item.path]
  const localityId = localityOf(ctx)
  const channel = (await channelHeads(tx, localityId, [item.channel_id])).get(item.channel_id)
  const columns = await columnHeads(tx, localityId, item.column_id === null ? [] : [item.column_id])
  const ids = [...(channel?.ownerIds ?? []), ...[...columns.values()].map(({ leadId }) => leadId)]
  return [...(await organizationPaths(tx, localityId, ids, ctx.today)).values()]
}

export function demandNext({ state }: Pick<StoredItem, 'state'>, act: ItemAct): ItemState {
  const next = nextItemState(state, act)
  if (next === undefined) throw new AppError('publicity-item-state-refuses', { state: ITEM_STATES[state] })
  return next
}

interface Step {
  act: ItemAct
  version: number
  on?: Day
  reason?: string | null
}

/** Saves the item at its next step and writes the step into its life. */
export async function stepTo(
  ctx: Ctx,
  tx: Tx,
  item: StoredItem,
  { act, version, on = ctx.today, reason = null }: Step,
  more: Parameters<typeof saveItem>[3] = {},
): Promise<ItemState> {
  const state = demandNext(item, act)
  await saveItem(tx, item, version, { ...more, state, state_reason: reason })
  await insertChanges(tx, [
    {
      locality_id: item.locality_id,
      id: newId(),
      item_id: item.id,
      act,
      state,
      edition: typeof more.edition === 'number' ? more.edition : item.edition,
      reason,
      happened_on: on,
      recorded_by: ctx.actor.name,
      account_id: ctx.actor.accountId,
    },
  ])
  return state
}

/** What the trail calls it. */
export const itemObject = (id: string) => ({ kind: 'publicity-item', id })
