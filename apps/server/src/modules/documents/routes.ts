import { getPrintRoute, printOrganizationListRoute } from '@guongsang/contract/documents.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { registerDocumentFlow } from './flow-routes.ts'
import { getPrint } from './get-print.ts'
import './jobs.ts'
import { canPrintOrganizationList, canSeeOwnPrints } from './policy.ts'
import { printOrganizationList } from './print-organization-list.ts'
import { registerDocumentRegister } from './register-routes.ts'

export function registerDocuments(server: Server): void {
  const { clock } = server.platform
  registerDocumentRegister(server)
  registerDocumentFlow(server)
  handle(server, printOrganizationListRoute, canPrintOrganizationList, ({ ctx, body }) =>
    printOrganizationList(ctx, clock.now(), body),
  )
  handle(server, getPrintRoute, canSeeOwnPrints, ({ ctx, params }) => getPrint(ctx, params.id))
}
