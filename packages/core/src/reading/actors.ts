/** Who is told to do something: the office at the head of a sentence or heading, cut off where its verb begins. */
import { VERB } from './deeds.ts'
import type { ReadStrength } from './plan-reading.ts'
import { find, findAll, has, part, pattern, type Words } from './words.ts'

/** Words that begin the name of a body, and the words that must not follow them. */
const BODIES = [
  'sở',
  'phòng(?!\\s*,?\\s*(?:chống|ngừa|trừ))',
  'ban(?!\\s+hành)',
  'văn\\s+phòng',
  'vp',
  'trung\\s+tâm',
  'hội\\s+đồng',
  'hđnd',
  'ủy\\s+ban',
  'ubnd',
  'ub\\.?\\s?mttq(?:vn)?',
  'mttq',
  'mặt\\s+trận',
  'cơ\\s+quan',
  'đơn\\s+vị',
  'thủ\\s+trưởng',
  'người\\s+đứng\\s+đầu',
  'lãnh\\s+đạo(?=\\s+(?:các|ubnd|ủy|sở|phòng))',
  '(?:hiệu\\s+trưởng|giám\\s+đốc|bí\\s+thư|trưởng\\s+(?:các\\s+)?(?:phòng|ban|thôn|ấp|bản|khu))(?=\\s)',
  '(?:phó\\s+)?chủ\\s+tịch',
  'công\\s+an',
  'công\\s+chức\\s+(?:văn|phụ)',
  'đài',
  'báo(?!\\s*cáo)',
  '(?:huyện|tỉnh|thành|thị|đảng|quận)\\s+ủy',
  '(?:huyện|tỉnh|thành|quận)?\\s?đoàn(?!\\s+(?:kết|kiểm|công|đại))',
  'liên\\s+đoàn',
  'hội(?!\\s+(?:nghị|thảo|thi|diễn|họp|nhập|đủ))',
  'trường(?!\\s+hợp)',
  'bộ(?=\\s+(?:chỉ|nội|phận|đội|tư|giáo|văn|y|công))',
  '(?:chi\\s+)?cục',
  'kho\\s+bạc',
  'thanh\\s+tra(?=\\s+(?:tỉnh|huyện|sở|thành|nhà))',
  'trạm',
  'bệnh\\s+viện',
  'ngân\\s+hàng',
  'công\\s+(?:ty|đoàn)',
  'hợp\\s+tác\\s+xã',
  'nhà\\s+(?:trường|văn\\s+hóa)',
  'đồn\\s+biên',
  'bảo\\s+hiểm\\s+xã',
  'tòa\\s+án',
  'viện',
  'khối',
  'cụm',
  'tổ\\s+trưởng',
  '(?:các\\s+)?thành\\s+viên',
  'doanh\\s+nghiệp',
  '(?<=(?:các|những|mọi)\\s+)tổ\\s+chức(?!\\s+(?:hội\\s+(?:nghị|thi|thảo)|thực))',
  'đoàn\\s+thể',
  'xã(?!\\s+hội)',
  'phường',
  'thị\\s+trấn',
  'huyện',
  'cấp\\s+(?:tỉnh|huyện|xã)',
  'địa\\s+phương',
  'ngành',
  'lực\\s+lượng\\s+vũ\\s+trang',
  'thường\\s+trực',
  'kế\\s+toán',
  'ông,?\\s+bà',
  '(?:đ/c|đồng\\s+chí)(?=\\s)',
  'thôn|ấp|bản|buôn|khu\\s+phố|tổ\\s+dân\\s+phố',
].join('|')
const ALL = '(?:(?:các|mỗi|từng|những|toàn\\s+thể|tất\\s+cả(?:\\s+các)?|một\\s+số)\\s+)*'
const BODY = pattern(`^${ALL}(?:${BODIES})`)

const STRENGTH_WORDS =
  '(?:giao\\s+cho|giao|đề\\s+nghị|yêu\\s+cầu|phân\\s+công|trách\\s+nhiệm\\s+của|nhiệm\\s+vụ\\s+của|(?:riêng\\s+)?đối\\s+với|riêng)'
