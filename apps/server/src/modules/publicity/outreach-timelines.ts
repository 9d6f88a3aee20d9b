/** Who may see what happened to a thing of outreach: whoever sees the thing. */
import { may } from '../../platform/auth/policy.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { readHandOver } from './hand-over-queries.ts'
import { readNote } from './note-queries.ts'
import { noteReachOf } from './note-reach.ts'
import { askingOf } from './asking.ts'
import { canViewActivities, canViewCooperations } from './outreach-policy.ts'

registerTimeline('hand-over', async (ctx, tx, id) =>
  ctx.actor.localityId === null ? false : (await readHandOver(tx, askingOf(ctx), id)) !== undefined,
)
registerTimeline('orientation-note', async (ctx, tx, id) => {
  if (ctx.actor.localityId === null) return false
  const reach = await noteReachOf(tx, askingOf(ctx))
  return (await readNote(tx, reach, id)) !== undefined
})
registerTimeline('cooperation-programme', async ({ actor }) =>
  actor.localityId === null ? false : may(actor, canViewCooperations, { localityId: actor.localityId }),
)
registerTimeline('publicity-activity', async ({ actor }) =>
  actor.localityId === null ? false : may(actor, canViewActivities, { localityId: actor.localityId }),
)
