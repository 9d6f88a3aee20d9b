/** The paragraphs before the first chapter: the texts a plan rests on, and the body that issues it. */
import type { Block } from './blocks.ts'
import { BASIS_VERB } from './letterhead.ts'
import type { ReadBasis } from './plan-reading.ts'
import { DATE, printedDay } from './printed-dates.ts'
import { trimmed } from './sentences.ts'
import { find, has, part, pattern, words, type Words } from './words.ts'

const KINDS =
  'hiến\\s+pháp|bộ\\s+luật|luật|pháp\\s+lệnh|lệnh|nghị\\s+định|nghị\\s+quyết|quyết\\s+định|chỉ\\s+thị|kế\\s+hoạch|thông\\s+tư(?:\\s+liên\\s+tịch)?|thông\\s+tri|thông\\s+báo|hướng\\s+dẫn|kết\\s+luận|quy\\s+định|quy\\s+chế|công\\s+văn|chương\\s+trình|văn\\s+bản|đề\\s+án|công\\s+điện|tờ\\s+trình|báo\\s+cáo'
const SYMBOL = '\\d+[\\p{L}\\d]*\\s?(?:[-/–]\\s?[\\p{L}\\d]+)+'
const NUMBERED = pattern(`(?:${KINDS})(?:\\s+[^;]{0,90}?)?\\s+(?:số\\s*:?\\s*)?${SYMBOL}`)
const NAMED = pattern(`(?:${KINDS})\\s+[^;]{2,200}?(?=\\s+(?:ngày|của|về|năm)|;|$)`)
const YEAR_OF_LAW = pattern('^\\s+năm\\s+\\d{4}', { loose: true })
const WHEN = pattern(`^\\s*,?\\s*(?:ngày\\s+)?(${DATE})`, { loose: true })
const ISSUER = pattern('^\\s*,?\\s*của\\s+', { loose: true })
const ISSUER_ENDS = pattern(
  'về|quy\\s+định|phê\\s+duyệt|ban\\s+hành|hướng\\s+dẫn|sửa\\s+đổi|thực\\s+hiện|tổ\\s+chức\\s+thực',
)
const ABOUT = pattern('^[\\s,]*(?:về\\s+việc|về|v/v)\\s+', { loose: true })
const ENACTS = pattern(
  '(?:^\\s*|[.;,:”"]\\s*)((?:ủy\\s+ban\\s+nhân\\s+dân|ubnd|hội\\s+đồng|sở|phòng|ban|(?:huyện|tỉnh|thành|đảng)\\s+ủy|chi\\s+cục|trường|cụm|khối)(?![\\p{L}])[^.;:”"]{0,80}?)\\s+(?:ban\\s+hành|xây\\s+dựng|đề\\s+ra|lập|triển\\s+khai)\\s+(?:và\\s+[^.;]{0,30})?(?:kế\\s+hoạch|chương\\s+trình)',
  { loose: true },
)

interface Preamble {
  bases: ReadBasis[]
  /** Who issues, from 'Ủy ban nhân dân huyện xây dựng Kế hoạch …', and where. */
  issuer: { name: string; block: Block } | null
  /** Blocks that hold something besides a basis. */
  others: Block[]
}

export function readPreamble(blocks: readonly Block[]): Preamble {
  const preamble: Preamble = { bases: [], issuer: null, others: [] }
  for (const block of blocks) {
    const enacts = find(ENACTS, block)
    if (enacts) {
      const at = enacts.index + enacts[0].indexOf(enacts[1]!)
      preamble.issuer = { name: block.text.slice(at, at + enacts[1]!.length).trim(), block }
    }
    const read = readBases(block)
    preamble.bases.push(...read.bases)
    if (read.rest) preamble.others.push(block)
  }
  return preamble
}

function readBases(block: Block): { bases: ReadBasis[]; rest: boolean } {
  const opening = find(BASIS_VERB, block.body)
  if (!opening || /^(?:để|de|nhằm|nham)$/u.test(opening[0])) return { bases: [], rest: true }
  const verb = block.body.text.slice(0, opening[0].length)
  const bases: ReadBasis[] = []
  let rest = false
  let from = opening[0].length
  for (const [index, clause] of splitClauses(block.body.text.slice(from)).entries()) {
    const text = part(block.body, from, from + clause.length)
    from += clause.length + 1
    const enacts = find(ENACTS, text)
    const basis = readBasis(enacts ? part(text, 0, enacts.index) : text, block, verb, index === 0)
    if (basis) bases.push(basis)
    if (enacts) rest = true
    else if (basis) continue
    else if (/\p{L}/u.test(clause)) rest = true
  }
  return { bases, rest: rest || bases.length === 0 }
}

const splitClauses = (text: string): string[] => text.split(';')

function readBasis(clause: Words, block: Block, verb: string, own: boolean): ReadBasis | null {
  const other = own ? null : find(BASIS_VERB, words(clause.text.trim()))
  const numbered = find(NUMBERED, clause)
  const cited = numbered && numbered.index < 40 ? numbered : find(NAMED, clause)
  if (!cited || cited.index > 40) return null
  const year = numbered ? null : find(YEAR_OF_LAW, part(clause, cited.index + cited[0].length))
  let at = cited.index + cited[0].length + (year?.[0].length ?? 0)
  const ref = clause.text.slice(cited.index, at).trim()
  const when = find(WHEN, part(clause, at))
  if (when) at += when[0].length
  const by = find(ISSUER, part(clause, at))
  const issuer = by ? issuerAt(part(clause, at + by[0].length)) : null
  if (by && issuer !== null) at += by[0].length + issuer.length
  const about = find(ABOUT, part(clause, at))
  return {
    verb: other ? clause.text.trim().slice(0, other[0].length) : verb,
    ref,
    issuedOn: when ? printedDay(when[1]!) : null,
    issuer: issuer === null || issuer === '' ? null : issuer.trim(),
    title: trimmed(clause.text.slice(at + (about?.[0].length ?? 0))) || null,
    text: own ? `${verb} ${trimmed(clause.text)}` : trimmed(clause.text),
    line: block.line,
    printed: block.text,
    confidence: numbered && own ? 'sure' : 'likely',
  }
}

function issuerAt(rest: Words): string {
  const end = Math.min(
    find(ISSUER_ENDS, rest)?.index ?? rest.text.length,
    /[,;]/.exec(rest.text)?.index ?? rest.text.length,
  )
  return rest.text.slice(0, end).replace(/[\s.]+$/u, '')
}

const ONE_YEAR = pattern('năm\\s+(\\d{4})')
const STAGE = pattern('giai\\s+đoạn|nhiệm\\s+kỳ|năm\\s+học')

/** A text for one year that is dated long before it: 'ngày 04/01/2023 … năm 2024' is likely a slip. */
export function isDoubtful({ issuedOn, title, ref }: ReadBasis): boolean {
  if (issuedOn === null || title === null || !/^(?:kế hoạch|ke hoach)/iu.test(ref)) return false
  const about = words(title)
  const year = find(ONE_YEAR, about)
  return year !== null && !has(STAGE, about) && issuedOn < `${Number(year[1]) - 1}-07-01`
}
