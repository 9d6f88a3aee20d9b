/** Files as screens show them. The path of an organisation is the one of the day asked about. */
import type { FileInfo } from '@guongsang/contract/files.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { searchTerms } from '@guongsang/core/kernel/vietnamese/search.ts'
import { sql } from 'kysely'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'
import type { FileRow, PictureTable } from '../../platform/files/table.ts'
import { canViewFile } from './policy.ts'

export interface PlacedFile extends FileRow {
  organization_path: string | null
}

const placed = (tx: Tx, actor: Actor, today: Day) =>
  tx
    .selectFrom('platform.files as file')
    .leftJoin('organizations.places as place', (join) =>
      join
        .onRef('place.locality_id', '=', 'file.locality_id')
        .on('place.kind', '=', 'organization')
        .onRef('place.id', '=', 'file.organization_id')
        .on('place.valid_from', '<=', today)
        .on((on) => on.or([on('place.valid_to', 'is', null), on('place.valid_to', '>=', today)])),
    )
    .selectAll('file')
    .select('place.path as organization_path')
    .where('file.locality_id', '=', actor.localityId ?? INSTALLATION)

export const findFile = (tx: Tx, actor: Actor, today: Day, id: string): Promise<PlacedFile | undefined> =>
  placed(tx, actor, today).where('file.id', '=', id).executeTakeFirst()

/** The present tree path of an organisation; null when it is not in being on the day. */
export async function pathOf(
  tx: Tx,
  localityId: string,
  organizationId: string,
  today: Day,
): Promise<string | null> {
  const place = await tx
    .selectFrom('organizations.places')
    .select('path')
    .where('locality_id', '=', localityId)
    .where('kind', '=', 'organization')
    .where('id', '=', organizationId)
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
    .executeTakeFirst()
  return place?.path ?? null
}

export interface FilesQuery {
  q?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Newest first, of what the actor may see; words are looked for in names and in the text of the files. */
export async function listFiles(tx: Tx, actor: Actor, today: Day, query: FilesQuery) {
  let select = placed(tx, actor, today)
    .where('file.deleted_at', 'is', null)
    .where((where) =>
      where.or([
        where('file.created_by', '=', actor.accountId),
        withinReach(actor, canViewFile, 'place.path'),
      ]),
    )
  const words = textQuery(query.q ?? '')
  if (words !== null)
    select = select.where(
      sql<boolean>`(to_tsvector('simple', file.name_fold) @@ to_tsquery('simple', ${words}) or exists (
        select from platform.file_texts text
        where text.locality_id = file.locality_id and text.file_id = file.id
          and to_tsvector('simple', text.content_fold) @@ to_tsquery('simple', ${words})))`,
    )
  const after = readCursor(query.cursor, ['id'])
  if (after) select = select.where('file.id', '<', after[0])
  const rows = await select
    .orderBy('file.id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return pageOf(rows, query, ({ id }) => [id], fileInfo)
}

/** Every word, the last one perhaps half typed. */
function textQuery(typed: string): string | null {
  const terms = searchTerms(typed)
  return terms.length === 0
    ? null
    : terms.map((term, at) => (at === terms.length - 1 ? `'${term}':*` : `'${term}'`)).join(' & ')
}

export const findText = (tx: Tx, file: FileRow): Promise<{ content: string } | undefined> =>
  tx
    .selectFrom('platform.file_texts')
    .select('content')
    .where('locality_id', '=', file.locality_id)
    .where('file_id', '=', file.id)
    .executeTakeFirst()

export const fileInfo = (row: FileRow): FileInfo => ({
  id: row.id,
  name: row.name,
  format: row.format,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  sha256: row.sha256,
  purpose: row.purpose,
  organizationId: row.organization_id,
  textState: row.text_state,
  createdAt: row.created_at.toISOString(),
  createdByName: row.created_by_name,
  deletedAt: row.deleted_at?.toISOString() ?? null,
  deletedReason: row.deleted_reason,
})

/** What files are called, for those who see the thing they hang on. */
export async function fileNames(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('platform.files')
    .select(['id', 'name'])
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const drawn = (tx: Tx, localityId: string) =>
  tx
    .selectFrom('platform.pictures as picture')
    .innerJoin('platform.files as file', (join) =>
      join
        .onRef('file.locality_id', '=', 'picture.locality_id')
        .onRef('file.id', '=', 'picture.file_id')
        .on('file.deleted_at', 'is', null),
    )
    .where('picture.locality_id', '=', localityId)

export const findPicture = (
  tx: Tx,
  localityId: string,
  fileId: string,
  size: PictureTable['size'],
): Promise<{ storage_key: string } | undefined> =>
  drawn(tx, localityId)
    .select('picture.storage_key')
    .where('picture.file_id', '=', fileId)
    .where('picture.size', '=', size)
    .executeTakeFirst()

/** Of the large size; both are of one shape. */
export async function findPictureShapes(tx: Tx, localityId: string, fileIds: readonly string[]) {
  if (fileIds.length === 0) return new Map<string, { width: number; height: number }>()
  const rows = await drawn(tx, localityId)
    .select(['picture.file_id', 'picture.width', 'picture.height'])
    .where('picture.file_id', 'in', fileIds)
    .where('picture.size', '=', 'large')
    .execute()
  return new Map(rows.map(({ file_id, width, height }) => [file_id, { width, height }]))
}
