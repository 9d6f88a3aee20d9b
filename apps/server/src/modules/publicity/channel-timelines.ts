/** Who may see what happened to a channel, a column, a broadcast, a programme: whoever sees the thing itself. */
import { may } from '../../platform/auth/policy.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './asking.ts'
import { findBroadcast } from './broadcast-queries.ts'
import { canViewChannels } from './channel-policy.ts'
import { findProgramme } from './programme-queries.ts'

registerTimeline('channel', async ({ actor }) => actor.localityId !== null && may(actor, canViewChannels))
registerTimeline('column', async ({ actor }) => actor.localityId !== null && may(actor, canViewChannels))
registerTimeline('broadcast', async (ctx, tx, id) =>
  ctx.actor.localityId === null ? false : (await findBroadcast(tx, askingOf(ctx), id)) !== undefined,
)
registerTimeline('programme', async (ctx, tx, id) =>
  ctx.actor.localityId === null ? false : (await findProgramme(tx, askingOf(ctx), id)) !== undefined,
)
