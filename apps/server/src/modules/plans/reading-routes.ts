import { draftReadPlanRoute, readPlanRoute } from '@guongsang/contract/plans-reading.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { draftReadPlan } from './draft-read-plan.ts'
import { canEditPlans } from './policy.ts'
import { readPlan } from './read-plan.ts'

export function registerReadingRoutes(server: Server): void {
  handle(server, readPlanRoute, canEditPlans, ({ ctx, body }) => readPlan(ctx, server.platform.files, body))
  handle(server, draftReadPlanRoute, canEditPlans, ({ ctx, body }) => draftReadPlan(ctx, body))
}
