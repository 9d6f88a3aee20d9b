/** Who may see what happened to a movement: whoever sees it. */
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './access.ts'
import { findMovement } from './movement-queries.ts'

registerTimeline('movement', async (ctx, tx, id) =>
  ctx.actor.localityId === null ? false : (await findMovement(tx, askingOf(ctx), id)) !== undefined,
)
