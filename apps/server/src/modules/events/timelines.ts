/** Whoever sees the list of anniversaries sees what happened to one of them. */
import { may } from '../../platform/auth/policy.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { canViewAnniversaries } from './policy.ts'

registerTimeline(
  'anniversary',
  async (ctx) => ctx.actor.localityId !== null && may(ctx.actor, canViewAnniversaries),
)
