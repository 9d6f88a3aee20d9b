/** Tasks in lists and paragraphs: under a quarter, under the office they are given to, or in a chapter about work. */
import { actorAt, actorWithin, chairIn, partnersIn, type Actor } from './actors.ts'
import { detailsAbove, endOfWords, type Details, type DetailsOfPlan } from './details.ts'
import { dayFrom, yearOf, type Day } from '../kernel/day.ts'
import type { DueRule } from '../calendar/deadline.ts'
import type { DueMention } from './due-rules.ts'
import { findDues } from './due-words.ts'
import type { Confidence, ReadTask } from './plan-reading.ts'
import { ruleInWords } from './rule-words.ts'
import type { Node } from './sections.ts'
import { trimmed } from './sentences.ts'
import { strengthIn } from './strength.ts'
import { timeOf, type TimeWords } from './time-headings.ts'
import { find, part, pattern, words, type Words } from './words.ts'
import { yearsOf } from './years.ts'

type Due = Omit<DueMention, 'from' | 'to'>
type Period = { from: Day; to: Day } | null

export function textTasks(nodes: readonly Node[], period: Period, details: DetailsOfPlan): ReadTask[] {
  return nodes.flatMap((node) => {
    if (details.taken.has(node) || node.closes || isAside(node)) return []
    if (node.isHeading && !details.tasks.has(node)) return []
    const more = detailsAbove(node, details)
    const own = more === null ? node : withoutDetails(node)
    const time = node.above.findLast((one) => one.time !== null)?.time ?? more?.time ?? null
    if (time !== null) return [completed(timedTask(own, time, period), node, more)]
    const opened = openedByTime(node)
    if (opened) return opened.map((piece) => timedTask({ ...node, ...piece.node }, piece.time, period))
    return isWork(node) || details.of.has(node) ? [completed(standingTask(own, period), node, more)] : []
  })
}

/** '(Chi tiết tại bảng dưới đây)'. */
const isAside = ({ block }: Node) => block.marker === null && /^\([^()]*\)\.?$/u.test(block.text)

/** '…; đơn vị chủ trì: Phòng Nội vụ' is no part of the title. */
function withoutDetails(node: Node): Node {
  const { block } = node
  return { ...node, block: { ...block, body: part(block.body, 0, endOfWords(block.body)) } }
}

function completed(bare: ReadTask, node: Node, more: Details | null): ReadTask {
  const task = bare.lead === null ? { ...bare, lead: chairIn(node.block.body)?.name ?? null } : bare
  if (more === null) return task
  const due = more.time?.due ?? null
  return {
    ...task,
    lead: more.lead ?? task.lead,
    partners: more.partners.length > 0 ? more.partners : task.partners,
    due: due?.due ?? task.due,
    inclusive: due?.inclusive ?? task.inclusive,
    output: more.output,
    note: more.note,
    confidence: more.lead === null ? task.confidence : 'sure',
  }
}

/** A chapter about work; a chapter about content where an office is named. */
function isWork(node: Node): boolean {
  if (node.subject === 'work') return true
  return node.subject === 'content' && (node.actor !== null || headActor(node) !== null)
}

/** The office of the nearest heading above that is little but an office: 'Giao Phòng Nội vụ có trách nhiệm:'. */
export function headActor(node: Node): Pick<Actor, 'name' | 'strength'> | null {
  for (const { actor, block, isHeading } of node.above.toReversed()) {
    const deed = actor === null ? '' : block.body.text.slice(actor.deedFrom).trim()
    if (isHeading && actor && (deed.length < 3 || (deed.endsWith(':') && deed.length < 60))) return actor
  }
  return null
}

/** The office of the paragraph before, where a paragraph goes on without one. */
export function actorBefore(node: Node): Actor | null {
  if (node.block.marker !== null) return null
  for (let one = node.before; one !== null && one.block.marker === null; one = one.before)
    if (one.actor) return one.actor
  return null
}

interface Timed {
  time: TimeWords
  node: Partial<Node>
}

const STAGE = pattern('^(?:đợt|giai\\s+đoạn|bước)\\s+(?:\\d{1,2}|[ivx]+)\\s*[:.–-]\\s*', { loose: true })

/** 'Đợt 1: Quý I: …', '- Quý I: Tổ chức hội nghị tổng kết; ban hành kế hoạch.' */
function openedByTime({ block }: Node): Timed[] | null {
  const from = find(STAGE, block.body)?.[0].length ?? 0
  const colon = block.body.text.indexOf(':', from)
  if (colon < 0 || colon > from + 40) return null
  const time = timeOf(part(block.body, from, colon))
  const rest = block.body.text.slice(colon + 1).trim()
  if (time === null || rest === '') return null
  return rest
    .split(/;\s*/u)
    .filter(Boolean)
    .map((text) => ({ time, node: { block: { ...block, body: words(text) } } }))
}

function timedTask(node: Node, time: TimeWords, period: Period): ReadTask {
  const { body } = node.block
  const actor = actorAt(body)
  const head = headActor(node)
  const own = findDues(body).find((due) => due.dated)
  const due = own ? inYearOf(own, time.due) : time.due
  return {
    ...common(node, body, period),
    group: time.group,
    lead: actor && actor.deedFrom < body.text.length ? actor.name : (head?.name ?? null),
    due: due?.due ?? null,
    inclusive: due?.inclusive ?? null,
    source: 'list',
    strength: strengthIn(body, actor?.strength ?? head?.strength ?? 'order'),
    confidence: node.block.marker === null ? 'likely' : 'sure',
  }
}

/** 'trước 15/6' under 'Tháng 6/2025' is of that year. */
function inYearOf(own: Due, heading: Due | null): Due {
  const [wanted, above] = [own.due.when, heading?.due.when ?? null]
  if (wanted?.kind !== 'yearly' || above?.kind !== 'on-days') return own
  const year = yearOf(above.days[0]!)
  const days = wanted.dates.map(({ month, date }) => dayFrom(year, month, date)).filter((day) => day !== null)
  const when: DueRule = { kind: 'on-days', days }
  return { ...own, due: { rule: ruleInWords(when), when } }
}

function standingTask(node: Node, period: Period): ReadTask {
  const { body } = node.block
  const actor = actorAt(body)
  const own = actor && actor.deedFrom < body.text.length ? actor : null
  const head = headActor(node) ?? actorWithin(body) ?? actorBefore(node)
  const dues = findDues(body).filter((due) => due.dated)
  const [due] = dues.length === 1 ? dues : []
  const confidence: Confidence = node.subject !== 'work' ? 'guess' : (own ?? head) ? 'likely' : 'guess'
  return {
    ...common(node, own ? part(body, own.deedFrom) : body, period),
    group: 'by-organisation',
    lead: (own ?? head)?.name ?? null,
    due: due?.due ?? null,
    inclusive: due?.inclusive ?? null,
    source: node.block.marker === null ? 'paragraph' : 'list',
    strength: strengthIn(body, (own ?? head)?.strength ?? 'order'),
    confidence,
  }
}

function common(node: Node, title: Words, period: Period) {
  const { block } = node
  return {
    ordinal: block.marker?.ordinal ?? null,
    title: trimmed(title.text) || block.body.text,
    partners: partnersIn(block.body),
    ...yearsOf(block.body, period),
    output: null,
    note: null,
    heading: node.above.findLast((one) => one.isHeading)?.block.body.text ?? null,
    line: block.line,
    printed: block.text,
  }
}
