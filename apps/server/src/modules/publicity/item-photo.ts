/** The photo of an item: in the office for whoever sees the item, in public only while whoever stands in it agrees. */
import { isUuid } from '@guongsang/core/kernel/id.ts'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { PictureSize } from '../../platform/files/pictures.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import { keptPicture } from '../files/index.ts'
import { readsWithin } from '../organizations/index.ts'
import { askingOf } from './asking.ts'
import { queryPublicItem } from './item-public-queries.ts'
import { readItem } from './item-queries.ts'

export async function showItemPhoto(
  ctx: Ctx,
  platform: Platform,
  id: string,
  size: PictureSize,
): Promise<Download> {
  const open = await ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const item = await readItem(tx, asking, id)
    if (item === undefined) throw new AppError('publicity-item-not-found', { id })
    return item.photo_file_id === null ? null : keptPicture(tx, asking.localityId, item.photo_file_id, size)
  })
  if (open === null) throw new AppError('publicity-item-photo-not-found')
  return open(platform)
}

/** Asked anew each time: the consent may be taken back, the item withdrawn. */
export function publicItemPictures(platform: Platform) {
  const within = readsWithin(platform.database)
  return {
    itemPicture: async (
      slug: string,
      id: string,
      size: PictureSize,
    ): Promise<{ type: string; body: Buffer } | null> => {
      if (!isUuid(id)) return null
      const open = await within(slug, async (tx, localityId) => {
        const fileId = (await queryPublicItem(tx, localityId, id))?.photo_file_id ?? null
        return fileId === null ? null : keptPicture(tx, localityId, fileId, size)
      })
      if (open === null) return null
      const { type, body } = await open(platform)
      return { type, body: await buffer(body as Readable) }
    },
  }
}
