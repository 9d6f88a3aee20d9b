/** Sổ văn bản đi, sổ văn bản đến và các dãy số của cơ quan. */
import { z } from 'zod'
import { DocumentRow } from './documents-register.ts'
import { DocumentKind, DocumentNumber, DocumentYear, NumberState, NumberSuffix } from './documents-words.ts'
import { Created, NameTyped, Named, Reason, ShortText } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

// ---------------------------------------------------------------- series

export const Series = z
  .object({
    id: z.string(),
    organization: Named,
    name: z.string(),
    /** Empty: every kind together. */
    kinds: z.array(DocumentKind),
    /** 'UBND' in '75/KH-UBND'. */
    symbolSuffix: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    /** In the year asked about. */
    lastNumber: z.number().nullable(),
    given: z.number(),
    reserved: z.number(),
    skipped: z.number(),
  })
  .meta({ id: 'Series' })
export type Series = z.output<typeof Series>

export const listSeriesRoute = route({
  id: 'listSeries',
  method: 'GET',
  path: '/api/documents/series',
  summary: 'Các dãy số của cơ quan và số đã cấp trong một năm',
  query: z.object({ year: DocumentYear.optional(), organizationId: Id.optional() }),
  res: { 200: z.object({ year: z.number(), rows: z.array(Series) }), 401: Problem, 403: Problem },
})

export const openSeriesRoute = route({
  id: 'openSeries',
  method: 'POST',
  path: '/api/documents/series',
  summary: 'Mở dãy số cho một cơ quan',
  body: z.object({
    organizationId: Id,
    name: NameTyped,
    kinds: z.array(DocumentKind).max(20).default([]),
    symbolSuffix: z
      .string()
      .trim()
      .min(1, 'Ghi phần ký hiệu của cơ quan, ví dụ UBND.')
      .max(40, 'Dài nhất 40 ký tự.'),
    from: DayText,
  }),
  res: { 201: Created, ...refusals },
})

export const closeSeriesRoute = route({
  id: 'closeSeries',
  method: 'POST',
  path: '/api/documents/series/:id/closing',
  summary: 'Đóng dãy số sau một ngày; số đã cấp vẫn giữ',
  params: IdParams,
  body: z.object({ lastDay: DayText }),
  res: { 204: Nothing, ...refusals },
})

export const listNumbersRoute = route({
  id: 'listNumbers',
  method: 'GET',
  path: '/api/documents/series/:id/numbers',
  summary: 'Từng số của một dãy trong năm: đã cấp cho văn bản nào, giữ lại hay bỏ qua vì sao',
  params: IdParams,
  query: PageQuery.omit({ q: true }).extend({ year: DocumentYear.optional(), state: NumberState.optional() }),
  res: {
    200: pageOf(
      z.object({
        number: z.number(),
        suffix: z.string(),
        state: NumberState,
        reason: z.string().nullable(),
        recordedAt: z.string(),
        recordedBy: z.string(),
        document: DocumentRow.nullable(),
      }),
    ).extend({ year: z.number() }),
    ...refusals,
  },
})

const NumbersAside = z.object({
  year: DocumentYear,
  from: DocumentNumber,
  /** Absent: one number only. */
  to: DocumentNumber.optional(),
  suffix: NumberSuffix.default(''),
  reason: Reason,
})

export const reserveNumbersRoute = route({
  id: 'reserveNumbers',
  method: 'POST',
  path: '/api/documents/series/:id/reservations',
  summary: 'Giữ lại số cho văn bản sẽ ký sau, có lý do',
  params: IdParams,
  body: NumbersAside,
  res: { 200: z.object({ count: z.number() }), ...refusals },
})

export const skipNumbersRoute = route({
  id: 'skipNumbers',
  method: 'POST',
  path: '/api/documents/series/:id/skips',
  summary: 'Bỏ qua số không dùng, có lý do',
  params: IdParams,
  body: NumbersAside,
  res: { 200: z.object({ count: z.number() }), ...refusals },
})

// ---------------------------------------------------------------- books

export const OutgoingBookQuery = PageQuery.extend({
  year: DocumentYear.optional(),
  kind: DocumentKind.optional(),
  issuerId: Id.optional(),
})

export const OutgoingBookRow = z
  .object({
    document: DocumentRow,
    signer: z.string().nullable(),
    /** The lines of Nơi nhận in one text. */
    recipients: z.string(),
    copies: z.number(),
    opened: z.number(),
  })
  .meta({ id: 'OutgoingBookRow' })
export type OutgoingBookRow = z.output<typeof OutgoingBookRow>

export const showOutgoingBookRoute = route({
  id: 'showOutgoingBook',
  method: 'GET',
  path: '/api/documents/outgoing-book',
  summary: 'Sổ đăng ký văn bản đi của một năm, theo thứ tự số',
  query: OutgoingBookQuery,
  res: {
    200: pageOf(OutgoingBookRow).extend({ year: z.number() }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const exportOutgoingBookRoute = route({
  id: 'exportOutgoingBook',
  method: 'GET',
  path: '/api/documents/outgoing-book/export',
  summary: 'Xuất sổ văn bản đi ra tệp Excel',
  query: OutgoingBookQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const IncomingBookQuery = PageQuery.extend({
  year: DocumentYear.optional(),
  organizationId: Id.optional(),
})

export const IncomingEntry = z
  .object({
    id: z.string(),
    /** Số đến. */
    number: z.number(),
    year: z.number(),
    receivedOn: z.string(),
    organization: Named,
    document: DocumentRow,
    handedTo: z.string().nullable(),
    dueOn: z.string().nullable(),
    note: z.string().nullable(),
    recordedBy: z.string(),
  })
  .meta({ id: 'IncomingEntry' })
export type IncomingEntry = z.output<typeof IncomingEntry>

export const showIncomingBookRoute = route({
  id: 'showIncomingBook',
  method: 'GET',
  path: '/api/documents/incoming-book',
  summary: 'Sổ đăng ký văn bản đến của một năm, theo số đến',
  query: IncomingBookQuery,
  res: { 200: pageOf(IncomingEntry).extend({ year: z.number() }), 401: Problem, 403: Problem, 422: Problem },
})

export const exportIncomingBookRoute = route({
  id: 'exportIncomingBook',
  method: 'GET',
  path: '/api/documents/incoming-book/export',
  summary: 'Xuất sổ văn bản đến ra tệp Excel',
  query: IncomingBookQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const enterIncomingRoute = route({
  id: 'enterIncoming',
  method: 'POST',
  path: '/api/documents/incoming-book',
  summary: 'Vào sổ một văn bản đến của đơn vị; số đến là số kế tiếp',
  body: z.object({
    documentId: Id,
    /** Whose book; absent: the unit of the account. */
    organizationId: Id.optional(),
    receivedOn: DayText,
    handedTo: ShortText.nullable().default(null),
    dueOn: DayText.nullable().default(null),
    note: ShortText.nullable().default(null),
  }),
  res: { 201: z.object({ id: z.string(), number: z.number() }), ...refusals },
})

export const handOverIncomingRoute = route({
  id: 'handOverIncoming',
  method: 'PUT',
  path: '/api/documents/incoming-book/:id',
  summary: 'Chuyển văn bản đến cho người, bộ phận xử lý; ghi hạn và ghi chú',
  params: IdParams,
  body: z.object({
    handedTo: ShortText.nullable(),
    dueOn: DayText.nullable().default(null),
    note: ShortText.nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})
