/**
 * Nhập từ Excel: tải lên, xem hệ quả từng dòng, chọn, xác nhận một lần; gỡ được khi chưa có gì dựa vào. Whatever is
 * brought in, the routes are the same; who may use them is said where they are registered.
 */
import { z } from 'zod'
import { Named } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
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
const Subject = z.enum(['organizations', 'people', 'awards'])
const State = z.enum(['previewed', 'applying', 'applied', 'undoing', 'undone', 'discarded'])
const Step = z.enum(['waiting', 'comparing', 'writing'])
const Action = z.enum(['create', 'update', 'link', 'choose', 'skip', 'blocked'])
const Choice = z.enum(['create', 'link', 'name-only', 'skip'])
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

const rowNumber = z.number().int().min(1).max(2_000_000)
const Choices = z.object({
  choices: z
    .array(z.object({ rowNumber, choice: Choice, targetId: Id.nullable().default(null) }))
    .min(1)
    .max(5000),
})
/** One answer for all rows that wait for the same; 'link': each is the only candidate it has. */
const CommonChoice = z.object({ question: z.string().max(40), choice: Choice })
const Corrections = z.object({
  corrections: z
    .array(
      z.object({
        column: z.string().min(1).max(40),
        value: z.string().max(2000),
        replacement: z.string().trim().max(300, 'Giá trị dài nhất 300 ký tự.'),
        /** Only in this row; null: in all rows that have the value. */
        rowNumber: rowNumber.nullable().default(null),
      }),
    )
    .min(1)
    .max(200),
})
const RowsQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  action: Action.optional(),
  question: z.string().max(40).optional(),
  /** Only rows with a warning or an error. */
  onlyFindings: z.enum(['true', 'false']).optional(),
})
const ListQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** `noun`: 'Import' gives uploadImport, listImports, …; `subjects`: what these routes may bring in. */
export function importRoutes<const S extends readonly [ImportSubject, ...ImportSubject[]]>(
  noun: string,
  path: string,
  subjects: S,
) {
  const Asked = z.enum(subjects)
  const one = `${path}/:id`
  return {
    /** multipart/form-data with one part, `file`. */
    upload: route({
      id: `upload${noun}`,
      method: 'POST',
      path,
      summary: 'Tải tệp Excel lên để xem trước; chưa ghi gì',
      query: z.object({ subject: Asked, effectiveOn: DayText.optional() }),
      res: { 201: ImportBatch, 401: Problem, 403: Problem, 413: Problem, 415: Problem, 422: Problem },
    }),
    template: route({
      id: `download${noun}Template`,
      method: 'GET',
      path: `${path}/template`,
      summary: 'Tệp Excel mẫu để nhập, có hướng dẫn và ví dụ',
      query: z.object({ subject: Asked }),
      res: { 200: z.unknown(), 401: Problem, 403: Problem },
    }),
    list: route({
      id: `list${noun}s`,
      method: 'GET',
      path,
      summary: 'Các lần nhập, mới nhất trước',
      query: ListQuery,
      res: { 200: pageOf(ImportBatch), 401: Problem, 403: Problem },
    }),
    get: route({
      id: `get${noun}`,
      method: 'GET',
      path: one,
      summary: 'Một lần nhập: bao nhiêu dòng thêm mới, cập nhật, trùng, cần chọn, không nhập được',
      params: IdParams,
      res: { 200: ImportBatch, 401: Problem, 403: Problem, 404: Problem },
    }),
    rows: route({
      id: `list${noun}Rows`,
      method: 'GET',
      path: `${one}/rows`,
      summary: 'Từng dòng của tệp và hệ quả của nó',
      params: IdParams,
      query: RowsQuery,
      res: { 200: pageOf(ImportRow), 401: Problem, 403: Problem, 404: Problem, 422: Problem },
    }),
    /**
     * 'link': it is `targetId`. 'create': another one in spite of the likeness. 'name-only': about somebody of whom there
     * is no record. 'skip': leave the row out.
     */
    choose: route({
      id: `choose${noun}Rows`,
      method: 'POST',
      path: `${one}/choices`,
      summary: 'Chọn cho các dòng còn phân vân: thêm mới, là bản ghi đã có, hoặc bỏ qua',
      params: IdParams,
      body: Choices,
      res: { 200: ImportBatch, ...refusals },
    }),
    chooseAlike: route({
      id: `chooseAlike${noun}Rows`,
      method: 'POST',
      path: `${one}/common-choice`,
      summary: 'Chọn một lần cho mọi dòng cùng chờ một điều',
      params: IdParams,
      body: CommonChoice,
      res: { 200: ImportBatch, ...refusals },
    }),
    /** 'Sở' means 'Sở, ban, ngành', in all its rows or in one: the file need not be mended and sent again. */
    correct: route({
      id: `correct${noun}Cells`,
      method: 'POST',
      path: `${one}/corrections`,
      summary: 'Thay một giá trị của một cột, ở mọi dòng hoặc một dòng, rồi xem lại hệ quả',
      params: IdParams,
      body: Corrections,
      res: { 200: ImportBatch, ...refusals },
    }),
    confirm: route({
      id: `confirm${noun}`,
      method: 'POST',
      path: `${one}/confirmation`,
      summary: 'Xác nhận: ghi tất cả các dòng nhập được, trong một lần; tệp dài được ghi ở chế độ nền',
      params: IdParams,
      /** Rows that cannot be imported are left out only when this says so. */
      body: z.object({ version: z.number().int().min(1), leaveOutBlocked: z.boolean().default(false) }),
      res: { 200: ImportBatch, ...refusals },
    }),
    undo: route({
      id: `undo${noun}`,
      method: 'POST',
      path: `${one}/undoing`,
      summary: 'Gỡ lần nhập khi chưa có gì dựa vào các dòng đã nhập',
      params: IdParams,
      res: { 200: ImportBatch, ...refusals },
    }),
    discard: route({
      id: `discard${noun}`,
      method: 'POST',
      path: `${one}/discarding`,
      summary: 'Bỏ bản xem trước',
      params: IdParams,
      res: { 204: Nothing, ...refusals },
    }),
    report: route({
      id: `download${noun}Report`,
      method: 'GET',
      path: `${one}/report`,
      summary: 'Tải lại tệp đã nhập, thêm cột kết quả và lý do',
      params: IdParams,
      res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
    }),
  }
}
export type ImportRoutes = ReturnType<typeof importRoutes>

/** Cơ quan, đơn vị và cá nhân. */
export const directoryImports = importRoutes('Import', '/api/imports', ['organizations', 'people'])
/** Lịch sử khen thưởng. */
export const awardImports = importRoutes('AwardImport', '/api/award-imports', ['awards'])
