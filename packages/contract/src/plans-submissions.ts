/** Bài nộp: đơn vị soạn, thủ trưởng duyệt, gửi; cơ quan thường trực tiếp nhận hoặc trả lại phần nêu tên. */
import { z } from 'zod'
import { ReportAnswer } from './plans-outlines.ts'
import { Created, Reason, Version } from './organizations-words.ts'
import { Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** The parts of a submission that a return may name. */
export const SUBMISSION_PARTS = {
  note: 'Nội dung',
  amount: 'Số lượng',
  document: 'Văn bản',
  plan: 'Kế hoạch',
  files: 'Tệp kèm',
  answers: 'Báo cáo theo đề cương',
} as const
export const SubmissionPart = z.enum(['note', 'amount', 'document', 'plan', 'files', 'answers'], {
  error: 'Chọn một giá trị trong danh sách.',
})

const Count = z.number().int('Nhập số nguyên.').min(0, 'Số không âm.').max(9999, 'Số quá lớn.')
const SubmissionTyped = z.object({
  note: z.string().trim().max(10_000, 'Dài nhất 10.000 ký tự.').nullable().default(null),
  amount: Count.nullable().default(null),
  collectives: Count.nullable().default(null),
  individuals: Count.nullable().default(null),
  /** 'Không có' is an answer of its own. */
  declaredNone: z.boolean().default(false),
  documentId: Id.nullable().default(null),
  planId: Id.nullable().default(null),
  fileIds: z.array(Id).max(20, 'Nhiều nhất 20 tệp.').default([]),
  /** Of the outline, where the duty has one. */
  answers: z.array(ReportAnswer).max(60).default([]),
})

export const draftSubmissionRoute = route({
  id: 'draftSubmission',
  method: 'PUT',
  path: '/api/items/:id/draft',
  summary: 'Ghi bản nháp bài nộp của đơn vị',
  params: IdParams,
  body: SubmissionTyped.extend({ version: Version.nullable().default(null) }),
  res: { 200: Created, ...refusals },
})

const act = <const I extends string>(id: I, path: string, summary: string) =>
  route({
    id,
    method: 'POST',
    path: `/api/submissions/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ version: Version }),
    res: { 204: Nothing, ...refusals },
  })
export const presentSubmissionRoute = act(
  'presentSubmission',
  'presentation',
  'Trình thủ trưởng đơn vị duyệt',
)
/** The head approves, and with that it is sent. */
export const sendSubmissionRoute = act('sendSubmission', 'sending', 'Thủ trưởng duyệt và gửi')
export const recallSubmissionRoute = act(
  'recallSubmission',
  'recall',
  'Rút bài đã gửi khi chưa được tiếp nhận',
)

export const declineSubmissionRoute = route({
  id: 'declineSubmission',
  method: 'POST',
  path: '/api/submissions/:id/refusal',
  summary: 'Thủ trưởng không duyệt, trả về người soạn',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const returnSubmissionRoute = route({
  id: 'returnSubmission',
  method: 'POST',
  path: '/api/submissions/:id/return',
  summary: 'Trả lại đơn vị, nêu phần phải sửa và lý do',
  params: IdParams,
  body: z.object({ reason: Reason, parts: z.array(SubmissionPart).max(6).default([]), version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** Batch acts on the receiving desk: each one answered for itself. */
export const acceptSubmissionsRoute = route({
  id: 'acceptSubmissions',
  method: 'POST',
  path: '/api/submissions/acceptance',
  summary: 'Tiếp nhận một hoặc nhiều bài nộp',
  body: z.object({
    submissions: z
      .array(z.object({ id: Id, version: Version }))
      .min(1, 'Chọn ít nhất một bài.')
      .max(200),
  }),
  res: {
    200: z.object({
      accepted: z.array(z.string()),
      refused: z.array(z.object({ id: z.string(), sentence: z.string() })),
    }),
    ...refusals,
  },
})
