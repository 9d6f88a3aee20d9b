/** Sáng kiến, giải pháp, đề tài: đơn, tác giả và tỷ lệ đóng góp, kiểm tra, công nhận. */
import { z } from 'zod'
import { InitiativeKind, InitiativeState, LikenessVerdict, Season, WorkScope } from './initiatives-words.ts'
import { Coded, Created, Named, NameTyped, Reason, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Story = z.string().trim().max(60_000, 'Dài nhất 60.000 ký tự.').nullable().default(null)
const Short = z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null)
const Year = z.coerce.number().int().min(1990).max(2200)

const AuthorShown = z.object({
  personId: z.string().nullable(),
  name: z.string(),
  place: z.string().nullable(),
  sharePercent: z.number(),
})

export const InitiativeRow = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: InitiativeKind,
    organization: Named,
    field: Coded.nullable(),
    season: Season,
    seasonYear: z.number(),
    /** '2023' or '2023-2024'. */
    seasonLabel: z.string(),
    authors: z.array(AuthorShown),
    state: InitiativeState,
    scope: WorkScope.nullable(),
    /** The greatest share of likeness found and not yet judged; null: none. */
    likeness: z.number().nullable(),
  })
  .meta({ id: 'InitiativeRow' })
export type InitiativeRow = z.output<typeof InitiativeRow>

const InitiativesQuery = PageQuery.extend({
  kind: InitiativeKind.optional(),
  state: InitiativeState.optional(),
  season: Season.optional(),
  seasonYear: Year.optional(),
  scope: WorkScope.optional(),
  withinId: Id.optional(),
  personId: Id.optional(),
})

export const listInitiativesRoute = route({
  id: 'listInitiatives',
  method: 'GET',
  path: '/api/initiatives',
  summary: 'Sáng kiến được xem, mùa mới trước',
  query: InitiativesQuery,
  res: { 200: pageOf(InitiativeRow), 401: Problem, 403: Problem, 422: Problem },
})
export const exportInitiativesRoute = route({
  id: 'exportInitiatives',
  method: 'GET',
  path: '/api/initiatives/export',
  summary: 'Xuất danh sách sáng kiến ra Excel',
  query: InitiativesQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

const LikenessShown = z.object({
  id: z.string(),
  other: z.object({ id: z.string(), title: z.string(), authors: z.string(), seasonLabel: z.string() }),
  likeness: z.number(),
  passages: z.array(z.object({ ours: z.string(), theirs: z.string(), words: z.number() })),
  verdict: LikenessVerdict.nullable(),
  note: z.string().nullable(),
  judgedBy: z.string().nullable(),
})

export const Initiative = InitiativeRow.extend({
  investor: z.string().nullable(),
  summary: z.string().nullable(),
  beforeText: z.string().nullable(),
  novelty: z.string().nullable(),
  effect: z.string().nullable(),
  benefitAmount: z.number().nullable(),
  benefitBasis: z.string().nullable(),
  conditions: z.string().nullable(),
  /** Null for whoever may not see it. */
  confidentialParts: z.string().nullable(),
  appliedWhere: z.string().nullable(),
  firstUsers: z.string().nullable(),
  firstAppliedOn: z.string().nullable(),
  requestedOn: z.string().nullable(),
  /** The last day a request may be made: one year after the first application, with the clause. */
  requestableUntil: z.string().nullable(),
  stateReason: z.string().nullable(),
  fileIds: z.array(z.string()),
  /** What is still missing before it may be handed in, sentence by sentence with clause. */
  missing: z.array(z.object({ field: z.string(), sentence: z.string(), clause: z.string().nullable() })),
  likenesses: z.array(LikenessShown),
  recognitions: z.array(
    z.object({
      id: z.string(),
      scope: WorkScope,
      effectText: z.string().nullable(),
      decisionNumber: z.string(),
      decidedOn: z.string(),
      decidedBy: z.string(),
      certificateNumber: z.string().nullable(),
      workId: z.string().nullable(),
    }),
  ),
  replications: z.array(
    z.object({
      id: z.string(),
      organization: Named.nullable(),
      byName: z.string(),
      since: z.string(),
      result: z.string().nullable(),
    }),
  ),
  shared: z.array(
    z.object({ activityId: z.string(), heldOn: z.string(), form: z.string(), holderName: z.string() }),
  ),
  sessions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      heldOn: z.string().nullable(),
      result: z.enum(['passed', 'failed']).nullable(),
    }),
  ),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'Initiative' })
