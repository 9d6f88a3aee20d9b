import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { notify } from '../notifications/index.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { headOfDocument } from './read-heads.ts'
import { askingOf, hasSignature, mayDraft } from './reach.ts'
import { saveDocument, takeDocument } from './register-store.ts'
import { demandState } from './states.ts'
import { calledOf, factsOf } from './words.ts'

/** Trả lại dự thảo: by whoever is to sign it; the unit that drafted it takes it back in the same way. */
export const returnDocument = (ctx: Ctx, at: Date, id: string, reason: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    if (!hasSignature(reach, document) && !mayDraft(reach, document)) throw new AppError('forbidden')
    demandState(document, 'return')
    await saveDocument(tx, document, { state: 'draft' })
    await ctx.record(tx, 'document-returned', { kind: 'document', id }, { ...factsOf(document), reason })
    const { drafter_id } = document
    if (drafter_id !== null && drafter_id !== ctx.actor.accountId)
      await notify(ctx, tx, {
        accountIds: [drafter_id],
        kind: 'document-returned',
        title: `Trả lại: ${calledOf(document)}`,
        detail: reason,
        href: `/van-phong/van-ban/${id}`,
      })
    const head = headOfDocument({ ...document, state: 'draft' })
    await tellListeners(ctx, tx, { head, what: 'returned', reason, at })
  })
