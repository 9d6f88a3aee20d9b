/** Who may see what happened to an item: whoever sees the item. */
import { AppError } from '../../platform/errors.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './access.ts'
import { findItem } from './item-store.ts'
import { itemInHand } from './take-item.ts'

registerTimeline('item', async (ctx, tx, id) => {
  const { localityId } = ctx.actor
  if (localityId === null) return false
  try {
    await itemInHand(tx, askingOf(ctx), await findItem(tx, localityId, id))
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
})
