/** In kế hoạch: theo cách sắp xếp của kế hoạch, hoặc cách khác cho một lần in. */
import { z } from 'zod'
import { Print } from './documents.ts'
import { PlanShown } from './plans.ts'
import { IdParams, Problem, route } from './route.ts'

export const PLAN_ARRANGEMENTS = {
  'as-printed': 'Như văn bản',
  'by-quarter': 'Bảng nhiệm vụ theo quý',
  'by-organisation': 'Bảng nhiệm vụ theo đơn vị chủ trì',
  'by-theme': 'Bảng nhiệm vụ theo chủ đề',
} as const satisfies Record<z.output<typeof PlanShown.shape.arrangement.shape.print>, string>

/** A job prints it: the reply says it was asked for, a notification says it is ready. */
export const printPlanRoute = route({
  id: 'printPlan',
  method: 'POST',
  path: '/api/plans/:id/document',
  summary: 'In kế hoạch theo thể thức văn bản hành chính',
  params: IdParams,
  body: z.object({
    /** Without it, the plan's own. */
    arrangement: PlanShown.shape.arrangement.shape.print.optional(),
    format: z.enum(['pdf', 'docx']).default('pdf'),
  }),
  res: { 202: Print, 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})
