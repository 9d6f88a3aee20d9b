/** What a file would do, row by row. Plain data, so that a thread can take it. */
import type { ImportBatch, ImportChoice, ImportFinding, ImportRow } from '@guongsang/contract/imports.ts'
import { runInThread } from '../thread.ts'

/** Below this a thread takes longer to start than the work takes. */
const ROWS_AT_ONCE = 300

export interface AskedRow {
  number: number
  /** The id of the record this row creates, if it creates one. */
  ownId: string
  cells: Record<string, string>
  choice: ImportChoice | null
  choiceTargetId: string | null
}

/** What would become of a row. */
export interface Outcome {
  number: number
  action: ImportRow['action']
  summary: string
  findings: ImportFinding[]
  target: { id: string; name: string } | null
  changes: ImportRow['changes']
  candidates: ImportRow['candidates']
  /** The key of what it waits for, where the kind of import tells questions apart. */
  question: string | null
}

/** What is kept out says so in one way, whatever is imported. */
export const BLOCKED = 'Không nhập được. Sửa các ô có lỗi, hoặc bỏ qua dòng này.'

export interface Plan<Deed> {
  outcomes: Outcome[]
  /** What confirming writes, worked out beforehand; only of rows that can be imported and have something to write. */
  deeds: Deed[]
}

export interface PlanAsked<World> {
  rows: AskedRow[]
  world: World
}

/** A long file is worked out in a thread, so that nobody else waits for it. */
export const planRows = async <World, Deed>(
  {
    plan,
    worker,
    subject,
  }: { plan(rows: AskedRow[], world: World): Plan<Deed>; worker: URL; subject: string },
  asked: PlanAsked<World>,
): Promise<Plan<Deed>> =>
  asked.rows.length <= ROWS_AT_ONCE
    ? plan(asked.rows, asked.world)
    : runInThread<Plan<Deed>>(worker, { ...asked, subject }, { millis: 120_000, heapMb: 1024 })

export function severityOf(findings: readonly ImportFinding[]): 'none' | ImportFinding['severity'] {
  const found = new Set(findings.map((one) => one.severity))
  return (['error', 'warning', 'notice'] as const).find((severity) => found.has(severity)) ?? 'none'
}

export function countsOf(outcomes: readonly Outcome[]): ImportBatch['counts'] {
  const counts = { create: 0, update: 0, link: 0, choose: 0, skip: 0, blocked: 0, warnings: 0 }
  for (const { action, findings } of outcomes) {
    counts[action]++
    if (action !== 'skip' && severityOf(findings) === 'warning') counts.warnings++
  }
  return counts
}

/** Which of several, or whether it is the one: the questions of records that look alike. */
export const questionOf = (candidates: readonly unknown[]): 'one' | 'several' =>
  candidates.length === 1 ? 'one' : 'several'

/** How many rows wait for each thing. */
export function questionsOf(outcomes: readonly Outcome[]): { key: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { action, question } of outcomes)
    if (action === 'choose' && question !== null) counts.set(question, (counts.get(question) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count }))
}
