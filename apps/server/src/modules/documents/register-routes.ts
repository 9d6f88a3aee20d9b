import * as books from '@guongsang/contract/documents-books.ts'
import * as register from '@guongsang/contract/documents-register.ts'
import { showRolloutRoute } from '@guongsang/contract/documents-rollout.ts'
import * as drafts from '@guongsang/contract/documents-drafts.ts'
import * as templates from '@guongsang/contract/documents-templates.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { listNumbers, listSeries, showIncomingBook, showOutgoingBook } from './book-queries.ts'
import { correctDocumentRecord } from './correct-document-record.ts'
import { createDocument } from './create-document.ts'
import { attachDocumentFile, detachDocumentFile, downloadDocumentFile } from './document-files.ts'
import {
  addDocumentTemplate,
  changeDocumentTemplateState,
  listDocumentTemplates,
} from './document-templates.ts'
import { editDocument } from './edit-document.ts'
import { enterIncoming, handOverIncoming } from './enter-incoming.ts'
import { exportIncomingBook, exportOutgoingBook } from './export-books.ts'
import './home-entries.ts'
import { linkRelation } from './link-relation.ts'
import { matchCitations } from './match-citations.ts'
import { closeSeries, openSeries } from './open-series.ts'
import {
  canDraftDocuments,
  canManageTemplates,
  canNumberDocuments,
  canReceiveDocuments,
  canRecordDocuments,
  canViewDocuments,
} from './policy.ts'
import { printDocument } from './print-document.ts'
import { askingOf } from './reach.ts'
import { recordDocument } from './record-document.ts'
import { listDocuments } from './register-queries.ts'
import { reserveNumbers, skipNumbers } from './set-numbers-aside.ts'
import { canSeeDocument, showDocument } from './show-document.ts'
import { showRollout } from './show-rollout.ts'
import { suggestRecipients } from './suggest-recipients.ts'

registerTimeline('document', canSeeDocument)

export function registerDocumentRegister(server: Server): void {
  registerDocumentRoutes(server)
  registerBookRoutes(server)
  handle(server, templates.listDocumentTemplatesRoute, canViewDocuments, ({ ctx, query }) =>
    listDocumentTemplates(ctx, query),
  )
  handle(server, templates.addDocumentTemplateRoute, canManageTemplates, ({ ctx, body }) =>
    addDocumentTemplate(ctx, body),
  )
  handle(server, templates.changeDocumentTemplateStateRoute, canManageTemplates, ({ ctx, params, body }) =>
    changeDocumentTemplateState(ctx, params.id, body.state),
  )
}

function registerDocumentRoutes(server: Server): void {
  const { platform } = server
  handle(server, register.listDocumentsRoute, canViewDocuments, ({ ctx, query }) =>
    ctx.transaction((tx) => listDocuments(tx, askingOf(ctx), query)),
  )
  handle(server, register.showDocumentRoute, canViewDocuments, ({ ctx, params }) =>
    showDocument(ctx, params.id),
  )
  handle(server, showRolloutRoute, canViewDocuments, ({ ctx, params }) => showRollout(ctx, params.id))
  handle(server, drafts.createDocumentRoute, canDraftDocuments, ({ ctx, body }) => createDocument(ctx, body))
  handle(server, drafts.editDocumentRoute, canDraftDocuments, ({ ctx, params, body }) =>
    editDocument(ctx, params.id, body),
  )
  handle(server, drafts.recordDocumentRoute, canRecordDocuments, ({ ctx, body }) =>
    recordDocument(ctx, platform.clock.now(), body),
  )
  handle(server, drafts.correctDocumentRecordRoute, canRecordDocuments, ({ ctx, params, body }) =>
    correctDocumentRecord(ctx, params.id, body),
  )
  handle(server, drafts.linkRelationRoute, canRecordDocuments, ({ ctx, params, body }) =>
    linkRelation(ctx, params.id, body),
  )
  handle(server, drafts.suggestRecipientsRoute, canDraftDocuments, ({ ctx, body }) =>
    suggestRecipients(ctx, body),
  )
  handle(server, drafts.matchCitationsRoute, canViewDocuments, ({ ctx, body }) => matchCitations(ctx, body))
  handle(server, drafts.attachDocumentFileRoute, canRecordDocuments, ({ ctx, params, body }) =>
    attachDocumentFile(ctx, params.id, body),
  )
  handle(server, drafts.detachDocumentFileRoute, canRecordDocuments, ({ ctx, params }) =>
    detachDocumentFile(ctx, params.id, params.fileId),
  )
  handleDownload(server, drafts.downloadDocumentFileRoute, canViewDocuments, ({ ctx, params }) =>
    downloadDocumentFile(ctx, platform, params.id, params.fileId),
  )
  handle(server, drafts.printDocumentRoute, canViewDocuments, ({ ctx, params, body }) =>
    printDocument(ctx, platform.clock.now(), params.id, body.format),
  )
}

function registerBookRoutes(server: Server): void {
  const { clock } = server.platform
  handle(server, books.listSeriesRoute, canNumberDocuments, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      listSeries(tx, askingOf(ctx), { ...query, year: query.year ?? yearOf(ctx.today) }),
    ),
  )
  handle(server, books.openSeriesRoute, canNumberDocuments, ({ ctx, body }) => openSeries(ctx, body))
  handle(server, books.closeSeriesRoute, canNumberDocuments, ({ ctx, params, body }) =>
    closeSeries(ctx, params.id, body),
  )
  handle(server, books.listNumbersRoute, canNumberDocuments, ({ ctx, params, query }) =>
    ctx.transaction((tx) =>
      listNumbers(tx, askingOf(ctx), params.id, { ...query, year: query.year ?? yearOf(ctx.today) }),
    ),
  )
  handle(server, books.reserveNumbersRoute, canNumberDocuments, ({ ctx, params, body }) =>
    reserveNumbers(ctx, clock.now(), params.id, body),
  )
  handle(server, books.skipNumbersRoute, canNumberDocuments, ({ ctx, params, body }) =>
    skipNumbers(ctx, clock.now(), params.id, body),
  )
  handle(server, books.showOutgoingBookRoute, canViewDocuments, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      showOutgoingBook(tx, askingOf(ctx), { ...query, year: query.year ?? yearOf(ctx.today) }),
    ),
  )
  handleDownload(server, books.exportOutgoingBookRoute, canViewDocuments, ({ ctx, query }) =>
    exportOutgoingBook(ctx, { ...query, year: query.year ?? yearOf(ctx.today) }),
  )
  handle(server, books.showIncomingBookRoute, canReceiveDocuments, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      showIncomingBook(tx, askingOf(ctx), { ...query, year: query.year ?? yearOf(ctx.today) }),
    ),
  )
  handleDownload(server, books.exportIncomingBookRoute, canReceiveDocuments, ({ ctx, query }) =>
    exportIncomingBook(ctx, { ...query, year: query.year ?? yearOf(ctx.today) }),
  )
  handle(server, books.enterIncomingRoute, canReceiveDocuments, ({ ctx, body }) =>
    enterIncoming(ctx, clock.now(), body),
  )
  handle(server, books.handOverIncomingRoute, canReceiveDocuments, ({ ctx, params, body }) =>
    handOverIncoming(ctx, params.id, body),
  )
}
