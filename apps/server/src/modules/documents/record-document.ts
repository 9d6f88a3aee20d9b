import type { RecordTyped as Recorded } from '@guongsang/contract/documents-drafts.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { checkedRelations, demandOrganizations, recordRow } from './draft-facts.ts'
import { addIncomingEntry } from './enter-incoming.ts'
import './errors.ts'
import './events.ts'
import { askingOf, mayRecord, mayRecordLibrary, reachOf } from './reach.ts'
import { findSameDocument, insertDocumentRows, saveRelations } from './register-store.ts'
import { factsOf, shownReference } from './words.ts'

type RecordAsked = z.output<typeof Recorded>

/** Ghi văn bản do nơi khác ban hành: a basis for everybody's library, or a paper that came to a unit and enters its book. */
export const recordDocument = (ctx: Ctx, at: Date, asked: RecordAsked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const organizationId = await keeperOf(ctx, tx, asked)
    const id = newId()
    const row = {
      ...recordRow(asked),
      locality_id: localityId,
      id,
      organization_id: organizationId,
      direction: asked.direction,
      place: null,
      body: '[]',
      addressed_to: '[]',
      drafter_note: null,
      state: 'recorded' as const,
      series_id: null,
      drafter_id: ctx.actor.accountId,
      drafter_name: ctx.actor.name,
      issued_at: null,
    }
    await demandNew(tx, localityId, row)
    await insertDocumentRows(tx, [row])
    const own = { id, issuedOn: row.issued_on }
    const relations = await checkedRelations(tx, localityId, asked.relations, own)
    await saveRelations(tx, localityId, id, relations)
    await ctx.record(tx, 'document-recorded', { kind: 'document', id }, factsOf(row))
    if (asked.direction === 'incoming' && asked.receivedOn !== null)
      await addIncomingEntry(ctx, tx, at, row, {
        organizationId,
        receivedOn: asked.receivedOn as Day,
        handedTo: null,
        dueOn: null,
        note: null,
      })
    return { id }
  })

async function keeperOf(ctx: Ctx, tx: Tx, asked: RecordAsked): Promise<string> {
  const organizationId = asked.organizationId ?? ctx.actor.organizationId
  if (organizationId === null)
    throw new AppError('invalid-input', {}, [
      { field: 'organizationId', message: 'Chọn đơn vị giữ văn bản.' },
    ])
  await demandOrganizations(tx, localityOf(ctx), ctx.today, [
    { field: 'organizationId', ids: [organizationId] },
    { field: 'issuerId', ids: asked.issuerId === null ? [] : [asked.issuerId] },
  ])
  const reach = await reachOf(tx, askingOf(ctx))
  const isAllowed =
    asked.direction === 'external' ? mayRecordLibrary(reach) : mayRecord(reach, organizationId)
  if (!isAllowed) throw new AppError('forbidden')
  return organizationId
}

/** Chỉ thị 34-CT/TW is one record with many citations, not one record for each. */
export async function demandNew(
  tx: Tx,
  localityId: string,
  row: Parameters<typeof findSameDocument>[2] & Parameters<typeof shownReference>[0],
  exceptId: string | null = null,
): Promise<void> {
  const same = await findSameDocument(tx, localityId, row, exceptId)
  if (same !== undefined)
    throw new AppError('document-looks-known', {
      reference: shownReference(row),
      issuer: row.issuer_name,
      id: same.id,
    })
}
