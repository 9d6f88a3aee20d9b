/**
 * Documents in bulk, as a sample or an older register brings them. What each says is taken as it is; its lines of Nơi nhận
 * are read, and whom they meant on the day of issue is worked out, as when it had been issued here.
 */
import { isDrafterNote, readRecipient, type RecipientIndex } from '@guongsang/core/documents/recipients.ts'
import { indexRecipients } from '@guongsang/core/organizations/recipient-index.ts'
import type { DocumentBlock, Relation } from '@guongsang/contract/documents-words.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { recipientNames } from '../organizations/index.ts'
import { insertEntry } from './book-store.ts'
import { insertDeliveryRows } from './delivery-store.ts'
import { openPublishingTasks } from './publishing-store.ts'
import { insertDocumentRows, loadLines, saveLines, saveRelations } from './register-store.ts'
import { resolveRecipients } from './resolve-recipients.ts'
import { insertNumbers, insertSeries } from './series-store.ts'
import type { DocumentRecord, SeriesTable } from './tables.ts'
import { spellDocument } from './words.ts'

type Derived = 'locality_id' | 'search_key' | 'sort_key' | 'version' | 'created_at' | 'body' | 'addressed_to'

export interface SampleDocument extends Omit<
  DocumentRecord,
  Derived | 'urgency' | 'confidentiality' | 'drafter_note'
> {
  body: DocumentBlock[]
  relations: Relation[]
  /** As printed, line by line. */
  recipients: readonly string[]
  /** What became of its copies, in the order of the organisations; null: not sent. */
  sent: {
    at: Date
    reached: (place: number) => SampleSteps
    /** Put up where its lines say; left out: still to be done. */
    published?: { on: Day; by: string } | undefined
  } | null
  /** Whose book of incoming documents it stands in, and the day it came. */
  incoming: { organizationId: string; number: number; receivedOn: Day; handedTo: string | null } | null
}
export interface SampleSteps {
  opened: { at: Date; by: string } | null
  acknowledged: { at: Date; by: string } | null
  carriedOut: { at: Date; by: string } | null
}

export interface SampleRegister {
  /** The lines of what has no day of issue are read as of this day. */
  on: Day
  series: Omit<SeriesTable, 'locality_id'>[]
  documents: SampleDocument[]
  /** Numbers that were kept back or skipped. */
  aside: { seriesId: string; year: number; number: number; state: 'reserved' | 'skipped'; reason: string }[]
}

const BY = 'Dữ liệu mẫu'

/** Eight o'clock in Việt Nam. */
const morningOf = (on: Day): Date => new Date(`${on}T01:00:00Z`)

export async function insertDocuments(tx: Tx, localityId: string, register: SampleRegister): Promise<void> {
  const { documents } = register
  for (const series of register.series) await insertSeries(tx, { ...series, locality_id: localityId })
  await insertDocumentRows(
    tx,
    documents.map((one) => rowOf(localityId, one)),
  )
  // Ties only after every document is there.
  for (const { id, relations } of documents) await saveRelations(tx, localityId, id, relations)
  for (const document of documents) await insertTravels(tx, localityId, document, register.on)
  await insertNumbers(tx, numbersOf(localityId, register))
}

function rowOf(localityId: string, document: SampleDocument) {
  const { relations: _ties, recipients, sent: _sent, incoming: _incoming, body, ...row } = document
  return {
    ...row,
    ...spellDocument(row),
    locality_id: localityId,
    body: JSON.stringify(body),
    addressed_to: '[]',
    drafter_note: recipients.find(isDrafterNote) ?? null,
    urgency: 'normal' as const,
    confidentiality: 'open' as const,
  }
}

async function insertTravels(
  tx: Tx,
  localityId: string,
  document: SampleDocument,
  believed: Day,
): Promise<void> {
  const { id, recipients, sent, incoming } = document
  const on = document.issued_on ?? document.effective_from ?? believed
  if (recipients.length > 0) {
    const index = indexRecipients(await recipientNames(tx, localityId, on))
    await saveLines(tx, localityId, id, readLines(recipients, index))
  }
  if (sent !== null) await insertSent(tx, localityId, document, sent, on)
  if (incoming === null) return
  await insertEntry(tx, {
    locality_id: localityId,
    id: newId(),
    organization_id: incoming.organizationId,
    year: yearOf(incoming.receivedOn),
    number: incoming.number,
    received_on: incoming.receivedOn,
    document_id: id,
    handed_to: incoming.handedTo,
    due_on: null,
    note: null,
    recorded_at: morningOf(incoming.receivedOn),
    recorded_by: BY,
  })
}

const readLines = (printed: readonly string[], index: RecipientIndex) =>
  printed.filter((line) => !isDrafterNote(line)).map((line) => readRecipient(line, index))

async function insertSent(
  tx: Tx,
  localityId: string,
  document: SampleDocument,
  sent: NonNullable<SampleDocument['sent']>,
  on: Day,
): Promise<void> {
  const lines = await loadLines(tx, localityId, document.id)
  const asking = { localityId, actor: systemActor(localityId), today: on }
  const resolution = await resolveRecipients(tx, asking, { ...document, addressed_to: [] }, lines)
  const rows = [...resolution.receivers].map(([organization_id, { line }], place) => {
    const { opened, acknowledged, carriedOut } = sent.reached(place)
    return {
      locality_id: localityId,
      id: newId(),
      document_id: document.id,
      organization_id,
      line_id: lines[line]!.id,
      sent_at: sent.at,
      sent_by: BY,
      opened_at: opened?.at ?? null,
      opened_by: opened?.by ?? null,
      acknowledged_at: acknowledged?.at ?? null,
      acknowledged_by: acknowledged?.by ?? null,
      carried_out_at: carriedOut?.at ?? null,
      carried_out_by: carriedOut?.by ?? null,
      remark: null,
    }
  })
  await insertDeliveryRows(tx, rows)
  const channels = [...new Set(resolution.lines.flatMap((line) => line.channels))]
  const { published } = sent
  const done = published && {
    state: 'done' as const,
    published_on: published.on,
    closed_at: sent.at,
    closed_by: published.by,
  }
  await openPublishingTasks(tx, { locality_id: localityId, id: document.id }, channels, sent.at, done)
}

/** What bears a number of a series was given it; those kept back or skipped say why. */
function numbersOf(
  localityId: string,
  { documents, aside, on }: SampleRegister,
): Parameters<typeof insertNumbers>[1] {
  const given = documents.flatMap(({ id, series_id, number, number_suffix, issued_on }) =>
    series_id === null || number === null || issued_on === null
      ? []
      : [
          {
            series_id,
            year: yearOf(issued_on),
            number,
            suffix: number_suffix,
            state: 'given' as const,
            document_id: id,
            reason: null,
            recorded_at: morningOf(issued_on),
          },
        ],
  )
  const kept = aside.map(({ seriesId, ...one }) => ({
    ...one,
    series_id: seriesId,
    suffix: '',
    document_id: null,
    recorded_at: morningOf(on),
  }))
  return [...given, ...kept].map((row) => ({ ...row, locality_id: localityId, recorded_by: BY }))
}
