import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { headOfDocument } from './read-heads.ts'
import { askingOf, mayDraft } from './reach.ts'
import { saveDocument, takeDocument } from './register-store.ts'
import { demandState } from './states.ts'
import { factsOf } from './words.ts'

/** Bỏ dự thảo: it stays in the trail of the unit, and nobody else ever saw it. */
export const withdrawDraft = (ctx: Ctx, at: Date, id: string, reason: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    if (!mayDraft(reach, document)) throw new AppError('forbidden')
    demandState(document, 'withdraw')
    await saveDocument(tx, document, { state: 'cancelled' })
    await ctx.record(tx, 'document-withdrawn', { kind: 'document', id }, { ...factsOf(document), reason })
    const head = headOfDocument({ ...document, state: 'cancelled' })
    await tellListeners(ctx, tx, { head, what: 'withdrawn', reason, at })
  })
