/** Hội đồng sáng kiến: phiên họp, chấm, biểu quyết trên tổng số thành viên, công nhận; phổ biến và nhân rộng. */
import { z } from 'zod'
import {
  CouncilPart,
  InitiativeKind,
  Season,
  SessionPurpose,
  SessionState,
  Vote,
  WorkScope,
} from './initiatives-words.ts'
import { Print, PrintAsked } from './documents.ts'
import { Created, Named, NameTyped, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Short = z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null)
const Year = z.coerce.number().int().min(1990).max(2200)
const Mark = z.number().int('Điểm là số nguyên.').min(0, 'Điểm từ 0 đến 100.').max(100, 'Điểm từ 0 đến 100.')

export const SessionRow = z
  .object({
    id: z.string(),
    councilName: z.string(),
    organization: Named,
    purpose: SessionPurpose,
    season: Season,
    seasonYear: z.number(),
    heldOn: z.string().nullable(),
    state: SessionState,
    initiatives: z.number(),
    members: z.number(),
  })
  .meta({ id: 'InitiativeSessionRow' })

export const listCouncilSessionsRoute = route({
  id: 'listCouncilSessions',
  method: 'GET',
  path: '/api/initiative-sessions',
  summary: 'Các phiên họp Hội đồng sáng kiến',
  query: PageQuery.extend({ seasonYear: Year.optional(), state: SessionState.optional() }),
  res: { 200: pageOf(SessionRow), 401: Problem, 403: Problem },
})

export const prepareCouncilSessionRoute = route({
  id: 'prepareCouncilSession',
  method: 'POST',
  path: '/api/initiative-sessions',
  summary: 'Chuẩn bị phiên họp: thành viên, danh sách sáng kiến, tỷ lệ tán thành',
  body: z.object({
    organizationId: Id,
    councilName: NameTyped,
    purpose: SessionPurpose,
    season: Season,
    seasonYear: Year,
    heldOn: DayText.nullable().default(null),
    place: Short,
    members: z
      .array(
        z.object({
          /** Whoever has an account marks himself; the secretary writes down what the others put on paper. */
          accountId: Id.nullable().default(null),
          personId: Id.nullable().default(null),
          name: NameTyped,
          part: CouncilPart,
        }),
      )
      .min(3, 'Hội đồng có ít nhất ba thành viên.')
      .max(60),
    initiativeIds: z.array(Id).min(1, 'Chọn ít nhất một sáng kiến.').max(300),
    /** Of all members, present or not. */
    requiredPercent: z.number().gt(0).max(100),
    quorumPercent: z.number().gt(0).max(100),
    ratioSource: z.string().trim().min(3, 'Ghi văn bản quy định tỷ lệ này.').max(500),
  }),
  res: { 201: Created, ...refusals },
})

