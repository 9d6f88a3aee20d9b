import type { publishExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { canMove, missingForPublication } from '@guongsang/core/exemplars/stages.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { readProofs } from './life-queries.ts'
import { canPublishExemplars } from './policy.ts'
import { stepTo, takeLiving } from './take-exemplar.ts'

/** Công khai: only what somebody found true by name, and the subject agreed to have told. */
export const publishExemplar = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof publishExemplarRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canPublishExemplars)
    const proofs = await readProofs(tx, exemplar.locality_id, id)
    const missing = missingForPublication({ stage: exemplar.stage, ...proofs })
    if (missing.length > 0) throw new AppError('exemplar-not-ready', { missing: missing.join(' ') })
    const stage = canMove(exemplar.stage, 'publicized') ? 'publicized' : exemplar.stage
    await stepTo(ctx, tx, exemplar, version, { stage, on: ctx.today, reason: null, visibility: 'public' })
    await ctx.record(tx, 'exemplar-published', { kind: 'exemplar', id }, { title: exemplar.title })
  })