export type Initiative = z.output<typeof Initiative>

export const showInitiativeRoute = route({
  id: 'showInitiative',
  method: 'GET',
  path: '/api/initiatives/:id',
  summary: 'Một sáng kiến: đơn, tác giả, độ giống, công nhận, nhân rộng',
  params: IdParams,
  res: { 200: Initiative, 401: Problem, 403: Problem, 404: Problem },
})

const InitiativeTyped = z.object({
  title: NameTyped,
  kind: InitiativeKind,
  organizationId: Id,
  investor: Short,
  fieldCode: z
    .string()
    .regex(/^[a-z0-9-]{2,60}$/)
    .nullable()
    .default(null),
  season: Season,
  seasonYear: Year,
  summary: Story,
  beforeText: Story,
  novelty: Story,
  effect: Story,
  benefitAmount: z.number().min(0, 'Số không âm.').max(1e15).nullable().default(null),
  benefitBasis: Short,
  conditions: Story,
  confidentialParts: Story,
  appliedWhere: Short,
  firstUsers: Short,
  firstAppliedOn: DayText.nullable().default(null),
  fileIds: z.array(Id).max(20, 'Nhiều nhất 20 tệp.').default([]),
  authors: z
    .array(
      z.object({
        personId: Id.nullable().default(null),
        name: NameTyped,
        place: Short,
        sharePercent: z.number().gt(0, 'Tỷ lệ lớn hơn 0.').max(100, 'Tỷ lệ không quá 100.'),
      }),
    )
    .min(1, 'Ghi ít nhất một tác giả.')
    .max(30),
})

export const draftInitiativeRoute = route({
  id: 'draftInitiative',
  method: 'POST',
  path: '/api/initiatives',
  summary: 'Soạn đơn yêu cầu công nhận sáng kiến',
  body: InitiativeTyped,
  res: { 201: Created, ...refusals },
})
export const editInitiativeRoute = route({
  id: 'editInitiative',
  method: 'PUT',
  path: '/api/initiatives/:id',
  summary: 'Sửa đơn khi chưa được tiếp nhận',
  params: IdParams,
  body: InitiativeTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

const act = <const I extends string>(id: I, path: string, summary: string) =>
  route({
    id,
    method: 'POST',
    path: `/api/initiatives/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ reason: Reason.nullable().default(null), version: Version }),
    res: { 204: Nothing, ...refusals },
  })
export const submitInitiativeRoute = act(
  'submitInitiative',
  'submission',
  'Nộp đơn; kiểm tra đủ thành phần, hạn một năm, tỷ lệ đủ 100',
)
export const acceptInitiativeRoute = act('acceptInitiative', 'acceptance', 'Tiếp nhận đơn')
export const returnInitiativeRoute = act('returnInitiative', 'return', 'Trả lại để bổ sung')
export const withdrawInitiativeRoute = act('withdrawInitiative', 'withdrawal', 'Rút đơn')

export const checkLikenessRoute = route({
  id: 'checkLikeness',
  method: 'POST',
  path: '/api/initiatives/:id/likeness',
  summary: 'So với mọi sáng kiến đã có của địa phương',
  params: IdParams,
  res: { 200: z.object({ compared: z.number(), found: z.array(LikenessShown) }), ...refusals },
})
export const judgeLikenessRoute = route({
  id: 'judgeLikeness',
  method: 'POST',
  path: '/api/likenesses/:id/judgement',
  summary: 'Kết luận về một chỗ giống nhau',
  params: IdParams,
  body: z.object({ verdict: LikenessVerdict, note: Short }),
  res: { 204: Nothing, ...refusals },
})
