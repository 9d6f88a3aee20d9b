/** The top of a document: letterhead and motto, number, place and date, kind and title, even with two columns on a line. */
import type { Day } from '../kernel/day.ts'
import { isChapter, markerOf } from './markers.ts'
import { isOrnament } from './ornaments.ts'
import type { HeadField, Found, ReadHead } from './plan-reading.ts'
import { printedDay } from './printed-dates.ts'
import type { SourceLine } from './source-lines.ts'
import { find, has, part, pattern, words, type Words } from './words.ts'

/** The short forms are those of Nghị định 30/2020/NĐ-CP, phụ lục III. */
const TYPES: readonly (readonly [string, string])[] = [
  ['kế hoạch', 'KH'],
  ['chương trình', 'CTr'],
  ['hướng dẫn', 'HD'],
  ['phương án', 'PA'],
  ['đề án', 'ĐA'],
  ['quyết định', 'QĐ'],
  ['chỉ thị', 'CT'],
  ['thông báo', 'TB'],
  ['quy chế', 'QC'],
  ['quy định', 'QyĐ'],
  ['báo cáo', 'BC'],
]
const TYPE = pattern(
  `^(${TYPES.map(([name]) => name.replace(' ', '\\s+')).join('|')})(?:\\s+liên\\s+tịch)?(?![\\p{L}])`,
  {
    loose: true,
  },
)
const MOTTO = pattern(
  'cộng\\s+hòa\\s+xã\\s+hội\\s+chủ\\s+nghĩa\\s+việt\\s+nam|độc\\s+lập\\s*[-–]\\s*tự\\s+do\\s*[-–]\\s*hạnh\\s+phúc|đảng\\s+cộng\\s+sản\\s+việt\\s+nam',
)
/** '75/KH-UBND' of the State, '22-KH/TU' of the Party. */
const NUMBER = pattern(
  '^số\\s*[:.]?\\s*([\\d.…_\\s]*)\\s*(?:/|[-–](?=\\s*\\p{L}+\\s*/))\\s*([\\p{L}][\\p{L}\\d]*(?:\\s*[-–/&]\\s*[\\p{L}\\d]+)*)',
  { loose: true },
)
const DATED = pattern('ngày\\s*([\\d.…_]*)\\s*tháng\\s*([\\d.…_]*)\\s*năm\\s*(\\d{4}|[\\d.…_]*)', {
  loose: true,
})
const DATED_SHORT = pattern('ngày\\s+(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})\\s*$', {
  loose: true,
})
/** Marks over a letterhead: no name of a body. */
const MARK = pattern(
  '^(?:bản\\s+)?(?:dự\\s+thảo(?:\\s+lần\\s+\\S+)?|hỏa\\s+tốc|thượng\\s+khẩn|khẩn|mật|tối\\s+mật|tuyệt\\s+mật)$',
  { loose: true },
)
export const BASIS_VERB = pattern(
  '^(?:căn\\s+cứ|thực\\s+hiện|tiếp\\s+tục\\s+thực\\s+hiện|triển\\s+khai(?:\\s+thực\\s+hiện)?|thi\\s+hành|theo|xét|trên\\s+cơ\\s+sở|để|nhằm)(?![\\p{L}])',
  { loose: true },
)
const PLACE_NAME = pattern(
  '^(?:huyện|tỉnh|thành\\s+phố|thị\\s+xã|quận|xã|phường|thị\\s+trấn|đặc\\s+khu)(?![\\p{L}]|\\s+(?:ủy|đoàn))',
  { loose: true },
)
const PLACE_IN_NAME = pattern('(?:huyện|tỉnh|thành\\s+phố|thị\\s+xã|quận|xã|phường|thị\\s+trấn)\\s+\\p{L}')
/** A letterhead and a title stand within this many lines. */
const TOP = 60

export interface Top {
  head: ReadHead
  /** Index of the first line after the title. */
  end: number
  /** Lines with a piece that is not understood. */
  unread: number[]
  parts: Map<number, 'letterhead' | 'title' | 'ornament' | 'unread'>
}

export function readTop(lines: readonly SourceLine[]): Top {
  const start = titleStart(lines)
  const bodyStart = lines.findIndex((line, index) => index > (start ?? -1) && beginsBody(line))
  const limit = bodyStart < 0 ? lines.length : bodyStart
  const top: Top = {
    head: emptyHead(),
    end: Math.min(limit, start === null ? limit : lines.length),
    unread: [],
    parts: new Map(),
  }
  const issuers: { line: SourceLine; text: string }[] = []
  for (const line of lines.slice(0, start ?? Math.min(limit, TOP))) readHeadLine(line, top, issuers)
  setIssuer(top.head, issuers)
  if (start !== null) readTitle(lines, start, limit, top)
  return top
}

function titleStart(lines: readonly SourceLine[]): number | null {
  const at = lines.findIndex((line, index) => index < TOP && isTypeLine(line))
  return at < 0 ? null : at
}

/** 'KẾ HOẠCH', alone or with its title, in large letters or marked as a heading. */
function isTypeLine(line: SourceLine): boolean {
  const found = find(TYPE, line)
  if (!found) return false
  const printed = line.text.slice(0, found[0].length)
  return printed === printed.toUpperCase() || line.text.length === found[0].length || line.heading
}

function beginsBody(line: SourceLine): boolean {
  if (line.blank) return false
  const marker = markerOf(line.text)
  return has(BASIS_VERB, line) || isChapter(marker) || (marker !== null && marker.kind === 'number')
}

