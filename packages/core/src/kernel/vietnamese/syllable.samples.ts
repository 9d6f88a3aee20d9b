/** Random Vietnamese syllables and names for property tests, spelled from their parts. */
import fc from 'fast-check'

const ONSETS = [
  '',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  't',
  'th',
  'tr',
  'v',
  'x',
]
const NUCLEI = [...'aăâeêioôơuưy', 'iê', 'ươ', 'uô']
const CODAS = ['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't']
/** ngang, huyền, hỏi, ngã, sắc, nặng. */
export const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

export interface Parts {
  onset: string
  nucleus: string
  coda: string
  tone: number
}

export const parts: fc.Arbitrary<Parts> = fc.record({
  onset: fc.constantFrom(...ONSETS),
  nucleus: fc.constantFrom(...NUCLEI),
  coda: fc.constantFrom(...CODAS),
  tone: fc.nat(5),
})

export function spell({ onset, nucleus, coda, tone }: Parts): string {
  return (onset + nucleus + TONE_MARKS[tone] + coda).normalize('NFC')
}

export const syllables = parts.map(spell)

export const anyName = fc
  .array(syllables, { minLength: 1, maxLength: 4 })
  .map((words) => words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' '))

/** The nuclei that look the same without their marks: a, ă, â. */
export const LOOK_ALIKE_NUCLEI = [['a', 'ă', 'â'], ['e', 'ê'], ['o', 'ô', 'ơ'], ['u', 'ư'], ['i'], ['y']]
