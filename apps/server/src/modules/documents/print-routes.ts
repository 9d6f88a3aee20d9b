import { printDocumentRoute } from '@guongsang/contract/documents-register.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { canViewDocuments } from './policy.ts'
import { printDocument } from './print-document.ts'

export function registerDocumentPrints(server: Server): void {
  const { clock } = server.platform
  handle(server, printDocumentRoute, canViewDocuments, ({ ctx, params, body }) =>
    printDocument(ctx, clock.now(), params.id, body.format),
  )
}
