/** Lập lại việc phải nộp hằng ngày: units come and go, groups change, a new year of a plan of several years begins. */
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { loadDuties } from './duty-store.ts'
import { generateItems } from './generate-items.ts'
import { loadPlansInForce } from './plan-store.ts'

export async function regenerateItems(ctx: Ctx): Promise<void> {
  const localityId = localityOf(ctx)
  const plans = await ctx.transaction((tx) => loadPlansInForce(tx, localityId))
  for (const plan of plans)
    await ctx.transaction(async (tx) => {
      const duties = await loadDuties(tx, localityId, plan.id)
      const made = await generateItems(tx, { plan, duties, today: ctx.today, rounds: 'to-come' })
      if (made.added + made.changed + made.ended > 0)
        await ctx.record(tx, 'items-generated', { kind: 'plan', id: plan.id }, { ...made })
    })
}
