/** The tree of a plan as printed: chapters, numbered items, lettered items, strokes, paragraphs, each under its heading. */
import { actorAt, type Actor } from './actors.ts'
import type { Block } from './blocks.ts'
import { tellsTime } from './details.ts'
import { isChapter, isNumbered, type MarkerKind } from './markers.ts'
import type { ReadSection } from './plan-reading.ts'
import { timeHeading, type TimeWords } from './time-headings.ts'
import { has, pattern, type Words } from './words.ts'

/** What a chapter is about decides whether its items are work to be done. */
type Subject = 'aims' | 'content' | 'standards' | 'work'

export interface Node {
  block: Block
  section: ReadSection
  isHeading: boolean
  /** Nodes above, nearest last. */
  above: Node[]
  /** The item before it under the same heading. */
  before: Node | null
  time: TimeWords | null
  actor: Actor | null
  subject: Subject
  /** 'Trên đây là Kế hoạch …./.' */
  closes: boolean
}

const AIMS = pattern(
  'mục\\s+đích|mục\\s+tiêu|yêu\\s+cầu|quan\\s+điểm|nguyên\\s+tắc|phạm\\s+vi|đối\\s+tượng|kinh\\s+phí|nguồn\\s+lực|thời\\s+gian\\s+thực\\s+hiện$|chỉ\\s+tiêu',
)
/** What a plan looks back on, no work to come. */
const SITUATION = pattern(
  '^(?:đặc\\s+điểm|tình\\s+hình|thực\\s+trạng|thuận\\s+lợi|khó\\s+khăn|kết\\s+quả|hạn\\s+chế|nguyên\\s+nhân|đánh\\s+giá)',
  { loose: true },
)
const STANDARDS = pattern('tiêu\\s+chuẩn|tiêu\\s+chí|định\\s+nghĩa|khái\\s+niệm|cơ\\s+cấu\\s+giải')
const WORK = pattern(
  'nhiệm\\s+vụ|giải\\s+pháp|tổ\\s+chức\\s+thực\\s+hiện|phân\\s+công|tiến\\s+độ|lộ\\s+trình|trách\\s+nhiệm|báo\\s+cáo|kế\\s+hoạch\\s+thực\\s+hiện|nội\\s+dung[\\s,]+(?:và\\s+)?thời\\s+gian|thời\\s+gian[\\s,]+(?:và\\s+)?(?:nội\\s+dung|đơn\\s+vị)|các\\s+hoạt\\s+động|công\\s+việc|nội\\s+dung\\s+thực\\s+hiện|biện\\s+pháp',
)
const CONTENT = pattern('nội\\s+dung|hình\\s+thức|phương\\s+thức')

const CLOSES = pattern('^trên\\s+đây\\s+là', { loose: true })

export function sectionsOf(blocks: readonly Block[]): Node[] {
  const nodes: Node[] = []
  const lastUnder = new Map<Node | null, Node>()
  const stack: { kind: MarkerKind | 'heading'; node: Node }[] = []
  for (const [index, block] of blocks.entries()) {
    const open = stack.map((one) => one.kind)
    const own = open.indexOf(block.marker?.kind ?? 'heading')
    if (own >= 0) open.length = own
    const next = blocks[index + 1]?.marker?.kind ?? null
    const headsList = next !== null && next !== block.marker?.kind && !open.includes(next)
    const time = tellsTime(block.body) && !headsList ? null : (timeHeading(block.body) ?? timeHeading(block))
    const isHeading = time !== null || headingLike(block, blocks[index + 1] ?? null, open)
    const kind = block.marker?.kind ?? (isHeading ? 'heading' : null)
    const known = stack.findIndex((one) => one.kind === kind)
    if (known >= 0) stack.length = known
    else if (kind === null) dropStrokes(stack)
    else if (isChapter(block.marker)) stack.length = chaptersAbove(stack, kind)
    const above = stack.map((one) => one.node)
    const node = nodeOf(block, above, isHeading, isHeading ? time : null)
    const parent = above.at(-1) ?? null
    node.before = lastUnder.get(parent) ?? null
    lastUnder.set(parent, node)
    nodes.push(node)
    if (kind !== null) stack.push({ kind, node })
  }
  return nodes
}

