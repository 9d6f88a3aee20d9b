/** Photos, asked for anew at every visit: whoever takes the consent back is not seen from then on. */
import type { FastifyInstance } from 'fastify'
import { store } from './page-cache.ts'
import type { PhotoReads } from './reads.ts'
import { ASKED_AGAIN } from './respond.ts'
import { addFile, type Params, type Portal } from './serve.ts'

const SIZES = { 'nho.webp': 'small', 'lon.webp': 'large' } as const

type Find = PhotoReads['storyPicture']

export function addPhotos(app: FastifyInstance, portal: Portal): void {
  const photos = (path: string, find: Find): void =>
    addFile(app, portal, path, ASKED_AGAIN, async ({ params }) => {
      const { slug, id, name } = params as Params
      if (!isSize(name!)) return null
      const photo = await find(slug!, id!, SIZES[name])
      return photo && store(photo)
    })
  photos('/:slug/dien-hinh/:id/anh/:name', portal.reads.storyPicture)
  photos('/:slug/tin/:id/anh/:name', portal.reads.itemPicture)
}

const isSize = (name: string): name is keyof typeof SIZES => name in SIZES
