/** A Vietnamese word taken apart: the five tone marks, the letters with their shapes (â, ơ, đ), the bare letters. */

/** huyền, hỏi, ngã, sắc, nặng, in dictionary order; no mark at all is ngang. */
const TONES = '\u0300\u0309\u0303\u0301\u0323'
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/g
const ANY_MARK = /[\u0300-\u036f]/g

/**
 * The words of a text in lower case. Everything that is not a letter or a digit only separates: the kinds of dashes and
 * quotes therefore make no difference. Compatibility forms (ﬁ, ², full-width) become the plain ones.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** nguyễn → nguyen, đàn → dan. */
export function bareLetters(word: string): string {
  return word.normalize('NFD').replace(ANY_MARK, '').replace(/đ/g, 'd')
}

/** nguyễn → nguyên: shapes stay, the tone goes. */
export function withoutTone(word: string): string {
  return word.normalize('NFD').replace(TONE, '').normalize('NFC')
}

/** 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
export function toneOf(word: string): number {
  const [mark] = word.normalize('NFD').match(TONE) ?? []
  return mark === undefined ? 0 : TONES.indexOf(mark) + 1
}

/**
 * One spelling for all places where the tone may sit: hoá and hóa, thuỷ and thủy, even the mistyped ngòai. The mark goes
 * to the first vowel, right or not: this form is compared, never shown, and there the half-typed word already agrees.
 */
export function withToneOnFirstVowel(word: string): string {
  const tone = toneOf(word)
  const plain = withoutTone(word).normalize('NFD')
  if (tone === 0) return plain.normalize('NFC')
  const vowel = /[aeiouy][\u0300-\u036f]*/.exec(plain)
  const place = vowel === null ? plain.length : vowel.index + vowel[0].length
  return (plain.slice(0, place) + TONES[tone - 1] + plain.slice(place)).normalize('NFC')
}
