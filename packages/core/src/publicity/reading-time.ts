/**
 * Thời gian đọc: how long a script takes when it is read aloud. Vietnamese is written syllable by syllable, so what stands
 * between spaces is what is said; only figures, dates and abbreviations are written shorter than they are spoken.
 */
import { numberInWords } from '../kernel/vietnamese/money.ts'
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

/** 12/4/2024, 12/4, 5,5, 2.340.000, 20%, UBND, and what is left: one syllable each. */
const TOKEN = /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{1,4}|\d[\d.]*(?:,\d+)?|%|\p{L}[\p{L}\p{M}]*/gu

export const spokenWords = (script: string): number =>
  (script.normalize('NFC').match(TOKEN) ?? []).reduce((sum, token) => sum + wordsIn(token), 0)

function wordsIn(token: string): number {
  if (token === '%') return 2
  if (!/^\d/.test(token)) return isAbbreviation(token) ? token.length : 1
  const parts = token.split('/')
  // 'mười hai tháng tư năm hai nghìn…': between the figures of a date stand 'tháng' and 'năm'.
  return parts.reduce((sum, part) => sum + wordsInNumber(part), parts.length - 1)
}

/** UBND is read 'Ủy ban nhân dân'; a heading in capitals (THI ĐUA) is read as it stands: it is made of syllables. */
const isAbbreviation = (token: string): boolean =>
  token.length >= 2 && token === token.toUpperCase() && !SYLLABLE.test(withoutTone(token))

const SYLLABLE = /^[BCDĐGHKLMNPQRSTVX]{0,3}[AĂÂEÊIOÔƠUƯY]{1,3}(?:C|CH|M|N|NG|NH|P|T)?$/

function wordsInNumber(text: string): number {
  const [whole = '', decimals = ''] = text.split(',')
  const digits = whole.replaceAll('.', '')
  // Longer than any number is an account or a telephone: digit by digit.
  const said = digits.length > 15 ? digits.length : countOf(numberInWords(Number(digits)))
  return said + (decimals === '' ? 0 : 1 + decimals.length)
}

const countOf = (words: string): number => words.split(' ').length
