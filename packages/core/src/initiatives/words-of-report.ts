/** The words of a report for comparing: bare letters, each with its place in the text, so that passages can be shown. */
import { bareLetters } from '../kernel/vietnamese/syllable.ts'

export interface PlacedWord {
  word: string
  from: number
  to: number
}

/** Marks, capitals, hyphens and punctuation do not tell two reports apart: a copy often changes just these. */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = []
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = bareLetters(found[0].normalize('NFKC').toLowerCase().replace(/[ðɖ]/g, 'đ'))
    if (word !== '') words.push({ word, from: found.index, to: found.index + found[0].length })
  }
  return words
}
