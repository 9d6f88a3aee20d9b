import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { DraftAsked } from './create-document.ts'
import { checkedRelations, draftRow } from './draft-facts.ts'
import './events.ts'
import { askingOf, mayDraft } from './reach.ts'
import { saveDocument, saveLines, saveRelations, takeDocument } from './register-store.ts'
import { demandState } from './states.ts'
import { factsOf } from './words.ts'

/** Sửa dự thảo. From the signature on nothing of it changes any more. */
export const editDocument = (
  ctx: Ctx,
  id: string,
  asked: Omit<DraftAsked, 'organizationId'> & { version: number },
): Promise<void> => ctx.transaction((tx) => edit(ctx, tx, id, asked))

async function edit(
  ctx: Ctx,
  tx: Tx,
  id: string,
  asked: Omit<DraftAsked, 'organizationId'> & { version: number },
): Promise<void> {
  const asking = askingOf(ctx)
  const { document, reach } = await takeDocument(tx, asking, id)
  if (!mayDraft(reach, document)) throw new AppError('forbidden')
  demandState(document, 'edit')
  if (document.version !== asked.version) throw new AppError('changed-meanwhile')
  const row = await draftRow(tx, asking.localityId, ctx.today, asked)
  await saveDocument(tx, document, row)
  const relations = await checkedRelations(tx, asking.localityId, asked.relations, { id, issuedOn: null })
  await saveRelations(tx, asking.localityId, id, relations)
  await saveLines(tx, asking.localityId, id, asked.recipients)
  await ctx.record(tx, 'document-edited', { kind: 'document', id }, factsOf({ ...document, ...row }))
}
