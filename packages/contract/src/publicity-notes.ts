/** Định hướng tuyên truyền gửi các lực lượng, ai đã tiếp nhận; chương trình phối hợp và kết quả từng năm. */
import { z } from 'zod'
import { Created, Named, Reason, Version } from './organizations-words.ts'
import { Fulfilment, NoteConfidentiality, NoteTarget } from './publicity-outreach-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Symbol = z.string().trim().max(60, 'Dài nhất 60 ký tự.').nullable().default(null)
const Title = z.string().trim().min(3, 'Ghi tên, ít nhất 3 ký tự.').max(300, 'Dài nhất 300 ký tự.')
const FileIds = z.array(Id).max(20).default([])

const Note = z
  .object({
    id: z.string(),
    organization: Named,
    symbol: z.string().nullable(),
    title: z.string(),
    content: z.string(),
    targets: z.array(NoteTarget),
    confidentiality: NoteConfidentiality,
    issuedOn: z.string(),
    answerBy: z.string().nullable(),
    fileIds: z.array(z.string()),
    withdrawnReason: z.string().nullable(),
    version: z.number(),
    acknowledged: z.number(),
    /** The reader belongs to one of the forces it was sent to. */
    isForMe: z.boolean(),
    acknowledgedAt: z.string().nullable(),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'OrientationNote' })
export type Note = z.output<typeof Note>

export const listNotesRoute = route({
  id: 'listNotes',
  method: 'GET',
  path: '/api/orientation-notes',
  summary: 'Định hướng tuyên truyền, mới trước',
  query: PageQuery.omit({ q: true }).extend({ target: NoteTarget.optional() }),
  res: { 200: pageOf(Note), 401: Problem, 403: Problem, 422: Problem },
})

export const issueNoteRoute = route({
  id: 'issueNote',
  method: 'POST',
  path: '/api/orientation-notes',
  summary: 'Gửi định hướng tuyên truyền cho các lực lượng',
  body: z.object({
    symbol: Symbol,
    title: Title,
    content: z.string().trim().min(10, 'Ghi nội dung định hướng.').max(8000, 'Dài nhất 8.000 ký tự.'),
    targets: z.array(NoteTarget).min(1, 'Chọn ít nhất một lực lượng.').max(4),
    confidentiality: NoteConfidentiality,
    answerBy: DayText.nullable().default(null),
    fileIds: FileIds,
  }),
  res: { 201: Created, ...refusals },
})

export const acknowledgeNoteRoute = route({
  id: 'acknowledgeNote',
  method: 'POST',
  path: '/api/orientation-notes/:id/acknowledgements',
  summary: 'Xác nhận đã tiếp nhận định hướng',
  params: IdParams,
  body: z.object({ remark: z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null) }),
  res: { 204: Nothing, ...refusals },
})

export const withdrawNoteRoute = route({
  id: 'withdrawNote',
  method: 'POST',
  path: '/api/orientation-notes/:id/withdrawal',
  summary: 'Rút định hướng đã gửi',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const listAcknowledgementsRoute = route({
  id: 'listAcknowledgements',
  method: 'GET',
  path: '/api/orientation-notes/:id/acknowledgements',
  summary: 'Ai đã tiếp nhận định hướng, lúc nào',
  params: IdParams,
  query: PageQuery.omit({ q: true }),
  res: {
    200: pageOf(
      z.object({
        name: z.string(),
        organization: Named.nullable(),
        target: NoteTarget,
        remark: z.string().nullable(),
        at: z.string(),
      }),
    ),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

// ── Chương trình phối hợp ────────────────────────────────────────────────────────────────────────────────────────

const Party = z.object({ position: z.number(), organization: Named.nullable(), name: z.string() })
const Cooperation = z
  .object({
    id: z.string(),
    organization: Named,
    title: z.string(),
    symbol: z.string().nullable(),
    document: Named.nullable(),
    signedOn: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    endedOn: z.string().nullable(),
    endedReason: z.string().nullable(),
    inForce: z.boolean(),
    fileIds: z.array(z.string()),
    parties: z.array(Party.extend({ mayReport: z.boolean() })),
    commitments: z.array(z.object({ party: z.number().nullable(), text: z.string() })),
    /** The last word of each party on each year. */
    results: z.array(
      z.object({
        year: z.number(),
        party: z.number(),
        fulfilled: Fulfilment,
        text: z.string(),
        recordedBy: z.string(),
      }),
    ),
    /** Years of its term that have ended, and whose result a party has not given. */
    missing: z.array(z.object({ year: z.number(), party: z.number() })),
    version: z.number(),
    mayEnd: z.boolean(),
  })
  .meta({ id: 'CooperationProgramme' })
export type Cooperation = z.output<typeof Cooperation>

export const listCooperationsRoute = route({
  id: 'listCooperations',
  method: 'GET',
  path: '/api/cooperation-programmes',
  summary: 'Chương trình phối hợp tuyên truyền: các bên, thời hạn, cam kết, kết quả từng năm',
  query: PageQuery.omit({ q: true }).extend({ partyId: Id.optional() }),
  res: { 200: pageOf(Cooperation), 401: Problem, 403: Problem, 422: Problem },
})

export const recordCooperationRoute = route({
  id: 'recordCooperation',
  method: 'POST',
  path: '/api/cooperation-programmes',
  summary: 'Ghi chương trình phối hợp đã ký',
  body: z.object({
    title: Title,
    symbol: Symbol,
    documentId: Id.nullable().default(null),
    signedOn: DayText,
    from: DayText,
    to: DayText.nullable().default(null),
    fileIds: FileIds,
    parties: z
      .array(
        z.object({
          organizationId: Id.nullable().default(null),
          /** Of one outside the directory. */
          name: z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null),
        }),
      )
      .min(2, 'Chương trình phối hợp có ít nhất hai bên.')
      .max(20),
    commitments: z
      .array(
        z.object({
          /** Place of the party in the list, from 1; null: of all of them together. */
          party: z.number().int().min(1).max(20).nullable().default(null),
          text: z.string().trim().min(3, 'Ghi nội dung cam kết.').max(1000, 'Dài nhất 1.000 ký tự.'),
        }),
      )
      .min(1, 'Ghi ít nhất một cam kết.')
      .max(40),
  }),
  res: { 201: Created, ...refusals },
})

export const reportCooperationRoute = route({
  id: 'reportCooperation',
  method: 'POST',
  path: '/api/cooperation-programmes/:id/results',
  summary: 'Ghi kết quả một năm của một bên; lần ghi sau thay lần trước, lần trước vẫn giữ',
  params: IdParams,
  body: z.object({
    party: z.number().int().min(1).max(20),
    year: z.number().int().min(1990).max(2200),
    fulfilled: Fulfilment,
    text: z.string().trim().min(3, 'Ghi kết quả đã làm được.').max(4000, 'Dài nhất 4.000 ký tự.'),
  }),
  res: { 201: Created, ...refusals },
})

export const endCooperationRoute = route({
  id: 'endCooperation',
  method: 'POST',
  path: '/api/cooperation-programmes/:id/end',
  summary: 'Chấm dứt chương trình phối hợp trước hạn',
  params: IdParams,
  body: z.object({ endedOn: DayText, reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})
