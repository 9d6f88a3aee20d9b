/**
 * Nơi nhận as printed: what one line means. Officials write 'CT, các PCT UBND huyện', 'TT.HU, TT.HĐND huyện', 'Như trên
 * (VBĐT)', 'Đăng Trang thông tin điện tử huyện', 'Lưu: VT, PNV'; what a line does follows from its words, and whom it
 * names from the offices and groups of the locality. What is not understood is said, never dropped.
 */
import { cleanLine } from '../kernel/vietnamese/clean.ts'
import { fold } from '../kernel/vietnamese/fold.ts'

export type RecipientPurpose = 'report' | 'carry-out' | 'coordinate' | 'inform' | 'publish' | 'archive'
export type RecipientMode = 'electronic' | 'paper' | 'publish' | 'none'
export type PrintedTarget =
  | { by: 'organization'; id: string }
  | { by: 'group'; id: string }
  | { by: 'all-blocs' }
  | { by: 'council'; id: string }
  | { by: 'post'; id: string; posts: 'leaders' | 'head' | 'staff' }
  | { by: 'as-above' }
  | { by: 'outside'; name: string }
  | { by: 'portal'; channel: string }
  | { by: 'archive' }

export interface ReadRecipient {
  /** Without the dash before it and the sign after it. */
  text: string
  purpose: RecipientPurpose
  mode: RecipientMode
  targets: PrintedTarget[]
  /** Parts that name nobody of the locality. */
  unmatched: string[]
}

/** What the locality knows by name: each answers with the one thing the words mean, or with null. */
export interface RecipientIndex {
  organization(printed: string): string | null
  /** By the whole name of a council. */
  council(printed: string): string | null
  /** By the wording or the short form of a group. */
  group(wording: string): string | null
  /** The office of the committee, which lines mean by LĐVP and CVNC. */
  officeId: string | null
}

/** '(Vượng/D/2024/Kế hoạch)': where the drafter keeps his file; no line of Nơi nhận is a bracket and nothing else. */
export function isDrafterNote(printed: string): boolean {
  return /^\([^()]+\)$/.test(bare(printed))
}

export function readRecipient(printed: string, index: RecipientIndex): ReadRecipient {
  const text = bare(printed)
  const { words, purpose, mode } = takeMarks(text)
  const line = (read: Partial<ReadRecipient>): ReadRecipient => ({
    text,
    purpose: purpose ?? 'inform',
    mode: mode ?? 'electronic',
    targets: [],
    unmatched: [],
    ...read,
  })
  if (/^lưu(?!\p{L})/iu.test(words))
    return line({ purpose: 'archive', mode: 'none', targets: [{ by: 'archive' }] })
  const channel = /^(?:đăng (?:tải )?(?:trên |lên )?)?((?:trang|cổng) (?:thông tin|tt).*)$/iu.exec(words)?.[1]
  if (channel !== undefined)
    return line({ purpose: 'publish', mode: 'publish', targets: [{ by: 'portal', channel }] })
  if (/^như trên/i.test(words))
    return line({ purpose: purpose ?? 'carry-out', targets: [{ by: 'as-above' }] })
  const targets = wholeOf(words, index) ?? allOf(words, index)
  const isAddressed = targets.some(({ by }) => by === 'group' || by === 'all-blocs')
  return line({
    purpose: purpose ?? (isAddressed ? 'carry-out' : 'inform'),
    targets,
    unmatched: targets.flatMap((target) => (target.by === 'outside' ? [target.name] : [])),
  })
}

/** '- Sở Nội vụ (b/c);' → 'Sở Nội vụ (b/c)'. */
const bare = (printed: string): string =>
  cleanLine(printed)
    .replace(/^[-–+•\s]+/u, '')
    .replace(/[;.,\s]+$/u, '')

const PURPOSES: readonly [RegExp, RecipientPurpose][] = [
  [/^(?:để )?(?:b\/?c|báo cáo)$/iu, 'report'],
  [/^(?:để )?(?:t\/?h|thực hiện)$/iu, 'carry-out'],
  [/^(?:để )?(?:p\/?h|phối hợp)$/iu, 'coordinate'],
  [/^(?:để )?biết$/iu, 'inform'],
]
const MODES: readonly [RegExp, RecipientMode][] = [
  [/^(?:VBĐT|(?:văn )?bản điện tử|qua mạng)$/iu, 'electronic'],
  [/^(?:bản giấy|giấy)$/iu, 'paper'],
]

