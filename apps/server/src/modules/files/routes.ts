import {
  downloadFileRoute,
  getFileRoute,
  getFileTextRoute,
  listFilesRoute,
  removeFileRoute,
  showPictureRoute,
  uploadFileRoute,
} from '@guongsang/contract/files.ts'
import { AppError } from '../../platform/errors.ts'
import { handle, handleDownload, handleUpload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { downloadFile } from './download-file.ts'
import './jobs.ts'
import { canUploadFile } from './policy.ts'
import { showPicture } from './pictures.ts'
import { fileInfo, findText, listFiles } from './queries.ts'
import { removeFile } from './remove-file.ts'
import { requireFile } from './require-file.ts'
import { uploadFile } from './upload-file.ts'

/** The gate is being signed in: whose file it is decides the rest, in requireFile. */
export function registerFiles(server: Server): void {
  const { platform } = server
  handleUpload(server, uploadFileRoute, canUploadFile, async ({ ctx, query, request }) => {
    const part = await request.file()
    if (!part) throw new AppError('invalid-input', {}, [{ field: 'file', message: 'Chưa chọn tệp.' }])
    const organizationId = query.organizationId ?? ctx.actor.organizationId
    return uploadFile(ctx, platform, {
      source: part.file,
      name: part.filename,
      purpose: query.purpose,
      organizationId,
    })
  })
  handle(server, listFilesRoute, canUploadFile, ({ ctx, query }) =>
    ctx.transaction((tx) => listFiles(tx, ctx.actor, ctx.today, query)),
  )
  handle(server, getFileRoute, canUploadFile, ({ ctx, params }) =>
    ctx.transaction(async (tx) => fileInfo(await requireFile(ctx, tx, params.id))),
  )
  handleDownload(server, downloadFileRoute, canUploadFile, ({ ctx, params }) =>
    downloadFile(ctx, platform, params.id),
  )
  handleDownload(server, showPictureRoute, canUploadFile, ({ ctx, params, query }) =>
    showPicture(ctx, platform, params.id, query.size),
  )
  handle(server, getFileTextRoute, canUploadFile, ({ ctx, params }) =>
    ctx.transaction(async (tx) => {
      const file = await requireFile(ctx, tx, params.id)
      const found = file.deleted_at === null ? await findText(tx, file) : undefined
      return { state: file.text_state, text: found?.content ?? null }
    }),
  )
  handle(server, removeFileRoute, canUploadFile, ({ ctx, params, body }) =>
    removeFile(ctx, platform.clock.now(), params.id, body.reason),
  )
}
