/** Đọc văn bản kế hoạch: đề xuất từng phần bên cạnh dòng gốc; công chức sửa rồi mới lập dự thảo kế hoạch và văn bản. */
import { z } from 'zod'
import { DraftTyped } from './documents-drafts.ts'
import { DOCUMENT_KINDS, DocumentKind, RecipientRead, Relation, SigningCapacity } from './documents-words.ts'
import { Id, Problem, route } from './route.ts'
import { DutyTyped } from './plans-obligations.ts'
import { createPlanRoute, SectionTyped, TaskTyped } from './plans.ts'
import { PlanKind, TaskPart } from './plans-words.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const CONFIDENCES = { sure: 'Chắc chắn', likely: 'Khá chắc', guess: 'Phỏng đoán' } as const
const Confidence = z.enum(['sure', 'likely', 'guess'])

/** What became of a line of the text; 'unread' is what nobody understood. */
export const LINE_PARTS = {
  blank: 'Dòng trống',
  ornament: 'Trang trí',
  letterhead: 'Phần đầu',
  title: 'Tên văn bản',
  basis: 'Căn cứ',
  section: 'Mục',
  table: 'Bảng',
  'table-head': 'Đầu bảng',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
  unread: 'Chưa hiểu',
} as const
const LinePart = z.enum(Object.keys(LINE_PARTS) as [keyof typeof LINE_PARTS])

/** A text longer than this is not one plan; reading it is refused with a sentence. */
export const READING_LONGEST = 200_000

const Found = z.object({ line: z.number(), printed: z.string(), confidence: Confidence })

export const PlaceChoice = z.object({
  by: z.enum(['organization', 'group', 'bloc']),
  id: z.string(),
  name: z.string(),
})
export type PlaceChoice = z.output<typeof PlaceChoice>

/** A name as printed, whom of the locality it seems to mean, and whom else it could. */
const PlaceProposed = z.object({
  text: z.string(),
  choice: PlaceChoice.nullable(),
  confidence: Confidence.nullable(),
  alternatives: z.array(PlaceChoice),
})
export type PlaceProposed = z.output<typeof PlaceProposed>

const HEAD_FIELDS = ['type', 'number', 'symbol', 'place', 'issuedOn', 'issuer', 'title', 'period'] as const

export const PlanProposals = z
  .object({
    lines: z.array(z.object({ text: z.string(), part: LinePart })),
    head: z.object({
      documentKind: DocumentKind,
      planKind: PlanKind,
      reference: z.string().nullable(),
      place: z.string().nullable(),
      issuedOn: z.string().nullable(),
      issuer: PlaceProposed.nullable(),
      title: z.string().nullable(),
      periodFrom: z.string().nullable(),
      periodTo: z.string().nullable(),
      found: z.partialRecord(z.enum(HEAD_FIELDS), Found),
    }),
    bases: z.array(
      Found.extend({
        relation: Relation,
        /** The document of the register that is meant. */
        known: z.string().nullable(),
      }),
    ),
    sections: z.array(
      Found.extend({
        key: z.string(),
        parentKey: z.string().nullable(),
        ordinal: z.string().nullable(),
        heading: z.string().nullable(),
        /** What stands under the heading, those that became tasks too: a task that is dropped is text again. */
        paragraphs: z.array(z.object({ line: z.number(), text: z.string() })),
      }),
    ),
    tasks: z.array(
      Found.extend({
        key: z.string(),
        heading: z.string().nullable(),
        task: TaskTyped.omit({ parties: true }),
        parties: z.array(PlaceProposed.extend({ part: TaskPart })),
        /** The duty that says the same; one of the two is kept. */
        sameAs: z.string().nullable(),
      }),
    ),
    duties: z.array(
      Found.extend({
        key: z.string(),
        duty: DutyTyped.omit({ groupId: true, organizationIds: true, sendsToId: true, sendsViaId: true }),
        inWords: z.string(),
        bearers: z.array(PlaceProposed),
        sendsTo: PlaceProposed.nullable(),
        sendsVia: PlaceProposed.nullable(),
        /** Whom the text lets off, as printed. */
        except: z.string().nullable(),
        sameAs: z.string().nullable(),
      }),
    ),
    recipients: z.array(
      Found.extend({ recipient: RecipientRead, names: z.array(z.string()), unmatched: z.array(z.string()) }),
    ),
    signature: Found.extend({
      capacity: SigningCapacity.nullable(),
      behalfOf: z.string().nullable(),
      post: z.string().nullable(),
      name: z.string().nullable(),
    }).nullable(),
    /** Nothing is passed over in silence: every line that was not understood is told here. */
    warnings: z.array(z.object({ line: z.number(), sentence: z.string() })),
  })
  .meta({ id: 'PlanProposals' })
export type PlanProposals = z.output<typeof PlanProposals>

export const readPlanRoute = route({
  id: 'readPlan',
  method: 'POST',
  path: '/api/plan-readings',
  summary: 'Đọc văn bản kế hoạch đã dán hoặc tải lên; chưa ghi gì',
  body: z.object({
    text: z
      .string()
      .max(READING_LONGEST, 'Văn bản quá dài. Hãy đọc từng kế hoạch một, dưới 200.000 ký tự.')
      .nullable()
      .default(null),
    /** A Word or PDF file that was uploaded before. */
    fileId: Id.nullable().default(null),
  }),
  res: { 200: PlanProposals, ...refusals },
})

/** What the officer made of the proposals: a draft plan with its duties, and its draft in the register. */
export const draftReadPlanRoute = route({
  id: 'draftReadPlan',
  method: 'POST',
  path: '/api/plan-readings/drafts',
  summary: 'Lập dự thảo kế hoạch và văn bản từ các đề xuất đã sửa',
  body: z.object({
    plan: createPlanRoute.body.omit({ documentId: true, sections: true, tasks: true }),
    sections: z.array(SectionTyped).max(400, 'Nhiều nhất 400 mục.'),
    tasks: z.array(TaskTyped).max(600, 'Nhiều nhất 600 nhiệm vụ.'),
    duties: z.array(DutyTyped.omit({ taskId: true })).max(100, 'Nhiều nhất 100 nghĩa vụ.'),
    paper: z.object({
      kind: z.enum(Object.keys(DOCUMENT_KINDS) as [keyof typeof DOCUMENT_KINDS]).default('plan'),
      issuerId: Id,
      place: DraftTyped.shape.place,
      signature: DraftTyped.shape.signature,
      relations: DraftTyped.shape.relations,
      recipients: DraftTyped.shape.recipients,
      drafterNote: DraftTyped.shape.drafterNote,
    }),
  }),
  res: { 201: z.object({ id: z.string(), documentId: z.string() }), ...refusals },
})
