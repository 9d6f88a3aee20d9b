import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FileRow } from '../../platform/files/table.ts'

type FileKey = Pick<FileRow, 'locality_id' | 'id'>

const one = (tx: Tx, file: FileKey) =>
  tx.updateTable('platform.files').where('locality_id', '=', file.locality_id).where('id', '=', file.id)

export async function markRemoved(
  tx: Tx,
  file: FileKey,
  removal: { at: Date; accountId: string | null; reason: string },
): Promise<void> {
  await one(tx, file)
    .set({ deleted_at: removal.at, deleted_by: removal.accountId, deleted_reason: removal.reason })
    .execute()
}

/** The file, if its words are still to be read. */
export const findUnread = (tx: Tx, file: FileKey): Promise<FileRow | undefined> =>
  tx
    .selectFrom('platform.files')
    .selectAll()
    .where('locality_id', '=', file.locality_id)
    .where('id', '=', file.id)
    .where('text_state', '=', 'waiting')
    .executeTakeFirst()

export const findKept = (tx: Tx, localityId: string, ids: readonly string[]): Promise<FileRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('platform.files')
        .selectAll()
        .where('locality_id', '=', localityId)
        .where('id', 'in', ids)
        .execute()

export async function saveTextState(tx: Tx, file: FileKey, state: FileRow['text_state']): Promise<void> {
  await one(tx, file).set({ text_state: state }).execute()
}

export async function saveText(tx: Tx, file: FileKey, content: string, at: Date): Promise<void> {
  const row = { content, content_fold: searchKey(content), extracted_at: at }
  await tx
    .insertInto('platform.file_texts')
    .values({ locality_id: file.locality_id, file_id: file.id, ...row })
    .onConflict((conflict) => conflict.columns(['locality_id', 'file_id']).doUpdateSet(row))
    .execute()
}
