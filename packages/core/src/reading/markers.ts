/** What stands before an item: I., 2.1, đ), (1), -, +. Each kind nests by the order in which a document uses it. */
export type MarkerKind =
  | 'part'
  | 'alpha'
  | 'roman'
  | 'number'
  | 'number-2'
  | 'number-3'
  | 'bracketed'
  | 'letter'
  | 'small-roman'
  | 'dash'
  | 'plus'
  | 'star'
  | 'dot'

export interface Marker {
  kind: MarkerKind
  /** As printed, without the stop or the bracket. */
  ordinal: string
  /** Where the words begin. */
  rest: number
}

const ROMAN = '(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})'
const CAPITAL = '(?=[\\p{Lu}\\p{N}“"\'(*])'

const FORMS: readonly (readonly [MarkerKind, RegExp])[] = [
  [
    'part',
    /^((?:PHẦN|CHƯƠNG|MỤC|Phần|Chương)\s+(?:(?:THỨ|thứ)\s+\p{L}+|[IVX]+|\d{1,2}))\s*(?:[.:)–-]\s*|$)/u,
  ],
  ['part', /^((?:PHẦN|CHƯƠNG|MỤC)\s+(?:[IVX]+|\d{1,2}))\s+(?=\p{Lu})/u],
  ['roman', new RegExp(`^(${ROMAN})\\s*[.)/:]\\s*${CAPITAL}`, 'u')],
  ['roman', new RegExp(`^(${ROMAN})\\s*[-–—]\\s+${CAPITAL}`, 'u')],
  ['roman', new RegExp(`^(${ROMAN})\\s+(?=\\p{Lu}[\\p{Lu}\\s,])`, 'u')],
  ['alpha', /^([A-HK-UYĐ])\s*[.)/]\s+(?=[\p{Lu}“"])/u],
  ['number-3', /^(\d{1,2}(?:\.\d{1,2}){2,3})(?:[.)]\s*|\s+)(?=[\p{L}“"'(])/u],
  ['number-2', /^(\d{1,2}\.\d{1,2})(?:[.)]\s*|\s+)(?=[\p{L}“"'(])/u],
  ['number', /^(\d{1,2})\s*[.)/]\s*(?=[\p{L}“"'(*])/u],
  ['number', /^(\d{1,2})\s*[-–—:]\s+(?=\p{Lu})/u],
  ['bracketed', /^\((\d{1,2}|[a-zđ])\)\s*(?=\S)/u],
  ['small-roman', /^((?=[ivx]{2,})x{0,2}(?:ix|iv|v?i{0,3}))\s*[.)]\s*(?=\S)/u],
  ['letter', /^([a-zđ])\s*\)\s*(?=\S)/u],
  ['letter', /^([a-zđ])\.\s+(?=\S)/u],
  ['dash', /^([-–—−‒])\s*(?=[^\s\p{Pd}])/u],
  ['plus', /^(\+)\s*(?=\S)/u],
  ['star', /^(\*)\s*(?=\S)/u],
  ['dot', /^([•●▪◦‣∙·■□◆➢►→✓\ue000-\uf8ff]|o(?=\s+\p{Lu}))\s*(?=\S)/u],
]

export function markerOf(text: string): Marker | null {
  for (const [kind, form] of FORMS) {
    const found = form.exec(text)
    if (found) return { kind, ordinal: found[1]!, rest: found[0].length }
  }
  return null
}

export const isChapter = (marker: Marker | null): boolean =>
  marker !== null && (marker.kind === 'part' || marker.kind === 'alpha' || marker.kind === 'roman')

export const isNumbered = (marker: Marker | null): boolean =>
  marker !== null && !['dash', 'plus', 'star', 'dot'].includes(marker.kind)
