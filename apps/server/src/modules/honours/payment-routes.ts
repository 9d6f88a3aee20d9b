import * as contract from '@guongsang/contract/honours-payments.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { createPaymentList } from './create-payment-list.ts'
import { exportPaymentList } from './export-payment-list.ts'
import { listPaymentLists, shownRow } from './payment-queries.ts'
import { canKeepPaymentLists, canViewPaymentLists } from './policy.ts'
import { printPaymentList } from './print-payment-list.ts'
import { requirePaymentList } from './require-payment-list.ts'
import { withdrawPaymentList } from './withdraw-payment-list.ts'

const asking = (ctx: Ctx) => ({ localityId: localityOf(ctx), actor: ctx.actor, today: ctx.today })

export function registerPaymentRoutes(server: Server): void {
  handle(server, contract.createPaymentListRoute, canKeepPaymentLists, ({ ctx, body }) =>
    createPaymentList(ctx, body),
  )
  handle(server, contract.listPaymentListsRoute, canViewPaymentLists, ({ ctx, query }) =>
    ctx.transaction((tx) => listPaymentLists(tx, asking(ctx), query)),
  )
  handle(server, contract.getPaymentListRoute, canViewPaymentLists, ({ ctx, params }) =>
    ctx.transaction(async (tx) => {
      const list = await requirePaymentList(ctx, tx, params.id, canViewPaymentLists)
      return { ...shownRow(list), sums: list.sums }
    }),
  )
  handle(server, contract.withdrawPaymentListRoute, canKeepPaymentLists, ({ ctx, params, body }) =>
    withdrawPaymentList(ctx, params.id, body.reason),
  )
  handle(server, contract.printPaymentListRoute, canKeepPaymentLists, ({ ctx, params, body }) =>
    printPaymentList(ctx, server.platform.clock.now(), params.id, body),
  )
  handleDownload(server, contract.exportPaymentListRoute, canViewPaymentLists, ({ ctx, params }) =>
    exportPaymentList(ctx, params.id),
  )
}
