import type { sumUpExemplarRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { block, dayProblems, entryOf, line, linkProblems, refuseIf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { takeLiving } from './take-exemplar.ts'

/** Tổng kết: what worked, what it cost, on which conditions others can copy it, and what building it taught. */
export const sumUpExemplar = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof sumUpExemplarRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    const { heldOn, fileIds } = asked
    refuseIf([...dayProblems(ctx, { heldOn }), ...(await linkProblems(ctx, tx, { fileIds }))])
    const entry = {
      ...entryOf(ctx, exemplar),
      held_on: heldOn as Day,
      led_by: line(asked.ledBy)!,
      worked: block(asked.worked)!,
      fell_short: block(asked.fellShort),
      cost: asked.cost,
      cost_basis: line(asked.costBasis),
      conditions: block(asked.conditions)!,
      lessons: block(asked.lessons),
      file_ids: [...new Set(fileIds)],
    }
    await insertLife(tx, 'summings_up', [entry])
    const words = { title: exemplar.title, by: entry.led_by }
    await ctx.record(tx, 'exemplar-summed-up', { kind: 'exemplar', id }, words)
    return { id: entry.id }
  })
