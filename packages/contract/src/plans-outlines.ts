/** Đề cương báo cáo: the questions that a duty's report answers, from the guidance that sets them. */
import { z } from 'zod'
import { Print } from './documents.ts'
import { Named } from './organizations-words.ts'
import { Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** Stays with the question from edition to edition, so that answers and scores find it again. */
const QuestionKey = z.string().trim().min(1).max(60)
const QuestionKind = z.enum(['text', 'table'], { error: 'Chọn một giá trị trong danh sách.' })
export const QUESTION_KINDS = {
  text: 'Lời văn',
  table: 'Bảng số liệu',
} as const satisfies Record<z.output<typeof QuestionKind>, string>

export const ReportQuestion = z
  .object({
    key: QuestionKey,
    heading: z.string().trim().min(3, 'Ghi nội dung câu hỏi.').max(500, 'Dài nhất 500 ký tự.'),
    kind: QuestionKind,
    /** Of a table. */
    columns: z
      .array(z.string().trim().min(1, 'Ghi tên cột.').max(120, 'Dài nhất 120 ký tự.'))
      .max(8, 'Nhiều nhất 8 cột.')
      .default([]),
    required: z.boolean().default(true),
    evidence: z.boolean().default(false),
  })
  .refine(({ kind, columns }) => kind === 'text' || columns.length > 0, {
    path: ['columns'],
    message: 'Bảng cần ít nhất một cột.',
  })
export type ReportQuestion = z.output<typeof ReportQuestion>

/** What plans ask of publicity, ready to be put into an outline. */
export const RENEWED_PUBLICITY: ReportQuestion = {
  key: 'renewed-publicity',
  heading: 'Đổi mới nội dung, hình thức triển khai, tuyên truyền',
  kind: 'text',
  columns: [],
  required: true,
  evidence: true,
}

export const ReportAnswer = z.object({
  key: QuestionKey,
  text: z.string().trim().max(20_000, 'Dài nhất 20.000 ký tự.').nullable().default(null),
  rows: z
    .array(z.array(z.string().trim().max(1000, 'Dài nhất 1.000 ký tự.')).max(8))
    .max(200, 'Nhiều nhất 200 dòng.')
    .default([]),
  fileIds: z.array(Id).max(20, 'Nhiều nhất 20 tệp.').default([]),
})
export type ReportAnswer = z.output<typeof ReportAnswer>

export const ReportOutline = z
  .object({
    id: z.string(),
    edition: z.number(),
    /** Hướng dẫn in the register. */
    document: Named.nullable(),
    questions: z.array(ReportQuestion),
  })
  .meta({ id: 'ReportOutline' })
export type ReportOutline = z.output<typeof ReportOutline>

/** An answer with the question it answers, as it was asked then. */
export const AnswerShown = z.object({
  key: z.string(),
  heading: z.string(),
  kind: QuestionKind,
  columns: z.array(z.string()),
  text: z.string().nullable(),
  rows: z.array(z.array(z.string())),
  files: z.array(Named),
})
export type AnswerShown = z.output<typeof AnswerShown>

export const showOutlineRoute = route({
  id: 'showOutline',
  method: 'GET',
  path: '/api/duties/:id/outline',
  summary: 'Đề cương báo cáo của nghĩa vụ',
  params: IdParams,
  res: { 200: z.object({ outline: ReportOutline.nullable() }), 401: Problem, 403: Problem, 404: Problem },
})

export const writeOutlineRoute = route({
  id: 'writeOutline',
  method: 'PUT',
  path: '/api/duties/:id/outline',
  summary: 'Ghi đề cương báo cáo; báo cáo đã gửi giữ đề cương lúc gửi',
  params: IdParams,
  body: z.object({
    documentId: Id.nullable().default(null),
    /** None: the duty asks for a report in free words again. */
    questions: z.array(ReportQuestion).max(60, 'Nhiều nhất 60 câu hỏi.'),
    /** The edition its writer has seen; 0: none. */
    edition: z.number().int().min(0).max(1_000_000),
  }),
  res: { 204: Nothing, ...refusals },
})

export const printReportRoute = route({
  id: 'printReport',
  method: 'POST',
  path: '/api/submissions/:id/document',
  summary: 'In báo cáo đã soạn theo đề cương, theo thể thức văn bản hành chính',
  params: IdParams,
  body: z.object({ format: z.enum(['pdf', 'docx']).default('docx') }),
  res: { 202: Print, 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})
