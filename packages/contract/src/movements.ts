/** Phong trào thi đua: danh mục, phát động, lịch sơ kết và tổng kết, hưởng ứng. */
import { z } from 'zod'
import { MovementKind, MovementStanding, MovementSummaryKind, SummaryStanding } from './movements-words.ts'
import { Created, Flag, Level, Named, NameTyped, Reason, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Year = z.coerce.number().int().min(1930).max(2200)
const Text = z.string().trim().max(20_000, 'Dài nhất 20.000 ký tự.').nullable().default(null)

/** As other parts show a movement they point at. */
export const MovementHead = z.object({
  id: z.string(),
  name: z.string(),
  kind: MovementKind,
  level: Level,
  /** As called on the day of the launch; of a level above, as printed. */
  launchedBy: z.string(),
  launchedOn: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  isFocus: z.boolean(),
  followsHoChiMinh: z.boolean(),
  standing: MovementStanding,
})
export type MovementHead = z.output<typeof MovementHead>

/** Units that take part, and how many collectives and people, counted apart. */
const ResponseTotals = z.object({ units: z.number(), collectives: z.number(), individuals: z.number() })

export const MovementRow = MovementHead.extend({
  organization: Named.nullable(),
  responses: ResponseTotals,
}).meta({ id: 'MovementRow' })
export type MovementRow = z.output<typeof MovementRow>

const MovementsQuery = PageQuery.extend({
  kind: MovementKind.optional(),
  level: Level.optional(),
  standing: MovementStanding.optional(),
  /** In force in some part of this year. */
  year: Year.optional(),
  focus: Flag.optional(),
  followsHoChiMinh: Flag.optional(),
  /** Launched by this unit or one below it. */
  withinId: Id.optional(),
  /** Those this unit has not yet said that it takes part in. */
  unansweredById: Id.optional(),
})

export const listMovementsRoute = route({
  id: 'listMovements',
  method: 'GET',
  path: '/api/movements',
  summary: 'Phong trào thi đua, cuộc vận động, theo tên',
  query: MovementsQuery,
  res: { 200: pageOf(MovementRow), 401: Problem, 403: Problem, 422: Problem },
})
export const exportMovementsRoute = route({
  id: 'exportMovements',
  method: 'GET',
  path: '/api/movements/export',
  summary: 'Xuất danh sách phong trào ra Excel',
  query: MovementsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})
export const listMovementChoicesRoute = route({
  id: 'listMovementChoices',
  method: 'GET',
  path: '/api/movements/choices',
  summary: 'Phong trào đã phát động để chọn trong biểu mẫu',
  query: z.object({ q: z.string().max(200).optional() }),
  res: { 200: z.object({ rows: z.array(MovementHead) }), 401: Problem, 403: Problem, 422: Problem },
})

export const countMovementsRoute = route({
  id: 'countMovements',
  method: 'GET',
  path: '/api/movements/figures',
  summary: 'Số phong trào của một năm theo cấp phát động; tập thể, cá nhân hưởng ứng',
  query: z.object({ year: Year.optional() }),
  res: {
    200: z.object({
      year: z.number(),
      rows: z.array(
        ResponseTotals.extend({
          level: Level,
          movements: z.number(),
          focus: z.number(),
          followsHoChiMinh: z.number(),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

const SummaryShown = z.object({
  id: z.string(),
  kind: MovementSummaryKind,
  plannedOn: z.string(),
  heldOn: z.string().nullable(),
  standing: SummaryStanding,
  document: z.object({ id: z.string(), title: z.string() }).nullable(),
  note: z.string().nullable(),
  version: z.number(),
})

/** A document with the way it is called; null: the reader does not see that document. */
const DocumentNamed = z.object({ id: z.string(), title: z.string() })

export const Movement = MovementRow.extend({
  aliases: z.array(z.string()),
  parent: Named.nullable(),
  /** The names under which the organisations below carry it on. */
  variants: z.array(Named),
  launchDocument: DocumentNamed.nullable(),
  plan: Named.nullable(),
  content: z.string().nullable(),
  serves: z.string().nullable(),
  resolutions: z.array(DocumentNamed),
  indicators: z.array(
    z.object({ id: z.string(), planId: z.string(), name: z.string(), year: z.number(), goal: z.string() }),
  ),
  summaries: z.array(SummaryShown),
  cancelledOn: z.string().nullable(),
  cancelledReason: z.string().nullable(),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'Movement' })
export type Movement = z.output<typeof Movement>

export const showMovementRoute = route({
  id: 'showMovement',
  method: 'GET',
  path: '/api/movements/:id',
  summary: 'Một phong trào: văn bản phát động, nghị quyết và chỉ tiêu, lịch sơ kết, tổng kết',
  params: IdParams,
  res: { 200: Movement, 401: Problem, 403: Problem, 404: Problem },
})

const MovementTyped = z.object({
  name: NameTyped,
  aliases: z.array(NameTyped).max(20, 'Nhiều nhất 20 tên khác.').default([]),
  kind: MovementKind,
  /** Launched by an organisation of the locality: the level is that organisation's. Otherwise both are typed. */
  organizationId: Id.nullable().default(null),
  level: Level.nullable().default(null),
  launchedBy: z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null),
  launchedOn: DayText.nullable().default(null),
  from: DayText.nullable().default(null),
  to: DayText.nullable().default(null),
  parentId: Id.nullable().default(null),
  launchDocumentId: Id.nullable().default(null),
  planId: Id.nullable().default(null),
  isFocus: z.boolean().default(false),
  followsHoChiMinh: z.boolean().default(false),
  content: Text,
  serves: Text,
  resolutionIds: z.array(Id).max(20, 'Nhiều nhất 20 nghị quyết.').default([]),
  indicatorIds: z.array(Id).max(60, 'Nhiều nhất 60 chỉ tiêu.').default([]),
})
export const addMovementRoute = route({
  id: 'addMovement',
  method: 'POST',
  path: '/api/movements',
  summary: 'Ghi phong trào: của cấp trên, hoặc do đơn vị phát động theo thẩm quyền',
  body: MovementTyped,
  res: { 201: Created, ...refusals },
})
export const editMovementRoute = route({
  id: 'editMovement',
  method: 'PUT',
  path: '/api/movements/:id',
  summary: 'Sửa phong trào',
  params: IdParams,
  body: MovementTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const cancelMovementRoute = route({
  id: 'cancelMovement',
  method: 'POST',
  path: '/api/movements/:id/cancellation',
  summary: 'Hủy phong trào',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

const SummaryTyped = z.object({
  kind: MovementSummaryKind,
  plannedOn: DayText,
  heldOn: DayText.nullable().default(null),
  documentId: Id.nullable().default(null),
  note: z.string().trim().max(4000, 'Dài nhất 4.000 ký tự.').nullable().default(null),
})
export const scheduleMovementSummaryRoute = route({
  id: 'scheduleMovementSummary',
  method: 'POST',
  path: '/api/movements/:id/summaries',
  summary: 'Xếp lịch sơ kết hoặc tổng kết phong trào',
  params: IdParams,
  body: SummaryTyped,
  res: { 201: Created, ...refusals },
})
export const editMovementSummaryRoute = route({
  id: 'editMovementSummary',
  method: 'PUT',
  path: '/api/movement-summaries/:id',
  summary: 'Sửa lịch, ghi đã tổ chức sơ kết hoặc tổng kết',
  params: IdParams,
  body: SummaryTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const listMovementSummariesRoute = route({
  id: 'listMovementSummaries',
  method: 'GET',
  path: '/api/movement-summaries',
  summary: 'Lịch sơ kết, tổng kết các phong trào, theo ngày dự kiến',
  query: PageQuery.omit({ q: true }).extend({ year: Year.optional(), level: Level.optional() }),
  res: {
    200: pageOf(SummaryShown.omit({ document: true }).extend({ movement: MovementHead })),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

const Count = z
  .number()
  .int('Nhập số nguyên.')
  .min(0, 'Số không âm.')
  .max(10_000_000, 'Số quá lớn, hãy xem lại.')
const ResponseTyped = z.object({
  respondedOn: DayText,
  content: Text,
  documentId: Id.nullable().default(null),
  informed: Count.nullable().default(null),
  collectives: Count,
  individuals: Count,
})
export const MovementResponse = z
  .object({
    id: z.string(),
    organization: Named,
    respondedOn: z.string(),
    content: z.string().nullable(),
    document: DocumentNamed.nullable(),
    informed: z.number().nullable(),
    /** Of all who work there; null while one of the two is not known. */
    informedPercent: z.number().nullable(),
    collectives: z.number(),
    individuals: z.number(),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'MovementResponse' })
export type MovementResponse = z.output<typeof MovementResponse>

export const listMovementResponsesRoute = route({
  id: 'listMovementResponses',
  method: 'GET',
  path: '/api/movements/:id/responses',
  summary: 'Đơn vị hưởng ứng phong trào, mới ghi trước',
  params: IdParams,
  query: PageQuery.omit({ q: true }),
  res: { 200: pageOf(MovementResponse), 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})
export const respondToMovementRoute = route({
  id: 'respondToMovement',
  method: 'POST',
  path: '/api/movements/:id/responses',
  summary: 'Ghi đơn vị hưởng ứng phong trào: nội dung riêng, số tập thể và số cá nhân tham gia',
  params: IdParams,
  body: ResponseTyped.extend({ organizationId: Id }),
  res: { 201: Created, ...refusals },
})
export const editMovementResponseRoute = route({
  id: 'editMovementResponse',
  method: 'PUT',
  path: '/api/movement-responses/:id',
  summary: 'Sửa việc hưởng ứng của đơn vị',
  params: IdParams,
  body: ResponseTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
