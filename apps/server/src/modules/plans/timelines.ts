/** Who may see what happened to a plan or a task: whoever sees the plan. */
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './access.ts'
import { reachOf, visibleTo } from './reach.ts'

async function seesPlan(ctx: Ctx, tx: Tx, column: 'p.id' | 't.id', id: string): Promise<boolean> {
  const { localityId } = ctx.actor
  if (localityId === null) return false
  const reach = await reachOf(tx, askingOf(ctx))
  const { rows } = await sql`
    select from plans.plans p left join plans.tasks t on t.locality_id = p.locality_id and t.plan_id = p.id
    where p.locality_id = ${localityId} and ${sql.ref(column)} = ${id} and ${visibleTo(reach)} limit 1`.execute(
    tx,
  )
  return rows.length > 0
}

registerTimeline('plan', (ctx, tx, id) => seesPlan(ctx, tx, 'p.id', id))
registerTimeline('task', (ctx, tx, id) => seesPlan(ctx, tx, 't.id', id))
