/** What a file is, by its content; whatever is not on the list is refused, whatever it calls itself. */
import { fileTypeFromFile } from 'file-type'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { AppError } from '../errors.ts'
import { XLSX } from '../spreadsheets/write-sheet.ts'
import { zipGuard } from '../spreadsheets/zip-guard.ts'
import './errors.ts'
import { randomKey, receiveFile } from './receive.ts'
import type { Received } from './store.ts'

export const formats = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: XLSX,
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const
export type FileFormat = keyof typeof formats

const PIXELS_MAX = 50_000_000
const SIDE_MAX = 4_000

// SVG and the rest can carry scripts or reach for other files: only these three are decoded at all.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

export interface Inspected extends Received {
  format: FileFormat
}

/** The extension must agree with the content: a reader should not be led to expect something else. */
export async function inspect(file: Received, name: string): Promise<Inspected> {
  const found = (await fileTypeFromFile(file.path))?.ext
  const claimed = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? ''
  if (found === undefined || !(found in formats)) throw new AppError('file-type-refused', { name })
  if (found !== claimed) throw new AppError('file-type-differs', { name, found: found.toUpperCase() })
  const format = found as FileFormat
  if (format === 'docx' || format === 'xlsx') await zipGuard(file.path)
  if (format === 'pdf' || format === 'docx' || format === 'xlsx') return { ...file, format }
  return { ...(await redraw(file, format)), format }
}

/** Pictures are drawn anew: the place where a photo was taken, and anything hidden behind the pixels, stays out. */
async function redraw(file: Received, format: 'jpg' | 'png' | 'webp'): Promise<Received> {
  const path = join(dirname(file.path), randomKey())
  try {
    await sharp(file.path, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .rotate()
      .resize(SIDE_MAX, SIDE_MAX, { fit: 'inside', withoutEnlargement: true })
      .toFormat(format === 'jpg' ? 'jpeg' : format, { quality: 88 })
      .toFile(path)
  } catch {
    await rm(path, { force: true })
    throw new AppError('picture-refused')
  }
  await rm(file.path, { force: true })
  return receiveFile(path)
}
