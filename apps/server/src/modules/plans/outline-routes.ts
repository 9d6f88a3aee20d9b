import * as contract from '@guongsang/contract/plans-outlines.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { canEditPlans, canViewPlans } from './policy.ts'
import { printReport } from './print-report.ts'
import { showOutline } from './show-outline.ts'
import { writeOutline } from './write-outline.ts'

export function registerOutlineRoutes(server: Server): void {
  handle(server, contract.showOutlineRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => showOutline(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.writeOutlineRoute, canEditPlans, ({ ctx, params, body }) =>
    writeOutline(ctx, params.id, body),
  )
  handle(server, contract.printReportRoute, canViewPlans, ({ ctx, params, body }) =>
    printReport(ctx, server.platform.clock.now(), params.id, body),
  )
}
