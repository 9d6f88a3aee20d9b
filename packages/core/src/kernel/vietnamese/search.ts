/**
 * Search that forgives missing marks and respects typed ones, word by word: 'an' finds An and Ân, 'ân' finds only Ân,
 * 'đien' finds Điện and not Diện. Where the tone sits and which dash is used never matters.
 */
import { fold } from './fold.ts'
import { bareLetters, withToneOnFirstVowel, wordsOf } from './syllable.ts'

/**
 * What is stored beside a name to be searched: its bare words in order, then the spellings with marks.
 * 'Điện Biên' gives 'dien bien đien địên biên'. A reader of the column needs no knowledge of Vietnamese: see searchTerms.
 */
export function searchKey(text: string): string {
  const marked = new Set(wordsOf(text).flatMap(markedSpellings))
  return [fold(text), ...marked].join(' ')
}

/**
 * What is looked for: every term must be a word of the search key; the last one, perhaps half typed, its beginning.
 * Terms hold letters and digits only, so they are safe inside a text-search expression.
 */
export function searchTerms(query: string): string[] {
  return wordsOf(query).map(withToneOnFirstVowel)
}

/** The same rule in memory. An empty query finds everything. */
export function matches(query: string, text: string): boolean {
  const words = searchKey(text).split(' ')
  const terms = searchTerms(query)
  return terms.every((term, at) =>
    at === terms.length - 1 ? words.some((word) => word.startsWith(term)) : words.includes(term),
  )
}

/** The spellings of a word that has marks: all of them, and đ alone for those who type no others. */
function markedSpellings(word: string): string[] {
  const bare = bareLetters(word)
  const onlyStroke = word.split('đ').map(bareLetters).join('đ')
  return [onlyStroke, withToneOnFirstVowel(word)].filter((spelling) => spelling !== bare)
}