function readHeadLine(line: SourceLine, top: Top, issuers: { line: SourceLine; text: string }[]): void {
  if (line.blank) return
  if (isOrnament(line) || has(MARK, line)) return void top.parts.set(line.number, 'ornament')
  let understood = false
  for (const piece of rejoined(line.pieces).map(words)) {
    const rest = withoutMotto(piece)
    if (rest.text !== piece.text) understood = true
    if (rest.text === '') continue
    const read = readNumber(rest, line, top.head) || readPlaceAndDate(rest, line, top.head)
    if (!read && isLarge(rest.text)) issuers.push({ line, text: rest.text })
    understood ||= read || isLarge(rest.text)
    if (!read && !isLarge(rest.text) && !isOrnament(rest)) top.unread.push(line.number)
  }
  top.parts.set(line.number, understood ? 'letterhead' : 'unread')
}

/** 'Số:      /KH-UBND', 'ngày     tháng 4': gaps left for a pen do not part columns. */
function rejoined(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const open = joined.at(-1)
    if (open !== undefined && /(?:^S[ốo]\s*:?|ngày|tháng|ngay|thang)$/u.test(open))
      joined[joined.length - 1] = `${open} ${piece}`
    else joined.push(piece)
  }
  return joined
}

const isLarge = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text) && text.length < 140

function withoutMotto(piece: Words): Words {
  const search = piece.marked ? MOTTO.marked : MOTTO.bare
  search.lastIndex = 0
  const found = search.exec(piece.lower)
  if (!found) return piece
  return withoutMotto(
    words(`${piece.text.slice(0, found.index)} ${piece.text.slice(found.index + found[0].length)}`.trim()),
  )
}

function note(
  head: ReadHead,
  fields: readonly HeadField[],
  line: SourceLine,
  confidence: Found['confidence'] = 'sure',
): void {
  for (const field of fields) head.found[field] = { line: line.number, printed: line.text, confidence }
}

/** 'Số: 75 /KH-UBND'; the rest of the piece may be the place and date. */
function readNumber(piece: Words, line: SourceLine, head: ReadHead): boolean {
  const found = find(NUMBER, piece)
  if (!found) return false
  const symbol = piece.text
    .slice(found[0].length - found[2]!.length, found[0].length)
    .replace(/\s*([-–/&])\s*/g, '$1')
  const rest = part(piece, found[0].length)
  head.number = /\d/.test(found[1]!) ? found[1]!.replace(/\D/g, '') : null
  head.symbol = symbol.replace(/–/g, '-')
  note(head, head.number === null ? ['symbol'] : ['number', 'symbol'], line)
  if (rest.text.trim() !== '') readPlaceAndDate(words(rest.text.trim()), line, head)
  return true
}

function readPlaceAndDate(piece: Words, line: SourceLine, head: ReadHead): boolean {
  const found = find(DATED, piece) ?? find(DATED_SHORT, piece)
  if (!found || head.found.place || head.found.issuedOn) return false
  const place = piece.text.slice(0, found.index).replace(/[\s,]+$/u, '')
  head.place = place === '' ? null : place
  head.issuedOn = completeDay(found)
  note(
    head,
    [...(place === '' ? [] : (['place'] as const)), ...(head.issuedOn ? (['issuedOn'] as const) : [])],
    line,
  )
  return true
}

function completeDay([, date, month, year]: RegExpExecArray): Day | null {
  return [date, month, year].every((one) => /^\d+$/.test(one ?? ''))
    ? printedDay(`${date}/${month}/${year}`)
    : null
}

/** 'ỦY BAN NHÂN DÂN' and 'HUYỆN DIÊN KHÁNH' are one name: a place issues nothing. Of two bodies the lower one issues. */
function setIssuer(head: ReadHead, issuers: readonly { line: SourceLine; text: string }[]): void {
  const last = issuers.at(-1)
  if (!last) return
  const before = issuers.at(-2)
  const joined = before && has(PLACE_NAME, words(last.text)) && !has(PLACE_IN_NAME, words(before.text))
  head.issuer = joined ? `${before.text} ${last.text}` : last.text
  note(head, ['issuer'], joined ? before.line : last.line)
  head.found.issuer!.printed = head.issuer
}

function readTitle(lines: readonly SourceLine[], start: number, limit: number, top: Top): void {
  const first = lines[start]!
  const found = find(TYPE, first)!
  top.head.type = TYPES.find(([name]) =>
    has(pattern(`^${name.replace(' ', '\\s+')}`, { loose: true }), first),
  )![1]
  note(top.head, ['type'], first)
  top.parts.set(first.number, 'title')
  const printed = [first.text.slice(found[0].length).replace(/^[\s:.-]+/u, '')].filter(Boolean)
  let index = start + 1
  let from: SourceLine = first
  for (; index < limit; index += 1) {
    const line = lines[index]!
    if (printed.length > 0 && (line.blank || line.text.length > 160)) break
    if (line.blank || isOrnament(line)) {
      if (!line.blank) top.parts.set(line.number, 'ornament')
      if (printed.length > 0) break
      continue
    }
    if (printed.length === 0) from = line
    printed.push(line.text)
    top.parts.set(line.number, 'title')
  }
  top.end = index
  if (printed.length === 0) return
  top.head.title = printed.join(' ').replace(/[\s.]+$/u, '')
  note(top.head, ['title'], from)
  top.head.found.title!.printed = printed.join(' ')
}

function emptyHead(): ReadHead {
  return {
    type: null,
    number: null,
    symbol: null,
    place: null,
    issuedOn: null,
    issuer: null,
    title: null,
    period: null,
    found: {},
  }
}
