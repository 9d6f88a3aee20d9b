/** Files for the module that keeps them with something of its own: whoever may see that thing may read its files. */
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { FileRow } from '../../platform/files/table.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import './errors.ts'
import { findKept } from './store.ts'

/** What these files are called, the removed ones too. */
export async function keptFiles(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, Pick<FileRow, 'id' | 'name' | 'format' | 'size_bytes'>>> {
  const found = await findKept(tx, localityId, ids)
  return new Map(found.map((file) => [file.id, file]))
}

/** The way to the bytes, found inside the transaction and opened after it. */
export async function keptFile(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<(platform: Platform) => Promise<Download>> {
  const file = (await findKept(tx, localityId, [id]))[0]
  if (file === undefined) throw new AppError('file-not-found')
  if (file.deleted_at !== null) throw new AppError('file-removed', { reason: file.deleted_reason })
  return async (platform) => ({
    body: await platform.files.open(file.storage_key),
    type: file.media_type,
    fileName: file.name,
  })
}
