/**
 * Số, ký hiệu of a document and how it is cited: '75/KH-UBND' of the state, '34-CT/TW' of the party, '98/2023/NĐ-CP' of
 * what has the year in its number. Citations are read as officials write them, with or without 'số'.
 */
import type { Day } from '../kernel/day.ts'
import { cleanLine } from '../kernel/vietnamese/clean.ts'
import { readDay } from '../kernel/vietnamese/dates.ts'
import { documentKinds } from './kinds.ts'

interface CitedKind {
  name: string
  /** Of the symbol; '' where the symbol names no kind, or none is fixed. */
  abbreviation: string
}

/**
 * Kinds that are cited and not printed here. Those of the party are as the published plans print them: 21-KL/TW,
 * 28-TT/TU. Biên bản: Nghị định 30/2020/NĐ-CP, Phụ lục III.
 */
const citedOnly = {
  law: { name: 'Luật', abbreviation: '' },
  decree: { name: 'Nghị định', abbreviation: 'NĐ' },
  circular: { name: 'Thông tư', abbreviation: 'TT' },
  'party-circular': { name: 'Thông tri', abbreviation: 'TT' },
  conclusion: { name: 'Kết luận', abbreviation: 'KL' },
  minutes: { name: 'Biên bản', abbreviation: 'BB' },
  pledge: { name: 'Giao ước', abbreviation: '' },
  other: { name: 'Văn bản', abbreviation: '' },
} as const satisfies Record<string, CitedKind>

const kinds = { ...documentKinds, ...citedOnly }
export type RegisteredKind = keyof typeof kinds

/** 'KH-UBND'; a letter and whatever has no abbreviation bear the body alone: 'UBND-NC'. */
export function symbolOf(kind: RegisteredKind, suffix: string): string {
  const { abbreviation } = kinds[kind]
  return abbreviation === '' ? suffix : `${abbreviation}-${suffix}`
}

/** 05/QĐ-UBND, 12a/KH-UBND, 34-CT/TW. Numbers below ten get a zero; without a number there is only the symbol. */
export function referenceText(number: number | null, suffix: string, symbol: string | null): string {
  const digits = number === null ? '' : `${String(number).padStart(2, '0')}${suffix}`
  if (symbol === null || digits === '') return digits || (symbol ?? '')
  return `${digits}${isOfParty(symbol) ? '-' : '/'}${symbol}`
}

/** 'CT/TW', 'KH/HU': the slash stands before the body, where the state has a hyphen. */
function isOfParty(symbol: string): boolean {
  return /^\p{L}+\/[^/]+$/u.test(symbol)
}

export interface Reference {
  kind: RegisteredKind | null
  number: number | null
  suffix: string
  symbol: string | null
  issuedOn: Day | null
}

const DIGITS = String.raw`(?<number>\d{1,6})(?<suffix>[a-zđ]{0,3})`
const FORMS = [
  // 98/2023/NĐ-CP, 06/2022/QH15: the year belongs to the symbol.
  String.raw`${DIGITS} ?\/ ?(?<symbol>\d{4} ?\/ ?\p{L}[\p{L}\d]*(?: ?- ?[\p{L}\d]+)*)`,
  // 75/KH-UBND, 1526/QĐ-TTg, 12/UBND-NC.
  String.raw`${DIGITS} ?\/ ?(?<symbol>\p{L}+(?: ?- ?\p{L}[\p{L}\d.&]*)+)`,
  // 34-CT/TW, 77-KH/HU.
  String.raw`${DIGITS} ?- ?(?<symbol>\p{L}+ ?\/ ?\p{L}[\p{L}\d]*)`,
]
const NUMBER = FORMS.map((form) => new RegExp(String.raw`(?<![\p{L}\d/.-])${form}`, 'u'))
const DATE = /ngày (\d{1,2}(?: ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}| tháng \d{1,2} năm \d{4}))/iu

/** What a citation says of a document; a part that is not there, or cannot be read, is null. */
export function readReference(text: string): Reference {
  const line = cleanLine(text).replace(/\p{Pd}/gu, '-')
  const found = earliest(line)
  const before = found === null ? line : line.slice(0, found.index)
  const after = found === null ? line : line.slice(found.index)
  const symbol = found?.groups?.['symbol']?.replace(/ /g, '') ?? null
  return {
    kind:
      kindNamed(before, found === null ? 'first' : 'last') ?? (symbol === null ? null : kindOfSymbol(symbol)),
    number: found === null ? null : Number(found.groups!['number']),
    suffix: found?.groups?.['suffix'] ?? '',
    symbol,
    issuedOn: dateIn(after),
  }
}

function earliest(line: string): RegExpExecArray | null {
  const found = NUMBER.map((form) => form.exec(line)).filter((match) => match !== null)
  return found.toSorted((a, b) => a.index - b.index)[0] ?? null
}

/**
 * The kind named last before the number: 'Thực hiện Kế hoạch số …' cites a plan. Without a number it is the first one
 * named: 'Nghị định quy định chi tiết Luật …' is a decree.
 */
function kindNamed(text: string, pick: 'first' | 'last'): RegisteredKind | null {
  const named = Object.entries(kinds)
    .flatMap(([kind, { name }]) =>
      [...text.matchAll(new RegExp(String.raw`(?<!\p{L}|pháp )${name}(?!\p{L})`, 'giu'))].map(
        ({ index }) => ({
          kind: kind as RegisteredKind,
          index,
        }),
      ),
    )
    .toSorted((one, other) => one.index - other.index)
  return named.at(pick === 'first' ? 0 : -1)?.kind ?? null
}

/** Without its name a document is known by its symbol; the party's 'TT' is a thông tri, the state's a thông tư. */
function kindOfSymbol(symbol: string): RegisteredKind | null {
  const parts = symbol.split(/[/-]/).filter((part) => !/^\d/.test(part))
  const found = Object.entries(kinds).filter(
    ([, { abbreviation }]) => abbreviation !== '' && abbreviation.toUpperCase() === parts[0]?.toUpperCase(),
  )
  const fitting = found.find(([kind]) => kind !== (isOfParty(symbol) ? 'circular' : 'party-circular'))
  return (fitting?.[0] as RegisteredKind | undefined) ?? null
}

function dateIn(text: string): Day | null {
  const found = DATE.exec(text)
  if (!found) return null
  const read = readDay(/tháng/i.test(found[1]!) ? `ngày ${found[1]}` : found[1]!)
  return read.ok ? read.value : null
}
