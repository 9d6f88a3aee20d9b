/** The rows of imports of every kind. Migrations 000020 and 000031. */
import type { ImportBatch, ImportChoice, ImportFinding, ImportRow } from '@guongsang/contract/imports.ts'
import type { ColumnType, Generated } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'

/** jsonb: parsed when read, text when written. */
type Json<T> = ColumnType<T, string, string>

export interface ImportBatchRow {
  locality_id: string
  id: string
  subject: ImportBatch['subject']
  file_name: string
  state: ImportBatch['state']
  effective_on: Day
  columns: Json<ImportBatch['columns']>
  unknown_columns: Json<string[]>
  row_count: number
  counts: Json<ImportBatch['counts']>
  questions: Json<{ key: string; count: number }[]>
  uploaded_at: Generated<Date>
  uploaded_by: string
  uploaded_by_account: string | null
  applied_at: Date | null
  undone_at: Date | null
  /** Set while it is written or taken back in the background, and on whose word. */
  step: ImportBatch['step']
  asked_by: string | null
  trouble: string | null
  version: number
}
export interface ImportRowRow {
  locality_id: string
  batch_id: string
  row_number: number
  own_id: string
  cells: Json<Record<string, string>>
  choice: ImportChoice | null
  choice_target_id: string | null
  findings: Json<ImportFinding[]>
  severity: 'none' | ImportFinding['severity']
  action: ImportRow['action']
  summary: string
  target_id: string | null
  target_name: string | null
  changes: Json<ImportRow['changes']>
  candidates: Json<ImportRow['candidates']>
  question: string | null
  /** What confirming wrote: all that taking it back needs. */
  done: ColumnType<unknown, string | null, string | null>
}
declare module '../database/tables.ts' {
  interface Tables {
    'platform.import_batches': ImportBatchRow
    'platform.import_rows': ImportRowRow
  }
}
