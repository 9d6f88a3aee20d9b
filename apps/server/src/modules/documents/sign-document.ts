import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { headOfDocument } from './read-heads.ts'
import { askingOf, hasSignature, isDrafter } from './reach.ts'
import { saveDocument, takeDocument } from './register-store.ts'
import { demandState } from './states.ts'
import { factsOf } from './words.ts'

/** Ký văn bản: not by its drafter, and only what the signer has read; from here on its content is frozen. */
export const signDocument = (ctx: Ctx, at: Date, id: string, version: number): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    if (!hasSignature(reach, document)) throw new AppError('forbidden')
    if (isDrafter(reach, document)) throw new AppError('document-own-signature')
    demandState(document, 'sign')
    if (document.version !== version) throw new AppError('changed-meanwhile')
    const signer_name = document.signer_name ?? ctx.actor.name
    await saveDocument(tx, document, { state: 'signed', signer_name })
    await ctx.record(
      tx,
      'document-signed',
      { kind: 'document', id },
      {
        ...factsOf(document),
        signer: signer_name,
      },
    )
    const head = headOfDocument({ ...document, state: 'signed', signer_name })
    await tellListeners(ctx, tx, { head, what: 'signed', reason: null, at })
  })