/** Brackets that say why or how it is sent; others belong to the name. */
function takeMarks(text: string) {
  let purpose: RecipientPurpose | null = null
  let mode: RecipientMode | null = null
  const words = text.replace(/\s*\(([^()]*)\)/gu, (bracket, inside: string) => {
    const marks = inside.split(/[,;]/).map((mark) => mark.trim())
    const read = marks.map((mark) => ({
      purpose: PURPOSES.find(([form]) => form.test(mark))?.[1],
      mode: MODES.find(([form]) => form.test(mark))?.[1],
    }))
    if (read.some((one) => one.purpose === undefined && one.mode === undefined)) return bracket
    for (const one of read) {
      purpose = one.purpose ?? purpose
      mode = one.mode ?? mode
    }
    return ''
  })
  return { words: words.trim(), purpose, mode } as {
    words: string
    purpose: RecipientPurpose | null
    mode: RecipientMode | null
  }
}

/** The line as one thing: a group of the locality, an office whose name has a comma, people of one body. */
function wholeOf(words: string, index: RecipientIndex): PrintedTarget[] | null {
  const group = index.group(words)
  if (group !== null) return [{ by: 'group', id: group }]
  const named = index.organization(words)
  if (named !== null) return [{ by: 'organization', id: named }]
  if (/(?:^|\s)(?:thành viên|tham gia|thuộc)\s.*cụm\s*(?:,|-|và)\s*khối/iu.test(words))
    return [{ by: 'all-blocs' }]
  const council = /^(?:các\s+)?thành viên\s+(.+)$/iu.exec(words)?.[1]
  if (council !== undefined) {
    const found = index.council(spelled(council))
    return [found === null ? { by: 'outside', name: words } : { by: 'council', id: found }]
  }
  const posts = readPosts(words, index)
  return posts === null ? null : [posts]
}

const LEADERS =
  /^(?:lãnh đạo|(?:ct|chủ tịch)(?:\s*(?:,|và)\s*(?:các\s*)?(?:pct|phó chủ tịch))?|chánh\s*,\s*phó|ld|lđ)[\s.]+(.+)$/iu

/** 'CT, các PCT UBND huyện', 'Lãnh đạo UBND tỉnh', 'Chánh, Phó VP.UBH'. */
function readPosts(words: string, index: RecipientIndex): PrintedTarget | null {
  const body = LEADERS.exec(words)?.[1]
  if (body === undefined) return null
  const found = index.organization(body) ?? index.organization(spelled(body))
  return found === null ? null : { by: 'post', id: found, posts: 'leaders' }
}

/** Part by part; where none is known, the line names one thing that is not of the locality. */
function allOf(words: string, index: RecipientIndex): PrintedTarget[] {
  const targets = partsOf(words).flatMap((part) => targetsOf(part, index))
  return targets.some(({ by }) => by !== 'outside') ? targets : [{ by: 'outside', name: words }]
}

/** 'TT Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh' names three bodies of one level. */
function partsOf(words: string): string[] {
  const parts = words.split(/\s*[,;]\s*|\s+và\s+/u).filter((part) => /[\p{L}\d]/u.test(part))
  const level = /\s(tỉnh|huyện|xã|thành phố)$/iu.exec(words)?.[1]
  return parts.map((part) =>
    level === undefined || fold(part).endsWith(fold(level)) ? part : `${part} ${level}`,
  )
}

function targetsOf(part: string, index: RecipientIndex): PrintedTarget[] {
  const group = index.group(part)
  if (group !== null) return [{ by: 'group', id: group }]
  const office = /^(lđvp|cvnc|chuyên viên)(?:\s|$)/iu.exec(part)?.[1]
  if (office !== undefined && index.officeId !== null)
    return [{ by: 'post', id: index.officeId, posts: /^lđ/iu.test(office) ? 'leaders' : 'staff' }]
  const posts = readPosts(part, index)
  if (posts !== null) return [posts]
  for (const name of [part, part.replace(/\s(?:tỉnh|huyện|xã|thành phố)$/iu, ''), withoutStanding(part)]) {
    const found = index.organization(spelled(name))
    if (found !== null) return [{ by: 'organization', id: found }]
  }
  return [{ by: 'outside', name: part }]
}

/** 'TT UBND tỉnh', 'TT.HU': Thường trực of a body is reached through the body. */
const withoutStanding = (part: string): string => part.replace(/^(?:tt|thường trực)[\s.]+/iu, '')

/** Short forms of bodies inside the lines: PCT.UBH, TT.HU, UB.MTTQVN. */
const spelled = (name: string): string =>
  name
    .replace(/\bUBH\b/gu, 'UBND huyện')
    .replace(/\bHU\b/gu, 'Huyện ủy')
    .replace(/\bTU\b/gu, 'Tỉnh ủy')
    .replace(/(?<!\p{L})HĐTĐKT(?!\p{L})/gu, 'Hội đồng TĐKT')
    .replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, ' ')
