import * as jury from '@guongsang/contract/contests-jury.ts'
import * as results from '@guongsang/contract/contests-results.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { setJurors, showJury } from './jury.ts'
import { downloadBlindFile, listDesk, markEntry, showBlindEntry, standAside } from './marking-desk.ts'
import { canMarkEntries, canRunContests, canViewContests, canViewProposals } from './policy.ts'
import { exportProposals, printProposals } from './print-proposals.ts'
import { editProposal, listProposals, proposeCommendation, withdrawProposal } from './propose.ts'
import { announceResults, showResults } from './results.ts'
import { standDownJuror } from './stand-down-juror.ts'

export function registerJuryRoutes(server: Server): void {
  handle(server, jury.showJuryRoute, canRunContests, ({ ctx, params }) => showJury(ctx, params.id))
  handle(server, jury.setJurorsRoute, canRunContests, ({ ctx, params, body }) =>
    setJurors(ctx, params.id, body),
  )
  handle(server, jury.standDownJurorRoute, canRunContests, ({ ctx, params, body }) =>
    standDownJuror(ctx, params, body),
  )
  handle(server, jury.listDeskRoute, canMarkEntries, ({ ctx, query }) => listDesk(ctx, query))
  handle(server, jury.showBlindEntryRoute, canMarkEntries, ({ ctx, params }) =>
    showBlindEntry(ctx, params.id),
  )
  handleDownload(server, jury.downloadBlindFileRoute, canMarkEntries, ({ ctx, params }) =>
    downloadBlindFile(ctx, server.platform, params),
  )
  handle(server, jury.markEntryRoute, canMarkEntries, ({ ctx, params, body }) =>
    markEntry(ctx, params.id, body),
  )
  handle(server, jury.standAsideRoute, canMarkEntries, ({ ctx, params, body }) =>
    standAside(ctx, params.id, body),
  )
  registerResultRoutes(server)
}

function registerResultRoutes(server: Server): void {
  handle(server, results.showResultsRoute, canViewContests, ({ ctx, params }) => showResults(ctx, params.id))
  handle(server, results.announceResultsRoute, canRunContests, ({ ctx, params, body }) =>
    announceResults(ctx, params.id, body),
  )
  handle(server, results.listProposalsRoute, canViewProposals, ({ ctx, query }) => listProposals(ctx, query))
  handleDownload(server, results.exportProposalsRoute, canViewProposals, ({ ctx, query }) =>
    exportProposals(ctx, query),
  )
  handle(server, results.printProposalsRoute, canViewProposals, ({ ctx, params, body }) =>
    printProposals(ctx, params.id, body, server.platform.clock.now()),
  )
  handle(server, results.proposeCommendationRoute, canRunContests, ({ ctx, params, body }) =>
    proposeCommendation(ctx, params.id, body),
  )
  handle(server, results.editProposalRoute, canRunContests, ({ ctx, params, body }) =>
    editProposal(ctx, params.id, body),
  )
  handle(server, results.withdrawProposalRoute, canRunContests, ({ ctx, params, body }) =>
    withdrawProposal(ctx, params.id, body),
  )
}
