import * as flow from '@guongsang/contract/plans-flow.ts'
import { printPlanRoute } from '@guongsang/contract/plans-print.ts'
import * as contract from '@guongsang/contract/plans.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { arrangePlan } from './arrange-plan.ts'
import { checkPlan } from './check-plan.ts'
import { comparePlans } from './compare-plans.ts'
import { continuePlan } from './continue-plan.ts'
import { createPlan } from './create-plan.ts'
import { derivePlan } from './derive-plan.ts'
import { draftPlanPaper } from './draft-plan-paper.ts'
import { editPlan } from './edit-plan.ts'
import { issuePlan } from './issue-plan.ts'
import * as moves from './move-plan.ts'
import { listPlans } from './list-plans.ts'
import { canEditPlans, canIssuePlans, canViewPlans } from './policy.ts'
import { printPlan } from './print-plan.ts'
import { showPlan } from './show-plan.ts'
import { writePlan } from './write-plan.ts'

export function registerPlanRoutes(server: Server): void {
  handle(server, contract.listPlansRoute, canViewPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => listPlans(tx, askingOf(ctx), query, query)),
  )
  handle(server, contract.showPlanRoute, canViewPlans, ({ ctx, params, query }) =>
    ctx.transaction((tx) => showPlan(tx, askingOf(ctx), params.id, query.on)),
  )
  handle(server, contract.createPlanRoute, canEditPlans, ({ ctx, body }) => createPlan(ctx, body))
  handle(server, contract.editPlanRoute, canEditPlans, ({ ctx, params, body }) =>
    editPlan(ctx, params.id, body),
  )
  handle(server, contract.writePlanRoute, canEditPlans, ({ ctx, params, body }) =>
    writePlan(ctx, params.id, body),
  )
  handle(server, contract.arrangePlanRoute, canEditPlans, ({ ctx, params, body }) =>
    arrangePlan(ctx, params.id, body),
  )
  handle(server, printPlanRoute, canViewPlans, ({ ctx, params, body }) =>
    printPlan(ctx, server.platform.clock.now(), params.id, body),
  )
  handle(server, flow.consultPlanRoute, canEditPlans, ({ ctx, params, body }) =>
    moves.consultPlan(ctx, params.id, body),
  )
  handle(server, flow.submitPlanRoute, canEditPlans, ({ ctx, params, body }) =>
    moves.submitPlan(ctx, params.id, body),
  )
  handle(server, flow.reopenPlanRoute, canEditPlans, ({ ctx, params, body }) =>
    moves.reopenPlan(ctx, params.id, body),
  )
  handle(server, flow.issuePlanRoute, canIssuePlans, ({ ctx, params, body }) =>
    issuePlan(ctx, params.id, body),
  )
  handle(server, flow.startPlanRoute, canIssuePlans, ({ ctx, params, body }) =>
    moves.startPlan(ctx, params.id, body),
  )
  handle(server, flow.reviewPlanRoute, canIssuePlans, ({ ctx, params, body }) =>
    moves.reviewPlan(ctx, params.id, body),
  )
  handle(server, flow.closePlanRoute, canIssuePlans, ({ ctx, params, body }) =>
    moves.closePlan(ctx, params.id, body),
  )
  handle(server, flow.cancelPlanRoute, canIssuePlans, ({ ctx, params, body }) =>
    moves.cancelPlan(ctx, params.id, body),
  )
  handle(server, flow.draftPlanPaperRoute, canEditPlans, ({ ctx, params, body }) =>
    draftPlanPaper(ctx, params.id, body),
  )
  handle(server, flow.continuePlanRoute, canEditPlans, ({ ctx, params, body }) =>
    continuePlan(ctx, params.id, body),
  )
  handle(server, flow.derivePlanRoute, canEditPlans, ({ ctx, params, body }) =>
    derivePlan(ctx, params.id, body),
  )
  handle(server, flow.checkPlanRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => checkPlan(tx, askingOf(ctx), params.id)),
  )
  handle(server, flow.comparePlansRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => comparePlans(tx, askingOf(ctx), params.id)),
  )
}
