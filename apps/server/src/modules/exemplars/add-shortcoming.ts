import type { addShortcomingRoute } from '@guongsang/contract/exemplars-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { block, dayProblems, entryOf, line, refuseIf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canSeeShortcomings } from './policy.ts'
import { takeLiving } from './take-exemplar.ts'

export type ShortcomingAsked = Parsed<typeof addShortcomingRoute>['body']

/** Ghi mặt còn hạn chế và cách khắc phục. The log says that one was written, never what. */
export const addShortcoming = (ctx: Ctx, id: string, asked: ShortcomingAsked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canSeeShortcomings)
    const entry = { ...entryOf(ctx, exemplar), ...shortcomingOf(ctx, asked) }
    await insertLife(tx, 'shortcomings', [entry])
    await ctx.record(tx, 'exemplar-shortcoming-added', { kind: 'exemplar', id }, { title: exemplar.title })
    return { id: entry.id }
  })

export function shortcomingOf(ctx: Ctx, asked: ShortcomingAsked) {
  refuseIf(dayProblems(ctx, { doneOn: asked.doneOn }))
  return {
    text: block(asked.text)!,
    remedy: block(asked.remedy),
    in_charge: line(asked.inCharge),
    due_on: asked.dueOn as Day | null,
    done_on: asked.doneOn as Day | null,
  }
}
