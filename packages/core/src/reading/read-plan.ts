/**
 * The text of a plan → what it says, line by line. Any text gives an answer: what is not understood is kept as a section
 * or told in a warning, never dropped.
 */
import { dayFrom, yearOf } from '../kernel/day.ts'
import { isDoubtful, readPreamble } from './bases.ts'
import { blocksOf, type Block } from './blocks.ts'
import { readClosing, type Closing } from './closing.ts'
import { detailsOf } from './details.ts'
import { findFlattenedTables } from './flattened-table.ts'
import { findLayoutTables } from './layout-table.ts'
import { readTop, type Top } from './letterhead.ts'
import { isChapter, isNumbered } from './markers.ts'
import { obligationsOf } from './obligations.ts'
import { gapsIn } from './ordinal-gaps.ts'
import type { LinePart, PlanReading, ReadSection, ReadTask, ReadWarning } from './plan-reading.ts'
import { sectionsOf, type Node } from './sections.ts'
import { sourceLines, type SourceLine } from './source-lines.ts'
import { SLIP } from './strength.ts'
import { tableTasks } from './table-tasks.ts'
import { findTables, type Table } from './tables.ts'
import { textTasks } from './text-tasks.ts'
import { WARNING_SENTENCES, type WarningCode } from './warnings.ts'
import { hasUnreadDue } from './unread-dues.ts'
import { has, words } from './words.ts'
import { isSchoolYear, periodYears } from './years.ts'

export function readPlan(text: string): PlanReading {
  const lines = sourceLines(text)
  const notes = notebook(lines)
  const top = readTop(lines)
  const closing = readClosing(lines)
  const bodyLines = lines.slice(Math.min(top.end, closing.from), closing.from)
  const body = readBody(bodyLines, notes)
  const annex = readBody(lines.slice(closing.to), notes)
  takeParts(top, closing, notes)

  const preambleEnd = body.blocks.findIndex(beginsChapters)
  const preamble = readPreamble(
    body.blocks.slice(0, preambleEnd < 0 ? firstAfterBases(body.blocks) : preambleEnd),
  )
  const opening = preamble.others.map(paragraph)
  const chapters = body.blocks.slice(preambleEnd < 0 ? firstAfterBases(body.blocks) : preambleEnd)
  const nodes = [...sectionsOf(chapters), ...sectionsOf(annex.blocks)]
  for (const { lines: basis } of body.blocks.filter((block) =>
    preamble.bases.some((one) => one.line === block.line),
  )) {
    for (const line of basis) notes.mark(line, 'basis')
  }

  const head = completeHead(top.head, preamble, nodes, notes.warn)
  const details = detailsOf(nodes)
  const tables = [...body.tables, ...annex.tables]
  const tasks = [
    ...tables.flatMap((table) => tableTasks(table, head.period, notes.warn)),
    ...textTasks(nodes, head.period, details),
  ]
  const reading: PlanReading = {
    document: head,
    bases: preamble.bases,
    sections: [...opening, ...nodes.map((node) => node.section), ...body.kept, ...annex.kept].toSorted(
      (a, b) => a.line - b.line,
    ),
    tasks: tasks.toSorted((a, b) => a.line - b.line),
    obligations: nodes.flatMap((node) => obligationsOf(node, details)),
    recipients: closing.recipients,
    signature: closing.signature,
    warnings: [],
    lines: notes.parts,
  }
  for (const line of [...top.unread, ...closing.unread]) notes.warn('unread-line', line)
  for (const [node, one] of details.of) if (one.unreadTime) notes.warn('unread-due', node.block.line)
  remark(reading, nodes, closing, notes)
  return { ...reading, warnings: notes.warnings.toSorted((a, b) => a.line - b.line) }
}

interface Notebook {
  parts: LinePart[]
  warnings: ReadWarning[]
  mark: (line: number, as: LinePart) => void
  warn: (code: WarningCode, line: number) => void
}

function notebook(lines: readonly SourceLine[]): Notebook {
  const parts = lines.map((line): LinePart => (line.blank ? 'blank' : 'unread'))
  const warnings: ReadWarning[] = []
  const told = new Set<string>()
  return {
    parts,
    warnings,
    mark: (line, as) => {
      if (parts[line - 1] !== 'blank') parts[line - 1] = as
    },
    warn: (code, line) => {
      if (told.has(`${code} ${line}`)) return
      told.add(`${code} ${line}`)
      warnings.push({ code, line, message: `Dòng ${line}: ${WARNING_SENTENCES[code]}` })
    },
  }
}

function takeParts(top: Top, closing: Closing, notes: Notebook): void {
  for (const [line, as] of [...top.parts, ...closing.parts]) notes.mark(line, as)
}

interface Body {
  blocks: Block[]
  tables: Table[]
  /** Tables without cells, as they stand. */
  kept: ReadSection[]
}

/** Tables are taken out first; what lies between them is glued into items. */
function readBody(lines: readonly SourceLine[], notes: Notebook): Body {
  const tables = [...findTables(lines)]
  const inTables = new Set(tables.flatMap((table) => table.lines))
  const free = lines.filter((line) => !inTables.has(line.number))
  const flattened = findFlattenedTables(free)
  for (const table of [...tables, ...flattened]) {
    for (const line of table.lines) notes.mark(line, 'table')
    for (const line of table.ornaments) notes.mark(line, 'ornament')
    const groups = table.rows.filter((row) => row.kind === 'group').flatMap((row) => row.lines)
    for (const line of [...table.heads, ...groups]) notes.mark(line, 'table-head')
  }
  const inFlattened = new Set(flattened.flatMap((table) => table.lines))
  const loose = free.filter((line) => !inFlattened.has(line.number))
  const kept = findLayoutTables(loose)
  for (const line of kept.flat()) notes.mark(line.number, 'section')
  for (const [first] of kept) notes.warn('cells-lost', first!.number)
  const inKept = new Set(kept.flat())
  const rest = loose.filter((line) => !inKept.has(line))
  const blocks = blocksOf(rest, (line, ornament) =>
    notes.mark(line.number, ornament ? 'ornament' : 'section'),
  )
  return { blocks, tables: [...tables, ...flattened], kept: kept.map(keptTable) }
}

