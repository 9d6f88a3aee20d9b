/** Who may see what happened to an item: whoever sees it. */
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './asking.ts'
import { readItem } from './item-queries.ts'

registerTimeline('publicity-item', async (ctx, tx, id) =>
  ctx.actor.localityId === null ? false : (await readItem(tx, askingOf(ctx), id)) !== undefined,
)
