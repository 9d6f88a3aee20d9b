import * as duties from '@guongsang/contract/plans-obligations.ts'
import * as contract from '@guongsang/contract/plans-submissions.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { acceptSubmissions } from './accept-submissions.ts'
import { askingOf } from './access.ts'
import { draftSubmission } from './draft-submission.ts'
import { canDraftSubmissions, canReceiveSubmissions } from './duty-policy.ts'
import { listItems } from './list-items.ts'
import * as moves from './move-submission.ts'
import { canViewPlans } from './policy.ts'
import { returnSubmission } from './return-submission.ts'
import { showItem } from './show-item.ts'
import { waiveItem } from './waive-item.ts'

export function registerSubmissionRoutes(server: Server): void {
  handle(server, duties.listItemsRoute, canViewPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => listItems(tx, askingOf(ctx), query)),
  )
  handle(server, duties.showItemRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => showItem(tx, askingOf(ctx), params.id)),
  )
  handle(server, duties.waiveItemRoute, canReceiveSubmissions, ({ ctx, params, body }) =>
    waiveItem(ctx, params.id, body),
  )
  handle(server, contract.draftSubmissionRoute, canDraftSubmissions, ({ ctx, params, body }) =>
    draftSubmission(ctx, params.id, body),
  )
  handle(server, contract.presentSubmissionRoute, canDraftSubmissions, ({ ctx, params, body }) =>
    moves.presentSubmission(ctx, params.id, body),
  )
  handle(server, contract.sendSubmissionRoute, canDraftSubmissions, ({ ctx, params, body }) =>
    moves.sendSubmission(ctx, params.id, body),
  )
  handle(server, contract.declineSubmissionRoute, canDraftSubmissions, ({ ctx, params, body }) =>
    moves.declineSubmission(ctx, params.id, body),
  )
  handle(server, contract.recallSubmissionRoute, canDraftSubmissions, ({ ctx, params, body }) =>
    moves.recallSubmission(ctx, params.id, body),
  )
  handle(server, contract.returnSubmissionRoute, canReceiveSubmissions, ({ ctx, params, body }) =>
    returnSubmission(ctx, params.id, body),
  )
  handle(server, contract.acceptSubmissionsRoute, canReceiveSubmissions, ({ ctx, body }) =>
    acceptSubmissions(ctx, body),
  )
}
