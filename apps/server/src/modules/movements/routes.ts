import * as contract from '@guongsang/contract/movements.ts'
import { localityOf } from '../../platform/ctx.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import './errors.ts'
import './events.ts'
import './home-entries.ts'
import './timelines.ts'
import { askingOf } from './access.ts'
import { addMovement } from './add-movement.ts'
import { cancelMovement } from './cancel-movement.ts'
import { countMovements } from './count-movements.ts'
import { editMovement } from './edit-movement.ts'
import { exportMovements } from './export-movements.ts'
import { listMovements } from './list-movements.ts'
import { listMovementResponses } from './list-movement-responses.ts'
import { listMovementSummaries } from './list-movement-summaries.ts'
import { listMovementChoices } from './movement-heads.ts'
import { canKeepMovements, canViewMovements } from './policy.ts'
import { editMovementResponse } from './edit-movement-response.ts'
import { respondToMovement } from './respond-to-movement.ts'
import { editMovementSummary } from './edit-movement-summary.ts'
import { scheduleMovementSummary } from './schedule-movement-summary.ts'
import { showMovement } from './show-movement.ts'

export function registerMovements(server: Server): void {
  handle(server, contract.listMovementsRoute, canViewMovements, ({ ctx, query }) =>
    ctx.transaction((tx) => listMovements(tx, askingOf(ctx), query, query)),
  )
  handleDownload(server, contract.exportMovementsRoute, canViewMovements, ({ ctx, query }) =>
    exportMovements(ctx, query),
  )
  handle(server, contract.listMovementChoicesRoute, canViewMovements, ({ ctx, query }) =>
    ctx.transaction((tx) => listMovementChoices(tx, localityOf(ctx), ctx.today, query.q)),
  )
  handle(server, contract.countMovementsRoute, canViewMovements, ({ ctx, query }) =>
    ctx.transaction((tx) => countMovements(tx, askingOf(ctx), query.year)),
  )
  handle(server, contract.showMovementRoute, canViewMovements, ({ ctx, params }) =>
    ctx.transaction((tx) => showMovement(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.addMovementRoute, canKeepMovements, ({ ctx, body }) => addMovement(ctx, body))
  handle(server, contract.editMovementRoute, canKeepMovements, ({ ctx, params, body }) =>
    editMovement(ctx, params.id, body),
  )
  handle(server, contract.cancelMovementRoute, canKeepMovements, ({ ctx, params, body }) =>
    cancelMovement(ctx, params.id, body),
  )
  handle(server, contract.listMovementSummariesRoute, canViewMovements, ({ ctx, query }) =>
    ctx.transaction((tx) => listMovementSummaries(tx, askingOf(ctx), query)),
  )
  handle(server, contract.scheduleMovementSummaryRoute, canKeepMovements, ({ ctx, params, body }) =>
    scheduleMovementSummary(ctx, params.id, body),
  )
  handle(server, contract.editMovementSummaryRoute, canKeepMovements, ({ ctx, params, body }) =>
    editMovementSummary(ctx, params.id, body),
  )
  handle(server, contract.listMovementResponsesRoute, canViewMovements, ({ ctx, params, query }) =>
    ctx.transaction((tx) => listMovementResponses(tx, askingOf(ctx), params.id, query)),
  )
  handle(server, contract.respondToMovementRoute, canKeepMovements, ({ ctx, params, body }) =>
    respondToMovement(ctx, params.id, body),
  )
  handle(server, contract.editMovementResponseRoute, canKeepMovements, ({ ctx, params, body }) =>
    editMovementResponse(ctx, params.id, body),
  )
}
