import * as contract from '@guongsang/contract/contests-entries.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { checkEntries, checkEntry } from './check-entry.ts'
import './compare-entry.ts'
import { exportEntries } from './export-entries.ts'
import { listEntries } from './list-entries.ts'
import { canHandleEntries } from './policy.ts'
import { recordEntry } from './record-entry.ts'
import { showEntry } from './show-entry.ts'
import { watchEntry } from './watch-entry.ts'

export function registerEntryRoutes(server: Server): void {
  const { clock } = server.platform
  handle(server, contract.listEntriesRoute, canHandleEntries, ({ ctx, query }) => listEntries(ctx, query))
  handleDownload(server, contract.exportEntriesRoute, canHandleEntries, ({ ctx, query }) =>
    exportEntries(ctx, query),
  )
  handle(server, contract.showEntryRoute, canHandleEntries, ({ ctx, params }) => showEntry(ctx, params.id))
  handle(server, contract.recordEntryRoute, canHandleEntries, ({ ctx, params, body }) =>
    recordEntry(ctx, params.id, body, clock.now()),
  )
  handle(server, contract.checkEntryRoute, canHandleEntries, ({ ctx, params, body }) =>
    checkEntry(ctx, params.id, body, clock.now()),
  )
  handle(server, contract.checkEntriesRoute, canHandleEntries, ({ ctx, params }) =>
    checkEntries(ctx, params.id, clock.now()),
  )
  handle(server, contract.watchEntryRoute, canHandleEntries, ({ ctx, params, body }) =>
    watchEntry(ctx, params.id, body),
  )
}
