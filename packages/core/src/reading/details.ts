/** Who, with whom, by when, as lines of their own under an item or at its end: 'Đơn vị chủ trì: …; thời gian: Quý II.' */
import type { Node } from './sections.ts'
import { cellNames } from './table-tasks.ts'
import { timeOf, type TimeWords } from './time-headings.ts'
import { findAll, has, part, pattern, type Words } from './words.ts'

export interface Details {
  lead: string | null
  partners: string[]
  time: TimeWords | null
  /** A time was printed, and no form of the calendar reads it. */
  unreadTime: boolean
  output: string | null
  note: string | null
}

type Label = 'lead' | 'partners' | 'due' | 'output' | 'note' | 'content'

const BODY = '(?:(?:đơn\\s+vị|cơ\\s+quan|bộ\\s+phận|tổ\\s+chức|phòng|ban|người|cá\\s+nhân)\\s+)'
const LABELS: readonly (readonly [Label, string])[] = [
  [
    'lead',
    `${BODY}?(?:chủ\\s+trì|đầu\\s+mối|phụ\\s+trách)(?:\\s+(?:thực\\s+hiện|tham\\s+mưu|triển\\s+khai|tổ\\s+chức))?|${BODY}(?:thực\\s+hiện|tham\\s+mưu|chịu\\s+trách\\s+nhiệm)|phân\\s+công(?:\\s+thực\\s+hiện)?`,
  ],
  ['partners', `${BODY}?phối\\s+hợp(?:\\s+thực\\s+hiện)?`],
  [
    'due',
    'thời\\s+(?:gian|hạn|điểm)(?:\\s+(?:thực\\s+hiện|hoàn\\s+thành|tổ\\s+chức|triển\\s+khai|dự\\s+kiến))*|(?:tiến\\s+độ|hạn)(?:\\s+(?:thực\\s+hiện|hoàn\\s+thành))?',
  ],
  ['output', 'sản\\s+phẩm(?:\\s+(?:đầu\\s+ra|hoàn\\s+thành|dự\\s+kiến))?|kết\\s+quả(?:\\s+đầu\\s+ra)?'],
  [
    'note',
    'lãnh\\s+đạo\\s+(?:phụ\\s+trách|chỉ\\s+đạo)|địa\\s+điểm|kinh\\s+phí(?:\\s+thực\\s+hiện)?|thành\\s+phần|cấp\\s+trình',
  ],
  ['content', 'nội\\s+dung|hình\\s+thức|mục\\s+đích|yêu\\s+cầu|đối\\s+tượng|cách\\s+thức'],
]
const ANY_LABEL = pattern(
  `(?<=^|[;,.(]\\s*|[-–+]\\s+)(?:${LABELS.map(([, words]) => words).join('|')})\\s*:(?=\\s*\\S)`,
  { loose: true },
)
const LABEL_WORDS = LABELS.map(
  ([label, words]) => [label, pattern(`^(?:${words})\\s*:`, { loose: true })] as const,
)

interface Labelled {
  label: Label
  from: number
  value: Words
}

function labelledIn(text: Words): Labelled[] {
  const found = findAll(ANY_LABEL, text)
  return found.map(({ index, 0: printed }, at) => {
    const value = part(text, index + printed.length, found[at + 1]?.index ?? text.text.length)
    const label = LABEL_WORDS.find(([, words]) => has(words, part(text, index)))![0]
    return { label, from: index, value: trimmedPart(value) }
  })
}

function trimmedPart(text: Words): Words {
  const from = /^\s*/.exec(text.text)![0].length
  const to = text.text.replace(/[\s;,.(–-]+$/u, '').length
  return part(text, from, Math.max(from, to))
}

function detailsIn(labelled: readonly Labelled[]): Details {
  const texts = (label: Label) => labelled.filter((one) => one.label === label).map(({ value }) => value.text)
  const due = labelled.find(({ label }) => label === 'due')
  const time = due ? timeOf(due.value) : null
  return {
    lead: texts('lead').join('; ') || null,
    partners: texts('partners').flatMap(cellNames),
    time,
    unreadTime: due !== undefined && time === null,
    output: texts('output').join('; ') || null,
    note: texts('note').join('; ') || null,
  }
}

/** 'Thời gian: Quý I' below an item is its time; over a list it is the heading of the list. */
export const tellsTime = (body: Words): boolean =>
  labelledIn(body)[0]?.from === 0 && labelledIn(body)[0]!.label === 'due'

export interface DetailsOfPlan {
  of: ReadonlyMap<Node, Details>
  /** Lines that only tell of another item. */
  taken: ReadonlySet<Node>
  /** Headings that are a task themselves: nothing stands under them but such lines. */
  tasks: ReadonlySet<Node>
}

/** Where the words of an item end and its details begin. */
export function endOfWords(body: Words): number {
  const [first] = labelledIn(body).filter(({ label }) => label !== 'content' && label !== 'note')
  return first === undefined || first.from === 0 ? body.text.length : first.from
}

export function detailsOf(nodes: readonly Node[]): DetailsOfPlan {
  const found = new Map<Node, Labelled[]>()
  const lines = new Map<Node, Node>()
  for (const node of nodes) {
    const own = node.isHeading ? [] : labelledIn(node.block.body)
    if (own.length === 0) continue
    const owner = own[0]!.from === 0 ? ownerOf(node, lines) : node
    if (owner === null) continue
    if (owner !== node) lines.set(node, owner)
    found.set(owner, [...(found.get(owner) ?? []), ...own])
  }
  const of = new Map(
    [...found].filter(([owner, own]) => binds(owner, own)).map(([owner, own]) => [owner, detailsIn(own)]),
  )
  const taken = new Set([...lines].filter(([, owner]) => of.has(owner)).map(([line]) => line))
  const parents = new Set(nodes.filter((node) => !taken.has(node)).flatMap((node) => node.above))
  return { of, taken, tasks: new Set([...of.keys()].filter((node) => node.isHeading && !parents.has(node))) }
}

/** The item above, or the one before where a list goes on: '- Tổ chức hội nghị.' and below it 'Chủ trì: …'. */
function ownerOf(node: Node, lines: ReadonlyMap<Node, Node>): Node | null {
  const above = node.above.at(-1) ?? null
  const { before } = node
  if (before !== null && (node.block.marker === null || above === null || above.time !== null))
    return before.isHeading ? above : (lines.get(before) ?? before)
  return above
}

/** An office makes a task of an item; a time alone does so only where work is told: 'Thời gian: năm 2024' is a scope. */
function binds(owner: Node, labelled: readonly Labelled[]): boolean {
  if (owner.subject === 'standards') return false
  return labelled.some(({ label }) => label === 'lead' || (label === 'due' && owner.subject === 'work'))
}

/** What a task under an item with details takes over from it. */
export function detailsAbove(node: Node, { of }: DetailsOfPlan): Details | null {
  const own = of.get(node)
  const above = node.above
    .toReversed()
    .map((one) => of.get(one))
    .find((one) => one !== undefined)
  if (own === undefined || above === undefined) return own ?? above ?? null
  return { ...own, lead: own.lead ?? above.lead, time: own.time ?? above.time }
}
