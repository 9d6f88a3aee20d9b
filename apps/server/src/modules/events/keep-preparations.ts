/** Việc chuẩn bị: the checklist of an event, each with whoever answers for it and its day. */
import type { addPreparationRoute, editPreparationRoute } from '@guongsang/contract/events-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { refuseIf, takeArranged } from './access.ts'
import { line, notYet } from './links.ts'
import { insertParts, lockPart, nextPosition, savePreparation } from './part-store.ts'

type Typed = Parsed<typeof addPreparationRoute>['body']

export const addPreparation = (ctx: Ctx, id: string, typed: Typed): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const key = { locality_id: event.locality_id, event_id: id }
    const facts = factsOf(ctx, typed)
    const row = { ...key, ...facts, id: newId(), position: await nextPosition(tx, 'preparations', key) }
    await insertParts(tx, 'preparations', [row])
    await ctx.record(tx, 'event-preparation-kept', { kind: 'event', id }, { text: facts.text })
    return { id: row.id }
  })

export async function editPreparation(
  ctx: Ctx,
  id: string,
  partId: string,
  { version, ...typed }: Parsed<typeof editPreparationRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const before = await lockPart(
      tx,
      'preparations',
      { locality_id: event.locality_id, event_id: id },
      partId,
    )
    const facts = factsOf(ctx, typed)
    await savePreparation(tx, before, version, facts)
    await ctx.record(tx, 'event-preparation-kept', { kind: 'event', id }, { text: facts.text })
  })
}

function factsOf(ctx: Ctx, typed: Typed) {
  refuseIf(notYet(ctx, 'doneOn', typed.doneOn))
  return {
    text: cleanLine(typed.text),
    in_charge: line(typed.inCharge),
    due_on: typed.dueOn as Day | null,
    done_on: typed.doneOn as Day | null,
  }
}
