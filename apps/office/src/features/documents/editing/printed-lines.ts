/** Between what an official types, one line each, and what the contract carries. */
import type { DocumentBlock, RecipientLine, Relation } from '@guongsang/contract/documents-words.ts'

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Paragraph by paragraph. */
export const blocksOf = (text: string): DocumentBlock[] =>
  linesOf(text).map((line) => ({ block: 'paragraph', text: line }))

/** Null when the body is more than plain paragraphs: such a body is not edited as text. */
export function textOf(body: readonly DocumentBlock[]): string | null {
  const lines = body.map((block) =>
    block.block === 'paragraph' && block.ordinal === undefined && typeof block.text === 'string'
      ? block.text
      : null,
  )
  return lines.includes(null) ? null : lines.join('\n')
}

export const withoutMarks = (line: string): string =>
  line.replace(/^[-–+•\s]+/u, '').replace(/[;.,\s]+$/u, '')

/** Lines that were read stay as they were read; a new line has to be read again. */
export const unread = (text: string, read: readonly { text: string }[]): boolean => {
  const typed = linesOf(text).map(withoutMarks)
  return typed.length !== read.length || typed.some((line, at) => line !== read[at]?.text)
}

export const unreadCitations = (text: string, read: readonly { citation: string }[]): boolean => {
  const typed = linesOf(text)
  return typed.length !== read.length || typed.some((line, at) => line !== read[at]?.citation)
}

export interface ReadLine extends RecipientLine {
  names: string[]
  unmatched: string[]
}
export interface ReadTie extends Relation {
  /** What the citation was found to mean. */
  found: string | null
}
