import type { editDutyRoute } from '@guongsang/contract/plans-obligations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDraft, isInForce } from '@guongsang/core/plans/plan-state.ts'
import { ruleInWords } from '@guongsang/core/plans/rule-in-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { readDuty } from './duty-facts.ts'
import { ruleOf } from './duty-rules.ts'
import { lockDuty, saveDuty } from './duty-store.ts'
import { generateItems } from './generate-items.ts'
import { refuse } from './plan-content.ts'
import { takeDuty } from './take-duty.ts'
import { because, stateWord } from './words.ts'

type Asked = Parsed<typeof editDutyRoute>['body']

/** Sửa nghĩa vụ: what was not handed in yet is made to fit; what was sent keeps the day it was owed by. */
export async function editDuty(ctx: Ctx, id: string, { reason, version, ...asked }: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { duty, plan } = await takeDuty(ctx, tx, id)
    const binds = isInForce(plan.state)
    if (!binds && !isDraft(plan.state)) throw new AppError('plan-over', { state: stateWord(plan.state) })
    if (duty.state === 'ended') throw new AppError('duty-ended')
    if (binds && reason === null)
      refuse([{ field: 'reason', message: 'Kế hoạch đã ban hành: ghi lý do sửa.' }])
    const facts = await readDuty(tx, plan, asked, ctx.today)
    // In force it keeps the day it binds from; in a draft an emptied field is empty.
    const valid_from = facts.valid_from ?? (binds ? duty.valid_from : null)
    await saveDuty(tx, duty, version, { ...facts, valid_from })
    const edited = await lockDuty(tx, plan.locality_id, id)
    if (binds) await generateItems(tx, { plan, duties: [edited], today: ctx.today, rounds: 'all' })
    await ctx.record(
      tx,
      'duty-edited',
      { kind: 'plan', id: plan.id },
      { title: edited.title, words: ruleInWords(ruleOf(edited)), reason: because(reason) },
    )
  })
}
