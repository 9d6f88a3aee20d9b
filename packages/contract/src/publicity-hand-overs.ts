/** Gửi cơ quan truyền thông: hồ sơ điển hình, lời mời đưa tin, văn bản cần tuyên truyền; ai nhận, đã làm thành gì, hẹn gặp khi nào. */
import { z } from 'zod'
import { Created, Named, Reason, Version } from './organizations-words.ts'
import { HandOverKind, HandOverState, VisitState } from './publicity-outreach-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Line = z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null)
const RecipientParams = z.object({ id: Id, organizationId: Id })

export const handOverRoute = route({
  id: 'handOver',
  method: 'POST',
  path: '/api/hand-overs',
  summary: 'Gửi cơ quan truyền thông hồ sơ điển hình, lời mời đưa tin hoặc đề nghị tuyên truyền',
  body: z.object({
    kind: HandOverKind,
    organizationId: Id,
    title: z.string().trim().min(3, 'Ghi gửi việc gì.').max(300, 'Dài nhất 300 ký tự.'),
    content: z.string().trim().max(8000, 'Dài nhất 8.000 ký tự.').nullable().default(null),
    exemplarId: Id.nullable().default(null),
    eventId: Id.nullable().default(null),
    documentId: Id.nullable().default(null),
    happensOn: DayText.nullable().default(null),
    happensAt: z.string().trim().max(60, 'Dài nhất 60 ký tự.').nullable().default(null),
    place: Line,
    dueOn: DayText.nullable().default(null),
    contact: Line,
    fileIds: z.array(Id).max(20).default([]),
    recipientIds: z.array(Id).min(1, 'Chọn ít nhất một cơ quan nhận.').max(30),
  }),
  res: { 201: Created, ...refusals },
})

const Recipient = z.object({
  organization: Named,
  state: HandOverState,
  receivedOn: z.string().nullable(),
  receivedBy: z.string().nullable(),
  declinedOn: z.string().nullable(),
  declinedReason: z.string().nullable(),
  uses: z.array(
    z.object({
      id: z.string(),
      made: z.string(),
      madeOn: z.string(),
      link: z.string().nullable(),
      item: Named.nullable(),
    }),
  ),
  version: z.number(),
  /** The actor may say what this recipient did. */
  mayAnswer: z.boolean(),
})

const Visit = z.object({
  id: z.string(),
  organization: Named,
  writer: z.string(),
  visitOn: z.string(),
  visitAt: z.string().nullable(),
  place: z.string().nullable(),
  purpose: z.string(),
  state: VisitState,
  answer: z.string().nullable(),
  version: z.number(),
  /** Where it may go from here, by this actor. */
  may: z.array(VisitState),
})

const HandOverRow = z.object({
  id: z.string(),
  kind: HandOverKind,
  title: z.string(),
  organization: Named,
  exemplar: Named.nullable(),
  happensOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  sentOn: z.string(),
  state: HandOverState,
  /** Asked for by a day that has passed, and nothing made of it. */
  isLate: z.boolean(),
  recipients: z.array(Recipient.pick({ organization: true, state: true })),
})
export type HandOverRow = z.output<typeof HandOverRow>

export const HandOver = HandOverRow.extend({
  content: z.string().nullable(),
  event: Named.nullable(),
  document: Named.nullable(),
  happensAt: z.string().nullable(),
  place: z.string().nullable(),
  contact: z.string().nullable(),
  /** The subject's word on being contacted by the media; null: nobody asked, or it is no profile. */
  mayBeContacted: z.boolean().nullable(),
  fileIds: z.array(z.string()),
  recalledReason: z.string().nullable(),
  recordedBy: z.string(),
  recipients: z.array(Recipient),
  visits: z.array(Visit),
  version: z.number(),
  mayRecall: z.boolean(),
}).meta({ id: 'HandOver' })
export type HandOver = z.output<typeof HandOver>

export const listHandOversRoute = route({
  id: 'listHandOvers',
  method: 'GET',
  path: '/api/hand-overs',
  summary: 'Những gì đã gửi cơ quan truyền thông, mới trước',
  query: PageQuery.omit({ q: true }).extend({
    kind: HandOverKind.optional(),
    state: HandOverState.optional(),
    recipientId: Id.optional(),
    withinId: Id.optional(),
    exemplarId: Id.optional(),
    documentId: Id.optional(),
  }),
  res: { 200: pageOf(HandOverRow), 401: Problem, 403: Problem, 422: Problem },
})

export const showHandOverRoute = route({
  id: 'showHandOver',
  method: 'GET',
  path: '/api/hand-overs/:id',
  summary: 'Một lần gửi cơ quan truyền thông: ai nhận, đã làm thành gì, các cuộc hẹn',
  params: IdParams,
  res: { 200: HandOver, 401: Problem, 403: Problem, 404: Problem },
})

export const recallHandOverRoute = route({
  id: 'recallHandOver',
  method: 'POST',
  path: '/api/hand-overs/:id/recall',
  summary: 'Thu hồi, đề nghị cơ quan truyền thông không dùng nữa',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const receiveHandOverRoute = route({
  id: 'receiveHandOver',
  method: 'POST',
  path: '/api/hand-overs/:id/recipients/:organizationId/receipt',
  summary: 'Cơ quan truyền thông xác nhận đã nhận',
  params: RecipientParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const reportUseRoute = route({
  id: 'reportUse',
  method: 'POST',
  path: '/api/hand-overs/:id/recipients/:organizationId/uses',
  summary: 'Ghi đã làm thành tin, bài, chương trình nào',
  params: RecipientParams,
  body: z.object({
    made: z
      .string()
      .trim()
      .min(3, 'Ghi đã làm thành tin, bài, chương trình nào.')
      .max(300, 'Dài nhất 300 ký tự.'),
    madeOn: DayText,
    itemId: Id.nullable().default(null),
    link: z.url('Địa chỉ bắt đầu bằng https://.').max(500).nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const declineHandOverRoute = route({
  id: 'declineHandOver',
  method: 'POST',
  path: '/api/hand-overs/:id/recipients/:organizationId/refusal',
  summary: 'Cơ quan truyền thông báo không dùng, kèm lý do',
  params: RecipientParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const askVisitRoute = route({
  id: 'askVisit',
  method: 'POST',
  path: '/api/hand-overs/:id/recipients/:organizationId/visits',
  summary: 'Người viết đề nghị đến gặp',
  params: RecipientParams,
  body: z.object({
    writer: z.string().trim().min(2, 'Ghi tên người đến gặp.').max(200, 'Dài nhất 200 ký tự.'),
    visitOn: DayText,
    visitAt: z.string().trim().max(60, 'Dài nhất 60 ký tự.').nullable().default(null),
    place: Line,
    purpose: z.string().trim().min(3, 'Ghi gặp để làm gì.').max(500, 'Dài nhất 500 ký tự.'),
  }),
  res: { 201: Created, ...refusals },
})

export const moveVisitRoute = route({
  id: 'moveVisit',
  method: 'POST',
  path: '/api/visits/:id/state',
  summary: 'Nhận lời, từ chối, ghi đã gặp hoặc hủy một cuộc hẹn',
  params: IdParams,
  body: z.object({
    state: VisitState,
    answer: z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
