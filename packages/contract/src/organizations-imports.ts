/** Nhập từ Excel: tải lên, xem hệ quả từng dòng, chọn, xác nhận một lần; gỡ được khi chưa có gì dựa vào. */
import { z } from 'zod'
import { Named } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
export const IMPORT_SUBJECTS = { organizations: 'Cơ quan, đơn vị', people: 'Cá nhân' } as const
export const IMPORT_STATES = {
  previewed: 'Đang xem trước',
  applied: 'Đã nhập',
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
const Subject = z.enum(['organizations', 'people'])
const State = z.enum(['previewed', 'applied', 'undone', 'discarded'])
const Action = z.enum(['create', 'update', 'link', 'choose', 'skip', 'blocked'])
const Choice = z.enum(['create', 'link', 'skip'])

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

/** multipart/form-data with one part, `file`. */
export const uploadImportRoute = route({
  id: 'uploadImport',
  method: 'POST',
  path: '/api/imports',
  summary: 'Tải tệp Excel lên để xem trước; chưa ghi gì vào danh sách',
  query: z.object({ subject: Subject, effectiveOn: DayText.optional() }),
  res: { 201: ImportBatch, 401: Problem, 403: Problem, 413: Problem, 415: Problem, 422: Problem },
})

export const downloadImportTemplateRoute = route({
  id: 'downloadImportTemplate',
  method: 'GET',
  path: '/api/imports/template',
  summary: 'Tệp Excel mẫu để nhập, có hướng dẫn và ví dụ',
  query: z.object({ subject: Subject }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const listImportsRoute = route({
  id: 'listImports',
  method: 'GET',
  path: '/api/imports',
  summary: 'Các lần nhập, mới nhất trước',
  query: z.object({
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  res: { 200: pageOf(ImportBatch), 401: Problem, 403: Problem },
})

export const getImportRoute = route({
  id: 'getImport',
  method: 'GET',
  path: '/api/imports/:id',
  summary: 'Một lần nhập: bao nhiêu dòng thêm mới, cập nhật, trùng, cần chọn, không nhập được',
  params: IdParams,
  res: { 200: ImportBatch, 401: Problem, 403: Problem, 404: Problem },
})

export const listImportRowsRoute = route({
  id: 'listImportRows',
  method: 'GET',
  path: '/api/imports/:id/rows',
  summary: 'Từng dòng của tệp và hệ quả của nó',
  params: IdParams,
  query: z.object({
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    action: Action.optional(),
    /** Only rows with a warning or an error. */
    onlyFindings: z.enum(['true', 'false']).optional(),
  }),
  res: { 200: pageOf(ImportRow), 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})

/** 'create': another one in spite of the likeness. 'link': it is `targetId`. 'skip': leave the row out. */
export const chooseImportRowsRoute = route({
  id: 'chooseImportRows',
  method: 'POST',
  path: '/api/imports/:id/choices',
  summary: 'Chọn cho các dòng còn phân vân: thêm mới, là bản ghi đã có, hoặc bỏ qua',
  params: IdParams,
  body: z.object({
    choices: z
      .array(
        z.object({
          rowNumber: z.number().int().min(1).max(2_000_000),
          choice: Choice,
          targetId: Id.nullable().default(null),
        }),
      )
      .min(1)
      .max(5000),
  }),
  res: { 200: ImportBatch, ...refusals },
})

/** 'Sở' means 'Sở, ban, ngành', in all its rows or in one: the file need not be mended and sent again. */
export const correctImportCellsRoute = route({
  id: 'correctImportCells',
  method: 'POST',
  path: '/api/imports/:id/corrections',
  summary: 'Thay một giá trị của một cột, ở mọi dòng hoặc một dòng, rồi xem lại hệ quả',
  params: IdParams,
  body: z.object({
    corrections: z
      .array(
        z.object({
          column: z.string().min(1).max(40),
          value: z.string().max(2000),
          replacement: z.string().trim().max(300, 'Giá trị dài nhất 300 ký tự.'),
          /** Only in this row; null: in all rows that have the value. */
          rowNumber: z.number().int().min(1).max(2_000_000).nullable().default(null),
        }),
      )
      .min(1)
      .max(200),
  }),
  res: { 200: ImportBatch, ...refusals },
})

export const confirmImportRoute = route({
  id: 'confirmImport',
  method: 'POST',
  path: '/api/imports/:id/confirmation',
  summary: 'Xác nhận: ghi tất cả các dòng nhập được, trong một lần',
  params: IdParams,
  /** Rows that cannot be imported are left out only when this says so. */
  body: z.object({ version: z.number().int().min(1), leaveOutBlocked: z.boolean().default(false) }),
  res: { 200: ImportBatch, ...refusals },
})

export const undoImportRoute = route({
  id: 'undoImport',
  method: 'POST',
  path: '/api/imports/:id/undoing',
  summary: 'Gỡ lần nhập khi chưa có gì dựa vào các dòng đã nhập',
  params: IdParams,
  res: { 200: ImportBatch, ...refusals },
})

export const discardImportRoute = route({
  id: 'discardImport',
  method: 'POST',
  path: '/api/imports/:id/discarding',
  summary: 'Bỏ bản xem trước',
  params: IdParams,
  res: { 204: Nothing, ...refusals },
})

export const downloadImportReportRoute = route({
  id: 'downloadImportReport',
  method: 'GET',
  path: '/api/imports/:id/report',
  summary: 'Tải lại tệp đã nhập, thêm cột kết quả và lý do',
  params: IdParams,
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})
