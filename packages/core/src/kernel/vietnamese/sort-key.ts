/**
 * Vietnamese order as text compared byte by byte (in PostgreSQL: COLLATE "C"), the same on every engine and free of ICU.
 * Letters decide first, tones after all letters: hoà comes between hoa and hoại. Keys are printable ASCII:
 * ' ' ends a part of a name, '!' comes before the tones, '-' between words, then digits, letters, other scripts.
 */
import { splitPersonName } from './person-name.ts'
import { bareLetters, toneOf, withoutTone, wordsOf } from './syllable.ts'

const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz']
/** 33 characters from ']' to '}': after the digits, clear of the backslash. */
const FIRST_LETTER = 0x5d

/** Key of a title or the name of an organisation. Numbers count as numbers: Thôn 2 before Thôn 10. */
export function titleSortKey(title: string): string {
  const words = wordsOf(title)
  return `${words.map(lettersKey).join('-')}!${words.map(toneOf).join('')}`
}

/** Key of a person's name: tên, then họ, then đệm. */
export function sortKey(name: string): string {
  const { given, family, middle } = splitPersonName(name)
  return [given, family, middle].map(titleSortKey).join(' ')
}

export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function lettersKey(word: string): string {
  const letters = withoutTone(word).match(/\d+|./gu) ?? []
  return letters.map((letter) => (/^\d/.test(letter) ? numberKey(letter) : letterKey(letter))).join('')
}

/** The length goes first, so that 2 comes before 10. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '')
  return String.fromCharCode(0x30 + Math.min(significant.length, 40)) + significant
}

function letterKey(letter: string): string {
  const place = ALPHABET.indexOf(letter)
  if (place >= 0) return String.fromCharCode(FIRST_LETTER + place)
  const bare = bareLetters(letter)
  if (bare !== letter) return [...bare].map(letterKey).join('')
  return `~${letter.codePointAt(0)!.toString(16).padStart(6, '0')}`
}
