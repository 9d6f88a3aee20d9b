/**
 * Kế hoạch trên giấy: a plan as its parts, printed back as an official document. Its tasks stand in the arrangement that
 * the plan chose: as printed, or in one table by period, by organisation, by theme.
 */
import { roman } from '../kernel/vietnamese/roman.ts'
import { ordinalMark, type Block, type HeadingLevel, type Table } from './blocks.ts'
import { dashed, type OfficialDocument } from './official-document.ts'

export type Arrangement = 'as-printed' | 'by-quarter' | 'by-organisation' | 'by-theme'

export interface PlanOnPaper {
  header: Pick<
    OfficialDocument,
    | 'superiorBody'
    | 'issuingBody'
    | 'documentNumber'
    | 'numberSuffix'
    | 'documentSymbol'
    | 'place'
    | 'issuedOn'
    | 'subjectLine'
    | 'signature'
    | 'distributionList'
  >
  /** Those on lines of their own; bases inside the opening sentence stay there. */
  legalBases: readonly string[]
  /** Between the bases and the first section; a line of it is a paragraph. */
  opening: string
  sections: readonly PlanSection[]
  /** In the order of the plan. */
  tasks: readonly PlanTask[]
  /** Columns of the table of tasks, in the plan's own order and words. */
  columns: readonly TaskColumn[]
  /** Heading rows of the table, in order: 'Nhiệm vụ thực hiện trong Quý I'. */
  periods: readonly TaskPeriod[]
  /** 'Trên đây là Kế hoạch …'; a line of it is a paragraph. */
  closing: string
}

export interface PlanSection {
  /** What tasks name to be listed here. */
  key: string
  /** As printed: 'I', '1', '2.1', 'đ'. */
  ordinal: string | null
  heading: string | null
  /** A line of it is a paragraph; bullets begin with '-' or '+'. */
  text: string
  /** Its own tasks stand after its text, in the plan's table or as bullets; 'none': its text says them. */
  tasks: 'table' | 'bullets' | 'none'
  sections: readonly PlanSection[]
}

export interface PlanTask {
  sectionKey: string | null
  periodKey: string
  /** As printed; tables that regroup the tasks count anew. */
  ordinal: string | null
  title: string
  /** As printed. */
  lead: string
  /** The name in the register under which tasks are brought together, however each prints its lead. */
  leadOrganization: string | null
  partners: readonly string[]
  due: string | null
  /** What comes of it: 'Kế hoạch', 'Báo cáo'. */
  output: string | null
  theme: string | null
}

export interface TaskPeriod {
  key: string
  ordinal: string | null
  heading: string
  /** When a task has no day of its own: 'Quý I'. */
  due: string
}

export type TaskField = 'ordinal' | 'title' | 'lead' | 'partners' | 'due' | 'output'
export interface TaskColumn {
  field: TaskField
  header: string
}

export function planDocument(plan: PlanOnPaper, arrangement: Arrangement): OfficialDocument {
  const place = firstTable(plan.sections)
  const isAnnexed = arrangement !== 'as-printed' && place === undefined && plan.tasks.length > 0
  // As printed each table holds what stands there; regrouped, one table at the first place holds all.
  const tableAt = (key: string): Block[] => {
    if (arrangement !== 'as-printed')
      return key === place?.key ? [taskTable(plan, plan.tasks, arrangement)] : []
    const own = plan.tasks.filter((task) => task.sectionKey === key)
    return [taskTable(plan, own, arrangement)]
  }
  return {
    ...plan.header,
    kind: 'plan',
    legalBases: plan.legalBases,
    body: [
      ...paragraphs(plan.opening),
      ...plan.sections.flatMap((section) => sectionBlocks(plan, section, tableAt, 1)),
      // The decree wants an annex named in the text it belongs to (Phụ lục I, phần I, mục III, khoản 1, điểm a).
      ...(isAnnexed ? paragraphs(ANNEX_SENTENCE) : []),
      ...paragraphs(ended(plan.closing)),
    ],
    ...(isAnnexed && {
      annexes: [
        {
          title: 'Danh mục nhiệm vụ',
          orientation: 'landscape' as const,
          body: [taskTable(plan, plan.tasks, arrangement)],
        },
      ],
    }),
  }
}

const ANNEX_SENTENCE =
  'Nhiệm vụ, đơn vị chủ trì, đơn vị phối hợp và thời gian thực hiện cụ thể tại Phụ lục kèm theo Kế hoạch này.'

