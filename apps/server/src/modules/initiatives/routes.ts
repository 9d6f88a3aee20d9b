import * as contract from '@guongsang/contract/initiatives.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import './errors.ts'
import './events.ts'
import './home-entries.ts'
import './sharing-hooks.ts'
import './timelines.ts'
import { askingOf } from './access.ts'
import { checkLikeness } from './check-likeness.ts'
import { registerCouncilRoutes } from './council-routes.ts'
import { draftInitiative } from './draft-initiative.ts'
import { editInitiative } from './edit-initiative.ts'
import { exportInitiatives } from './export-initiatives.ts'
import { judgeLikeness } from './judge-likeness.ts'
import { listInitiatives } from './list-initiatives.ts'
import * as moves from './move-initiative.ts'
import * as policies from './policy.ts'
import { showInitiative } from './show-initiative.ts'

export function registerInitiatives(server: Server): void {
  handle(server, contract.listInitiativesRoute, policies.canViewInitiatives, ({ ctx, query }) =>
    ctx.transaction((tx) => listInitiatives(tx, askingOf(ctx), query, query)),
  )
  handleDownload(server, contract.exportInitiativesRoute, policies.canViewInitiatives, ({ ctx, query }) =>
    exportInitiatives(ctx, query),
  )
  handle(server, contract.showInitiativeRoute, policies.canViewInitiatives, ({ ctx, params }) =>
    ctx.transaction((tx) => showInitiative(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.draftInitiativeRoute, policies.canWriteInitiatives, ({ ctx, body }) =>
    draftInitiative(ctx, body),
  )
  handle(server, contract.editInitiativeRoute, policies.canWriteInitiatives, ({ ctx, params, body }) =>
    editInitiative(ctx, params.id, body),
  )
  handle(server, contract.submitInitiativeRoute, policies.canSubmitInitiatives, ({ ctx, params, body }) =>
    moves.submitInitiative(ctx, params.id, body),
  )
  handle(server, contract.acceptInitiativeRoute, policies.canReceiveInitiatives, ({ ctx, params, body }) =>
    moves.acceptInitiative(ctx, params.id, body),
  )
  handle(server, contract.returnInitiativeRoute, policies.canReceiveInitiatives, ({ ctx, params, body }) =>
    moves.returnInitiative(ctx, params.id, body),
  )
  handle(server, contract.withdrawInitiativeRoute, policies.canWriteInitiatives, ({ ctx, params, body }) =>
    moves.withdrawInitiative(ctx, params.id, body),
  )
  handle(server, contract.checkLikenessRoute, policies.canCompareInitiatives, ({ ctx, params }) =>
    checkLikeness(ctx, params.id),
  )
  handle(server, contract.judgeLikenessRoute, policies.canCompareInitiatives, ({ ctx, params, body }) =>
    judgeLikeness(ctx, server.platform.clock.now(), params.id, body),
  )
  registerCouncilRoutes(server)
}
