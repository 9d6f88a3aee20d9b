import * as handOvers from '@guongsang/contract/publicity-hand-overs.ts'
import * as interactions from '@guongsang/contract/publicity-interactions.ts'
import * as notes from '@guongsang/contract/publicity-notes.ts'
import * as outreach from '@guongsang/contract/publicity-outreach.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import './outreach-errors.ts'
import './outreach-events.ts'
import './outreach-home.ts'
import './outreach-timelines.ts'
import { acknowledgeNote } from './acknowledge-note.ts'
import * as answers from './answer-hand-over.ts'
import { countInteractions, handleAudienceText, noteAudienceText } from './count-interactions.ts'
import { editActivity, strikeActivity } from './edit-activity.ts'
import { exportActivities } from './export-activities.ts'
import { handOver } from './hand-over.ts'
import { issueNote } from './issue-note.ts'
import { listActivities } from './list-activities.ts'
import { listCooperations } from './list-cooperations.ts'
import { listHandOvers } from './list-hand-overs.ts'
import { listAcknowledgements, listNotes } from './list-notes.ts'
import { listSpeakers } from './list-speakers.ts'
import { logActivity } from './log-activity.ts'
import { moveVisit } from './move-visit.ts'
import * as policies from './outreach-policy.ts'
import { recallHandOver } from './recall-hand-over.ts'
import { endCooperation, recordCooperation, reportCooperation } from './record-cooperation.ts'
import { listAudienceTexts, showInteractions } from './show-interactions.ts'
import { showHandOver } from './show-hand-over.ts'
import { registerStatistics } from './statistics-routes.ts'
import { withdrawNote } from './withdraw-note.ts'

export function registerOutreach(server: Server): void {
  registerActivities(server)
  registerHandOvers(server)
  registerNotes(server)
  registerCooperations(server)
  registerInteractions(server)
  registerStatistics(server)
}

function registerActivities(server: Server): void {
  handle(server, outreach.listActivitiesRoute, policies.canViewActivities, ({ ctx, query }) =>
    listActivities(ctx, query),
  )
  handleDownload(server, outreach.exportActivitiesRoute, policies.canViewActivities, ({ ctx, query }) =>
    exportActivities(ctx, query),
  )
  handle(server, outreach.logActivityRoute, policies.canLogActivities, ({ ctx, body }) =>
    logActivity(ctx, body),
  )
  handle(server, outreach.editActivityRoute, policies.canLogActivities, ({ ctx, params, body }) =>
    editActivity(ctx, params.id, body),
  )
  handle(server, outreach.strikeActivityRoute, policies.canLogActivities, ({ ctx, params, body }) =>
    strikeActivity(ctx, params.id, body),
  )
  handle(server, outreach.listSpeakersRoute, policies.canViewActivities, ({ ctx, query }) =>
    listSpeakers(ctx, query),
  )
}

function registerHandOvers(server: Server): void {
  handle(server, handOvers.listHandOversRoute, policies.canViewHandOvers, ({ ctx, query }) =>
    listHandOvers(ctx, query),
  )
  handle(server, handOvers.showHandOverRoute, policies.canViewHandOvers, ({ ctx, params }) =>
    showHandOver(ctx, params.id),
  )
  handle(server, handOvers.handOverRoute, policies.canHandOver, ({ ctx, body }) => handOver(ctx, body))
  handle(server, handOvers.recallHandOverRoute, policies.canHandOver, ({ ctx, params, body }) =>
    recallHandOver(ctx, params.id, body),
  )
  handle(server, handOvers.receiveHandOverRoute, policies.canAnswerHandOvers, ({ ctx, params, body }) =>
    answers.receiveHandOver(ctx, params, body),
  )
  handle(server, handOvers.reportUseRoute, policies.canAnswerHandOvers, ({ ctx, params, body }) =>
    answers.reportUse(ctx, params, body),
  )
  handle(server, handOvers.declineHandOverRoute, policies.canAnswerHandOvers, ({ ctx, params, body }) =>
    answers.declineHandOver(ctx, params, body),
  )
  handle(server, handOvers.askVisitRoute, policies.canAnswerHandOvers, ({ ctx, params, body }) =>
    answers.askVisit(ctx, params, body),
  )
  handle(server, handOvers.moveVisitRoute, policies.canViewHandOvers, ({ ctx, params, body }) =>
    moveVisit(ctx, params.id, body),
  )
}

function registerNotes(server: Server): void {
  handle(server, notes.listNotesRoute, policies.canReadNotes, ({ ctx, query }) => listNotes(ctx, query))
  handle(server, notes.issueNoteRoute, policies.canIssueNotes, ({ ctx, body }) => issueNote(ctx, body))
  handle(server, notes.acknowledgeNoteRoute, policies.canReadNotes, ({ ctx, params, body }) =>
    acknowledgeNote(ctx, params.id, body),
  )
  handle(server, notes.withdrawNoteRoute, policies.canIssueNotes, ({ ctx, params, body }) =>
    withdrawNote(ctx, params.id, body),
  )
  handle(server, notes.listAcknowledgementsRoute, policies.canIssueNotes, ({ ctx, params, query }) =>
    listAcknowledgements(ctx, params.id, query),
  )
}

function registerCooperations(server: Server): void {
  handle(server, notes.listCooperationsRoute, policies.canViewCooperations, ({ ctx, query }) =>
    listCooperations(ctx, query),
  )
  handle(server, notes.recordCooperationRoute, policies.canKeepCooperations, ({ ctx, body }) =>
    recordCooperation(ctx, body),
  )
  handle(server, notes.reportCooperationRoute, policies.canReportCooperations, ({ ctx, params, body }) =>
    reportCooperation(ctx, params.id, body),
  )
  handle(server, notes.endCooperationRoute, policies.canKeepCooperations, ({ ctx, params, body }) =>
    endCooperation(ctx, params.id, body),
  )
}

function registerInteractions(server: Server): void {
  handle(server, interactions.showInteractionsRoute, policies.canViewStatistics, ({ ctx, params }) =>
    showInteractions(ctx, params.id),
  )
  handle(server, interactions.listAudienceTextsRoute, policies.canCountInteractions, ({ ctx, query }) =>
    listAudienceTexts(ctx, query),
  )
  handle(
    server,
    interactions.countInteractionsRoute,
    policies.canCountInteractions,
    ({ ctx, params, body }) => countInteractions(ctx, params.id, body),
  )
  handle(server, interactions.noteAudienceTextRoute, policies.canCountInteractions, ({ ctx, params, body }) =>
    noteAudienceText(ctx, params.id, body),
  )
  handle(
    server,
    interactions.handleAudienceTextRoute,
    policies.canCountInteractions,
    ({ ctx, params, body }) => handleAudienceText(ctx, params.id, body),
  )
}
