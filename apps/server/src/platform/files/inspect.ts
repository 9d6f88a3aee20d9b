/** What a file is, by its content; whatever is not on the list is refused, whatever it calls itself. */
import { fileTypeFromFile } from 'file-type'
import { AppError } from '../errors.ts'
import { XLSX } from '../spreadsheets/write-sheet.ts'
import { zipGuard } from '../spreadsheets/zip-guard.ts'
import './errors.ts'
import { isPicture, redraw } from './pictures.ts'
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
  return { ...(isPicture(format) ? await redraw(file, format) : file), format }
}
