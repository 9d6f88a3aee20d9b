/** Photographs for the module that shows them with something of its own: whoever may see that thing may see its photo. */
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { PICTURE_TYPE, type PictureSize } from '../../platform/files/pictures.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import './errors.ts'
import { findPicture, findPictureShapes } from './queries.ts'
import { findUsableFile, requireFile } from './require-file.ts'

export interface PictureShape {
  width: number
  height: number
}

/** Whether somebody may attach this file as a photo: it is there, it is theirs to use, and it was drawn as one. */
export async function isUsablePicture(ctx: Ctx, tx: Tx, fileId: string): Promise<boolean> {
  const file = await findUsableFile(ctx, tx, fileId)
  return file !== undefined && (await findPictureShapes(tx, file.locality_id, [fileId])).has(fileId)
}

/** How large photos are, so that a page keeps their place; those removed are not among them. */
export const pictureShapes = (
  tx: Tx,
  localityId: string,
  fileIds: readonly string[],
): Promise<Map<string, PictureShape>> => findPictureShapes(tx, localityId, fileIds)

/** The way to the bytes, found inside the transaction and opened after it; null when there is no such photo. */
export async function keptPicture(
  tx: Tx,
  localityId: string,
  fileId: string,
  size: PictureSize,
): Promise<((platform: Platform) => Promise<Download>) | null> {
  const found = await findPicture(tx, localityId, fileId, size)
  if (found === undefined) return null
  return async ({ files }) => ({
    body: await files.open(found.storage_key),
    type: PICTURE_TYPE,
    inline: true,
  })
}

/** A photo one has just brought, for whoever may see the file. */
export async function showPicture(
  ctx: Ctx,
  platform: Platform,
  id: string,
  size: PictureSize,
): Promise<Download> {
  const open = await ctx.transaction(async (tx) => {
    const file = await requireFile(ctx, tx, id)
    return keptPicture(tx, file.locality_id, id, size)
  })
  if (open === null) throw new AppError('file-not-found')
  return open(platform)
}
