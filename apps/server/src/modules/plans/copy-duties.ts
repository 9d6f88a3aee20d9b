/** The duties of a plan in the draft of the plan that continues it, with the questions their reports answer. */
import type { ObligationRule } from '@guongsang/core/plans/obligation-rule.ts'
import { dueInYear, shiftYears, toReview } from '@guongsang/core/plans/next-year.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { type Duty, insertDuties, loadDuties } from './duty-store.ts'
import { insertOutlines, outlinesInForce } from './outline-store.ts'
import type { Plan } from './plan-store.ts'

interface Copying {
  next: Pick<Plan, 'id' | 'period_from' | 'created_by'>
  /** The ids of the copied tasks, by those of the originals. */
  tasks: ReadonlyMap<string, string>
}

/** What was ended while the plan ran is not taken along. Says how many need a decision. */
export async function copyDuties(tx: Tx, plan: Plan, { next, tasks }: Copying): Promise<number> {
  const { locality_id: localityId } = plan
  const year = yearOf(plan.period_from)
  const by = yearOf(next.period_from) - year
  const going = (await loadDuties(tx, localityId, plan.id)).filter(
    ({ valid_to }) => valid_to === null || (plan.closed_on !== null && plan.closed_on <= valid_to),
  )
  const ids = new Map(going.map(({ id }) => [id, newId()]))
  const words = (text: string) => shiftYears(text, year, by).text
  const copies = going.map(({ version: _, ...duty }) => {
    const title = shiftYears(duty.title, year, by)
    return {
      ...duty,
      id: ids.get(duty.id)!,
      plan_id: next.id,
      task_id: duty.task_id === null ? null : (tasks.get(duty.task_id) ?? null),
      title: title.text,
      printed: duty.printed === null ? null : words(duty.printed),
      rule: JSON.stringify(ruleIn(duty, by)),
      state: 'draft' as const,
      state_reason: toReview(title, duty.rule.due.kind === 'on-days'),
      valid_from: null,
      valid_to: null,
    }
  })
  await insertDuties(tx, copies)
  const outlines = await outlinesInForce(tx, localityId, [...ids.keys()])
  await insertOutlines(
    tx,
    outlines.map(({ rule_id, questions }) => ({
      locality_id: localityId,
      id: newId(),
      rule_id: ids.get(rule_id)!,
      edition: 1,
      // The guidance of the new year is not written yet.
      document_id: null,
      questions: JSON.stringify(questions.map((one) => ({ ...one, heading: words(one.heading) }))),
      written_by: next.created_by,
    })),
  )
  return copies.filter((copy) => copy.state_reason !== null).length
}

const ruleIn = ({ rule }: Pick<Duty, 'rule'>, by: number): Duty['rule'] => ({
  ...rule,
  due: dueInYear(rule.due as ObligationRule['due'], by) as Duty['rule']['due'],
})
