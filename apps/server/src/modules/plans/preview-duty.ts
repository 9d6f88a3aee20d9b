/** Xem trước nghĩa vụ: whom and when, before anything is kept. */
import type { previewDutyRoute } from '@guongsang/contract/plans-obligations.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { dueInWords } from '@guongsang/core/calendar/deadline.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { roundsOf } from '@guongsang/core/plans/obligation-items.ts'
import { effectiveFrom } from '@guongsang/core/plans/obligation-rule.ts'
import { ruleInWords } from '@guongsang/core/plans/rule-in-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readUnitFacts } from '../organizations/index.ts'
import { takePlan } from './access.ts'
import { type DutyAsked, readDuty } from './duty-facts.ts'
import { ruleOf, termsOf } from './duty-rules.ts'
import { owingUnits } from './owing-units.ts'
import { canEditPlans } from './policy.ts'
import { roundOptionsOn } from './round-options.ts'

/** The units are those of the next round, or of the last one when all are over. */
export async function previewDuty(
  ctx: Ctx,
  planId: string,
  asked: DutyAsked,
): Promise<Ok<typeof previewDutyRoute>> {
  return ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, planId, canEditPlans)
    const facts = await readDuty(tx, plan, asked, ctx.today)
    const duty = { ...facts, rule: asked.rule, id: planId }
    const rule = ruleOf(duty)
    const rounds = roundsOf(rule, termsOf(plan), await roundOptionsOn(tx, plan.locality_id, ctx.today))
    const next = rounds.find(({ membersOn }) => membersOn >= ctx.today) ?? rounds.at(-1)
    const { membersOf } = await owingUnits(tx, plan.locality_id, [duty])
    const members = membersOf(duty, next?.membersOn ?? ctx.today)
    const ids = members.map(({ organizationId }) => organizationId)
    const units = await readUnitFacts(tx, plan.locality_id, ids, ctx.today)
    const sortKeyOf = (id: string): string => units.get(id)?.sortKey ?? ''
    const from = formatDay(effectiveFrom(rule, termsOf(plan)))
    return {
      inWords: ruleInWords(rule),
      units: members
        .toSorted((a, b) => (sortKeyOf(a.organizationId) < sortKeyOf(b.organizationId) ? -1 : 1))
        .map(({ organizationId: id, exemptBy }) => ({
          id,
          name: units.get(id)?.name ?? '',
          exempt: exemptBy !== null,
        })),
      periods: rounds.map(({ label, due, beforeEffect }) => ({
        label,
        dueText: due && dueInWords(due),
        applies: !beforeEffect,
        whyNot: beforeEffect ? `Kỳ này đã qua trước khi kế hoạch có hiệu lực (${from}).` : null,
      })),
    }
  })
}
