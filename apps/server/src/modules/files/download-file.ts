import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import { requireFile } from './require-file.ts'

/** Tải tệp về: always as an attachment under its own name, so that nothing in it runs as a page of ours. */
export async function downloadFile(ctx: Ctx, platform: Platform, id: string): Promise<Download> {
  const file = await ctx.transaction(async (tx) => {
    const found = await requireFile(ctx, tx, id)
    if (found.deleted_at !== null) throw new AppError('file-removed', { reason: found.deleted_reason })
    return found
  })
  return { body: await platform.files.open(file.storage_key), type: file.media_type, fileName: file.name }
}
