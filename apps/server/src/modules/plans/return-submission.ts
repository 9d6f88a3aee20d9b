import { type returnSubmissionRoute, SUBMISSION_PARTS } from '@guongsang/contract/plans-submissions.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { itemStateAfter } from '@guongsang/core/plans/submission-state.ts'
import { momentOn } from '../../platform/clock.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { saveItem } from './item-store.ts'
import { demandNextState, takeSubmission } from './move-submission.ts'
import { tellUnit } from './submission-news.ts'
import { saveSubmission } from './submission-store.ts'
import { demandInForce, wordsOf } from './take-item.ts'

/** Trả lại để bổ sung. The day of the first sending stays: what was in time does not become late by being completed. */
export async function returnSubmission(
  ctx: Ctx,
  id: string,
  { reason, parts, version }: Parsed<typeof returnSubmissionRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const inHand = await takeSubmission(ctx, tx, id)
    const { item, submission } = inHand
    if (!inHand.rights.receives) throw new AppError('forbidden')
    demandInForce(inHand)
    const state = demandNextState(inHand, 'return')
    await saveSubmission(tx, submission, version, {
      state,
      returned_at: momentOn(ctx.today),
      returned_by: ctx.actor.name,
      return_reason: reason,
      returned_parts: [...new Set(parts)],
    })
    await saveItem(tx, item, item.version, { state: itemStateAfter(state), done: 0, declared_none: false })
    const named = parts.length === 0 ? 'mọi phần' : parts.map((part) => SUBMISSION_PARTS[part]).join(', ')
    const facts = { ...wordsOf(inHand), parts: named, reason }
    await ctx.record(tx, 'submission-returned', { kind: 'item', id: item.id }, facts)
    await tellUnit(ctx, tx, inHand, { title: 'Bài nộp được trả lại để bổ sung', detail: reason })
  })
}
