/** Danh sách chi tiền thưởng đã lập: giữ nguyên như lúc lập, in được, xuất được; ghi nhầm thì bỏ, có lý do. */
import { z } from 'zod'
import { Print, PrintAsked } from './documents.ts'
import { PrizeLine, PrizeSums } from './honours-prizes.ts'
import { Created, Reason, ShortText } from './organizations-words.ts'
import { IdParams, Nothing, PageQuery, pageOf, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

const PaymentListRow = z
  .object({
    id: z.string(),
    title: z.string(),
    decisionNumber: z.string().nullable(),
    /** Đồng. */
    total: z.number(),
    lineCount: z.number(),
    /** Lines left to a person: the total is not the whole. */
    open: z.number(),
    recordedAt: z.string(),
    recordedBy: z.string(),
    withdrawn: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: 'PaymentListRow' })
export type PaymentListRow = z.output<typeof PaymentListRow>

export const createPaymentListRoute = route({
  id: 'createPaymentList',
  method: 'POST',
  path: '/api/payment-lists',
  summary: 'Lập danh sách chi tiền thưởng: tính rồi giữ lại từng dòng với cách tính và căn cứ',
  body: z.object({
    title: z.string().trim().min(3, 'Đặt tên danh sách, ít nhất 3 ký tự.').max(300, 'Dài nhất 300 ký tự.'),
    decisionNumber: ShortText.nullable().default(null),
    lines: z.array(PrizeLine).min(1, 'Ghi ít nhất một dòng.').max(2000, 'Nhiều nhất 2.000 dòng.'),
  }),
  res: { 201: Created, 401: Problem, 403: Problem, 422: Problem },
})

export const listPaymentListsRoute = route({
  id: 'listPaymentLists',
  method: 'GET',
  path: '/api/payment-lists',
  summary: 'Các danh sách chi tiền thưởng đã lập, mới trước',
  query: PageQuery,
  res: { 200: pageOf(PaymentListRow), 401: Problem, 403: Problem, 422: Problem },
})

export const getPaymentListRoute = route({
  id: 'getPaymentList',
  method: 'GET',
  path: '/api/payment-lists/:id',
  summary: 'Một danh sách chi tiền thưởng như lúc lập',
  params: IdParams,
  res: { 200: PaymentListRow.extend({ sums: PrizeSums }), 401: Problem, 403: Problem, 404: Problem },
})

export const withdrawPaymentListRoute = route({
  id: 'withdrawPaymentList',
  method: 'POST',
  path: '/api/payment-lists/:id/withdrawal',
  summary: 'Bỏ một danh sách chi lập nhầm; vẫn giữ để tra cứu',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})

/** Printed by a job: a notification says when it is there. */
export const printPaymentListRoute = route({
  id: 'printPaymentList',
  method: 'POST',
  path: '/api/payment-lists/:id/document',
  summary: 'In danh sách chi tiền thưởng theo thể thức văn bản hành chính',
  params: IdParams,
  body: PrintAsked,
  res: { 202: Print, ...refusals },
})

export const exportPaymentListRoute = route({
  id: 'exportPaymentList',
  method: 'GET',
  path: '/api/payment-lists/:id/export',
  summary: 'Xuất danh sách chi tiền thưởng ra tệp Excel',
  params: IdParams,
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})
