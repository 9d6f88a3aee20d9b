import * as contract from '@guongsang/contract/exemplars-rounds.ts'
import * as votes from '@guongsang/contract/exemplars-votes.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { castBallot, showBallot } from './ballot.ts'
import { countVote } from './count-vote.ts'
import { decideOutcomes } from './decide-outcomes.ts'
import { editNomination } from './edit-nomination.ts'
import { exportRound } from './export-round.ts'
import { forwardRound } from './forward-round.ts'
import { listItemNominations } from './list-item-nominations.ts'
import { listRounds } from './list-rounds.ts'
import { nominate } from './nominate.ts'
import './nomination-hooks.ts'
import { openVote } from './open-vote.ts'
import { canNominate, canRunRounds, canViewRounds, canVote } from './policy.ts'
import { printRoundList } from './print-round-list.ts'
import { recordUpperAnswer } from './record-upper-answer.ts'
import { moveRound } from './rounds.ts'
import { showRound } from './show-round.ts'
import { withdrawNomination } from './withdraw-nomination.ts'

export function registerRoundRoutes(server: Server): void {
  handle(server, contract.listRoundsRoute, canViewRounds, ({ ctx, query }) => listRounds(ctx, query))
  handle(server, contract.showRoundRoute, canViewRounds, ({ ctx, params }) => showRound(ctx, params.id))
  handle(server, contract.nominateRoute, canNominate, ({ ctx, params, body }) =>
    nominate(ctx, params.id, body),
  )
  handle(server, contract.editNominationRoute, canNominate, ({ ctx, params, body }) =>
    editNomination(ctx, params.id, body),
  )
  handle(server, contract.withdrawNominationRoute, canNominate, ({ ctx, params, body }) =>
    withdrawNomination(ctx, params.id, body),
  )
  handle(server, contract.listItemNominationsRoute, canViewRounds, ({ ctx, params }) =>
    listItemNominations(ctx, params.id),
  )
  handle(server, contract.closeRoundRoute, canRunRounds, ({ ctx, params, body: { version } }) =>
    moveRound(ctx, params.id, { act: 'close', version }),
  )
  handle(server, contract.reopenRoundRoute, canRunRounds, ({ ctx, params, body: { version } }) =>
    moveRound(ctx, params.id, { act: 'reopen', version }),
  )
  handle(server, contract.consolidateRoundRoute, canRunRounds, ({ ctx, params, body: { version } }) =>
    moveRound(ctx, params.id, { act: 'consolidate', version }),
  )
  registerVoteRoutes(server)
}

function registerVoteRoutes(server: Server): void {
  handle(server, votes.openVoteRoute, canRunRounds, ({ ctx, params, body }) => openVote(ctx, params.id, body))
  handle(server, votes.showBallotRoute, canVote, ({ ctx, params }) => showBallot(ctx, params.id))
  handle(server, votes.castBallotRoute, canVote, ({ ctx, params, body }) => castBallot(ctx, params.id, body))
  handle(server, votes.countVoteRoute, canRunRounds, ({ ctx, params, body }) =>
    countVote(ctx, params.id, body),
  )
  handle(server, votes.decideOutcomesRoute, canRunRounds, ({ ctx, params, body }) =>
    decideOutcomes(ctx, params.id, body),
  )
  handle(server, votes.forwardRoundRoute, canRunRounds, ({ ctx, params, body }) =>
    forwardRound(ctx, params.id, body),
  )
  handle(server, votes.recordUpperAnswerRoute, canRunRounds, ({ ctx, params, body }) =>
    recordUpperAnswer(ctx, params.id, body),
  )
  handle(server, votes.printRoundListRoute, canViewRounds, ({ ctx, params, body }) =>
    printRoundList(ctx, server.platform.clock.now(), params.id, body),
  )
  handleDownload(server, votes.exportRoundRoute, canViewRounds, ({ ctx, params }) =>
    exportRound(ctx, params.id),
  )
}
