/** The tasks of a table: its groups and time column say when, its cells who. */
import type { Day } from '../kernel/day.ts'
import type { Confidence, ReadTask, TaskGroup } from './plan-reading.ts'
import { strengthIn } from './strength.ts'
import type { Table, TableRow } from './tables.ts'
import { timeOf, type TimeWords } from './time-headings.ts'
import type { WarningCode } from './warnings.ts'
import { find, part, pattern, words } from './words.ts'
import { yearsOf } from './years.ts'

type Warn = (code: WarningCode, line: number) => void

interface Standing {
  time: TimeWords | null
  lead: string | null
  lastTime: TimeWords | null
  group: string | null
}

export function tableTasks(table: Table, period: { from: Day; to: Day } | null, warn: Warn): ReadTask[] {
  const standing: Standing = { time: null, lead: null, lastTime: null, group: null }
  if (table.guessed) warn('guessed-columns', table.line)
  for (const line of table.stray) warn('row-without-place', line)
  const tasks: ReadTask[] = []
  for (const row of table.rows) {
    if (row.kind === 'group') {
      // '1 Công tác thi đua' stands within 'Quý I'.
      const within = /^\d/.test(row.ordinal ?? '') ? standing.time : null
      standing.time = timeOf(words(row.cells.title ?? '')) ?? within
      standing.lead = null
      standing.lastTime = null
      standing.group = row.cells.title ?? null
    } else if (row.cells.title !== undefined) tasks.push(taskOf(row, table, standing, period, warn))
    else for (const line of row.lines) warn('row-without-place', line)
  }
  return tasks
}

function taskOf(
  row: TableRow,
  table: Table,
  standing: Standing,
  period: { from: Day; to: Day } | null,
  warn: Warn,
): ReadTask {
  if (row.unclear) warn('unclear-row', row.line)
  const title = words(row.cells.title!)
  const time = timeIn(row, table, standing, warn)
  const parties = partiesIn(row, table, standing, warn)
  const inherited = parties.inherited || time.inherited
  const confidence: Confidence =
    row.unclear || table.guessed || inherited
      ? 'guess'
      : parties.lead === null || time.group === null
        ? 'likely'
        : 'sure'
  if (time.group === null) warn('no-time', row.line)
  return {
    ordinal: row.ordinal,
    title: title.text,
    group: time.group ?? (parties.lead === null ? 'all-year' : 'by-organisation'),
    lead: parties.lead,
    partners: parties.partners,
    due: time.due?.due ?? null,
    inclusive: time.due?.inclusive ?? null,
    source: 'table',
    strength: strengthIn(title, 'order'),
    ...yearsOf(title, period),
    output: row.cells.output ?? null,
    note: row.cells.note ?? null,
    heading: standing.group,
    line: row.line,
    printed: row.printed,
    confidence,
  }
}

function timeIn(
  row: TableRow,
  table: Table,
  standing: Standing,
  warn: Warn,
): { group: TaskGroup | null; due: TimeWords['due']; inherited: boolean } {
  const cell = words(row.cells.due ?? '')
  const own = cell.text === '' ? null : timeOf(cell)
  if (own) {
    standing.lastTime = own
    return { group: standing.time?.group ?? own.group, due: own.due, inherited: false }
  }
  if (cell.text !== '') warn('unread-due', row.line)
  if (standing.time) {
    if (cell.text === '' && standing.lastTime?.due) warn('empty-time', row.line)
    return { ...standing.time, inherited: false }
  }
  const merged = cell.text === '' && table.columns.includes('due') ? standing.lastTime : null
  if (merged) warn('time-from-above', row.line)
  return { group: merged?.group ?? null, due: merged?.due ?? null, inherited: merged !== null }
}

function partiesIn(
  row: TableRow,
  table: Table,
  standing: Standing,
  warn: Warn,
): { lead: string | null; partners: string[]; inherited: boolean } {
  const cell = row.cells.lead
  if (cell === undefined) {
    const merged = table.columns.includes('lead') ? standing.lead : null
    if (merged !== null) warn('lead-from-above', row.line)
    return { lead: merged, partners: cellNames(row.cells.partners), inherited: merged !== null }
  }
  const together = leadAndPartners(cell)
  const lead = once(together.lead)
  if (lead !== together.lead) warn('lead-twice', row.line)
  standing.lead = lead
  return { lead, partners: [...together.partners, ...cellNames(row.cells.partners)], inherited: false }
}

const LEADS = pattern('^(?:[-–+]\\s*)?(?:cơ\\s+quan\\s+|đơn\\s+vị\\s+)?chủ\\s+trì\\s*:\\s*', { loose: true })
const WITH = pattern(
  '(?:[;,.]\\s*)?[-–+]?\\s*(?:cơ\\s+quan\\s+|đơn\\s+vị\\s+)?phối\\s+hợp\\s*(?::|với|cùng)\\s*',
  { loose: true },
)
const CHAIRS = pattern('\\s+chủ\\s+trì\\s*,?\\s*$', { loose: true })

/** One cell for both: 'Phòng Nội vụ chủ trì, phối hợp với Văn phòng', 'Chủ trì: A. Phối hợp: B; C'. */
function leadAndPartners(cell: string): { lead: string; partners: string[] } {
  const own = words(cell)
  const from = find(LEADS, own)?.[0].length ?? 0
  const together = find(WITH, own)
  const head = part(own, from, together?.index ?? cell.length)
  const chairs = find(CHAIRS, head)
  const lead = (chairs ? head.text.slice(0, chairs.index) : head.text).replace(/^[-–+]\s*|[\s,;.]+$/gu, '')
  return { lead, partners: together ? cellNames(cell.slice(together.index + together[0].length)) : [] }
}

/** 'Sở Nội vụ (Ban Thi đua, khen thưởng) Sở Nội vụ (Ban TĐKT tỉnh)': one office printed twice in its cell. */
function once(lead: string): string {
  const again = /(?<=[)\p{Ll}])\s*[,;]?\s+(?=\p{Lu})/gu
  for (const cut of lead.matchAll(again)) {
    const [first, second] = [lead.slice(0, cut.index), lead.slice(cut.index + cut[0].length)]
    if (withoutBrackets(first) === withoutBrackets(second)) return first
  }
  return lead
}

const withoutBrackets = (name: string) => words(name.replace(/\([^)]*\)?/gu, '').trim()).lower

/** The names in a cell: a list by strokes is cut at its strokes, otherwise at semicolons. */
export function cellNames(cell: string | undefined): string[] {
  if (cell === undefined) return []
  const listed = /^[-–+•]\s*/u.test(cell)
  const pieces = listed ? cell.split(/(?:^|(?<=[;.,])\s*)[-–+•]\s+/u) : cell.split(/\s*;\s*/u)
  return pieces.map((name) => name.replace(/^[\s,;–+-]+|[\s,;.]+$/gu, '')).filter(Boolean)
}
