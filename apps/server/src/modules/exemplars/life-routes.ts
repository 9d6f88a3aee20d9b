import { showReplicationMapRoute } from '@guongsang/contract/exemplars-labels.ts'
import * as contract from '@guongsang/contract/exemplars-life.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { addNurture } from './add-nurture.ts'
import { addReplication } from './add-replication.ts'
import { addShortcoming } from './add-shortcoming.ts'
import { addSurvey } from './add-survey.ts'
import { approveStandardSet } from './approve-standard-set.ts'
import { confirmExemplar } from './confirm-exemplar.ts'
import { draftStandardSet } from './draft-standard-set.ts'
import { editReplication } from './edit-replication.ts'
import { editShortcoming } from './edit-shortcoming.ts'
import { editSurvey } from './edit-survey.ts'
import { listStandardSets } from './list-standard-sets.ts'
import { canKeepExemplars, canKeepStandards, canSeeShortcomings, canViewExemplars } from './policy.ts'
import { recognizeExemplar } from './recognize-exemplar.ts'
import { showReplicationMap } from './show-replication-map.ts'

export function registerLifeRoutes(server: Server): void {
  handle(server, contract.addNurtureRoute, canKeepExemplars, ({ ctx, params, body }) =>
    addNurture(ctx, params.id, body),
  )
  handle(server, contract.addShortcomingRoute, canSeeShortcomings, ({ ctx, params, body }) =>
    addShortcoming(ctx, params.id, body),
  )
  handle(server, contract.editShortcomingRoute, canSeeShortcomings, ({ ctx, params, body }) =>
    editShortcoming(ctx, params.id, body),
  )
  handle(server, contract.addSurveyRoute, canKeepExemplars, ({ ctx, params, body }) =>
    addSurvey(ctx, params.id, body),
  )
  handle(server, contract.editSurveyRoute, canKeepExemplars, ({ ctx, params, body }) =>
    editSurvey(ctx, params.id, body),
  )
  handle(server, contract.confirmExemplarRoute, canKeepExemplars, ({ ctx, params, body }) =>
    confirmExemplar(ctx, params.id, body),
  )
  handle(server, contract.recognizeExemplarRoute, canKeepExemplars, ({ ctx, params, body }) =>
    recognizeExemplar(ctx, params.id, body),
  )
  handle(server, contract.addReplicationRoute, canKeepExemplars, ({ ctx, params, body }) =>
    addReplication(ctx, params.id, body),
  )
  handle(server, contract.editReplicationRoute, canKeepExemplars, ({ ctx, params, body }) =>
    editReplication(ctx, params.id, body),
  )
  handle(server, showReplicationMapRoute, canViewExemplars, ({ ctx, query }) =>
    showReplicationMap(ctx, query),
  )
  handle(server, contract.listStandardSetsRoute, canViewExemplars, ({ ctx, query }) =>
    listStandardSets(ctx, query),
  )
  handle(server, contract.draftStandardSetRoute, canKeepStandards, ({ ctx, body }) =>
    draftStandardSet(ctx, body),
  )
  handle(server, contract.approveStandardSetRoute, canKeepStandards, ({ ctx, params, body }) =>
    approveStandardSet(ctx, params.id, body),
  )
}
