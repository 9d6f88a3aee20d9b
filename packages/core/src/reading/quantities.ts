/** How many are owed: 'ít nhất 02 kỳ', 'tối thiểu 01 lần/năm', 'không quá 10 phút/lần phát sóng', 'từ 03 tin trở lên'. */
import type { CountingSpan } from './plan-reading.ts'
import { find, findAll, has, part, pattern, type Words } from './words.ts'

export interface Quantity {
  from: number
  to: number
  atLeast: number | null
  atMost: number | null
  of: string | null
  per: CountingSpan | null
  composition: 'any' | 'either' | 'both'
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  bon: 4,
  năm: 5,
  nam: 5,
  sáu: 6,
  sau: 6,
  bảy: 7,
  bay: 7,
  tám: 8,
  tam: 8,
  chín: 9,
  chin: 9,
  mười: 10,
  muoi: 10,
}
const NUMBER = '(\\d{1,4}(?:[.,]\\d+)?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const AT_LEAST = pattern(
  `(?:ít\\s+nhất(?:\\s+là)?|tối\\s+thiểu(?:\\s+là)?|không\\s+dưới|không\\s+ít\\s+hơn)\\s+(?:có\\s+|từ\\s+)?${NUMBER}\\s*(?=[%\\p{L}])|[≥⩾]\\s*${NUMBER}\\s*|>=\\s*${NUMBER}\\s*`,
  { loose: true },
)
const AT_MOST = pattern(
  `(?:không\\s+quá|tối\\s+đa(?:\\s+là)?|nhiều\\s+nhất|không\\s+vượt\\s+quá|không\\s+nhiều\\s+hơn)\\s+${NUMBER}\\s*(?=[%\\p{L}])|[≤⩽]\\s*${NUMBER}\\s*|<=\\s*${NUMBER}\\s*`,
  { loose: true },
)
const UPWARDS = pattern(`(?:từ\\s+)?${NUMBER}\\s+([^,;.()]{2,60}?)\\s+trở\\s+lên`)

/** 'ít nhất 01 tập thể và 02 cá nhân': the second number is owed as the first. */
const AND_MORE = pattern('^[^,;.():\\d]{2,40}?\\s*(?:,|và)\\s+(\\d{1,3})\\s+(?=\\p{L})', { loose: true })

/** Where the name of what is counted ends. */
const UNIT_ENDS = pattern(
  'trong|có|bằng|tại|để|gửi|về|trên|cho|do|mỗi|mỗi\\s+(?:năm|tháng|quý)|một\\s+(?:năm|tháng|quý)|hằng|hàng|được|đạt|tham|trước|chậm|từ|nhằm|qua|theo|so\\s+với|và|hoặc|trở\\s+lên',
)
const SPANS: readonly (readonly [CountingSpan, ReturnType<typeof pattern>])[] = [
  ['month', pattern('(?:/|một|mỗi|hằng|hàng|trong|từng)\\s*(?:01\\s+)?tháng', { loose: true })],
  ['quarter', pattern('(?:/|một|mỗi|hằng|hàng|trong|từng)\\s*(?:01\\s+)?quý', { loose: true })],
  ['half-year', pattern('(?:/|mỗi|trong)?\\s*(?:06|6|sáu)\\s+tháng', { loose: true })],
  ['year', pattern('(?:/|một|mỗi|hằng|hàng|trong)\\s*(?:01\\s+)?năm(?!\\s+học)', { loose: true })],
]
const EITHER = pattern(
  '^[^.;]{0,40}?\\(?\\s*(?:tập\\s+thể|cá\\s+nhân)\\s*(?:,\\s*)?(?:hoặc|hay|và/hoặc|và\\s*/\\s*hoặc|/)\\s*(?:cá\\s+nhân|tập\\s+thể)',
  { loose: true },
)
const BOTH = pattern(
  '^[^.;]{0,40}?\\(?\\s*(?:tập\\s+thể|cá\\s+nhân)\\s*(?:,|và)\\s*(?:cá\\s+nhân|tập\\s+thể)',
  { loose: true },
)

export function findQuantities(clause: Words): Quantity[] {
  const found: Quantity[] = []
  const add = (match: RegExpExecArray, kind: 'atLeast' | 'atMost') => {
    const to = match.index + match[0].length
    if (found.some((one) => match.index < one.to && one.from < to)) return
    const count = numberOf(match.slice(1).find((one) => one !== undefined) ?? '')
    if (count === null) return
    const rest = part(clause, to)
    if (kind === 'atMost' && has(BEFORE_A_DAY, rest)) return
    found.push({
      from: match.index,
      to,
      atLeast: null,
      atMost: null,
      [kind]: count,
      ...unitOf(rest, clause),
      composition: compositionOf(rest),
    })
    const more = find(AND_MORE, rest)
    if (more && kind === 'atLeast')
      found.push({
        from: to + more.index,
        to: to + more.index + more[0].length,
        atLeast: numberOf(more[1]!),
        atMost: null,
        ...unitOf(part(rest, more.index + more[0].length), clause),
        composition: 'any',
      })
  }
  for (const match of findAll(AT_LEAST, clause)) add(match, 'atLeast')
  for (const match of findAll(AT_MOST, clause)) add(match, 'atMost')
  for (const match of findAll(UPWARDS, clause)) {
    const count = numberOf(match[1]!)
    const [from, to] = [match.index, match.index + match[0].length]
    if (count === null || found.some((one) => from < one.to && one.from < to)) continue
    const unit = clause.text
      .slice(to - match[2]!.length - / trở lên$| tro len$/u.exec(match[0])![0].length, to)
      .replace(/\s+\p{L}+\s+\p{L}+$/u, '')
    found.push({
      from,
      to,
      atLeast: count,
      atMost: null,
      of: unit,
      per: spanIn(clause),
      composition: compositionOf(part(clause, to)),
    })
  }
  return found.toSorted((a, b) => a.from - b.from)
}
const BEFORE_A_DAY = pattern('^(?:ngày|giờ)(?![\\p{L}])\\s*\\d', { loose: true })

function numberOf(text: string): number | null {
  const count = NUMBER_WORDS[text] ?? Number(text.replace(',', '.'))
  return Number.isFinite(count) ? count : null
}

/** 'kỳ', 'phút/lần phát sóng', 'lần' with its '/năm' told apart. */
function unitOf(rest: Words, clause: Words): { of: string | null; per: CountingSpan | null } {
  const stop = /[,;.():]/.exec(rest.text)?.index ?? rest.text.length
  const listed = /^\p{L}+,\s\p{L}{2,8}(?=\s*(?:\/|$|[.;)]))/u.exec(rest.text)?.[0].length ?? 0
  const unit = part(rest, 0, Math.max(stop, listed))
  const end = find(UNIT_ENDS, unit)
  const named = end && end.index > 0 ? part(unit, 0, end.index) : unit
  const stroke = named.text.indexOf('/')
  const slash = stroke < 0 ? undefined : SPANS.find(([, words]) => has(words, part(named, stroke)))
  const of = (slash ? named.text.slice(0, stroke) : named.text).trim()
  return {
    of: of === '' ? null : of.slice(0, 120),
    per: slash?.[0] ?? (of.includes('/') ? null : spanIn(clause)),
  }
}

function spanIn(clause: Words): CountingSpan | null {
  return SPANS.find(([, words]) => has(words, clause))?.[0] ?? null
}

function compositionOf(rest: Words): 'any' | 'either' | 'both' {
  const near = part(rest, 0, 110)
  return has(EITHER, near) ? 'either' : has(BOTH, near) ? 'both' : 'any'
}
