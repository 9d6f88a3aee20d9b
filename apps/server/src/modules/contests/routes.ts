import * as contract from '@guongsang/contract/contests.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import './calendar-source.ts'
import './errors.ts'
import './events.ts'
import './home-entries.ts'
import './timelines.ts'
import { draftContest, editContest } from './draft-contest.ts'
import { registerEntryRoutes } from './entry-routes.ts'
import { registerJuryRoutes } from './jury-routes.ts'
import { listContests } from './list-contests.ts'
import * as moves from './move-contest.ts'
import { countParticipation, exportParticipation, showParticipation } from './participation.ts'
import { canCountParticipation, canRunContests, canViewContests } from './policy.ts'
import { listQuestions, setQuestions } from './set-questions.ts'
import { showContest } from './show-contest.ts'
import { startMarking } from './start-marking.ts'

export function registerContests(server: Server): void {
  handle(server, contract.listContestsRoute, canViewContests, ({ ctx, query }) => listContests(ctx, query))
  handle(server, contract.showContestRoute, canViewContests, ({ ctx, params }) => showContest(ctx, params.id))
  handle(server, contract.draftContestRoute, canRunContests, ({ ctx, body }) => draftContest(ctx, body))
  handle(server, contract.editContestRoute, canRunContests, ({ ctx, params, body }) =>
    editContest(ctx, params.id, body),
  )
  handle(server, contract.listQuestionsRoute, canRunContests, ({ ctx, params }) =>
    listQuestions(ctx, params.id),
  )
  handle(server, contract.setQuestionsRoute, canRunContests, ({ ctx, params, body }) =>
    setQuestions(ctx, params.id, body),
  )
  handle(server, contract.launchContestRoute, canRunContests, ({ ctx, params, body }) =>
    moves.launchContest(ctx, params.id, body),
  )
  handle(server, contract.extendContestRoute, canRunContests, ({ ctx, params, body }) =>
    moves.extendContest(ctx, params.id, body),
  )
  handle(server, contract.startMarkingRoute, canRunContests, ({ ctx, params, body }) =>
    startMarking(ctx, params.id, body),
  )
  handle(server, contract.concludeContestRoute, canRunContests, ({ ctx, params, body }) =>
    moves.concludeContest(ctx, params.id, body),
  )
  handle(server, contract.prizeContestRoute, canRunContests, ({ ctx, params, body }) =>
    moves.prizeContest(ctx, params.id, body),
  )
  handle(server, contract.callOffContestRoute, canRunContests, ({ ctx, params, body }) =>
    moves.callOffContest(ctx, params.id, body),
  )
  handle(server, contract.showParticipationRoute, canViewContests, ({ ctx, params }) =>
    showParticipation(ctx, params.id),
  )
  handleDownload(server, contract.exportParticipationRoute, canViewContests, ({ ctx, params }) =>
    exportParticipation(ctx, params.id),
  )
  handle(server, contract.countParticipationRoute, canCountParticipation, ({ ctx, params, body }) =>
    countParticipation(ctx, params.id, body),
  )
  registerEntryRoutes(server)
  registerJuryRoutes(server)
}