const OPENING = pattern(`^${STRENGTH_WORDS}\\s*:?\\s+`, { loose: true })
/** 'Căn cứ kế hoạch này các cơ quan …', 'Hằng năm, Hội đồng …'. */
const PRELUDE = pattern(
  '^(?:(?:căn\\s+cứ|trên\\s+cơ\\s+sở|thực\\s+hiện|theo)\\s+[^,;.]{0,60}?(?:này|trên)|(?:hằng|hàng|mỗi)\\s+(?:năm|quý|tháng)|định\\s+kỳ|(?:06|6|sáu)\\s+tháng[^,]{0,20}|tùy[^.;]{0,90}?|khi\\s+[^,]{0,60})\\s*,?\\s+(?=\\p{L})',
  { loose: true },
)

export interface Actor {
  name: string
  strength: ReadStrength
  /** Where the deed begins in the text; its end for a bare name. */
  deedFrom: number
  /** Where the name begins. */
  from: number
}

/** The office a text begins with; null when it begins otherwise. */
export function actorAt(text: Words): Actor | null {
  const opening = find(OPENING, text)
  const prelude = opening ? null : find(PRELUDE, text)
  const from = (opening ?? prelude)?.[0].length ?? 0
  const rest = part(text, from)
  if (!has(BODY, rest)) return null
  const end = deedIn(rest)
  const name = rest.text.slice(0, end).replace(/[\s:,;.–-]+$/u, '')
  const strength = opening && /đề nghị|de nghi/u.test(opening[0]) ? 'request' : 'order'
  return name === '' ? null : { name, strength, from, deedFrom: from + end }
}

/** A name alone: a heading or a cell without a deed. */
export function isActorName(text: Words): boolean {
  const actor = actorAt(text)
  return actor !== null && actor.deedFrom >= text.text.length
}

/** The office a sentence speaks of further in: 'Tùy từng điều kiện …, các cơ quan, đơn vị, địa phương tổ chức …'. */
export function actorWithin(text: Words): Actor | null {
  for (const stop of [0, ...[...text.text.matchAll(/[,:]\s+/g)].map((one) => one.index + one[0].length)]) {
    if (depthAt(text.text, stop) > 0) continue
    const rest = part(text, stop)
    const actor = stop === 0 || has(NEW_NAME, rest) || /^\p{Lu}/u.test(rest.text) ? actorAt(rest) : null
    if (actor && stop + actor.deedFrom < text.text.length) {
      return { ...actor, from: stop + actor.from, deedFrom: stop + actor.deedFrom }
    }
  }
  return null
}

const NEW_NAME = pattern('^(?:các|mỗi|từng|những|toàn\\s+thể|tất\\s+cả)', { loose: true })

const CHAIRS = pattern('^chủ\\s+trì', { loose: true })

