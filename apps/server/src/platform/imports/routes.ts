/** The routes of imports, for what a module may bring in: the same for every kind. */
import type { ImportRoutes } from '@guongsang/contract/import-routes.ts'
import type { ImportSubject } from '@guongsang/contract/imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Policy } from '../auth/policy.ts'
import { localityOf } from '../ctx.ts'
import { AppError } from '../errors.ts'
import { handle, handleDownload, handleUpload } from '../http/handle.ts'
import type { Server } from '../http/server.ts'
import { chooseAlikeImportRows, chooseImportRows } from './choose-import-rows.ts'
import { confirmImport } from './confirm-import.ts'
import { correctImportCells } from './correct-import-cells.ts'
import { discardImport } from './discard-import.ts'
import './errors.ts'
import './events.ts'
import './jobs.ts'
import { listImportRows, listImports, showImport } from './queries.ts'
import { replanImport } from './replan-import.ts'
import { downloadImportReport } from './report.ts'
import { downloadImportTemplate } from './template.ts'
import { undoImport } from './undo-import.ts'
import { uploadImport } from './upload-import.ts'

export function registerImportRoutes(
  server: Server,
  routes: ImportRoutes,
  { policy, subjects }: { policy: Policy; subjects: readonly ImportSubject[] },
): void {
  const { platform } = server
  handleUpload(server, routes.upload, policy, async ({ ctx, query, request }) => {
    const part = await request.file()
    if (!part) throw new AppError('invalid-input', {}, [{ field: 'file', message: 'Chưa chọn tệp.' }])
    return uploadImport(ctx, platform, {
      subject: query.subject,
      effectiveOn: (query.effectiveOn ?? ctx.today) as Day,
      name: part.filename,
      source: part.file,
    })
  })
  handleDownload(server, routes.template, policy, ({ ctx, query }) =>
    downloadImportTemplate(ctx, query.subject),
  )
  handle(server, routes.list, policy, ({ ctx, query }) =>
    ctx.transaction((tx) => listImports(tx, localityOf(ctx), ctx.actor, { ...query, subjects })),
  )
  handle(server, routes.get, policy, ({ ctx, params }) =>
    ctx.transaction((tx) => showImport(tx, localityOf(ctx), ctx.actor, params.id)),
  )
  handle(server, routes.rows, policy, ({ ctx, params, query }) =>
    ctx.transaction((tx) => listImportRows(tx, localityOf(ctx), ctx.actor, params.id, query)),
  )
  handle(server, routes.choose, policy, ({ ctx, params, body }) =>
    chooseImportRows(ctx, params.id, body.choices),
  )
  handle(server, routes.chooseAlike, policy, ({ ctx, params, body }) =>
    chooseAlikeImportRows(ctx, params.id, body),
  )
  handle(server, routes.correct, policy, ({ ctx, params, body }) =>
    correctImportCells(ctx, params.id, body.corrections),
  )
  handle(server, routes.replan, policy, ({ ctx, params }) => replanImport(ctx, params.id))
  handle(server, routes.confirm, policy, ({ ctx, params, body }) =>
    confirmImport(ctx, platform.clock.now(), params.id, body),
  )
  handle(server, routes.undo, policy, ({ ctx, params }) => undoImport(ctx, platform.clock.now(), params.id))
  handle(server, routes.discard, policy, ({ ctx, params }) => discardImport(ctx, params.id))
  handleDownload(server, routes.report, policy, ({ ctx, params }) => downloadImportReport(ctx, params.id))
}
