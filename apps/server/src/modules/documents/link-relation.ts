import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import './events.ts'
import { askingOf, mayDraft, mayRecord, mayRecordLibrary } from './reach.ts'
import { findRelation, findVisible, saveRelationLink, takeDocument } from './register-store.ts'
import { calledOf } from './words.ts'

/**
 * Nối câu dẫn với văn bản trong sổ: finding out which document a citation means changes nothing that was signed, so it may be
 * done at any time; the citation stays as printed.
 */
export const linkRelation = (
  ctx: Ctx,
  id: string,
  asked: { relatedId: string | null; doubt: string | null },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const relation = await findRelation(tx, localityId, id)
    if (relation === undefined) throw new AppError('relation-not-found', { id })
    const { document, reach } = await takeDocument(tx, askingOf(ctx), relation.document_id)
    const isTheirs =
      mayDraft(reach, document) ||
      (document.direction === 'external'
        ? mayRecordLibrary(reach)
        : mayRecord(reach, document.organization_id))
    if (!isTheirs) throw new AppError('forbidden')
    const related =
      asked.relatedId === null ? null : await findVisible(tx, localityId, reach, asked.relatedId)
    if (related === undefined || related?.id === document.id)
      throw new AppError('invalid-input', {}, [
        { field: 'relatedId', message: 'Chọn một văn bản khác trong sổ.' },
      ])
    await saveRelationLink(tx, relation, asked)
    await ctx.record(
      tx,
      'document-relation-linked',
      { kind: 'document', id: document.id },
      {
        citation: relation.citation,
        related: related === null ? 'không văn bản nào' : calledOf(related),
      },
    )
  })
