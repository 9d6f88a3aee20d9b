/** What may have to be reminded of: open, by plans that bind, with a last day in this time. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type ItemRead, readItemsWhere } from './item-queries.ts'
import { type Ended, hasUnit, joinHeirs, joinLeads, leadNamed } from './lead-queries.ts'
import type { LateTask } from './running-queries.ts'

const OPEN_MAX = 50_000

export const readOpenItems = (
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
): Promise<ItemRead[]> =>
  readItemsWhere(
    tx,
    localityId,
    sql`i.state in ('owed', 'with-head', 'returned') and i.last_day >= ${from} and i.last_day <= ${to}
      and p.state in ('issued', 'running', 'interim-review')`,
    OPEN_MAX,
  )

export type OpenTask = LateTask & { issued_on: Day | null }

/** With who leads them now; of a task that an ended unit left to nobody, nobody is reminded. */
export async function readOpenTasks(
  tx: Tx,
  localityId: string,
  { from, to, ended }: { from: Day; to: Day; ended: Ended },
): Promise<OpenTask[]> {
  const named = sql<string>`led.named`
  const { rows } = await sql<OpenTask>`
    select led.*, coalesce(heirs.id, led.named) as unit from (
      select distinct on (t.id) t.*, ${leadNamed} as named, p.title as plan_title, p.issued_on
      from plans.tasks t
      join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id
        and p.state in ('issued', 'running', 'interim-review')
      ${joinLeads}
      where t.locality_id = ${localityId} and t.state in ('open', 'in-progress')
        and t.due_on >= ${from} and t.due_on <= ${to}::date + 1
        and ${leadNamed} is not null
      order by t.id, tp.position limit ${OPEN_MAX}
    ) led ${joinHeirs(ended, named)}
    where ${hasUnit(ended, named)} order by led.id, unit`.execute(tx)
  return rows
}