/** '…; Văn phòng Sở chủ trì', '(Phòng Nội vụ chủ trì, phối hợp với …)': who leads is told at the end. */
export function chairIn(text: Words): Actor | null {
  for (const { index, 0: stop } of text.text.matchAll(/[;,.(]\s*/g)) {
    const actor = actorAt(part(text, index + stop.length))
    if (actor && has(CHAIRS, part(text, index + stop.length + actor.deedFrom))) return actor
  }
  return null
}

/** Where the first verb begins outside brackets; names write their verbs large ('Ban Tổ chức'). */
function deedIn(text: Words): number {
  const colon = /:(?=\s|$)/.exec(text.text)
  for (const found of findAll(VERB, text)) {
    const first = text.text[found.index]!
    if (found.index === 0 || isNoun(text, found.index)) continue
    if (first !== first.toLowerCase() && !has(RELATED, part(text, 0, found.index))) continue
    if (depthAt(text.text, found.index) > 0) continue
    if (colon !== null && colon.index < found.index && depthAt(text.text, colon.index) === 0)
      return colon.index + 1
    return found.index
  }
  return colon !== null && colon.index < 300 ? colon.index + 1 : text.text.length
}

/** 'các cơ quan có liên quan Phát động …': after these words a name has ended. */
const RELATED = pattern('liên\\s+quan\\s+$', { loose: true })
const NOUN_BEFORE = pattern('(?:các|những|của|công\\s+tác|được|cơ\\s+quan|hội\\s+đồng|phong\\s+trào)\\s+$', {
  loose: true,
})

const NEVER_NOUN = pattern('^(?:căn\\s+cứ|có\\s+trách\\s+nhiệm|chịu\\s+trách\\s+nhiệm|họp)', { loose: true })

const CHARGED = pattern('được\\s+(?:giao|đề\\s+nghị|phân\\s+công)')
const CHARGE = pattern('^(?:chủ\\s+trì|phối\\s+hợp|triển\\s+khai|thực\\s+hiện|phân\\s+công)', { loose: true })

/** 'các tổ chức', 'cơ quan thường trực', 'cơ quan được giao chủ trì …': part of the name. */
function isNoun(text: Words, at: number): boolean {
  if (has(NOUN_BEFORE, part(text, Math.max(0, at - 14), at)) && !has(NEVER_NOUN, part(text, at))) return true
  return has(CHARGE, part(text, at)) && has(CHARGED, part(text, 0, at))
}

function depthAt(text: string, at: number): number {
  let depth = 0
  for (let index = 0; index < at; index += 1) {
    if (text[index] === '(') depth += 1
    else if (text[index] === ')' && depth > 0) depth -= 1
  }
  return depth
}

const SMALL_NAME = pattern('^(?:các|những|cơ\\s+quan|đoàn\\s+thể)')

/** 'Phòng A, Trung tâm B và các cơ quan C': cut only where the next piece begins a name of its own. */
export function splitNames(text: Words): string[] {
  const cuts: number[] = []
  for (const found of text.text.matchAll(/\s*[,;]\s+(?:và\s+)?|\s+(?:và|cùng)\s+/gu)) {
    const next = found.index + found[0].length
    if (depthAt(text.text, found.index) > 0 || !has(BODY, part(text, next))) continue
    const before = text.lower.slice(cuts.at(-1) ?? 0, found.index)
    const joined = /^(?:và|va)/u.test(found[0].trim())
    if (
      joined &&
      /(?:văn phòng|van phong|vp)[^,;]*$/u.test(before) &&
      /^(?:ủy|uy|ub)/u.test(text.lower.slice(next))
    )
      continue
    if (/^[a-zđ]/u.test(text.text.slice(next)) && !has(SMALL_NAME, part(text, next))) continue
    if (/^(?:các|cac)?\s*(?:cơ quan|co quan)\s*$/u.test(before.trim())) continue
    cuts.push(next)
  }
  return [0, ...cuts]
    .map((from, index) => text.text.slice(from, cuts[index] ?? text.text.length))
    .map((name) => name.replace(/^[\s,;]+|[\s,;.]+$/gu, '').replace(/\s+(?:và|cùng)$/u, ''))
    .filter(Boolean)
}

const TOGETHER = pattern('phối\\s+hợp(?:\\s+(?:chặt\\s+chẽ|tốt))?(?:\\s+(?:với|cùng))?\\s+(?=\\p{L})', {
  loose: true,
})

/** The offices to work with: 'phối hợp với Phòng Nội vụ kịp thời …'. */
export function partnersIn(text: Words): string[] {
  const found = find(TOGETHER, text)
  if (!found) return []
  const rest = part(text, found.index + found[0].length)
  if (!has(BODY, rest)) return []
  const stop = /[.;]\s|[.;]$/.exec(rest.text)?.index ?? rest.text.length
  const names = part(rest, 0, Math.min(deedIn(part(rest, 0, stop)), stop))
  const purpose = find(PURPOSE, names)
  return splitNames(purpose ? part(names, 0, purpose.index) : names)
}
const PURPOSE = pattern('để|trong\\s+việc|nhằm|về|làm\\s+tốt')
