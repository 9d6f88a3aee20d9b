import { getPrintRoute, printOrganizationListRoute } from '@guongsang/contract/documents.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { AppError } from '../../platform/errors.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import './errors.ts'
import './jobs.ts'
import { canPrintOrganizationList, canSeeOwnPrints } from './policy.ts'
import { printOrganizationList, shownPrint } from './print-organization-list.ts'
import { findPrint } from './store.ts'

export function registerDocuments(server: Server): void {
  const { clock } = server.platform
  handle(server, printOrganizationListRoute, canPrintOrganizationList, ({ ctx, body }) =>
    printOrganizationList(ctx, clock.now(), { ...body, on: body.on as Day }),
  )
  handle(server, getPrintRoute, canSeeOwnPrints, ({ ctx, params }) =>
    ctx.transaction(async (tx) => {
      const print = await findPrint(tx, ctx.actor, params.id)
      if (!print || print.asked_by !== ctx.actor.accountId) throw new AppError('print-not-found')
      return shownPrint(print)
    }),
  )
}
