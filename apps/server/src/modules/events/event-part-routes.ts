import * as desk from '@guongsang/contract/events-desk.ts'
import * as life from '@guongsang/contract/events-life.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { answerEventInvitation, editInvitee, removeInvitee } from './answer-event-invitation.ts'
import { arrangeEventProgramme } from './arrange-event-programme.ts'
import { attachEventDocument } from './attach-event-document.ts'
import { draftInvitation } from './draft-invitation.ts'
import { exportInvitees } from './export-invitees.ts'
import { inviteToEvent } from './invite-to-event.ts'
import * as honours from './keep-honours.ts'
import { addPreparation, editPreparation } from './keep-preparations.ts'
import * as speakers from './keep-speakers.ts'
import { loadRound } from './load-round.ts'
import { canAnswerInvitations, canHoldEvents } from './policy.ts'
import { printEvent } from './print-event.ts'
import { recordAttendance } from './record-attendance.ts'
import { recordEventCosts } from './record-event-costs.ts'
import { recordEventResult } from './record-event-result.ts'
import { recordTakeover } from './record-takeover.ts'

export function registerEventParts(server: Server): void {
  registerDesk(server)
  registerHonours(server)
  handle(server, life.arrangeEventProgrammeRoute, canHoldEvents, ({ ctx, params, body }) =>
    arrangeEventProgramme(ctx, params.id, body),
  )
  handle(server, life.addSpeakerRoute, canHoldEvents, ({ ctx, params, body }) =>
    speakers.addSpeaker(ctx, params.id, body),
  )
  handle(server, life.editSpeakerRoute, canHoldEvents, ({ ctx, params, body }) =>
    speakers.editSpeaker(ctx, params.id, params.partId, body),
  )
  handle(server, life.removeSpeakerRoute, canHoldEvents, ({ ctx, params }) =>
    speakers.removeSpeaker(ctx, params.id, params.partId),
  )
  handle(server, life.recordEventCostsRoute, canHoldEvents, ({ ctx, params, body }) =>
    recordEventCosts(ctx, params.id, body),
  )
  handle(server, life.addPreparationRoute, canHoldEvents, ({ ctx, params, body }) =>
    addPreparation(ctx, params.id, body),
  )
  handle(server, life.editPreparationRoute, canHoldEvents, ({ ctx, params, body }) =>
    editPreparation(ctx, params.id, params.partId, body),
  )
  handle(server, life.attachEventDocumentRoute, canHoldEvents, ({ ctx, params, body }) =>
    attachEventDocument(ctx, params.id, body),
  )
  handle(server, life.recordEventResultRoute, canHoldEvents, ({ ctx, params, body }) =>
    recordEventResult(ctx, params.id, body),
  )
  handle(server, life.recordTakeoverRoute, canHoldEvents, ({ ctx, params, body }) =>
    recordTakeover(ctx, params.id, body),
  )
  handle(server, life.printEventRoute, canHoldEvents, ({ ctx, params, body }) =>
    printEvent(ctx, server.platform.clock.now(), params.id, body),
  )
}

function registerDesk(server: Server): void {
  handle(server, desk.inviteToEventRoute, canHoldEvents, ({ ctx, params, body }) =>
    inviteToEvent(ctx, params.id, body),
  )
  handle(server, desk.editInviteeRoute, canHoldEvents, ({ ctx, params, body }) =>
    editInvitee(ctx, params.id, params.partId, body),
  )
  handle(server, desk.answerEventInvitationRoute, canAnswerInvitations, ({ ctx, params, body }) =>
    answerEventInvitation(ctx, params.id, params.partId, body),
  )
  handle(server, desk.removeInviteeRoute, canHoldEvents, ({ ctx, params }) =>
    removeInvitee(ctx, params.id, params.partId),
  )
  handle(server, desk.draftInvitationRoute, canHoldEvents, ({ ctx, params }) =>
    draftInvitation(ctx, params.id),
  )
  handle(server, desk.recordAttendanceRoute, canHoldEvents, ({ ctx, params, body }) =>
    recordAttendance(ctx, params.id, body),
  )
  handleDownload(server, desk.exportInviteesRoute, canHoldEvents, ({ ctx, params }) =>
    exportInvitees(ctx, params.id),
  )
}

function registerHonours(server: Server): void {
  handle(server, desk.addEventHonoursRoute, canHoldEvents, ({ ctx, params, body }) =>
    honours.addEventHonours(ctx, params.id, body),
  )
  handle(server, desk.loadDecisionRoute, canHoldEvents, ({ ctx, params, body }) =>
    honours.loadDecision(ctx, params.id, body),
  )
  handle(server, desk.loadRoundRoute, canHoldEvents, ({ ctx, params, body }) =>
    loadRound(ctx, params.id, body),
  )
  handle(server, desk.editEventHonourRoute, canHoldEvents, ({ ctx, params, body }) =>
    honours.editEventHonour(ctx, params.id, params.partId, body),
  )
  handle(server, desk.removeEventHonourRoute, canHoldEvents, ({ ctx, params }) =>
    honours.removeEventHonour(ctx, params.id, params.partId),
  )
}
