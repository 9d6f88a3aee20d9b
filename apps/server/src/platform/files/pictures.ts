/** Everything that decodes pictures. Whatever is kept or shown is drawn anew: points, and nothing hidden behind them. */
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { AppError } from '../errors.ts'
import './errors.ts'
import { randomKey, receiveFile } from './receive.ts'
import type { FileStore, Received } from './store.ts'

const PIXELS_MAX = 50_000_000
const SIDE_MAX = 4_000

// SVG and the rest can carry scripts or reach for other files: of what is handed in, which always lies in a file, only these
// three are decoded at all. From memory come our own drawings and nothing else.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadSvgBuffer'],
})

const pictureFormats = ['jpg', 'png', 'webp'] as const
export type PictureFormat = (typeof pictureFormats)[number]

export const isPicture = (format: string): format is PictureFormat =>
  (pictureFormats as readonly string[]).includes(format)

/** The longest side of a photograph as it is shown: on its own page, and on a card. */
const pictureSides = { large: 1_600, small: 640 } as const
export type PictureSize = keyof typeof pictureSides
export const PICTURE_TYPE = 'image/webp'

/** One size, kept in the store under its key. */
export interface DrawnPicture {
  size: PictureSize
  key: string
  width: number
  height: number
  sizeBytes: number
}

/** The same picture without the place where it was taken, upright, no larger than paper needs. */
export async function redraw(file: Received, format: PictureFormat): Promise<Received> {
  const { path } = await draw(file.path, SIDE_MAX, format === 'jpg' ? 'jpeg' : format)
  await rm(file.path, { force: true })
  return receiveFile(path)
}

/** Both sizes of a photograph, from its redrawn file. Whoever fails afterwards drops the keys. */
export async function drawSizes(store: FileStore, { path }: Received): Promise<DrawnPicture[]> {
  const drawn: DrawnPicture[] = []
  try {
    for (const [size, side] of Object.entries(pictureSides) as [PictureSize, number][]) {
      const { path: smaller, width, height } = await draw(path, side, 'webp')
      const received = await receiveFile(smaller)
      const key = randomKey()
      drawn.push({ size, key, width, height, sizeBytes: received.sizeBytes })
      await store.keep(key, received).catch(async (error: unknown) => {
        await rm(smaller, { force: true })
        throw error
      })
    }
    return drawn
  } catch (error) {
    await Promise.allSettled(drawn.map(({ key }) => store.drop(key)))
    throw error
  }
}

/** A drawing of our own as a picture in points, for whoever draws no lines. */
export const drawingInPoints = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 108 }).png({ palette: true }).toBuffer()

// A quality given to PNG as well would leave 256 colours of a portrait.
const lossy = { jpeg: { quality: 88 }, webp: { quality: 88 }, png: {} }

async function draw(from: string, side: number, format: keyof typeof lossy) {
  const path = join(dirname(from), randomKey())
  try {
    const { width, height } = await sharp(from, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .toFormat(format, lossy[format])
      .toFile(path)
    return { path, width, height }
  } catch {
    await rm(path, { force: true })
    throw new AppError('picture-refused')
  }
}
