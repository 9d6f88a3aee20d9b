import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { headOfDocument } from './read-heads.ts'
import { askingOf, mayDraft } from './reach.ts'
import { loadLines, saveDocument, takeDocument } from './register-store.ts'
import { demandState } from './states.ts'
import type { DocumentRecord } from './tables.ts'
import { factsOf } from './words.ts'

/** Trình ký dự thảo: complete enough to be signed, and what is shown is what was read. */
export const submitDocument = (ctx: Ctx, at: Date, id: string, version: number): Promise<void> =>
  ctx.transaction((tx) => submit(ctx, tx, at, id, version))

async function submit(ctx: Ctx, tx: Tx, at: Date, id: string, version: number): Promise<void> {
  const asking = askingOf(ctx)
  const { document, reach } = await takeDocument(tx, asking, id)
  if (!mayDraft(reach, document)) throw new AppError('forbidden')
  demandState(document, 'submit')
  if (document.version !== version) throw new AppError('changed-meanwhile')
  const lines = await loadLines(tx, asking.localityId, id)
  const missing = missingParts(document, lines.length)
  if (missing.length > 0) throw new AppError('document-incomplete', { missing: missing.join('; ') })
  await saveDocument(tx, document, { state: 'submitted' })
  await ctx.record(tx, 'document-submitted', { kind: 'document', id }, factsOf(document))
  const head = headOfDocument({ ...document, state: 'submitted' })
  await tellListeners(ctx, tx, { head, what: 'submitted', reason: null, at })
}

function missingParts(document: DocumentRecord, lineCount: number): string[] {
  return [
    ...(document.signer_post === null ? ['chức vụ người ký'] : []),
    ...(document.direction === 'outgoing' && lineCount === 0 ? ['Nơi nhận'] : []),
  ].map((part) => `chưa có ${part}`)
}