/** A part holds capital letters, these hold Roman chapters. */
const CHAPTER_ORDER: readonly string[] = ['part', 'alpha', 'roman']
function chaptersAbove(stack: readonly { kind: string }[], kind: string): number {
  const own = CHAPTER_ORDER.indexOf(kind)
  const above = stack.findIndex((one) => !CHAPTER_ORDER.slice(0, own).includes(one.kind))
  return above < 0 ? stack.length : above
}

/** A paragraph after a list stands beside the list, under the numbered heading. */
function dropStrokes(stack: { kind: string; node: Node }[]): void {
  while (stack.length > 0 && !isNumbered(stack.at(-1)!.node.block.marker) && !stack.at(-1)!.node.isHeading)
    stack.pop()
}

function nodeOf(block: Block, above: Node[], isHeading: boolean, time: TimeWords | null): Node {
  const { body, marker } = block
  const actor = actorAt(body)
  return {
    block,
    above,
    before: null,
    isHeading,
    time,
    actor,
    subject:
      above.length === 0 && !isHeading && marker !== null && actor !== null
        ? 'content'
        : subjectOf(body, isHeading, above),
    closes: marker === null && (has(CLOSES, body) || /\.\s*\/\s*\.?(?:\s*\p{L}{0,12})?$/u.test(body.text)),
    section: {
      ordinal: marker?.ordinal ?? null,
      title: isHeading ? body.text : null,
      text: isHeading ? null : body.text,
      level: above.length + 1,
      line: block.line,
      printed: block.text,
      confidence: marker === null && !isHeading ? 'likely' : 'sure',
    },
  }
}

function headingLike(
  { body, marker, heading }: Block,
  next: Block | null,
  open: readonly (MarkerKind | 'heading')[],
): boolean {
  const { text } = body
  if (heading) return text.length <= 400
  if (text.length > 300) return false
  if (isChapter(marker)) return !/[.;]$/.test(text) || text.length < 120
  if (text.endsWith(':')) return true
  if (!isNumbered(marker)) return false
  // Where the list it stands in goes on above it, '2.1.2' before '2.2', an item is the last one and heads nothing.
  const deeper =
    next !== null &&
    (next.marker === null ||
      (next.marker.kind !== marker!.kind && !isChapter(next.marker) && !open.includes(next.marker.kind)))
  return /[.;]$/.test(text)
    ? deeper && next.marker !== null && text.length < 260 && isDeeper(marker!.kind, next.marker.kind)
    : deeper
}

const DEPTHS: readonly MarkerKind[] = [
  'part',
  'alpha',
  'roman',
  'number',
  'number-2',
  'number-3',
  'bracketed',
  'letter',
  'small-roman',
  'star',
  'dash',
  'dot',
  'plus',
]
const isDeeper = (kind: MarkerKind, next: MarkerKind): boolean => DEPTHS.indexOf(next) > DEPTHS.indexOf(kind)

function subjectOf(body: Words, isHeading: boolean, above: readonly Node[]): Subject {
  const inherited = above.at(-1)?.subject ?? 'aims'
  if (!isHeading) return inherited
  if (has(STANDARDS, body) && above.length > 0) return 'standards'
  if (has(SITUATION, body) && inherited !== 'work') return 'aims'
  if (has(WORK, body)) return 'work'
  if (inherited === 'standards') return inherited
  if (has(AIMS, body) && (inherited !== 'work' || (body.text.length < 50 && actorAt(body) === null)))
    return 'aims'
  if (inherited === 'work') return inherited
  if (has(CONTENT, body)) return 'content'
  return above.length === 0 ? 'work' : inherited
}
