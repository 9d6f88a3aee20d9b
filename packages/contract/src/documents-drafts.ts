/** Văn bản đang soạn: soạn, sửa, ghi văn bản đã có, căn cứ, Nơi nhận, tệp kèm theo, bản in. */
import { z } from 'zod'
import { DocumentRow } from './documents-register.ts'
import { Print } from './documents.ts'
import {
  Confidentiality,
  DocumentBlock,
  DocumentFilePurpose,
  DocumentKind,
  RecipientLine,
  RecipientRead,
  Relation,
  RelationKind,
  SigningCapacity,
  Urgency,
} from './documents-words.ts'
import { Created, ShortText, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

const text = (most: number) => z.string().trim().max(most, `Dài nhất ${most} ký tự.`)

/** What a draft says. The number and the day come later, from the records clerk. */
export const DraftTyped = z.object({
  direction: z.enum(['outgoing', 'internal'], { error: 'Chọn văn bản đi hoặc nội bộ.' }).default('outgoing'),
  kind: DocumentKind,
  /** The unit that drafts and keeps it; absent: the unit of the account. */
  organizationId: Id.optional(),
  /** Cơ quan ban hành. */
  issuerId: Id,
  title: text(1000).min(3, 'Ghi trích yếu, ít nhất 3 ký tự.'),
  shortName: ShortText.nullable().default(null),
  place: ShortText.nullable().default(null),
  confidentiality: Confidentiality.default('open'),
  urgency: Urgency.default('normal'),
  signature: z
    .object({
      capacity: SigningCapacity.nullable().default(null),
      behalfOf: ShortText.nullable().default(null),
      post: ShortText.nullable().default(null),
      name: ShortText.nullable().default(null),
    })
    .default({ capacity: null, behalfOf: null, post: null, name: null }),
  effectiveFrom: DayText.nullable().default(null),
  effectiveTo: DayText.nullable().default(null),
  body: z.array(DocumentBlock).max(2000).default([]),
  relations: z.array(Relation).max(200, 'Nhiều nhất 200 văn bản liên quan.').default([]),
  /** Kính gửi: whom a letter speaks to, and whom 'Như trên' means. */
  addressedTo: z.array(RecipientLine).max(60, 'Nhiều nhất 60 dòng kính gửi.').default([]),
  recipients: z.array(RecipientLine).max(200, 'Nhiều nhất 200 dòng nơi nhận.').default([]),
  drafterNote: ShortText.nullable().default(null),
  doubt: text(500).nullable().default(null),
})

export const createDocumentRoute = route({
  id: 'createDocument',
  method: 'POST',
  path: '/api/documents',
  summary: 'Lập dự thảo văn bản',
  body: DraftTyped,
  res: { 201: Created, ...refusals },
})

export const editDocumentRoute = route({
  id: 'editDocument',
  method: 'PUT',
  path: '/api/documents/:id',
  summary: 'Sửa dự thảo; văn bản đã ký thì không sửa được nữa',
  params: IdParams,
  body: DraftTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** A document that others issued: a basis for the library, or one that came in on paper. */
export const RecordTyped = z.object({
  direction: z.enum(['incoming', 'external'], { error: 'Chọn văn bản đến hoặc văn bản căn cứ.' }),
  kind: DocumentKind,
  organizationId: Id.optional(),
  issuerId: Id.nullable().default(null),
  issuerName: text(300).min(2, 'Ghi cơ quan ban hành.'),
  /** As printed: '75/KH-UBND', '34-CT/TW'. */
  reference: ShortText.nullable().default(null),
  issuedOn: DayText.nullable().default(null),
  title: text(1000).min(3, 'Ghi trích yếu, ít nhất 3 ký tự.'),
  shortName: ShortText.nullable().default(null),
  signature: DraftTyped.shape.signature,
  urgency: Urgency.default('normal'),
  confidentiality: Confidentiality.default('open'),
  effectiveFrom: DayText.nullable().default(null),
  effectiveTo: DayText.nullable().default(null),
  printedText: z.string().max(500_000, 'Nội dung quá dài.').nullable().default(null),
  relations: z.array(Relation).max(200).default([]),
  doubt: text(500).nullable().default(null),
  /** An incoming document also goes into the book of incoming documents on this day. */
  receivedOn: DayText.nullable().default(null),
})

export const recordDocumentRoute = route({
  id: 'recordDocument',
  method: 'POST',
  path: '/api/documents/records',
  summary: 'Ghi văn bản do nơi khác ban hành: văn bản căn cứ, hoặc văn bản đến vào sổ',
  body: RecordTyped,
  res: { 201: Created, ...refusals },
})

export const correctDocumentRecordRoute = route({
  id: 'correctDocumentRecord',
  method: 'PUT',
  path: '/api/documents/records/:id',
  summary: 'Sửa thông tin đã ghi của văn bản do nơi khác ban hành',
  params: IdParams,
  body: RecordTyped.omit({ receivedOn: true, direction: true, organizationId: true }).extend({
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

/** Tells a citation what it means: afterwards the tie can be walked both ways. */
export const linkRelationRoute = route({
  id: 'linkRelation',
  method: 'PUT',
  path: '/api/documents/relations/:id',
  summary: 'Nối văn bản được dẫn với văn bản trong sổ; câu dẫn giữ nguyên như in',
  params: IdParams,
  body: z.object({
    relatedId: Id.nullable(),
    doubt: text(500).nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- lines of Nơi nhận

export const suggestRecipientsRoute = route({
  id: 'suggestRecipients',
  method: 'POST',
  path: '/api/documents/recipients/suggestions',
  summary: 'Đọc các dòng nơi nhận như đã in: gửi ai, để làm gì, bằng cách nào; chưa ghi gì',
  body: z.object({
    lines: z.array(z.string().max(500)).min(1, 'Ghi ít nhất một dòng.').max(200),
    on: DayText.optional(),
  }),
  res: {
    200: z.object({
      lines: z.array(
        RecipientRead.extend({
          /** What each target is called, in the same order. */
          names: z.array(z.string()),
          /** What of the line was not understood. */
          unmatched: z.array(z.string()),
        }),
      ),
      /** '(Vượng/D/2024/Kế hoạch)': not a line of Nơi nhận. */
      drafterNote: z.string().nullable(),
    }),
    ...refusals,
  },
})

/** Find a document by what is printed of it, for a citation that is being typed. */
export const matchCitationsRoute = route({
  id: 'matchCitations',
  method: 'POST',
  path: '/api/documents/citations/matches',
  summary: 'Tìm văn bản trong sổ theo câu dẫn như in; chưa ghi gì',
  body: z.object({ citations: z.array(z.string().min(3).max(1000)).min(1).max(200) }),
  res: {
    200: z.object({
      matches: z.array(
        z.object({
          citation: z.string(),
          kind: RelationKind,
          citedOn: z.string().nullable(),
          document: DocumentRow.nullable(),
          /** A day that does not fit the document found, or the year named in the words. */
          doubt: z.string().nullable(),
        }),
      ),
    }),
    ...refusals,
  },
})

// ---------------------------------------------------------------- files and paper

export const attachDocumentFileRoute = route({
  id: 'attachDocumentFile',
  method: 'POST',
  path: '/api/documents/:id/files',
  summary: 'Gắn tệp đã tải lên vào văn bản: dự thảo, bản đã ký, phụ lục',
  params: IdParams,
  body: z.object({ fileId: Id, purpose: DocumentFilePurpose }),
  res: { 204: Nothing, ...refusals },
})

export const detachDocumentFileRoute = route({
  id: 'detachDocumentFile',
  method: 'POST',
  path: '/api/documents/:id/files/:fileId/removal',
  summary: 'Bỏ tệp khỏi dự thảo',
  params: z.object({ id: Id, fileId: Id }),
  res: { 204: Nothing, ...refusals },
})

/** Replies with the bytes: whoever may see the document may read its files. */
export const downloadDocumentFileRoute = route({
  id: 'downloadDocumentFile',
  method: 'GET',
  path: '/api/documents/:id/files/:fileId',
  summary: 'Tải một tệp của văn bản',
  params: z.object({ id: Id, fileId: Id }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem, 410: Problem },
})

export const printDocumentRoute = route({
  id: 'printDocument',
  method: 'POST',
  path: '/api/documents/:id/print',
  summary: 'In văn bản theo thể thức văn bản hành chính',
  params: IdParams,
  body: z.object({ format: z.enum(['pdf', 'docx']).default('pdf') }),
  res: { 202: Print, ...refusals },
})
