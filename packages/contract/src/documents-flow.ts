/** Đường đi của văn bản: trình, ký, cấp số, phát hành, gửi, mở, tiếp nhận, triển khai; đăng Trang thông tin điện tử. */
import { z } from 'zod'
import { DocumentRow } from './documents-register.ts'
import { DocumentNumber, NumberSuffix, RecipientMode, RecipientPurpose } from './documents-words.ts'
import { Named, Reason, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

// ---------------------------------------------------------------- from draft to issue

export const submitDocumentRoute = route({
  id: 'submitDocument',
  method: 'POST',
  path: '/api/documents/:id/submission',
  summary: 'Trình ký dự thảo',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const returnDocumentRoute = route({
  id: 'returnDocument',
  method: 'POST',
  path: '/api/documents/:id/return',
  summary: 'Trả lại dự thảo đang trình ký, có lý do; người soạn cũng rút lại bằng cách này',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})

export const signDocumentRoute = route({
  id: 'signDocument',
  method: 'POST',
  path: '/api/documents/:id/signature',
  summary: 'Ký văn bản; từ đây nội dung không sửa được. Người soạn không ký văn bản mình soạn',
  params: IdParams,
  /** What was read is what is signed. */
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** What the series would give now. */
export const previewNumberRoute = route({
  id: 'previewNumber',
  method: 'GET',
  path: '/api/documents/:id/number',
  summary: 'Dãy số dùng cho văn bản này và số kế tiếp; chưa ghi gì',
  params: IdParams,
  query: z.object({ issuedOn: DayText.optional(), seriesId: Id.optional() }),
  res: {
    200: z.object({
      series: z.array(z.object({ id: z.string(), name: z.string() })),
      seriesId: z.string().nullable(),
      next: z.number().nullable(),
      symbol: z.string().nullable(),
      /** Numbers kept back that may be used. */
      reserved: z.array(z.object({ number: z.number(), suffix: z.string(), reason: z.string().nullable() })),
    }),
    ...refusals,
  },
})

export const numberDocumentRoute = route({
  id: 'numberDocument',
  method: 'POST',
  path: '/api/documents/:id/number',
  summary: 'Cấp số và ngày cho văn bản đã ký',
  params: IdParams,
  body: z.object({
    issuedOn: DayText,
    seriesId: Id.optional(),
    /** Absent: the next one. A number out of turn, or with a suffix, needs a reason. */
    number: DocumentNumber.optional(),
    suffix: NumberSuffix.default(''),
    reason: z.string().trim().max(500, 'Lý do dài nhất 500 ký tự.').nullable().default(null),
  }),
  res: { 200: z.object({ number: z.number(), reference: z.string() }), ...refusals },
})

const Receiver = z.object({
  organization: Named,
  underCommittee: z.boolean(),
  /** People who hold the posts a line names. */
  people: z.array(z.string()),
})

export const IssuePreview = z
  .object({
    lines: z.array(
      z.object({
        text: z.string(),
        purpose: RecipientPurpose,
        mode: RecipientMode,
        receivers: z.array(Receiver),
        /** Whom the program does not reach: the clerk sends it on paper. */
        outside: z.array(z.string()),
        channels: z.array(z.string()),
        archive: z.boolean(),
        warnings: z.array(z.string()),
      }),
    ),
    /** Each organisation once, whatever number of lines mean it. */
    receivers: z.number(),
    publishing: z.array(z.string()),
    replaces: z.array(DocumentRow),
    /** Đơn vị có nhiệm vụ nhưng không có trong Nơi nhận. */
    missing: z.array(Named),
    warnings: z.array(z.string()),
    obstacles: z.array(z.string()),
  })
  .meta({ id: 'IssuePreview' })
export type IssuePreview = z.output<typeof IssuePreview>

export const previewIssueRoute = route({
  id: 'previewIssue',
  method: 'GET',
  path: '/api/documents/:id/issue',
  summary:
    'Phát hành thì gửi đến những ai, đăng ở đâu, ai có nhiệm vụ mà chưa có trong Nơi nhận; chưa ghi gì',
  params: IdParams,
  res: { 200: IssuePreview, ...refusals },
})

export const issueDocumentRoute = route({
  id: 'issueDocument',
  method: 'POST',
  path: '/api/documents/:id/issue',
  summary: 'Phát hành: gửi theo Nơi nhận, tạo việc đăng, ghi văn bản bị thay thế',
  params: IdParams,
  body: z.object({
    /** Units with duties that are not among the recipients: send to them too, or go on without them. */
    alsoTo: z.array(Id).max(2000).default([]),
    missingAccepted: z.boolean().default(false),
  }),
  res: { 200: z.object({ delivered: z.number(), publishing: z.number() }), ...refusals },
})

export const withdrawDraftRoute = route({
  id: 'withdrawDraft',
  method: 'POST',
  path: '/api/documents/:id/withdrawal',
  summary: 'Bỏ dự thảo',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})

export const cancelDocumentRoute = route({
  id: 'cancelDocument',
  method: 'POST',
  path: '/api/documents/:id/cancellation',
  summary: 'Hủy, thu hồi văn bản đã cấp số hoặc đã phát hành, có lý do; nơi đã nhận được báo',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})

export const replaceDocumentRoute = route({
  id: 'replaceDocument',
  method: 'POST',
  path: '/api/documents/:id/replacement',
  summary: 'Ghi văn bản này bị thay thế bởi văn bản khác',
  params: IdParams,
  body: z.object({ byId: Id, on: DayText }),
  res: { 204: Nothing, ...refusals },
})

export const expireDocumentRoute = route({
  id: 'expireDocument',
  method: 'POST',
  path: '/api/documents/:id/expiry',
  summary: 'Ghi văn bản hết hiệu lực từ sau một ngày',
  params: IdParams,
  body: z.object({ lastDay: DayText, reason: Reason }),
  res: { 204: Nothing, ...refusals },
})
