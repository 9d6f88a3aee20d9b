import * as contract from '@guongsang/contract/organizations-imports.ts'
import { AppError } from '../../platform/errors.ts'
import { handle, handleDownload, handleUpload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { localityOf } from './change.ts'
import { chooseImportRows } from './choose-import-rows.ts'
import { confirmImport } from './confirm-import.ts'
import { correctImportCells } from './correct-import-cells.ts'
import { discardImport } from './discard-import.ts'
import { listImportRows, listImports, showImport } from './import-queries.ts'
import { downloadImportReport } from './import-report.ts'
import { downloadImportTemplate } from './import-template.ts'
import { onDay } from './periods.ts'
import { canImport } from './policy.ts'
import { undoImport } from './undo-import.ts'
import { uploadImport } from './upload-import.ts'

export function registerImportRoutes(server: Server): void {
  const { platform } = server
  handleUpload(server, contract.uploadImportRoute, canImport, async ({ ctx, query, request }) => {
    const part = await request.file()
    if (!part) throw new AppError('invalid-input', {}, [{ field: 'file', message: 'Chưa chọn tệp.' }])
    return uploadImport(ctx, platform, {
      subject: query.subject,
      effectiveOn: onDay(query.effectiveOn, ctx.today),
      name: part.filename,
      source: part.file,
    })
  })
  handleDownload(server, contract.downloadImportTemplateRoute, canImport, ({ ctx, query }) =>
    downloadImportTemplate(ctx, query.subject),
  )
  handle(server, contract.listImportsRoute, canImport, ({ ctx, query }) =>
    ctx.transaction((tx) => listImports(tx, localityOf(ctx), ctx.actor, query)),
  )
  handle(server, contract.getImportRoute, canImport, ({ ctx, params }) =>
    ctx.transaction((tx) => showImport(tx, localityOf(ctx), ctx.actor, params.id)),
  )
  handle(server, contract.listImportRowsRoute, canImport, ({ ctx, params, query }) =>
    ctx.transaction((tx) => listImportRows(tx, localityOf(ctx), params.id, query)),
  )
  handle(server, contract.chooseImportRowsRoute, canImport, ({ ctx, params, body }) =>
    chooseImportRows(ctx, params.id, body.choices),
  )
  handle(server, contract.correctImportCellsRoute, canImport, ({ ctx, params, body }) =>
    correctImportCells(ctx, params.id, body.corrections),
  )
  handle(server, contract.confirmImportRoute, canImport, ({ ctx, params, body }) =>
    confirmImport(ctx, platform.clock.now(), params.id, body),
  )
  handle(server, contract.undoImportRoute, canImport, ({ ctx, params }) =>
    undoImport(ctx, platform.clock.now(), params.id),
  )
  handle(server, contract.discardImportRoute, canImport, ({ ctx, params }) => discardImport(ctx, params.id))
  handleDownload(server, contract.downloadImportReportRoute, canImport, ({ ctx, params }) =>
    downloadImportReport(ctx, params.id),
  )
}
