/** Giao lưu trong năm, lịch báo cáo của điển hình, danh mục ngày lễ lớn. */
import { z } from 'zod'
import { EventKind, EventMode, EventState } from './events-words.ts'
import { Created, Named } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Year = z.coerce.number().int().min(1930).max(2200)

/** Which duties of the unit the exchange may count for. */
export const listCountableItemsRoute = route({
  id: 'listCountableItems',
  method: 'GET',
  path: '/api/events/:id/countable-items',
  summary: 'Việc phải nộp mà cuộc giao lưu này có thể được tính',
  params: IdParams,
  res: {
    200: z.object({
      rows: z.array(
        z.object({ id: z.string(), title: z.string(), periodLabel: z.string(), organization: Named }),
      ),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

/** Once for a unit; what is handed in says how many there are. */
export const countExchangeRoute = route({
  id: 'countExchange',
  method: 'POST',
  path: '/api/events/:id/counted',
  summary: 'Tính cuộc giao lưu đã diễn ra vào việc phải nộp của đơn vị',
  params: IdParams,
  body: z.object({ itemId: Id }),
  res: { 204: Nothing, ...refusals },
})

/** Every unit that owes one, or the actor's own. */
export const listExchangeYearsRoute = route({
  id: 'listExchangeYears',
  method: 'GET',
  path: '/api/exchange-years',
  summary: 'Mỗi đơn vị đã tổ chức bao nhiêu lần giao lưu trong năm, đơn vị nào còn thiếu',
  query: z.object({ year: Year.optional() }),
  res: {
    200: z.object({
      year: z.number(),
      rows: z.array(
        z.object({
          organization: Named,
          held: z.number(),
          required: z.number(),
          enough: z.boolean(),
          sentence: z.string(),
          events: z.array(Named),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})

export const listEventTalksRoute = route({
  id: 'listEventTalks',
  method: 'GET',
  path: '/api/event-talks',
  summary: 'Lịch báo cáo, giao lưu của điển hình ở các đơn vị',
  query: PageQuery.extend({ exemplarId: Id.optional(), from: DayText.optional(), to: DayText.optional() }),
  res: {
    200: pageOf(
      z.object({
        id: z.string(),
        on: z.string(),
        name: z.string(),
        exemplarId: z.string(),
        topic: z.string().nullable(),
        speech: z.string().nullable(),
        event: z.object({
          id: z.string(),
          title: z.string(),
          kind: EventKind,
          state: EventState,
          mode: EventMode,
        }),
        organization: Named,
        place: z.string().nullable(),
      }),
    ).extend({
      /** Asked for or agreed to and not yet on any event, in these days. */
      waiting: z.array(
        z.object({
          id: z.string(),
          on: z.string(),
          exemplar: Named,
          organization: Named,
          subject: z.string(),
          place: z.string().nullable(),
          isAgreed: z.boolean(),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const GreatDayShown = z.object({
  line: z.number(),
  printed: z.string(),
  name: z.string(),
  basedOn: z.string().nullable(),
  month: z.number(),
  dateOfMonth: z.number(),
  doubt: z.string().nullable(),
  /** The anniversary that is there already. */
  known: Named.nullable(),
})

export const readGreatDaysRoute = route({
  id: 'readGreatDays',
  method: 'POST',
  path: '/api/great-days/reading',
  summary: 'Đọc danh mục ngày lễ lớn từ văn bản, chưa ghi gì',
  body: z.object({
    text: z.string().max(100_000, 'Văn bản quá dài.'),
    year: z.number().int().min(1930).max(2200),
  }),
  res: {
    200: z.object({
      days: z.array(GreatDayShown),
      unread: z.array(z.object({ line: z.number(), text: z.string() })),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const keepGreatDaysRoute = route({
  id: 'keepGreatDays',
  method: 'POST',
  path: '/api/great-days',
  summary: 'Ghi danh mục ngày lễ lớn của một năm theo văn bản; ngày chưa có thì thêm vào ngày kỷ niệm',
  body: z.object({
    year: z.number().int().min(1930).max(2200),
    source: z.string().trim().min(3, 'Ghi văn bản ban hành danh mục.').max(500),
    documentId: Id.nullable().default(null),
    text: z.string().max(100_000, 'Văn bản quá dài.'),
    /** Lines of the text that are kept. */
    lines: z.array(z.number().int().min(1)).min(1, 'Chọn ít nhất một ngày.').max(500),
  }),
  res: { 201: Created.extend({ added: z.number(), known: z.number() }), ...refusals },
})

export const listGreatDaysRoute = route({
  id: 'listGreatDays',
  method: 'GET',
  path: '/api/great-days',
  summary: 'Ngày lễ lớn của một năm theo từng văn bản',
  query: z.object({ year: Year.optional() }),
  res: {
    200: z.object({
      year: z.number(),
      lists: z.array(
        z.object({
          id: z.string(),
          source: z.string(),
          document: Named.nullable(),
          days: z.array(
            z.object({
              anniversaryId: z.string(),
              name: z.string(),
              printed: z.string(),
              on: z.string().nullable(),
              years: z.number().nullable(),
              events: z.number(),
            }),
          ),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})
