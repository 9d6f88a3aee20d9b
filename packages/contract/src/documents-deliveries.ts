/** Văn bản đã phát hành đi đến đâu: gửi, mở, tiếp nhận, triển khai; đăng Trang thông tin điện tử. */
import { z } from 'zod'
import { DeliveryShown, DocumentRow } from './documents-register.ts'
import {
  DeliveryState,
  DocumentKind,
  DocumentYear,
  PublishingState,
  RecipientTarget,
} from './documents-words.ts'
import { Reason, ShortText } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const forwardDocumentRoute = route({
  id: 'forwardDocument',
  method: 'POST',
  path: '/api/documents/:id/deliveries',
  summary: 'Gửi thêm văn bản đã có đến các đơn vị; đơn vị đã nhận thì không gửi lại',
  params: IdParams,
  body: z.object({
    targets: z.array(RecipientTarget).min(1, 'Chọn ít nhất một nơi nhận.').max(200),
    remark: ShortText.nullable().default(null),
  }),
  res: { 200: z.object({ delivered: z.number() }), ...refusals },
})

export const listDeliveriesRoute = route({
  id: 'listDeliveries',
  method: 'GET',
  path: '/api/documents/:id/deliveries',
  summary: 'Nơi nhận của một văn bản: ai đã mở, đã tiếp nhận, ai chưa',
  params: IdParams,
  query: PageQuery.extend({ state: DeliveryState.optional() }),
  res: {
    200: pageOf(DeliveryShown).extend({
      counts: z.object({
        sent: z.number(),
        opened: z.number(),
        acknowledged: z.number(),
        carriedOut: z.number(),
      }),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

export const InboxRow = z.object({ delivery: DeliveryShown, document: DocumentRow }).meta({ id: 'InboxRow' })
export type InboxRow = z.output<typeof InboxRow>

export const listInboxRoute = route({
  id: 'listInbox',
  method: 'GET',
  path: '/api/documents/inbox',
  summary: 'Văn bản gửi đến đơn vị của tôi, mới trước',
  query: PageQuery.extend({
    state: DeliveryState.optional(),
    kind: DocumentKind.optional(),
    year: DocumentYear.optional(),
    organizationId: Id.optional(),
  }),
  res: {
    200: pageOf(InboxRow).extend({
      counts: z.record(DeliveryState, z.number()).optional(),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const openDeliveryRoute = route({
  id: 'openDelivery',
  method: 'POST',
  path: '/api/documents/deliveries/:id/opening',
  summary: 'Ghi đơn vị đã mở văn bản; lần sau mở lại thì giữ lần đầu',
  params: IdParams,
  res: { 204: Nothing, ...refusals },
})

export const acknowledgeDeliveriesRoute = route({
  id: 'acknowledgeDeliveries',
  method: 'POST',
  path: '/api/documents/deliveries/acknowledgements',
  summary: 'Tiếp nhận một hoặc nhiều văn bản gửi đến đơn vị',
  body: z.object({
    deliveryIds: z.array(Id).min(1, 'Chọn ít nhất một văn bản.').max(200, 'Mỗi lần nhiều nhất 200 văn bản.'),
    remark: ShortText.nullable().default(null),
  }),
  res: { 200: z.object({ acknowledged: z.number(), already: z.number() }), ...refusals },
})

export const carryOutDeliveryRoute = route({
  id: 'carryOutDelivery',
  method: 'POST',
  path: '/api/documents/deliveries/:id/carrying-out',
  summary: 'Ghi đơn vị đã triển khai văn bản',
  params: IdParams,
  body: z.object({ remark: ShortText.nullable().default(null) }),
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- publishing

export const listPublishingTasksRoute = route({
  id: 'listPublishingTasks',
  method: 'GET',
  path: '/api/documents/publishing-tasks',
  summary: 'Việc đăng văn bản lên Cổng, Trang thông tin điện tử',
  query: PageQuery.omit({ q: true }).extend({ state: PublishingState.optional() }),
  res: {
    200: pageOf(
      z.object({
        id: z.string(),
        channel: z.string(),
        state: PublishingState,
        publishedOn: z.string().nullable(),
        address: z.string().nullable(),
        reason: z.string().nullable(),
        createdAt: z.string(),
        closedBy: z.string().nullable(),
        document: DocumentRow,
      }),
    ),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const completePublishingTaskRoute = route({
  id: 'completePublishingTask',
  method: 'POST',
  path: '/api/documents/publishing-tasks/:id/completion',
  summary: 'Ghi đã đăng: ngày và địa chỉ trang',
  params: IdParams,
  body: z.object({
    publishedOn: DayText,
    address: z.url('Ghi địa chỉ đầy đủ, bắt đầu bằng https://').max(500).nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})

export const dropPublishingTaskRoute = route({
  id: 'dropPublishingTask',
  method: 'POST',
  path: '/api/documents/publishing-tasks/:id/drop',
  summary: 'Không đăng văn bản này, có lý do',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})
