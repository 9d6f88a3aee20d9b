import { bareLetters, wordsOf } from './syllable.ts'

/** Bare words in lower case with one blank between: 'Nguyễn Văn Ân' and 'NGUYEN  VAN AN' both give 'nguyen van an'. */
export function fold(text: string): string {
  return wordsOf(text).map(bareLetters).join(' ')
}

/** The part of a web address that names a thing: 'Xã Diên Lạc' gives 'xa-dien-lac'. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