export const SessionShown = SessionRow.extend({
  place: z.string().nullable(),
  requiredPercent: z.number(),
  quorumPercent: z.number(),
  ratioSource: z.string(),
  memberList: z.array(
    z.object({
      position: z.number(),
      name: z.string(),
      part: CouncilPart,
      present: z.boolean().nullable(),
      voted: z.number(),
      isMe: z.boolean(),
    }),
  ),
  agenda: z.array(
    z.object({
      initiativeId: z.string(),
      title: z.string(),
      kind: InitiativeKind,
      authors: z.string(),
      organization: Named,
      likeness: z.number().nullable(),
      votesFor: z.number(),
      votesAgainst: z.number(),
      blank: z.number(),
      aside: z.number(),
      averageMark: z.number().nullable(),
      /** 'Tán thành 7 trên 9 thành viên (77,8%), cần 66,7%'. */
      sentence: z.string().nullable(),
      result: z.enum(['passed', 'failed']).nullable(),
      /** The widest scope that enough of all members voted for. */
      scope: WorkScope.nullable(),
      /** Members who are authors: they stand aside. */
      standAside: z.array(z.number()),
    }),
  ),
  /** Everybody's for whoever holds the session, one's own for a member. */
  marks: z.array(
    z.object({
      initiativeId: z.string(),
      memberPosition: z.number(),
      novelty: z.number().nullable(),
      effect: z.number().nullable(),
      replicability: z.number().nullable(),
      vote: Vote,
      scope: WorkScope.nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** 'Có mặt 7 trên 9 thành viên, đủ điều kiện họp'. */
  quorumSentence: z.string().nullable(),
  conclusion: z.string().nullable(),
  minutesFileId: z.string().nullable(),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'InitiativeSession' })

export const showCouncilSessionRoute = route({
  id: 'showCouncilSession',
  method: 'GET',
  path: '/api/initiative-sessions/:id',
  summary: 'Một phiên họp: thành viên, sáng kiến, kết quả',
  params: IdParams,
  res: { 200: SessionShown, 401: Problem, 403: Problem, 404: Problem },
})

export const openCouncilSessionRoute = route({
  id: 'openCouncilSession',
  method: 'POST',
  path: '/api/initiative-sessions/:id/opening',
  summary: 'Mở phiên họp, ghi ai có mặt',
  params: IdParams,
  body: z.object({ heldOn: DayText, present: z.array(z.number().int().min(1).max(60)), version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** A member with an account marks himself; the secretary writes down what the others put on paper. */
export const markInitiativeRoute = route({
  id: 'markInitiative',
  method: 'POST',
  path: '/api/initiative-sessions/:id/marks',
  summary: 'Chấm và biểu quyết một sáng kiến; ghi rồi không sửa; tác giả không được chấm sáng kiến của mình',
  params: IdParams,
  body: z.object({
    initiativeId: Id,
    memberPosition: z.number().int().min(1).max(60),
    novelty: Mark.nullable().default(null),
    effect: Mark.nullable().default(null),
    replicability: Mark.nullable().default(null),
    vote: Vote,
    scope: WorkScope.nullable().default(null),
    note: Short,
  }),
  res: { 204: Nothing, ...refusals },
})

export const countCouncilSessionRoute = route({
  id: 'countCouncilSession',
  method: 'POST',
  path: '/api/initiative-sessions/:id/count',
  summary: 'Kiểm phiếu trên tổng số thành viên',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const concludeCouncilSessionRoute = route({
  id: 'concludeCouncilSession',
  method: 'POST',
  path: '/api/initiative-sessions/:id/conclusion',
  summary: 'Kết luận phiên họp, kèm biên bản',
  params: IdParams,
  body: z.object({
    conclusion: z.string().trim().min(3, 'Ghi kết luận.').max(10_000),
    minutesFileId: Id.nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const listCouncilMembersRoute = route({
  id: 'listCouncilMembers',
  method: 'GET',
  path: '/api/initiative-council-members',
  summary: 'Tài khoản có vai trò thành viên Hội đồng sáng kiến',
  res: {
    200: z.object({
      rows: z.array(z.object({ accountId: z.string(), personId: z.string().nullable(), name: z.string() })),
    }),
    401: Problem,
    403: Problem,
  },
})

/** The head's decision after the council: recognised here, or its scope of influence; it enters the ledger of awards. */
export const recognizeInitiativesRoute = route({
  id: 'recognizeInitiatives',
  method: 'POST',
  path: '/api/initiative-recognitions',
  summary: 'Ghi quyết định công nhận hoặc công nhận phạm vi ảnh hưởng cho các sáng kiến đạt',
  body: z.object({
    initiativeIds: z.array(Id).min(1, 'Chọn ít nhất một sáng kiến.').max(300),
    sessionId: Id.nullable().default(null),
    scope: WorkScope,
    decisionNumber: z.string().trim().min(1, 'Ghi số quyết định.').max(100),
    decidedOn: DayText,
    decidedBy: NameTyped,
    effectText: z.string().trim().max(2000, 'Dài nhất 2.000 ký tự.').nullable().default(null),
    /** Certificates are numbered from this one on. */
    firstCertificateNumber: z.number().int().min(1).max(999_999).nullable().default(null),
  }),
  res: { 201: z.object({ recognized: z.number() }), ...refusals },
})

export const printCertificatesRoute = route({
  id: 'printCertificates',
  method: 'POST',
  path: '/api/initiative-recognitions/certificates',
  summary: 'In giấy chứng nhận sáng kiến',
  body: z.object({
    recognitionIds: z
      .array(Id)
      .min(1, 'Chọn ít nhất một giấy chứng nhận.')
      .max(60, 'Mỗi lần in nhiều nhất 60 giấy.'),
    ...PrintAsked.omit({ number: true }).shape,
  }),
  /** One file a certificate. */
  res: { 202: z.object({ prints: z.array(Print) }), ...refusals },
})