function keptTable(lines: readonly SourceLine[]): ReadSection {
  const text = lines.map((line) => line.text).join('\n')
  return {
    ordinal: null,
    title: null,
    text,
    level: 1,
    line: lines[0]!.number,
    printed: text,
    confidence: 'guess',
  }
}

const beginsChapters = (block: Block): boolean =>
  isChapter(block.marker) || isNumbered(block.marker) || block.heading

/** Without a chapter, the bases are the paragraphs that begin with their verbs. */
function firstAfterBases(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex((block, index) => index < 20 && readPreamble([block]).bases.length > 0)
  return last + 1
}

function paragraph(block: Block): ReadSection {
  return {
    ordinal: block.marker?.ordinal ?? null,
    title: null,
    text: block.body.text,
    level: 0,
    line: block.line,
    printed: block.text,
    confidence: 'likely',
  }
}

type Warn = Notebook['warn']

function completeHead(
  head: Top['head'],
  preamble: ReturnType<typeof readPreamble>,
  nodes: readonly Node[],
  warn: Warn,
): Top['head'] {
  const { issuer } = preamble
  const same =
    issuer !== null && head.issuer !== null && words(head.issuer).lower === words(issuer.name).lower
  if (issuer !== null && (head.issuer === null || same)) {
    if (head.issuer === null)
      head.found.issuer = { line: issuer.block.line, printed: issuer.block.text, confidence: 'likely' }
    head.issuer = issuer.name
  }
  const titled = head.title === null ? null : periodYears(words(head.title))
  const stated = nodes.find(
    (node) => /thời gian|thoi gian/iu.test(node.block.text) && periodYears(node.block) !== null,
  )
  const years = titled ?? (stated ? periodYears(stated.block) : null)
  if (years) {
    head.period = { from: dayFrom(years[0], 1, 1)!, to: dayFrom(years[1], 12, 31)! }
    if (titled && isSchoolYear(words(head.title!))) warn('school-year-period', head.found.title!.line)
    head.found.period = titled
      ? { ...head.found.title!, confidence: 'sure' }
      : { line: stated!.block.line, printed: stated!.block.text, confidence: 'likely' }
  } else if (head.issuedOn !== null) {
    const year = yearOf(head.issuedOn)
    head.period = { from: dayFrom(year, 1, 1)!, to: dayFrom(year, 12, 31)! }
    head.found.period = { ...head.found.issuedOn!, confidence: 'guess' }
    warn('guessed-period', head.found.issuedOn!.line)
  }
  return head
}

/** Everything worth a look: what is missing, what is doubtful, what was not understood. */
function remark(
  reading: PlanReading,
  nodes: readonly Node[],
  closing: Closing,
  { warn, parts }: Notebook,
): void {
  const last = Math.max(1, parts.findLastIndex((as) => as !== 'blank') + 1)
  const first = Math.max(1, parts.findIndex((as) => as !== 'blank') + 1)
  if (parts.every((as) => as === 'blank')) return warn('no-text', 1)
  const { document: head, tasks } = reading
  const titleLine = head.found.type?.line ?? first
  if (head.type === null) warn('no-type', first)
  if (head.title === null) warn('no-title', titleLine)
  if (head.number === null) warn('no-number', head.found.symbol?.line ?? first)
  if (head.issuedOn === null) warn('no-date', head.found.place?.line ?? first)
  if (head.period === null) warn('no-period', titleLine)
  if (reading.bases.length === 0) warn('no-bases', titleLine)
  if (tasks.length === 0) warn('no-tasks', titleLine)
  if (reading.recipients.length === 0) warn('no-recipients', last)
  if (reading.signature === null) warn('no-signature', last)
  else if (reading.signature.name === null) warn('no-signer-name', reading.signature.line)
  for (const basis of reading.bases.filter(isDoubtful)) warn('doubtful-date', basis.line)
  for (const line of closing.twice) warn('recipient-twice', line)
  if (closing.severalSigners !== null) warn('several-signers', closing.severalSigners)
  for (const line of gapsIn(nodes, tasks)) warn('ordinal-gap', line)
  for (const node of nodes) remarkOnText(node, warn)
  for (const task of tasks)
    if (task.source === 'table' && hasUnreadDue(words(task.title))) warn('unread-due', task.line)
  for (const item of [...tasks, ...reading.obligations])
    if (item.due && item.due.when === null) warn('unread-due', item.line)
  const leaderless = firstWithoutLead(tasks)
  if (leaderless) warn('no-lead', leaderless.line)
  for (const [index, as] of parts.entries()) if (as === 'unread') warn('unread-line', index + 1)
}

function remarkOnText({ block }: Node, warn: Warn): void {
  if (hasUnreadDue(block.body)) warn('unread-due', block.line)
  if (has(SLIP, block)) warn('doubtful-wording', block.line)
  const opened = block.text.split('(').length
  if (opened > block.text.split(')').length && !/^[^()]*\)/.test(block.text)) warn('open-bracket', block.line)
}

function firstWithoutLead(tasks: readonly ReadTask[]): ReadTask | undefined {
  return tasks.find((task) => task.lead === null)
}
