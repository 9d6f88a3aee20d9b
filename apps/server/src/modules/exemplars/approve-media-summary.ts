import type { approveMediaSummaryRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { block } from './life-facts.ts'
import { canPublishExemplars } from './policy.ts'
import { saveExemplar } from './store.ts'
import { takeLiving } from './take-exemplar.ts'

/** Duyệt bản tóm tắt: whoever approves it answers for every word; without one nothing is handed to the media. */
export const approveMediaSummary = (
  ctx: Ctx,
  id: string,
  { summary, version }: Parsed<typeof approveMediaSummaryRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canPublishExemplars)
    const text = block(summary)
    await saveExemplar(tx, exemplar, version, {
      media_summary: text,
      media_summary_approved_on: text === null ? null : ctx.today,
      media_summary_approved_by: text === null ? null : ctx.actor.name,
    })
    const name = text === null ? 'exemplar-summary-taken-back' : 'exemplar-summary-approved'
    await ctx.record(tx, name, { kind: 'exemplar', id }, { title: exemplar.title })
  })
