/** Sổ đăng ký văn bản: tìm, xem, soạn, quan hệ giữa các văn bản, Nơi nhận và tệp kèm theo. */
import { z } from 'zod'
import {
  Confidentiality,
  DeliveryState,
  DocumentBlock,
  DocumentDirection,
  DocumentFilePurpose,
  DocumentKind,
  DocumentState,
  DocumentYear,
  IssuingLevel,
  PublishingState,
  RecipientLine,
  Relation,
  RelationKind,
  SigningCapacity,
  Urgency,
} from './documents-words.ts'
import { Named } from './organizations-words.ts'
import { Id, IdParams, PageQuery, Problem, pageOf, route } from './route.ts'

/** Which part of the register a screen shows. */
export const DOCUMENT_VIEWS = {
  all: 'Tất cả',
  recent: 'Mới ban hành',
  outgoing: 'Đi',
  incoming: 'Đến',
  drafts: 'Dự thảo',
  'to-sign': 'Chờ ký',
  'to-number': 'Chờ số',
  'to-issue': 'Chờ phát hành',
  library: 'Căn cứ',
} as const
export const DocumentView = z.enum(
  ['all', 'recent', 'outgoing', 'incoming', 'drafts', 'to-sign', 'to-number', 'to-issue', 'library'],
  { error: 'Chọn một phần của sổ.' },
)
export type DocumentView = z.output<typeof DocumentView>

// ---------------------------------------------------------------- reading

export const DocumentRow = z
  .object({
    id: z.string(),
    direction: DocumentDirection,
    kind: DocumentKind,
    state: DocumentState,
    number: z.number().nullable(),
    /** '75/KH-UBND'; null while it has no number. */
    reference: z.string().nullable(),
    title: z.string(),
    issuer: z.object({ id: z.string().nullable(), name: z.string() }),
    issuedOn: z.string().nullable(),
    /** Who keeps it: the unit that drafted or received it. */
    organization: Named,
    urgency: Urgency,
    doubt: z.string().nullable(),
  })
  .meta({ id: 'DocumentRow' })
export type DocumentRow = z.output<typeof DocumentRow>

export const DocumentsQuery = PageQuery.extend({
  view: DocumentView.default('all'),
  kind: DocumentKind.optional(),
  direction: DocumentDirection.optional(),
  state: DocumentState.optional(),
  year: DocumentYear.optional(),
  issuingLevel: IssuingLevel.optional(),
  issuerId: Id.optional(),
  organizationId: Id.optional(),
  /** What was issued to carry out this document. */
  carriesOutId: Id.optional(),
  sort: z.enum(['newest', 'number']).default('newest'),
})
export type DocumentsQuery = z.output<typeof DocumentsQuery>

export const listDocumentsRoute = route({
  id: 'listDocuments',
  method: 'GET',
  path: '/api/documents',
  summary: 'Văn bản được xem, mới trước; tìm theo số, ký hiệu, trích yếu, cơ quan ban hành',
  query: DocumentsQuery,
  res: {
    200: pageOf(DocumentRow).extend({
      /** How many stand in each part, for the first page only. */
      counts: z.partialRecord(DocumentView, z.number()).optional(),
      /** The library by who issued what stands in it, on its first page only. */
      levels: z.partialRecord(IssuingLevel, z.number()).optional(),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

const RelationShown = Relation.extend({
  id: z.string(),
  citedOn: z.string().nullable(),
  relatedId: z.string().nullable(),
  /** The other document, when the asker may see it. */
  related: DocumentRow.nullable(),
})

export const DeliveryShown = z
  .object({
    id: z.string(),
    organization: Named,
    state: DeliveryState,
    sentAt: z.string(),
    sentBy: z.string(),
    openedAt: z.string().nullable(),
    openedBy: z.string().nullable(),
    acknowledgedAt: z.string().nullable(),
    acknowledgedBy: z.string().nullable(),
    carriedOutAt: z.string().nullable(),
    carriedOutBy: z.string().nullable(),
    remark: z.string().nullable(),
  })
  .meta({ id: 'DocumentDelivery' })
export type DeliveryShown = z.output<typeof DeliveryShown>

export const RegisteredDocument = DocumentRow.extend({
  numberSuffix: z.string(),
  symbol: z.string().nullable(),
  place: z.string().nullable(),
  shortName: z.string().nullable(),
  confidentiality: Confidentiality,
  signature: z.object({
    capacity: SigningCapacity.nullable(),
    behalfOf: z.string().nullable(),
    post: z.string().nullable(),
    name: z.string().nullable(),
  }),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  body: z.array(DocumentBlock),
  printedText: z.string().nullable(),
  drafter: z.string(),
  /** The drafter's own mark: it is printed nowhere and is nobody's address. */
  drafterNote: z.string().nullable(),
  createdAt: z.string(),
  issuedAt: z.string().nullable(),
  version: z.number(),
  /** What the head of the paper says, line by line. */
  head: z.object({
    superiorBody: z.string().nullable(),
    issuingBody: z.string(),
    numberLine: z.string(),
    placeAndDate: z.string().nullable(),
    signatureLines: z.array(z.string()),
  }),
  /** What this document says of others. */
  relations: z.array(RelationShown),
  /** What others say of this one. */
  relatedBy: z.array(
    z.object({
      id: z.string(),
      kind: RelationKind,
      citation: z.string(),
      doubt: z.string().nullable(),
      document: DocumentRow,
    }),
  ),
  /** Others carry it out: it has a rollout to look at. */
  isCarriedOut: z.boolean(),
  addressedTo: z.array(RecipientLine),
  recipients: z.array(
    RecipientLine.extend({
      id: z.string(),
      delivered: z.number(),
      opened: z.number(),
      acknowledged: z.number(),
    }),
  ),
  files: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      purpose: DocumentFilePurpose,
      sizeBytes: z.number(),
      addedAt: z.string(),
      addedBy: z.string(),
    }),
  ),
  publishing: z.array(
    z.object({
      id: z.string(),
      channel: z.string(),
      state: PublishingState,
      publishedOn: z.string().nullable(),
      address: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** The delivery to the asker's own unit. */
  ownDelivery: DeliveryShown.nullable(),
  /** What looks wrong and blocks nothing, in sentences. */
  warnings: z.array(z.string()),
  may: z.array(z.string()),
}).meta({ id: 'RegisteredDocument' })
export type RegisteredDocument = z.output<typeof RegisteredDocument>

export const showDocumentRoute = route({
  id: 'showDocument',
  method: 'GET',
  path: '/api/documents/:id',
  summary: 'Một văn bản: phần đầu, nội dung, quan hệ, Nơi nhận, tệp và việc được làm',
  params: IdParams,
  res: { 200: RegisteredDocument, 401: Problem, 403: Problem, 404: Problem },
})
