import * as contract from '@guongsang/contract/documents-flow.ts'
import * as deliveries from '@guongsang/contract/documents-deliveries.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { acknowledgeDeliveries, carryOutDelivery, openDelivery } from './acknowledge-deliveries.ts'
import { cancelDocument } from './cancel-document.ts'
import { completePublishingTask, dropPublishingTask } from './close-publishing-task.ts'
import { listDeliveriesOf } from './deliveries-of.ts'
import { listInbox } from './delivery-queries.ts'
import { expireDocument } from './expire-document.ts'
import { forwardDocument } from './forward-document.ts'
import { issueDocument, previewIssue } from './issue-document.ts'
import { numberDocument, previewNumber } from './number-document.ts'
import {
  canDraftDocuments,
  canNumberDocuments,
  canPublishDocuments,
  canReceiveDocuments,
  canRecordDocuments,
  canSignDocuments,
  canViewDocuments,
} from './policy.ts'
import { listPublishingTasks } from './publishing-queries.ts'
import { askingOf } from './reach.ts'
import { replaceDocument } from './replace-document.ts'
import { returnDocument } from './return-document.ts'
import { signDocument } from './sign-document.ts'
import { submitDocument } from './submit-document.ts'
import { withdrawDraft } from './withdraw-draft.ts'

export function registerDocumentFlow(server: Server): void {
  registerSteps(server)
  registerDeliveries(server)
}

function registerSteps(server: Server): void {
  const { clock } = server.platform
  handle(server, contract.submitDocumentRoute, canDraftDocuments, ({ ctx, params, body }) =>
    submitDocument(ctx, clock.now(), params.id, body.version),
  )
  // By the signer or by the unit that drafted it: which of them, the use-case asks.
  handle(server, contract.returnDocumentRoute, canViewDocuments, ({ ctx, params, body }) =>
    returnDocument(ctx, clock.now(), params.id, body.reason),
  )
  handle(server, contract.signDocumentRoute, canSignDocuments, ({ ctx, params, body }) =>
    signDocument(ctx, clock.now(), params.id, body.version),
  )
  handle(server, contract.previewNumberRoute, canNumberDocuments, ({ ctx, params, query }) =>
    previewNumber(ctx, params.id, query),
  )
  handle(server, contract.numberDocumentRoute, canNumberDocuments, ({ ctx, params, body }) =>
    numberDocument(ctx, clock.now(), params.id, body),
  )
  handle(server, contract.previewIssueRoute, canViewDocuments, ({ ctx, params }) =>
    previewIssue(ctx, params.id),
  )
  handle(server, contract.issueDocumentRoute, canNumberDocuments, ({ ctx, params, body }) =>
    issueDocument(ctx, clock.now(), params.id, body),
  )
  handle(server, contract.withdrawDraftRoute, canDraftDocuments, ({ ctx, params, body }) =>
    withdrawDraft(ctx, clock.now(), params.id, body.reason),
  )
  handle(server, contract.cancelDocumentRoute, canSignDocuments, ({ ctx, params, body }) =>
    cancelDocument(ctx, clock.now(), params.id, body.reason),
  )
  handle(server, contract.replaceDocumentRoute, canRecordDocuments, ({ ctx, params, body }) =>
    replaceDocument(ctx, clock.now(), params.id, body),
  )
  handle(server, contract.expireDocumentRoute, canRecordDocuments, ({ ctx, params, body }) =>
    expireDocument(ctx, params.id, body),
  )
}

function registerDeliveries(server: Server): void {
  const { clock } = server.platform
  handle(server, deliveries.forwardDocumentRoute, canRecordDocuments, ({ ctx, params, body }) =>
    forwardDocument(ctx, clock.now(), params.id, body),
  )
  handle(server, deliveries.listDeliveriesRoute, canViewDocuments, ({ ctx, params, query }) =>
    listDeliveriesOf(ctx, params.id, query),
  )
  handle(server, deliveries.listInboxRoute, canReceiveDocuments, ({ ctx, query }) =>
    ctx.transaction((tx) => listInbox(tx, askingOf(ctx), query)),
  )
  handle(server, deliveries.openDeliveryRoute, canReceiveDocuments, ({ ctx, params }) =>
    openDelivery(ctx, clock.now(), params.id),
  )
  handle(server, deliveries.acknowledgeDeliveriesRoute, canReceiveDocuments, ({ ctx, body }) =>
    acknowledgeDeliveries(ctx, clock.now(), body),
  )
  handle(server, deliveries.carryOutDeliveryRoute, canReceiveDocuments, ({ ctx, params, body }) =>
    carryOutDelivery(ctx, clock.now(), params.id, body),
  )
  handle(server, deliveries.listPublishingTasksRoute, canPublishDocuments, ({ ctx, query }) =>
    ctx.transaction((tx) => listPublishingTasks(tx, askingOf(ctx), query)),
  )
  handle(server, deliveries.completePublishingTaskRoute, canPublishDocuments, ({ ctx, params, body }) =>
    completePublishingTask(ctx, clock.now(), params.id, body),
  )
  handle(server, deliveries.dropPublishingTaskRoute, canPublishDocuments, ({ ctx, params, body }) =>
    dropPublishingTask(ctx, clock.now(), params.id, body.reason),
  )
}
