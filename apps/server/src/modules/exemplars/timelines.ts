/** Who may see what happened to an exemplar: whoever's unit answers for it, and the office. */
import { registerTimeline } from '../../platform/timelines.ts'
import { readOne } from './exemplar-queries.ts'
import { canKeepExemplars } from './policy.ts'
import { askingOf, reachOf } from './reach.ts'
import { allows } from './take-exemplar.ts'

registerTimeline('exemplar', async (ctx, tx, id) => {
  if (ctx.actor.localityId === null) return false
  const reach = await reachOf(tx, askingOf(ctx))
  const one = await readOne(tx, reach, id)
  return one !== undefined && allows(reach, one, canKeepExemplars)
})
