import { isDraft, isInForce } from '@guongsang/core/plans/plan-state.ts'
import { ruleInWords } from '@guongsang/core/plans/rule-in-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { takePlan } from './access.ts'
import { type DutyAsked, readDuty } from './duty-facts.ts'
import { insertDuties, loadDuties } from './duty-store.ts'
import { generateItems } from './generate-items.ts'
import { canEditPlans } from './policy.ts'
import { ruleOf } from './duty-rules.ts'
import { stateWord } from './words.ts'

/** Thêm nghĩa vụ: to a draft; to a plan in force it binds from today on, unless it says from when. */
export async function addDuty(ctx: Ctx, planId: string, asked: DutyAsked): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, planId, canEditPlans)
    const binds = isInForce(plan.state)
    if (!binds && !isDraft(plan.state)) throw new AppError('plan-over', { state: stateWord(plan.state) })
    const facts = await readDuty(tx, plan, asked, ctx.today)
    const before = await loadDuties(tx, plan.locality_id, planId)
    await insertDuties(tx, [
      {
        locality_id: plan.locality_id,
        id,
        plan_id: planId,
        position: 1 + Math.max(-1, ...before.map(({ position }) => position)),
        ...facts,
        state: binds ? 'in-force' : 'draft',
        valid_from: facts.valid_from ?? (binds ? ctx.today : null),
        valid_to: null,
      },
    ])
    const duty = (await loadDuties(tx, plan.locality_id, planId)).find((one) => one.id === id)!
    if (binds) await generateItems(tx, { plan, duties: [duty], today: ctx.today, rounds: 'all' })
    const words = ruleInWords(ruleOf(duty))
    await ctx.record(tx, 'duty-added', { kind: 'plan', id: planId }, { title: duty.title, words })
    return { id }
  })
}
