/** Nhập từ Excel: một lần nhập, các dòng của nó, hệ quả và điều cần chọn của từng dòng. */
import { z } from 'zod'
import { Named } from './organizations-words.ts'

export const IMPORT_SUBJECTS = {
  organizations: 'Cơ quan, đơn vị',
  people: 'Cá nhân',
  awards: 'Lịch sử khen thưởng',
} as const
export type ImportSubject = keyof typeof IMPORT_SUBJECTS
export const IMPORT_STATES = {
  previewed: 'Đang xem trước',
  applying: 'Đang ghi',
  applied: 'Đã nhập',
  undoing: 'Đang gỡ',
  undone: 'Đã gỡ',
  discarded: 'Đã bỏ',
} as const
export const IMPORT_ACTIONS = {
  create: 'Thêm mới',
  update: 'Cập nhật',
  link: 'Trùng, không đổi',
  choose: 'Cần chọn',
  skip: 'Bỏ qua',
  blocked: 'Không nhập được',
} as const
/** What a large import is at, in the background. */
export const IMPORT_STEPS = {
  waiting: 'Đang chờ đến lượt',
  comparing: 'Đang so lại với dữ liệu hiện có',
  writing: 'Đang ghi',
} as const
export const Subject = z.enum(['organizations', 'people', 'awards'])
const State = z.enum(['previewed', 'applying', 'applied', 'undoing', 'undone', 'discarded'])
const Step = z.enum(['waiting', 'comparing', 'writing'])
export const Action = z.enum(['create', 'update', 'link', 'choose', 'skip', 'blocked'])
export const Choice = z.enum(['create', 'link', 'name-only', 'skip'])
export type ImportChoice = z.output<typeof Choice>

export const ImportBatch = z
  .object({
    id: z.string(),
    subject: Subject,
    fileName: z.string(),
    state: State,
    /** The day from which what is imported holds. */
    effectiveOn: z.string(),
    uploadedAt: z.string(),
    uploadedBy: z.string(),
    appliedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
    version: z.number(),
    rowCount: z.number(),
    /** `letter`: where the column stands in the file; null when the file lacks it. */
    columns: z.array(z.object({ key: z.string(), label: z.string(), letter: z.string().nullable() })),
    /** Columns of the file that mean nothing here; shown, never dropped in silence. */
    unknownColumns: z.array(z.string()),
    counts: z.object({
      create: z.number(),
      update: z.number(),
      link: z.number(),
      choose: z.number(),
      skip: z.number(),
      blocked: z.number(),
      warnings: z.number(),
    }),
    /** Why rows wait for a choice, how many of each, and what may be chosen for all of them at once. */
    questions: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        count: z.number(),
        choices: z.array(z.object({ choice: Choice, label: z.string() })),
      }),
    ),
    /** Of an import that is being written or taken back; null otherwise. */
    step: Step.nullable(),
    /** Why the last attempt to write it, or to take it back, did not come about. */
    trouble: z.string().nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'ImportBatch' })
export type ImportBatch = z.output<typeof ImportBatch>

/** An error keeps the row out, a warning asks to look, a notice tells what was filled in. */
export const ImportFinding = z.object({
  /** Key of the column; '' when the whole row is meant. */
  column: z.string(),
  value: z.string(),
  reason: z.string(),
  severity: z.enum(['notice', 'warning', 'error']),
  /** Values this cell may have instead. */
  suggestions: z.array(z.string()),
  /** Whether a suggestion is meant for the value in all its rows, or for this row alone. */
  scope: z.enum(['column', 'row']),
})
export type ImportFinding = z.output<typeof ImportFinding>

export const ImportRow = z
  .object({
    /** As numbered in the file. */
    rowNumber: z.number(),
    cells: z.record(z.string(), z.string()),
    findings: z.array(ImportFinding),
    action: Action,
    /** What confirming does with this row, in one sentence. */
    summary: z.string(),
    /** The key of what it waits for; null when nothing is asked. */
    question: z.string().nullable(),
    /** What the officer chose; null while nothing was. */
    choice: Choice.nullable(),
    target: Named.nullable(),
    /** For 'update': what would change. */
    changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
    /** Records this row may mean: in the system, or in another row of the same file. */
    candidates: z.array(
      Named.extend({
        detail: z.string(),
        reasons: z.array(z.string()),
        /** The row of the file that brings it; null when it is in the system. */
        rowNumber: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'ImportRow' })
export type ImportRow = z.output<typeof ImportRow>
