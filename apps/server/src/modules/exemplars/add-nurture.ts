import type { addNurtureRoute } from '@guongsang/contract/exemplars-life.ts'
import { SUPPORTS } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { block, dayProblems, entryOf, line, refuseIf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { stepTo, takeLiving } from './take-exemplar.ts'

type Asked = Parsed<typeof addNurtureRoute>['body']

/** Ghi một việc bồi dưỡng. With the first one a newcomer is being built up. */
export const addNurture = (ctx: Ctx, id: string, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    refuseIf(dayProblems(ctx, { happenedOn: asked.happenedOn }))
    const on = asked.happenedOn as Day
    const entry = {
      ...entryOf(ctx, exemplar),
      happened_on: on,
      kind: asked.kind,
      text: block(asked.text)!,
      amount: asked.amount,
      source: line(asked.source),
      in_charge: line(asked.inCharge),
    }
    await insertLife(tx, 'nurture_entries', [entry])
    if (exemplar.stage === 'emerging')
      await stepTo(ctx, tx, exemplar, exemplar.version, { stage: 'nurturing', on, reason: null })
    const words = { title: exemplar.title, kind: SUPPORTS[asked.kind].toLowerCase(), text: entry.text }
    await ctx.record(tx, 'exemplar-nurtured', { kind: 'exemplar', id }, words)
    return { id: entry.id }
  })
