import { yearOf } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertCopies } from './carry-over.ts'
import { readRunningYearlyTasks } from './plan-queries.ts'
import { loadParties } from './task-store.ts'

/**
 * Lập nhiệm vụ hằng năm: in each new year of a plan of several years, its yearly tasks begin anew. Run on any day and any
 * number of times it makes each year's tasks once; years nobody was there for are made up.
 */
export async function rollPlans(ctx: Ctx): Promise<void> {
  const thisYear = yearOf(ctx.today)
  await ctx.transaction(async (tx) => {
    while (await rollOneYear(ctx, tx, thisYear));
  })
}

/** Whether anything was left to do: each turn goes one year further. */
async function rollOneYear(ctx: Ctx, tx: Tx, thisYear: number): Promise<boolean> {
  const localityId = localityOf(ctx)
  const tasks = await readRunningYearlyTasks(tx, localityId, thisYear)
  const taskIds = tasks.map((task) => task.id)
  const parties = Map.groupBy(await loadParties(tx, localityId, taskIds), ({ task_id }) => task_id)
  for (const [planId, own] of Map.groupBy(tasks, ({ plan_id }) => plan_id))
    for (const [year, ofYear] of Map.groupBy(own, ({ year_of }) => year_of + 1)) {
      const originals = ofYear.map((task) => ({ task, parties: parties.get(task.id) ?? [] }))
      await insertCopies(ctx, tx, { locality_id: localityId, id: planId }, originals, year)
      await ctx.record(tx, 'plan-rolled', { kind: 'plan', id: planId }, { year, tasks: ofYear.length })
    }
  return tasks.length > 0
}
