/** Who may see what happened to an anniversary: whoever sees the list; to an event: whoever sees more of it than a guest does. */
import { may } from '../../platform/auth/policy.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf, isInsider } from './access.ts'
import { findEvent } from './event-queries.ts'
import { canViewAnniversaries } from './policy.ts'

registerTimeline(
  'anniversary',
  async (ctx) => ctx.actor.localityId !== null && may(ctx.actor, canViewAnniversaries),
)
registerTimeline('event', async (ctx, tx, id) => {
  if (ctx.actor.localityId === null) return false
  const asking = askingOf(ctx)
  const event = await findEvent(tx, asking, id)
  return event !== undefined && isInsider(asking, event)
})
