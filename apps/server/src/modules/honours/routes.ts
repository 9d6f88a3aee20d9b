import * as contract from '@guongsang/contract/honours.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { correctAward } from './correct-award.ts'
import './dependents.ts'
import './errors.ts'
import './events.ts'
import { exportAwards } from './export-awards.ts'
import { registerAwardImportRoutes } from './import-routes.ts'
import { canRecordHonours, canRevokeHonours, canViewHonours } from './policy.ts'
import { listAwards } from './list-awards.ts'
import { showAward } from './show-award.ts'
import { registerPaymentRoutes } from './payment-routes.ts'
import { recordAward } from './record-award.ts'
import { registerLawRoutes } from './law-routes.ts'
import { registerRatingRoutes } from './rating-routes.ts'
import { registerRecordRoutes } from './record-routes.ts'
import { restoreAward } from './restore-award.ts'
import { revokeAward } from './revoke-award.ts'
import { withdrawAward } from './withdraw-award.ts'

export function registerHonours(server: Server): void {
  registerAwardImportRoutes(server)
  registerRecordRoutes(server)
  registerRatingRoutes(server)
  registerLawRoutes(server)
  registerPaymentRoutes(server)
  handle(server, contract.listAwardsRoute, canViewHonours, ({ ctx, query }) => listAwards(ctx, query))
  handleDownload(server, contract.exportAwardsRoute, canViewHonours, ({ ctx, query }) =>
    exportAwards(ctx, query),
  )
  handle(server, contract.getAwardRoute, canViewHonours, ({ ctx, params }) => showAward(ctx, params.id))
  handle(server, contract.recordAwardRoute, canRecordHonours, ({ ctx, body }) => recordAward(ctx, body))
  handle(server, contract.correctAwardRoute, canRecordHonours, ({ ctx, params, body }) =>
    correctAward(ctx, params.id, body),
  )
  handle(server, contract.withdrawAwardRoute, canRecordHonours, ({ ctx, params, body }) =>
    withdrawAward(ctx, params.id, body.reason),
  )
  handle(server, contract.revokeAwardRoute, canRevokeHonours, ({ ctx, params, body }) =>
    revokeAward(ctx, params.id, body),
  )
  handle(server, contract.restoreAwardRoute, canRevokeHonours, ({ ctx, params, body }) =>
    restoreAward(ctx, params.id, body),
  )
}
