/** The rows of the register, as migration 000040 lays them out. */
import type { ColumnType, Generated, Selectable } from 'kysely'
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import type { DocumentTemplate } from '@guongsang/contract/documents-templates.ts'
import type {
  DocumentBlock,
  RecipientLine,
  RecipientTarget,
  Relation,
} from '@guongsang/contract/documents-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

/** jsonb: parsed when read, text when written. */
type Json<T> = ColumnType<T, string, string>

export interface DocumentTable {
  locality_id: string
  id: string
  organization_id: string
  direction: RegisteredDocument['direction']
  kind: RegisteredDocument['kind']
  number: number | null
  number_suffix: Generated<string>
  symbol: string | null
  issuer_id: string | null
  issuer_name: string
  place: string | null
  issued_on: Day | null
  title: string
  short_name: string | null
  confidentiality: RegisteredDocument['confidentiality']
  urgency: RegisteredDocument['urgency']
  signing_capacity: RegisteredDocument['signature']['capacity']
  signing_behalf_of: string | null
  signer_post: string | null
  signer_name: string | null
  effective_from: Day | null
  effective_to: Day | null
  body: Json<DocumentBlock[]>
  addressed_to: Json<RecipientLine[]>
  printed_text: string | null
  drafter_note: string | null
  doubt: string | null
  state: RegisteredDocument['state']
  series_id: string | null
  drafter_id: string | null
  drafter_name: string
  search_key: string
  sort_key: string
  version: Generated<number>
  created_at: Generated<Date>
  issued_at: Date | null
}
export type DocumentRecord = Selectable<DocumentTable>

export interface DocumentFileTable {
  locality_id: string
  document_id: string
  file_id: string
  purpose: RegisteredDocument['files'][number]['purpose']
  position: number
  added_at: Generated<Date>
  added_by: string
}

export interface RelationTable {
  locality_id: string
  id: string
  document_id: string
  position: number
  kind: Relation['kind']
  related_id: string | null
  citation: string
  cited_on: Day | null
  doubt: string | null
}
export type RelationRecord = Selectable<RelationTable>

export interface RecipientLineTable {
  locality_id: string
  id: string
  document_id: string
  position: number
  text: string
  purpose: RecipientLine['purpose']
  mode: RecipientLine['mode']
  targets: Json<RecipientTarget[]>
}
export type LineRecord = Selectable<RecipientLineTable>

export interface DeliveryTable {
  locality_id: string
  id: string
  document_id: string
  organization_id: string
  line_id: string | null
  sent_at: Date
  sent_by: string
  opened_at: Date | null
  opened_by: string | null
  acknowledged_at: Date | null
  acknowledged_by: string | null
  carried_out_at: Date | null
  carried_out_by: string | null
  remark: string | null
}

export interface SeriesTable {
  locality_id: string
  id: string
  organization_id: string
  name: string
  kinds: string[]
  symbol_suffix: string
  valid_from: Day
  valid_to: Day | null
}
export type SeriesRecord = Selectable<SeriesTable>

export interface NumberTable {
  locality_id: string
  series_id: string
  year: number
  number: number
  suffix: Generated<string>
  state: 'given' | 'reserved' | 'skipped'
  document_id: string | null
  reason: string | null
  recorded_at: Date
  recorded_by: string
}

export interface IncomingEntryTable {
  locality_id: string
  id: string
  organization_id: string
  year: number
  number: number
  received_on: Day
  document_id: string
  handed_to: string | null
  due_on: Day | null
  note: string | null
  recorded_at: Date
  recorded_by: string
}

export interface PublishingTaskTable {
  locality_id: string
  id: string
  document_id: string
  channel: string
  state: 'open' | 'done' | 'dropped'
  published_on: Day | null
  address: string | null
  reason: string | null
  created_at: Date
  closed_at: Date | null
  closed_by: string | null
}

export interface TemplateTable {
  locality_id: string
  id: string
  kind: DocumentTemplate['kind']
  name: string
  edition: number
  file_id: string
  state: DocumentTemplate['state']
  created_at: Generated<Date>
  created_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'documents.documents': DocumentTable
    'documents.document_files': DocumentFileTable
    'documents.relations': RelationTable
    'documents.recipient_lines': RecipientLineTable
    'documents.deliveries': DeliveryTable
    'documents.series': SeriesTable
    'documents.numbers': NumberTable
    'documents.incoming_entries': IncomingEntryTable
    'documents.publishing_tasks': PublishingTaskTable
    'documents.templates': TemplateTable
  }
}
