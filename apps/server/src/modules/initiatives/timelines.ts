/** Who may see what happened to an initiative or a session: whoever sees it. */
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './access.ts'
import { findInitiative } from './initiative-queries.ts'
import { canMarkInitiatives, overlooks } from './policy.ts'

registerTimeline('initiative', async (ctx, tx, id) =>
  ctx.actor.localityId === null ? false : (await findInitiative(tx, askingOf(ctx), id)) !== undefined,
)
registerTimeline('initiative-session', async ({ actor }) =>
  actor.localityId === null ? false : overlooks(actor, canMarkInitiatives, actor.localityId),
)
