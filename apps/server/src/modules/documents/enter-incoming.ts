import type { Day } from '@guongsang/core/kernel/day.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { findEntryOf, insertEntry, lockBook, lockEntry, nextEntryNumber, saveEntry } from './book-store.ts'
import './errors.ts'
import './events.ts'
import { askingOf, mayReceive, reachOf } from './reach.ts'
import { takeDocument } from './register-store.ts'
import type { DocumentRecord } from './tables.ts'

export interface EntryAsked {
  organizationId: string
  receivedOn: Day
  handedTo: string | null
  dueOn: Day | null
  note: string | null
}

/** Vào sổ một văn bản đến: số đến is the next of the unit's book in the year it came. */
export const enterIncoming = (
  ctx: Ctx,
  at: Date,
  asked: { documentId: string; organizationId?: string | undefined } & {
    receivedOn: string
    handedTo: string | null
    dueOn: string | null
    note: string | null
  },
): Promise<{ id: string; number: number }> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), asked.documentId)
    const organizationId = asked.organizationId ?? ctx.actor.organizationId
    if (organizationId === null || !mayReceive(reach, organizationId)) throw new AppError('forbidden')
    return addIncomingEntry(ctx, tx, at, document, {
      organizationId,
      receivedOn: asked.receivedOn as Day,
      handedTo: asked.handedTo,
      dueOn: asked.dueOn as Day | null,
      note: asked.note,
    })
  })

export async function addIncomingEntry(
  ctx: Ctx,
  tx: Tx,
  at: Date,
  document: Pick<DocumentRecord, 'id' | 'title'>,
  asked: EntryAsked,
): Promise<{ id: string; number: number }> {
  const localityId = localityOf(ctx)
  const year = yearOf(asked.receivedOn)
  await lockBook(tx, localityId, asked.organizationId)
  const entered = await findEntryOf(tx, localityId, asked.organizationId, document.id)
  if (entered !== undefined) throw new AppError('incoming-already-entered', { number: entered.number })
  const number = await nextEntryNumber(tx, localityId, asked.organizationId, year)
  const id = newId()
  await insertEntry(tx, {
    locality_id: localityId,
    id,
    organization_id: asked.organizationId,
    year,
    number,
    received_on: asked.receivedOn,
    document_id: document.id,
    handed_to: asked.handedTo,
    due_on: asked.dueOn,
    note: asked.note,
    recorded_at: at,
    recorded_by: ctx.actor.name,
  })
  await ctx.record(
    tx,
    'incoming-entered',
    { kind: 'document', id: document.id },
    { number, title: document.title },
  )
  return { id, number }
}

/** Chuyển văn bản đến cho người, bộ phận xử lý. */
export const handOverIncoming = (
  ctx: Ctx,
  id: string,
  asked: { handedTo: string | null; dueOn: string | null; note: string | null },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const entry = await lockEntry(tx, localityOf(ctx), id)
    const reach = await reachOf(tx, askingOf(ctx))
    if (entry === undefined || !mayReceive(reach, entry.organization_id))
      throw new AppError('incoming-entry-not-found', { id })
    const dueOn = asked.dueOn as Day | null
    await saveEntry(tx, entry, { handed_to: asked.handedTo, due_on: dueOn, note: asked.note })
    await ctx.record(
      tx,
      'incoming-handed-over',
      { kind: 'document', id: entry.document_id },
      {
        number: entry.number,
        handedTo: asked.handedTo ?? 'chưa ai',
        dueOn: dueOn === null ? 'không ghi' : formatDay(dueOn),
      },
    )
  })
