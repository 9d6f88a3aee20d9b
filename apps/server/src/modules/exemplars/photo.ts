/** The photo of an exemplar: who sees it, how large it is, and the way to its bytes. */
import { isPhotoSeen } from '@guongsang/core/exemplars/stages.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { PictureSize } from '../../platform/files/pictures.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import { keptPicture, type PictureShape, pictureShapes } from '../files/index.ts'
import { type ExemplarRead, readOne } from './exemplar-queries.ts'
import { canKeepExemplars } from './policy.ts'
import { askingOf, type Reach, reachOf } from './reach.ts'
import { allows } from './take-exemplar.ts'

export interface Photo extends PictureShape {
  alt: string
  credit: string | null
}

type Pictured = Pick<ExemplarRead, 'id' | 'photo_file_id' | 'photo_alt' | 'photo_credit'>

/** By exemplar, one statement for all of a page. */
export async function photosOf(
  tx: Tx,
  localityId: string,
  pictured: readonly Pictured[],
): Promise<Map<string, Photo>> {
  const shapes = await pictureShapes(
    tx,
    localityId,
    pictured.flatMap(({ photo_file_id: fileId }) => fileId ?? []),
  )
  return new Map(
    pictured.flatMap(({ id, photo_file_id: fileId, photo_alt: alt, photo_credit: credit }) => {
      const shape = fileId === null ? undefined : shapes.get(fileId)
      return shape === undefined ? [] : [[id, { ...shape, alt: alt ?? '', credit }]]
    }),
  )
}

export const seesPhoto = (reach: Reach, one: ExemplarRead): boolean =>
  isPhotoSeen({ keeps: allows(reach, one, canKeepExemplars), agreed: one.photo_agreed })

/** Ảnh của điển hình, for whoever sees the exemplar and may see its photo. */
export async function showExemplarPhoto(
  ctx: Ctx,
  platform: Platform,
  id: string,
  size: PictureSize,
): Promise<Download> {
  const open = await ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const one = await readOne(tx, reach, id)
    if (one === undefined) throw new AppError('exemplar-not-found', { id })
    const fileId = seesPhoto(reach, one) ? one.photo_file_id : null
    return fileId === null ? null : keptPicture(tx, asking.localityId, fileId, size)
  })
  if (open === null) throw new AppError('exemplar-photo-not-found')
  return open(platform)
}
