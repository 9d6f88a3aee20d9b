import type { addEffectRoute } from '@guongsang/contract/exemplars-effects.ts'
import { EFFECTS_OF } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { block, dayProblems, entryOf, refuseIf } from './life-facts.ts'
import { findHappening } from './life-queries.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { takeLiving } from './take-exemplar.ts'

/** Ghi hiệu quả of one replication, praise or honour, as it was seen afterwards. */
export const addEffect = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof addEffectRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    const { about, aboutId, observedOn } = asked
    const happened = await findHappening(tx, exemplar, about, aboutId)
    if (happened === undefined)
      refuseIf([{ field: 'aboutId', message: 'Không tìm thấy lần này. Hãy chọn lại trong danh sách.' }])
    const problems = dayProblems(ctx, { observedOn })
    if ((observedOn as Day) < happened!.on)
      problems.push({
        field: 'observedOn',
        message: `Hiệu quả thấy sau ngày ${formatDay(happened!.on)}. Hãy chọn ngày sau ngày đó.`,
      })
    refuseIf(problems)
    const entry = {
      ...entryOf(ctx, exemplar),
      about,
      about_id: aboutId,
      observed_on: observedOn as Day,
      text: block(asked.text)!,
      followers: asked.followers,
      amount: asked.amount,
    }
    await insertLife(tx, 'effects', [entry])
    const words = { title: exemplar.title, of: EFFECTS_OF[about].toLowerCase() }
    await ctx.record(tx, 'exemplar-effect-added', { kind: 'exemplar', id }, words)
    return { id: entry.id }
  })