function firstTable(sections: readonly PlanSection[]): PlanSection | undefined {
  for (const section of sections) {
    const found = section.tasks === 'table' ? section : firstTable(section.sections)
    if (found) return found
  }
  return undefined
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
const paragraphs = (text: string): Block[] =>
  lines(text).map((line) => ({ block: 'paragraph', text: line.trim() }))

/** The last words of a document end with './.'; what is written behind it is a mark of whoever drafted it. */
const ended = (text: string): string =>
  text.trim() === '' ? '' : `${text.replace(/\s*\/\s*\.[^./]{0,20}$/u, '').replace(/[\s./]+$/u, '')}./.`

function sectionBlocks(
  plan: PlanOnPaper,
  section: PlanSection,
  tableAt: (key: string) => Block[],
  depth: number,
): Block[] {
  const { ordinal, heading } = section
  const level = Math.min(depth, 4) as HeadingLevel
  const [first, ...others] = lines(section.text)
  // A section without a title is a numbered paragraph.
  const isNumbered = heading === null && ordinal !== null && first !== undefined
  return [
    ...(heading === null
      ? []
      : [{ block: 'heading' as const, level, ...(ordinal !== null && { ordinal }), text: heading }]),
    ...(isNumbered
      ? [{ block: 'paragraph' as const, ordinal, text: first.trim() }]
      : paragraphs(first ?? '')),
    ...paragraphs(others.join('\n')),
    ...(section.tasks === 'bullets' ? bullets(plan, section.key) : []),
    ...(section.tasks === 'table' ? tableAt(section.key) : []),
    ...section.sections.flatMap((inner) => sectionBlocks(plan, inner, tableAt, depth + 1)),
  ]
}

const bullets = (plan: PlanOnPaper, sectionKey: string): Block[] =>
  plan.tasks
    .filter((task) => task.sectionKey === sectionKey)
    .map(({ ordinal, title }) => ({ block: 'paragraph', ordinal: ordinal ?? '-', text: sentence(title) }))

const sentence = (text: string): string => (/[.;:!?…]$/u.test(text) ? text : `${text}.`)

interface TaskGroup {
  ordinal: string
  heading: string
  tasks: readonly PlanTask[]
}

function taskTable(plan: PlanOnPaper, tasks: readonly PlanTask[], arrangement: Arrangement): Table {
  const columns = columnsOf(plan, arrangement)
  const keepsOrdinals = arrangement === 'as-printed' || arrangement === 'by-quarter'
  const dueOf = new Map(plan.periods.map(({ key, due }) => [key, due]))
  const cell = (task: PlanTask, at: number, field: TaskField): string => {
    if (field === 'ordinal')
      return (keepsOrdinals && counts(task.ordinal) ? task.ordinal : null) ?? String(at + 1)
    // A duty taken out of its sentence begins one in a table that it was not printed in.
    if (field === 'title' && arrangement !== 'as-printed') return capitalized(task.title)
    if (field === 'due') return task.due ?? dueOf.get(task.periodKey) ?? ''
    return field === 'partners' ? partnerLines(task.partners) : (task[field] ?? '')
  }
  return {
    block: 'table',
    caption: `Nhiệm vụ của Kế hoạch: ${plan.header.subjectLine}`,
    columns: columns.map(({ field, header }) => ({ header, ...look[field] })),
    rows: groupsOf(plan, tasks, arrangement).flatMap(({ ordinal, heading, tasks }) => [
      columns[0]?.field === 'ordinal'
        ? { heading, ordinal }
        : { heading: ordinal === '' ? heading : `${ordinalMark(ordinal)} ${heading}` },
      ...tasks.map((task, at) => ({ cells: columns.map(({ field }) => cell(task, at, field)) })),
    ]),
  }
}

/** A bullet of the text is no number of a table. */
const counts = (ordinal: string | null): boolean => /^[\p{L}\p{N}]/u.test(ordinal ?? '')

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const look = {
  ordinal: { share: 1, align: 'center' },
  title: { share: 6.8, align: 'left' },
  lead: { share: 3.4, align: 'left' },
  partners: { share: 3.8, align: 'left' },
  due: { share: 2.4, align: 'center' },
  output: { share: 2.4, align: 'left' },
} as const satisfies Record<TaskField, object>

/** Several stand under each other, each behind a dash. */
const partnerLines = (partners: readonly string[]): string =>
  partners.length < 2 ? partners.join('') : dashed(partners).join('\n')

/** Under the name of the lead its column says nothing; where the period is no longer above the task, it stands beside it. */
function columnsOf(plan: PlanOnPaper, arrangement: Arrangement): readonly TaskColumn[] {
  if (arrangement === 'as-printed' || arrangement === 'by-quarter') return plan.columns
  const kept =
    arrangement === 'by-organisation' ? plan.columns.filter(({ field }) => field !== 'lead') : plan.columns
  const hasDue = kept.some(({ field }) => field === 'due')
  return hasDue ? kept : [...kept, { field: 'due', header: 'Thời gian thực hiện' }]
}

function groupsOf(plan: PlanOnPaper, tasks: readonly PlanTask[], arrangement: Arrangement): TaskGroup[] {
  if (arrangement === 'by-organisation')
    return groupedBy(tasks, (task) => (task.leadOrganization ?? task.lead) || 'Chưa giao đơn vị chủ trì')
  if (arrangement === 'by-theme') return groupedBy(tasks, (task) => task.theme ?? 'Nhiệm vụ khác')
  return plan.periods
    .map(({ key, ordinal, heading }) => ({
      ordinal: ordinal ?? '',
      heading,
      tasks: tasks.filter((task) => task.periodKey === key),
    }))
    .filter((group) => group.tasks.length > 0)
}

/** In the order in which each first comes in the plan. */
function groupedBy(tasks: readonly PlanTask[], nameOf: (task: PlanTask) => string): TaskGroup[] {
  return [...Map.groupBy(tasks, nameOf)].map(([heading, tasks], at) => ({
    ordinal: roman(at + 1),
    heading: capitalized(heading),
    tasks,
  }))
}
