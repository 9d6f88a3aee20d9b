/**
 * Nhập từ Excel: tải lên, xem hệ quả từng dòng, chọn, xác nhận một lần; gỡ được khi chưa có gì dựa vào. Whatever is
 * brought in, the routes are the same; who may use them is said where they are registered.
 */
import { z } from 'zod'
import { Action, Choice, ImportBatch, ImportRow, type ImportSubject, Subject } from './imports.ts'
import { DayText, Id, IdParams, Nothing, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const rowNumber = z.number().int().min(1).max(2_000_000)
const Choices = z.object({
  choices: z
    .array(z.object({ rowNumber, choice: Choice.nullable(), targetId: Id.nullable().default(null) }))
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

const lookRoutes = (noun: string, path: string, subjects: readonly ImportSubject[]) => {
  // One type for all, so that one screen can use any of them; what else is asked is refused when it is parsed.
  const Asked = Subject.extract([...subjects]) as unknown as typeof Subject
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
  }
}

const chooseRoutes = (noun: string, one: string) => ({
  /**
   * 'link': it is `targetId`. 'create': another one in spite of the likeness. 'name-only': about somebody of whom there
   * is no record. 'skip': leave the row out. null: nothing was chosen after all.
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
  /** After records were added or mended elsewhere. */
  replan: route({
    id: `replan${noun}`,
    method: 'POST',
    path: `${one}/preview`,
    summary: 'So lại từng dòng với dữ liệu hiện có; lựa chọn vẫn giữ',
    params: IdParams,
    res: { 200: ImportBatch, ...refusals },
  }),
})

const writeRoutes = (noun: string, one: string) => ({
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
})

/** `noun`: 'Import' gives uploadImport, listImports, …; `subjects`: what these routes may bring in. */
export const importRoutes = (noun: string, path: string, subjects: readonly ImportSubject[]) => ({
  ...lookRoutes(noun, path, subjects),
  ...chooseRoutes(noun, `${path}/:id`),
  ...writeRoutes(noun, `${path}/:id`),
})
export type ImportRoutes = ReturnType<typeof importRoutes>

/** Cơ quan, đơn vị và cá nhân. */
export const directoryImports = importRoutes('Import', '/api/imports', ['organizations', 'people'])
/** Lịch sử khen thưởng. */
export const awardImports = importRoutes('AwardImport', '/api/award-imports', ['awards'])
