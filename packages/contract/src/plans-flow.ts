/** Kế hoạch đi đến đâu: lấy ý kiến, trình ký, ban hành, thực hiện, sơ kết, tổng kết; kiểm tra và so với cấp trên. */
import { z } from 'zod'
import { Created, Named, Reason, Version } from './organizations-words.ts'
import { Owes } from './plans-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

const move = <const I extends string>(id: I, path: string, summary: string) =>
  route({
    id,
    method: 'POST',
    path: `/api/plans/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ reason: Reason.nullable().default(null), version: Version }),
    res: { 204: Nothing, ...refusals },
  })
export const consultPlanRoute = move('consultPlan', 'consultation', 'Gửi dự thảo lấy ý kiến')
export const submitPlanRoute = move('submitPlan', 'submission', 'Trình ký kế hoạch')
export const reopenPlanRoute = move('reopenPlan', 'drafting', 'Đưa kế hoạch về soạn thảo')
export const startPlanRoute = move('startPlan', 'running', 'Bắt đầu thực hiện')
export const reviewPlanRoute = move('reviewPlan', 'interim-review', 'Mở sơ kết')
export const closePlanRoute = move('closePlan', 'closing', 'Tổng kết, đóng kế hoạch')
export const cancelPlanRoute = move('cancelPlan', 'cancellation', 'Hủy kế hoạch')

/** Issued by signing and numbering its document, or directly when the paper was issued elsewhere. */
export const issuePlanRoute = route({
  id: 'issuePlan',
  method: 'POST',
  path: '/api/plans/:id/issue',
  summary: 'Ban hành kế hoạch: từ ngày này các nghĩa vụ có hiệu lực',
  params: IdParams,
  body: z.object({ issuedOn: DayText, documentId: Id.nullable().default(null), version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** Duty-bearers against Nơi nhận, units without match, duties without day: what the officer should see before issuing. */
export const checkPlanRoute = route({
  id: 'checkPlan',
  method: 'GET',
  path: '/api/plans/:id/check',
  summary: 'Kiểm tra trước khi ban hành',
  params: IdParams,
  res: {
    200: z.object({
      warnings: z.array(
        z.object({
          code: z.string(),
          sentence: z.string(),
          objectKind: z.string(),
          objectId: z.string().nullable(),
        }),
      ),
      duties: z.array(
        z.object({ ruleId: z.string(), title: z.string(), owes: Owes, units: z.number(), items: z.number() }),
      ),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

/** Each unit gets only its duties: the parts of the plan that name it. */
export const comparePlansRoute = route({
  id: 'comparePlans',
  method: 'GET',
  path: '/api/plans/:id/comparison',
  summary: 'So kế hoạch của đơn vị với kế hoạch cấp trên: việc đã có, việc còn thiếu, việc thêm',
  params: IdParams,
  res: {
    200: z.object({
      parent: Named,
      matched: z.array(
        z.object({
          parentTaskId: z.string(),
          parentTitle: z.string(),
          taskId: z.string(),
          title: z.string(),
          likeness: z.number(),
        }),
      ),
      missing: z.array(
        z.object({ parentTaskId: z.string(), title: z.string(), dueText: z.string().nullable() }),
      ),
      extra: z.array(z.object({ taskId: z.string(), title: z.string() })),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
    409: Problem,
  },
})

/** The paper in the register: signed, numbered and issued there, it issues the plan. */
export const draftPlanPaperRoute = route({
  id: 'draftPlanPaper',
  method: 'POST',
  path: '/api/plans/:id/paper',
  summary: 'Lập văn bản của kế hoạch trong sổ văn bản',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 201: Created, ...refusals },
})

/** Last year's plan for the next year: years and anniversaries move on, what needs a decision is marked. */
export const continuePlanRoute = route({
  id: 'continuePlan',
  method: 'POST',
  path: '/api/plans/:id/continuation',
  summary: 'Lập dự thảo kế hoạch kỳ sau từ kế hoạch này',
  params: IdParams,
  body: z.object({ periodFrom: DayText, periodTo: DayText }),
  res: { 201: Created, ...refusals },
})

/** What the plan asks of a unit, as the draft of the unit's own plan. */
export const derivePlanRoute = route({
  id: 'derivePlan',
  method: 'POST',
  path: '/api/plans/:id/derivation',
  summary: 'Lập dự thảo kế hoạch của đơn vị từ các nhiệm vụ được giao trong kế hoạch này',
  params: IdParams,
  body: z.object({ organizationId: Id }),
  res: { 201: Created, ...refusals },
})
