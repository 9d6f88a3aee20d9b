/**
 * Thời gian đọc: how long a script takes when it is read aloud. Vietnamese is written syllable by syllable, so what stands
 * between spaces is what is said, once figures, dates and abbreviations are put into words.
 */
import { spokenText } from '../kernel/vietnamese/spoken-text.ts'
import { withoutTone } from '../kernel/vietnamese/syllable.ts'

export interface Reading {
  words: number
  seconds: number
  wordsPerMinute: number
}

export function readingOf(script: string, wordsPerMinute: number): Reading {
  const words = spokenWords(script)
  return { words, seconds: Math.ceil((words * 60) / wordsPerMinute), wordsPerMinute }
}

export const spokenWords = (script: string): number =>
  (spokenText(script).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).reduce(
    (sum, word) => sum + (isSpelled(word) ? word.length : 1),
    0,
  )

/** KH is read letter by letter; a heading in capitals (THI ĐUA) is read as it stands: it is made of syllables. */
const isSpelled = (word: string): boolean =>
  word.length >= 2 && word === word.toUpperCase() && !SYLLABLE.test(withoutTone(word))

const SYLLABLE = /^[BCDĐGHKLMNPQRSTVX]{0,3}[AĂÂEÊIOÔƠUƯY]{1,3}(?:C|CH|M|N|NG|NH|P|T)?$/
