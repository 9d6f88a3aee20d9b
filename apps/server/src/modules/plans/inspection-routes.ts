import * as contract from '@guongsang/contract/plans-inspections.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { answerInspection } from './answer-inspection.ts'
import { exportInspections } from './export-inspections.ts'
import './inspection-errors.ts'
import './inspection-events.ts'
import './inspection-home.ts'
import { canRecordInspections, canRemedyInspections, canViewInspections } from './inspection-policy.ts'
import { listInspections } from './list-inspections.ts'
import { moveInspection } from './move-inspection.ts'
import { printInspection } from './print-inspection.ts'
import { editInspection, recordInspection } from './record-inspection.ts'
import { downloadInspectionFile, showInspection } from './show-inspection.ts'

export function registerInspectionRoutes(server: Server): void {
  handle(server, contract.listInspectionsRoute, canViewInspections, ({ ctx, query }) =>
    ctx.transaction((tx) => listInspections(tx, askingOf(ctx), query)),
  )
  handleDownload(server, contract.exportInspectionsRoute, canViewInspections, ({ ctx, query }) =>
    exportInspections(ctx, query),
  )
  handle(server, contract.showInspectionRoute, canViewInspections, ({ ctx, params }) =>
    ctx.transaction((tx) => showInspection(tx, askingOf(ctx), params.id)),
  )
  handleDownload(server, contract.downloadInspectionFileRoute, canViewInspections, ({ ctx, params }) =>
    downloadInspectionFile(ctx, server.platform, params.id, params.fileId),
  )
  handle(server, contract.recordInspectionRoute, canRecordInspections, ({ ctx, body }) =>
    recordInspection(ctx, body),
  )
  handle(server, contract.editInspectionRoute, canRecordInspections, ({ ctx, params, body }) =>
    editInspection(ctx, params.id, body),
  )
  handle(server, contract.moveInspectionRoute, canRecordInspections, ({ ctx, params, body }) =>
    moveInspection(ctx, params.id, body),
  )
  handle(server, contract.answerInspectionRoute, canRemedyInspections, ({ ctx, params, body }) =>
    answerInspection(ctx, params.id, body),
  )
  handle(server, contract.printInspectionRoute, canRecordInspections, ({ ctx, params, body }) =>
    printInspection(ctx, server.platform.clock.now(), params.id, body),
  )
}
