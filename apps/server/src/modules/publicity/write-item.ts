import type { writeItemRoute } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { nextItemState } from '@guongsang/core/publicity/item-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isWriter, type ItemInHand, itemObject, mayDecide, stepTo, takeItem } from './item-access.ts'
import { canEditItems } from './item-policy.ts'
import { insertEditions, keyOf } from './item-store.ts'
import { textOf } from './item-typed.ts'
import { line } from './typed.ts'

type Asked = Parsed<typeof writeItemRoute>['body']

/**
 * Lưu bản viết mới; the old ones stay. Who writes it writes until it is sent; then whoever decides on it edits, and what was
 * verified is to be verified again.
 */
export const writeItem = (ctx: Ctx, id: string, { version, note, ...typed }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const item = await takeItem(ctx, tx, id, (one) => mayWrite(ctx, tx, one))
    const act = nextItemState(item.state, 'write') === undefined ? 'edit' : 'write'
    const text = await addEdition(ctx, tx, item, { ...textOf(typed), note: line(note) })
    const edition = item.edition + 1
    const change = { edition, search_key: keyOf(text, item), ...takenUp(ctx, item) }
    await stepTo(ctx, tx, item, { act, version }, change)
    const facts = { title: text.title, edition, note: text.note ?? '' }
    await ctx.record(tx, 'publicity-item-written', itemObject(id), facts)
  })

/** A proposal is taken up by whoever may decide on it, too. */
async function mayWrite(ctx: Ctx, tx: Tx, item: ItemInHand): Promise<boolean> {
  const isSent = nextItemState(item.state, 'write') === undefined
  if (!isSent && isWriter(ctx, item)) return true
  return (isSent || item.state === 'proposed') && mayDecide(ctx, tx, item, canEditItems)
}

/** Whoever writes from another unit's proposal writes for the own office, about that unit. */
function takenUp(ctx: Ctx, item: ItemInHand) {
  if (item.state !== 'proposed' || isWriter(ctx, item) || ctx.actor.organizationId === null) return {}
  return {
    organization_id: ctx.actor.organizationId,
    about_organization_id: item.about_organization_id ?? item.organization_id,
  }
}

/** The next edition; the caller moves the item to it in the same transaction. */
export async function addEdition(
  ctx: Ctx,
  tx: Tx,
  item: ItemInHand,
  text: ReturnType<typeof textOf> & { note: string | null },
) {
  await insertEditions(tx, [
    {
      locality_id: item.locality_id,
      item_id: item.id,
      edition: item.edition + 1,
      ...text,
      written_by: ctx.actor.name,
      account_id: ctx.actor.accountId,
    },
  ])
  return text
}
