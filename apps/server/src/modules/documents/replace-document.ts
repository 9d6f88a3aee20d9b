import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { headOfDocument } from './read-heads.ts'
import { askingOf, mayDraft, mayRecord, mayRecordLibrary, type Reach } from './reach.ts'
import { addRelation, findVisible, saveDocument, takeDocument } from './register-store.ts'
import { demandState, isOpenTo } from './states.ts'
import type { DocumentRecord } from './tables.ts'
import { calledOf, factsOf } from './words.ts'

/** Ghi văn bản bị thay thế bởi văn bản khác; both say so of each other. */
export const replaceDocument = (
  ctx: Ctx,
  at: Date,
  id: string,
  asked: { byId: string; on: string },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    if (asked.byId === id) throw new AppError('document-replaces-itself')
    const { document, reach } = await takeDocument(tx, asking, id)
    if (!mayKeep(reach, document)) throw new AppError('forbidden')
    demandState(document, 'replace')
    const by = await findVisible(tx, asking.localityId, reach, asked.byId)
    if (by === undefined || !isOpenTo(by, 'replace'))
      throw new AppError('invalid-input', {}, [
        { field: 'byId', message: 'Chọn một văn bản đã phát hành hoặc đã ghi nhận.' },
      ])
    await addRelation(tx, by, { kind: 'replaces', relatedId: id, citation: calledOf(document) })
    await markReplaced(ctx, tx, at, document, by, asked.on as Day)
  })

/** Whoever keeps a document says what became of it. */
export const mayKeep = (reach: Reach, document: DocumentRecord): boolean =>
  document.direction === 'external'
    ? mayRecordLibrary(reach)
    : document.direction === 'incoming'
      ? mayRecord(reach, document.organization_id)
      : mayDraft(reach, document)

/** The last day of the old one is the day before the new one. */
export async function markReplaced(
  ctx: Ctx,
  tx: Tx,
  at: Date,
  document: DocumentRecord,
  by: DocumentRecord,
  on: Day,
): Promise<void> {
  await saveDocument(tx, document, {
    state: 'replaced',
    effective_to: document.effective_to ?? addDays(on, -1),
  })
  await ctx.record(
    tx,
    'document-replaced',
    { kind: 'document', id: document.id },
    {
      ...factsOf(document),
      by: calledOf(by),
      on: formatDay(on),
    },
  )
  const head = headOfDocument({ ...document, state: 'replaced' })
  await tellListeners(ctx, tx, { head, what: 'replaced', reason: calledOf(by), at })
}
