import * as contract from '@guongsang/contract/plans-dissemination.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { listDisseminations } from './list-disseminations.ts'
import { canViewPlans, canWorkOnTasks } from './policy.ts'
import { recordDissemination } from './record-dissemination.ts'

export function registerDisseminationRoutes(server: Server): void {
  handle(server, contract.listDisseminationsRoute, canViewPlans, ({ ctx, params, query }) =>
    ctx.transaction((tx) => listDisseminations(tx, askingOf(ctx), params.id, query)),
  )
  handle(server, contract.recordDisseminationRoute, canWorkOnTasks, ({ ctx, params, body }) =>
    recordDissemination(ctx, params.id, body),
  )
}
