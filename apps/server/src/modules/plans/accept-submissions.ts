import type { acceptSubmissionsRoute } from '@guongsang/contract/plans-submissions.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { itemStateAfter } from '@guongsang/core/plans/submission-state.ts'
import { momentOn } from '../../platform/clock.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { saveItem } from './item-store.ts'
import { demandNextState, takeSubmission } from './move-submission.ts'
import { demandReceivable } from './submission-listeners.ts'
import { tellUnit } from './submission-news.ts'
import { saveSubmission } from './submission-store.ts'
import { demandInForce, wordsOf } from './take-item.ts'

type Asked = Parsed<typeof acceptSubmissionsRoute>['body']

/** Tiếp nhận một hoặc nhiều bài: one that cannot be received says why and holds up no other. */
export async function acceptSubmissions(
  ctx: Ctx,
  { submissions }: Asked,
): Promise<Ok<typeof acceptSubmissionsRoute>> {
  const accepted: string[] = []
  const refused: { id: string; sentence: string }[] = []
  await ctx.transaction(async (tx) => {
    // In one order, so that two who receive the same papers at once wait for each other and not against each other.
    for (const { id, version } of submissions.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      try {
        await acceptOne(ctx, tx, id, version)
        accepted.push(id)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        refused.push({ id, sentence: error.sentence })
      }
  })
  return { accepted, refused }
}

/** Refuses before it writes: nothing half done stays behind. */
async function acceptOne(ctx: Ctx, tx: Tx, id: string, version: number): Promise<void> {
  const inHand = await takeSubmission(ctx, tx, id)
  const { item, submission } = inHand
  if (!inHand.rights.receives) throw new AppError('forbidden')
  demandInForce(inHand)
  const state = demandNextState(inHand, 'accept')
  await demandReceivable(ctx, tx, item.id)
  await saveSubmission(tx, submission, version, {
    state,
    accepted_at: momentOn(ctx.today),
    accepted_by: ctx.actor.name,
  })
  await saveItem(tx, item, item.version, { state: itemStateAfter(state), accepted_on: ctx.today })
  await ctx.record(tx, 'submission-accepted', { kind: 'item', id: item.id }, wordsOf(inHand))
  await tellUnit(ctx, tx, inHand, { title: 'Bài nộp đã được tiếp nhận', detail: null })
}
