/** Rọc phách: the author's name, where it stands in the text itself, is not shown to jurors. */
import { fold } from '../kernel/vietnamese/fold.ts'

const MASK = '……'
const WORD = /[\p{L}\p{M}]+/gu

export const namesAuthor = (text: string, author: string): boolean => places(text, author).length > 0

export function masked(text: string, author: string): string {
  let shown = ''
  let from = 0
  for (const { start, end } of places(text, author)) {
    shown += text.slice(from, start) + MASK
    from = end
  }
  return shown + text.slice(from)
}

/** Whole names only, however their marks and capitals are written. */
function places(text: string, author: string): { start: number; end: number }[] {
  const name = fold(author)
    .split(' ')
    .filter((word) => word !== '')
  if (name.length === 0) return []
  const words = [...text.matchAll(WORD)].map((found) => ({
    word: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))
  const found: { start: number; end: number }[] = []
  for (let at = 0; at + name.length <= words.length;) {
    if (!name.every((word, next) => words[at + next]!.word === word)) {
      at++
      continue
    }
    found.push({ start: words[at]!.start, end: words[at + name.length - 1]!.end })
    at += name.length
  }
  return found
}
