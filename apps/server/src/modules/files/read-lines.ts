import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type Extracted, extractLines } from '../../platform/files/extract-text.ts'
import type { FileStore } from '../../platform/files/store.ts'
import './errors.ts'
import { requireFile } from './require-file.ts'
import { withCopy } from './with-copy.ts'

/** The lines of a Word or PDF file the asker may see, tables with their tabs; 'failed' is a damaged file. */
export async function readLines(
  ctx: Ctx,
  store: FileStore,
  id: string,
): Promise<Extracted | { state: 'failed' }> {
  const file = await ctx.transaction((tx) => requireFile(ctx, tx, id))
  if (file.deleted_at !== null) throw new AppError('file-removed', { reason: file.deleted_reason })
  const { format } = file
  if (format !== 'docx' && format !== 'pdf') return { state: 'none' }
  return withCopy(store, file, (path) => extractLines(path, format)).catch(() => ({ state: 'failed' }))
}
