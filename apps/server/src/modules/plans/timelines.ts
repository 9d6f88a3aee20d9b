/** Who may see what happened to a plan or a task: whoever sees the plan. */
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './access.ts'
import { isVisible } from './plan-queries.ts'
import { reachOf } from './reach.ts'

for (const kind of ['plan', 'task'] as const)
  registerTimeline(kind, async (ctx, tx, id) => {
    const { localityId } = ctx.actor
    return localityId !== null && isVisible(tx, localityId, await reachOf(tx, askingOf(ctx)), kind, id)
  })
