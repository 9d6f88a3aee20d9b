/** Gương điển hình on the portal: who is public at this moment, in pages, and one of them with what came of it. */
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { isDay } from '@guongsang/core/kernel/day.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { PictureSize } from '../../platform/files/pictures.ts'
import type { Platform } from '../../platform/http/server.ts'
import { readCursor, writeCursor } from '../../platform/database/paging.ts'
import { readsWithin } from '../organizations/index.ts'
import { labelBook } from './labels.ts'
import { publicExemplar, publicExemplars, publicPhoto } from './public-exemplars.ts'
import { countPublic, type PublicTally, queryPublicTally } from './public-queries.ts'

interface Asked {
  q: string
  field: string | null
  kind: string | null
  cursor: string | null
  limit: number
}

/** The photo of whoever is public and agrees to its being shown, asked anew each time: it may be taken back. */
export function publicPictures(platform: Platform) {
  const within = readsWithin(platform.database)
  return {
    storyPicture: async (
      slug: string,
      id: string,
      size: PictureSize,
    ): Promise<{ type: string; body: Buffer } | null> => {
      const open = await within(slug, (tx, localityId) => publicPhoto(tx, localityId, id, size))
      if (open === null) return null
      const { type, body } = await open(platform)
      return { type, body: await buffer(body as Readable) }
    },
  }
}

export function publicStories(database: Database) {
  const within = readsWithin(database)
  return {
    stories: (slug: string, asked: Asked) => within(slug, (tx, id) => listStories(tx, id, asked)),
    story: (slug: string, id: string) => within(slug, (tx, localityId) => publicExemplar(tx, localityId, id)),
  }
}

async function listStories(tx: Tx, localityId: string, { cursor, limit, ...asked }: Asked) {
  const wanted = { q: asked.q, field: asked.field ?? undefined, kind: asked.kind ?? undefined }
  const before = placeOf(cursor)
  const read = await publicExemplars(tx, localityId, { ...wanted, before, limit: limit + 1 })
  const rows = read.slice(0, limit)
  const last = rows.at(-1)
  const { total } = await countPublic(tx, localityId, wanted)
  return {
    rows,
    next: read.length > limit && last ? writeCursor([last.foundOn, last.id]) : null,
    total: total!,
    ...(await listChoices(tx, localityId)),
  }
}

function placeOf(cursor: string | null) {
  const keys = readCursor(cursor ?? undefined, ['text', 'id'])
  if (keys === null) return undefined
  const [foundOn, id] = keys
  if (!isDay(foundOn)) throw new AppError('invalid-input')
  return { foundOn, id }
}

/** Kinds and fields to choose from, in the order of the locality's lists, with how many each would show. */
async function listChoices(tx: Tx, localityId: string) {
  const tally = await queryPublicTally(tx, localityId)
  const { all } = await labelBook(tx, localityId)
  const of = (wanted: string, fits: (one: PublicTally, code: string) => boolean) =>
    all
      .filter(({ list }) => list === wanted)
      .map(({ code, label }) => {
        const fitting = tally.filter((one) => fits(one, code))
        return { code, label, count: fitting.reduce((sum, { count }) => sum + count, 0) }
      })
      .filter(({ count }) => count > 0)
  return {
    kinds: of('kind', ({ kind }, code) => kind === code),
    fields: of('field', ({ fields, comprehensive }, code) => comprehensive || fields.includes(code)),
  }
}
