import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { checkedRelations, demandOrganizations, recordRow, type RecordTyped } from './draft-facts.ts'
import './events.ts'
import { askingOf, mayRecord, mayRecordLibrary } from './reach.ts'
import { demandNew } from './record-document.ts'
import { saveDocument, saveRelations, takeDocument } from './register-store.ts'
import { demandState } from './states.ts'
import { calledOf, factsOf } from './words.ts'

/** Sửa thông tin đã ghi của văn bản do nơi khác ban hành; what was written before stays in the trail. */
export const correctDocumentRecord = (
  ctx: Ctx,
  id: string,
  asked: RecordTyped & { version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    const isTheirs =
      document.direction === 'external'
        ? mayRecordLibrary(reach)
        : document.direction === 'incoming' && mayRecord(reach, document.organization_id)
    if (!isTheirs) throw new AppError('forbidden')
    demandState(document, 'correct')
    if (document.version !== asked.version) throw new AppError('changed-meanwhile')
    await demandOrganizations(tx, localityId, ctx.today, [
      { field: 'issuerId', ids: asked.issuerId === null ? [] : [asked.issuerId] },
    ])
    const row = recordRow(asked)
    await demandNew(tx, localityId, { ...row, state: document.state }, id)
    await saveDocument(tx, document, row)
    const own = { id, issuedOn: row.issued_on }
    await saveRelations(tx, localityId, id, await checkedRelations(tx, localityId, asked.relations, own))
    await ctx.record(
      tx,
      'document-record-corrected',
      { kind: 'document', id },
      {
        ...factsOf({ ...document, ...row }),
        before: calledOf(document),
      },
    )
  })
