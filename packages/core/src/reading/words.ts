/**
 * Text beside a form of the same length in which it is searched: lower case, one place for the tone mark (hoà, hòa). Where
 * a line has lost all its marks, the marks of the pattern are dropped too; where it has them, 'quỹ' and 'quý' stay apart.
 */
export interface Words {
  text: string
  /** Same length as the text, so that a place found here is a place there. */
  lower: string
  marked: boolean
}

export interface Pattern {
  marked: RegExp
  bare: RegExp
}

const ANY_MARK = /[\u0300-\u036f]/g
const MARKED_LETTER = /[\u0080-\uffff]/u
const VIETNAMESE_LETTER = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u

/** oà → òa, uý → úy: the mark on the first of the two vowels, in patterns and texts alike. */
const SHIFTED: readonly (readonly [RegExp, string])[] = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone): readonly [RegExp, string] => [
    new RegExp((pair + tone).normalize('NFC'), 'g'),
    (pair[0]! + tone + pair[1]!).normalize('NFC'),
  ]),
)
const TO_SHIFT = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/

export function words(text: string): Words {
  const lower = lowerOf(text)
  const marked = VIETNAMESE_LETTER.test(lower)
  return { text, lower: marked ? shifted(lower) : lower, marked }
}

export function part({ text, lower, marked }: Words, from: number, to: number = text.length): Words {
  return { text: text.slice(from, to), lower: lower.slice(from, to), marked }
}

/** A pattern written with its marks; it matches whole words unless `loose`. */
export function pattern(source: string, { loose = false }: { loose?: boolean } = {}): Pattern {
  const whole = loose ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
  return { marked: new RegExp(shifted(whole), 'gu'), bare: new RegExp(bareOf(whole), 'gu') }
}

export function find(wanted: Pattern, within: Words, from = 0): RegExpExecArray | null {
  const search = within.marked ? wanted.marked : wanted.bare
  search.lastIndex = from
  return search.exec(within.lower)
}

export function findAll(wanted: Pattern, within: Words): RegExpExecArray[] {
  const search = within.marked ? wanted.marked : wanted.bare
  search.lastIndex = 0
  return [...within.lower.matchAll(search)]
}

export function has(wanted: Pattern, within: Words): boolean {
  return find(wanted, within) !== null
}

/** Without marks, letter for letter. */
export function bareOf(text: string): string {
  return MARKED_LETTER.test(text)
    ? text.normalize('NFD').replace(ANY_MARK, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
    : text
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : [...text]
        .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
        .join('')
}

function shifted(lower: string): string {
  return TO_SHIFT.test(lower) ? SHIFTED.reduce((text, [from, to]) => text.replace(from, to), lower) : lower
}
