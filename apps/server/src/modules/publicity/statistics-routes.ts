import * as statistics from '@guongsang/contract/publicity-statistics.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { exportPublicityStatistics } from './export-publicity-statistics.ts'
import { listPublicityFacts } from './list-publicity-facts.ts'
import { listSilentUnits } from './list-silent-units.ts'
import { canViewStatistics } from './outreach-policy.ts'
import { showPublicityMatrix } from './show-publicity-matrix.ts'
import { showPublicityStatistics } from './show-publicity-statistics.ts'

export function registerStatistics(server: Server): void {
  handle(server, statistics.showPublicityStatisticsRoute, canViewStatistics, ({ ctx, query }) =>
    showPublicityStatistics(ctx, query),
  )
  handleDownload(server, statistics.exportPublicityStatisticsRoute, canViewStatistics, ({ ctx, query }) =>
    exportPublicityStatistics(ctx, query),
  )
  handle(server, statistics.showPublicityMatrixRoute, canViewStatistics, ({ ctx, query }) =>
    showPublicityMatrix(ctx, query),
  )
  handle(server, statistics.listSilentUnitsRoute, canViewStatistics, ({ ctx, query }) =>
    listSilentUnits(ctx, query),
  )
  handle(server, statistics.listPublicityFactsRoute, canViewStatistics, ({ ctx, query }) =>
    listPublicityFacts(ctx, query),
  )
}
