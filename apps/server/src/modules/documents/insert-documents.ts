/** Documents in bulk, as a sample or an older register brings them: what each says is taken as it is. */
import type { RecipientLine, Relation } from '@guongsang/contract/documents-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { insertEntry } from './book-store.ts'
import { insertDeliveryRows } from './delivery-store.ts'
import { openPublishingTasks } from './publishing-store.ts'
import { insertDocumentRows, loadLines, saveLines, saveRelations } from './register-store.ts'
import { insertNumbers, insertSeries } from './series-store.ts'
import type { DocumentRecord, SeriesTable } from './tables.ts'
import { spellDocument } from './words.ts'

export interface SampleDelivery {
  organizationId: string
  /** Which line of Nơi nhận meant it; null: sent besides. */
  line: number | null
  sentAt: Date
  opened: SampleStep | null
  acknowledged: SampleStep | null
  carriedOut: SampleStep | null
}
interface SampleStep {
  at: Date
  by: string
}

export interface SampleDocument extends Omit<
  DocumentRecord,
  | 'locality_id'
  | 'search_key'
  | 'sort_key'
  | 'version'
  | 'created_at'
  | 'body'
  | 'addressed_to'
  | 'drafter_id'
  | 'urgency'
  | 'confidentiality'
> {
  relations: Relation[]
  recipients: RecipientLine[]
  deliveries: SampleDelivery[]
  /** Channels it is to be published at; the first may be done. */
  channels: string[]
  /** Whose book of incoming documents it stands in, and the day it came. */
  incoming?: { organizationId: string; number: number; receivedOn: Day; handedTo: string | null }
}

export interface SampleRegister {
  series: Omit<SeriesTable, 'locality_id'>[]
  documents: SampleDocument[]
  /** Numbers that were kept back or skipped. */
  aside: { seriesId: string; year: number; number: number; state: 'reserved' | 'skipped'; reason: string }[]
}

const BY = 'Dữ liệu mẫu'

export async function insertDocuments(tx: Tx, localityId: string, register: SampleRegister): Promise<void> {
  for (const series of register.series) await insertSeries(tx, { ...series, locality_id: localityId })
  await insertDocumentRows(
    tx,
    register.documents.map(
      ({ relations: _r, recipients: _l, deliveries: _d, channels: _c, incoming: _i, ...row }) => ({
        ...row,
        ...spellDocument(row),
        locality_id: localityId,
        body: '[]',
        addressed_to: '[]',
        drafter_id: null,
        urgency: 'normal' as const,
        confidentiality: 'open' as const,
      }),
    ),
  )
  for (const document of register.documents) {
    await saveRelations(tx, localityId, document.id, document.relations)
    await saveLines(tx, localityId, document.id, document.recipients)
  }
  // Ties and deliveries only after every document is there.
  for (const document of register.documents) await insertTravels(tx, localityId, document)
  await insertNumbers(tx, numbersOf(localityId, register))
}

async function insertTravels(tx: Tx, localityId: string, document: SampleDocument): Promise<void> {
  const lines = await loadLines(tx, localityId, document.id)
  await insertDeliveryRows(
    tx,
    document.deliveries.map(({ organizationId, line, sentAt, opened, acknowledged, carriedOut }) => ({
      locality_id: localityId,
      id: newId(),
      document_id: document.id,
      organization_id: organizationId,
      line_id: line === null ? null : lines[line]!.id,
      sent_at: sentAt,
      sent_by: BY,
      opened_at: opened?.at ?? null,
      opened_by: opened?.by ?? null,
      acknowledged_at: acknowledged?.at ?? null,
      acknowledged_by: acknowledged?.by ?? null,
      carried_out_at: carriedOut?.at ?? null,
      carried_out_by: carriedOut?.by ?? null,
      remark: null,
    })),
  )
  await openPublishingTasks(tx, { locality_id: localityId, id: document.id }, document.channels)
  if (document.incoming === undefined) return
  const { organizationId, number, receivedOn, handedTo } = document.incoming
  await insertEntry(tx, {
    locality_id: localityId,
    id: newId(),
    organization_id: organizationId,
    year: Number(receivedOn.slice(0, 4)),
    number,
    received_on: receivedOn,
    document_id: document.id,
    handed_to: handedTo,
    due_on: null,
    note: null,
    recorded_by: BY,
  })
}

/** What bears a number of a series was given it; those kept back or skipped say why. */
function numbersOf(
  localityId: string,
  { documents, aside }: SampleRegister,
): Parameters<typeof insertNumbers>[1] {
  const given = documents.flatMap(({ id, series_id, number, number_suffix, issued_on }) =>
    series_id === null || number === null || issued_on === null
      ? []
      : [
          {
            series_id,
            year: Number(issued_on.slice(0, 4)),
            number,
            suffix: number_suffix,
            state: 'given' as const,
            document_id: id,
            reason: null,
          },
        ],
  )
  const kept = aside.map(({ seriesId, ...one }) => ({
    ...one,
    series_id: seriesId,
    suffix: '',
    document_id: null,
  }))
  return [...given, ...kept].map((row) => ({ ...row, locality_id: localityId, recorded_by: BY }))
}
