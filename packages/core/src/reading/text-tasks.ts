/** Tasks in lists and paragraphs: under a quarter, under the office they are given to, or in a chapter about work. */
import { actorAt, actorWithin, partnersIn, type Actor } from './actors.ts'
import type { Day } from '../kernel/day.ts'
import { findDues } from './due-words.ts'
import type { Confidence, ReadTask } from './plan-reading.ts'
import type { Node } from './sections.ts'
import { trimmed } from './sentences.ts'
import { strengthIn } from './strength.ts'
import { timeOf, type TimeWords } from './time-headings.ts'
import { part, words, type Words } from './words.ts'
import { yearsOf } from './years.ts'

type Period = { from: Day; to: Day } | null

export function textTasks(nodes: readonly Node[], period: Period): ReadTask[] {
  return nodes.flatMap((node) => {
    if (node.isHeading || node.closes) return []
    const time = node.above.findLast((one) => one.time !== null)?.time ?? null
    if (time !== null) return [timedTask(node, time, period)]
    const opened = openedByTime(node)
    if (opened && isWork(node))
      return opened.map((piece) => timedTask({ ...node, ...piece.node }, piece.time, period))
    return isWork(node) ? [standingTask(node, period)] : []
  })
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

/** '- Quý I: Tổ chức hội nghị tổng kết; ban hành kế hoạch.' */
function openedByTime({ block }: Node): Timed[] | null {
  const colon = block.body.text.indexOf(':')
  if (colon < 0 || colon > 40) return null
  const time = timeOf(part(block.body, 0, colon))
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
  const due = own ?? time.due
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
