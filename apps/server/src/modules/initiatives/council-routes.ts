import * as contract from '@guongsang/contract/initiatives-councils.ts'
import * as sharing from '@guongsang/contract/initiatives-sharing.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { addReplication, addSharing } from './add-sharing.ts'
import { concludeSession, countSession, openSession } from './hold-session.ts'
import { listSharing } from './list-sharing.ts'
import { listCouncilMembers, listSessions } from './list-sessions.ts'
import { markInitiative } from './mark-initiative.ts'
import * as policies from './policy.ts'
import { prepareSession } from './prepare-session.ts'
import { printCertificates } from './print-certificates.ts'
import { recognizeInitiatives } from './recognize-initiatives.ts'
import { showSession } from './show-session.ts'

export function registerCouncilRoutes(server: Server): void {
  const { canHoldInitiativeSessions, canMarkInitiatives, canShareInitiatives, canViewInitiatives } = policies
  handle(server, contract.listCouncilSessionsRoute, canMarkInitiatives, ({ ctx, query }) =>
    listSessions(ctx, query),
  )
  handle(server, contract.showCouncilSessionRoute, canMarkInitiatives, ({ ctx, params }) =>
    ctx.transaction((tx) => showSession(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.listCouncilMembersRoute, canHoldInitiativeSessions, ({ ctx }) =>
    listCouncilMembers(ctx),
  )
  handle(server, contract.prepareCouncilSessionRoute, canHoldInitiativeSessions, ({ ctx, body }) =>
    prepareSession(ctx, body),
  )
  handle(server, contract.openCouncilSessionRoute, canHoldInitiativeSessions, ({ ctx, params, body }) =>
    openSession(ctx, params.id, body),
  )
  handle(server, contract.markInitiativeRoute, canMarkInitiatives, ({ ctx, params, body }) =>
    markInitiative(ctx, params.id, body),
  )
  handle(server, contract.countCouncilSessionRoute, canHoldInitiativeSessions, ({ ctx, params, body }) =>
    countSession(ctx, params.id, body),
  )
  handle(server, contract.concludeCouncilSessionRoute, canHoldInitiativeSessions, ({ ctx, params, body }) =>
    concludeSession(ctx, params.id, body),
  )
  handle(server, contract.recognizeInitiativesRoute, canHoldInitiativeSessions, ({ ctx, body }) =>
    recognizeInitiatives(ctx, body),
  )
  handle(server, contract.printCertificatesRoute, canHoldInitiativeSessions, ({ ctx, body }) =>
    printCertificates(ctx, server.platform.clock.now(), body),
  )
  handle(server, sharing.listSharingRoute, canViewInitiatives, ({ ctx, query }) =>
    ctx.transaction((tx) => listSharing(tx, askingOf(ctx), query)),
  )
  handle(server, sharing.addSharingRoute, canShareInitiatives, ({ ctx, body }) => addSharing(ctx, body))
  handle(server, sharing.addInitiativeReplicationRoute, canShareInitiatives, ({ ctx, params, body }) =>
    addReplication(ctx, params.id, body),
  )
}
