import type { DutyShown } from '@guongsang/contract/plans-obligations.ts'
import { roundsOf } from '@guongsang/core/plans/obligation-items.ts'
import type { Tx } from '../../platform/database/database.ts'
import { ruleOf, termsOf } from './duty-rules.ts'
import { loadDuties } from './duty-store.ts'
import { owingUnits } from './owing-units.ts'
import type { Plan } from './plan-store.ts'
import type { Asking } from './reach.ts'
import { roundOptionsOn } from './round-options.ts'

/** What each duty comes to once it binds: how many units, how many times, whether on a day. */
export async function summarizeDuties(tx: Tx, { localityId, today }: Asking, plan: Plan) {
  const duties = await loadDuties(tx, localityId, plan.id)
  const { membersOf } = await owingUnits(tx, localityId, duties)
  const options = await roundOptionsOn(tx, localityId, today)
  const terms = termsOf({ ...plan, issued_on: plan.issued_on ?? today })
  return duties.map((duty) => {
    const rule = ruleOf(duty)
    const rounds = roundsOf(rule, terms, options).filter(({ beforeEffect }) => !beforeEffect)
    const units = membersOf(duty, today).filter(({ exemptBy }) => exemptBy === null).length
    return {
      ruleId: duty.id,
      title: duty.title,
      owes: duty.owes as DutyShown['owes'],
      units,
      items: units * rounds.length,
      toReview: duty.state_reason,
      hasDay: rule.due.kind !== 'open',
    }
  })
}
