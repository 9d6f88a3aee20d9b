import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { citeIn, printCitation } from '@guongsang/core/law/cite.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { insertLocalRuleEnding, loadLocalRules } from './local-rule-store.ts'
import { canEnactLocalRules, demand } from './policy.ts'
import { lockThing } from './record-store.ts'

/** Ghi ngày cuối còn hiệu lực; without a day it never stood. */
export async function endLocalRule(
  ctx: Ctx,
  id: string,
  { lastDay, reason }: { lastDay: string | null; reason: string },
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    demand(ctx.actor, canEnactLocalRules, { localityId })
    await lockThing(tx, localityId, 'local-rules', localityId)
    const rule = (await loadLocalRules(tx, localityId)).find((kept) => kept.id === id)
    if (rule === undefined) throw new AppError('local-rule-not-found', { id })
    if (rule.ended !== null) throw new AppError('local-rule-ended', { id })
    if (lastDay !== null && lastDay < rule.from)
      throw new AppError('invalid-input', {}, [
        { field: 'lastDay', message: 'Ngày cuối không trước ngày đầu.' },
      ])
    await insertLocalRuleEnding(tx, {
      locality_id: localityId,
      rule_id: id,
      last_day: lastDay as Day | null,
      reason,
      recorded_by: ctx.actor.name,
    })
    const citation = printCitation(citeIn(rule.instrument, rule.place))
    const to = lastDay === null ? 'ghi nhầm' : formatDay(lastDay as Day)
    await ctx.record(tx, 'local-rule-ended', { kind: 'local-rule', id }, { citation, to, reason })
  })
}
