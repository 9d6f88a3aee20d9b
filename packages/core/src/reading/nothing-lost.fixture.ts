import { words as wordsOf } from './words.ts'
import type { PlanReading } from './plan-reading.ts'
import { isOrnament } from './ornaments.ts'
import { sourceLines } from './source-lines.ts'

/** The lines of a text whose words are neither kept in an item, nor an ornament, nor told in a warning. */
export function lostLines(text: string, reading: PlanReading): string[] {
  const kept = {
    section: [...reading.sections, ...reading.bases].map((one) => one.printed),
    basis: reading.bases.map((one) => one.printed),
    table: reading.tasks.map((one) => one.printed),
    recipients: [...reading.recipients, ...(reading.signature ? [reading.signature] : [])].map(
      (one) => one.printed,
    ),
    signature: reading.signature ? [reading.signature.printed] : [],
    title: [reading.document.found.title?.printed ?? '', reading.document.found.type?.printed ?? ''],
  }
  const warned = new Set(reading.warnings.map((one) => one.line))
  return sourceLines(text).flatMap((line) => {
    const part = reading.lines[line.number - 1]
    if (
      line.blank ||
      part === 'ornament' ||
      part === 'letterhead' ||
      part === 'table-head' ||
      warned.has(line.number)
    )
      return []
    if (part === undefined || part === 'blank' || part === 'unread') return [`${part}: ${line.text}`]
    const pieces = part === 'recipients' || part === 'signature' ? line.pieces : [line.text]
    const words = pieces
      .filter((piece) => !isOrnament(wordsOf(piece)) && !/^N[ơo]i nh[ậa]n\s*:?$/iu.test(piece))
      .flatMap((piece) => piece.split(/[\s|]+/))
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
    return words.every((word) => kept[part].some((printed) => printed.includes(word)))
      ? []
      : [`${part}: ${line.text}`]
  })
}
