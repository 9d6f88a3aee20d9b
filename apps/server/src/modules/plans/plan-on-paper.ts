/** A plan as it is kept, turned into the parts that core prints. */
import type { PlanShown } from '@guongsang/contract/plans.ts'
import type {
  PlanOnPaper,
  PlanSection,
  PlanTask,
  TaskPeriod,
} from '@guongsang/core/documents/plan-document.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { roman } from '@guongsang/core/kernel/vietnamese/roman.ts'
import type { Selectable } from 'kysely'
import type { Plan } from './plan-store.ts'
import { dueWords, type TaskSurroundings } from './shown-task.ts'
import type { SectionRow } from './tables.ts'
import type { Task } from './task-store.ts'

type Section = Selectable<SectionRow>
/** What the document of the plan says; the plan itself says the rest. */
export type PaperHead = PlanOnPaper['header'] & Pick<PlanOnPaper, 'legalBases' | 'opening'>

export interface PlanParts {
  plan: Plan
  columns: PlanShown['arrangement']['columns']
  defaultLead: string | null
  sections: readonly Section[]
  tasks: readonly Task[]
  around: Pick<TaskSurroundings, 'partiesOf' | 'outputsOf' | 'names'>
}

export function planOnPaper(
  parts: PlanParts,
  { legalBases, opening: preamble, ...header }: PaperHead,
): PlanOnPaper {
  const { opening, chapters, closing } = parted(parts.sections)
  const tasks = parts.tasks.filter(({ state }) => state !== 'cancelled')
  const unsaid = unsaidIn(parts.sections, tasks)
  const sections = chapters.map((section) => sectionOf(parts, section, unsaid))
  const loose = unsaid.some(({ section_id: id }) => id === null)
  const begins = withMotto(opening || preamble, parts)
  return {
    header,
    legalBases: legalBases.filter((basis) => !isSaidIn(begins, basis)),
    opening: begins,
    sections: loose ? [...sections, { ...nothing, key: LOOSE, tasks: 'table' }] : sections,
    tasks: tasks.map((task) => taskOf(parts, task, unsaid.includes(task))),
    columns: parts.columns,
    periods: periodsOf(parts, tasks),
    closing,
  }
}

/** The motto stands where the plan prints it, else after the opening. */
function withMotto(opening: string, { plan: { motto }, sections }: PlanParts): string {
  const said = fold([opening, ...sections.map(({ heading, text }) => `${heading} ${text}`)].join(' '))
  if (motto === null || said.includes(fold(motto))) return opening
  return [opening, `Phương châm: “${motto}”.`].filter(Boolean).join('\n')
}

/** Some plans cite what they rest on inside their first sentence. */
const isSaidIn = (opening: string, basis: string): boolean =>
  fold(opening).includes(fold(basis.replace(/^(?:căn cứ|thực hiện|tiếp tục thực hiện) /iu, '')))

/** Tasks that stand in no section. */
const LOOSE = 'loose'
const nothing = { ordinal: null, heading: null, text: '', sections: [] }

/** A plan read from its text has its lists twice, as paragraphs and as tasks: they are printed once. */
function unsaidIn(sections: readonly Section[], tasks: readonly Task[]): Task[] {
  const lines = new Set(sections.flatMap(({ text }) => (text ?? '').split('\n').map(fold)))
  const all = [...lines].join('\n')
  const headings = new Set(sections.map(({ heading }) => fold(heading ?? '').replace(/[:.;]+$/, '')))
  const isSaid = (title: string): boolean =>
    lines.has(title) || headings.has(title) || (title.split(' ').length > SHORT && all.includes(title))
  return tasks.filter(({ title }) => !isSaid(fold(title)))
}
/** Words: a title as short as this may stand inside another sentence by chance. */
const SHORT = 5

const isBare = ({ ordinal, heading }: Section): boolean => ordinal === null && heading === null

/** Paragraphs before the first chapter open the plan, those after the last close it. */
function parted(sections: readonly Section[]) {
  const top = sections.filter(({ parent_id: parent }) => parent === null)
  const first = top.findIndex((section) => !isBare(section))
  const last = top.findLastIndex((section) => !isBare(section))
  const textOf = (some: readonly Section[]) => some.map(({ text }) => text ?? '').join('\n')
  if (first < 0) return { opening: textOf(top), chapters: [], closing: '' }
  return {
    opening: textOf(top.slice(0, first)),
    chapters: top.slice(first, last + 1),
    closing: textOf(top.slice(last + 1)),
  }
}

function sectionOf(parts: PlanParts, section: Section, unsaid: readonly Task[]): PlanSection {
  const { id, ordinal, heading, text } = section
  const inner = childrenOf(parts.sections, id)
  const isTable = inner.length > 0 && inner.every((child) => isGroup(parts, child))
  const own = unsaid.filter(({ section_id: at }) => at === id)
  const hasParties = own.some((task) => parts.around.partiesOf(task.id).length > 0)
  return {
    key: id,
    ordinal,
    heading,
    text: text ?? '',
    tasks: isTable || hasParties ? 'table' : own.length > 0 ? 'bullets' : 'none',
    sections: isTable ? [] : inner.map((child) => sectionOf(parts, child, unsaid)),
  }
}

const childrenOf = (sections: readonly Section[], id: string): Section[] =>
  sections.filter(({ parent_id: parent }) => parent === id)

/** A heading with nothing under it but tasks that somebody leads: printed, it is a heading row of one table. */
function isGroup({ sections, tasks, around }: PlanParts, { id, heading, text }: Section): boolean {
  const own = tasks.filter(({ section_id: at }) => at === id)
  const isBareHeading = heading !== null && text === null && childrenOf(sections, id).length === 0
  return isBareHeading && own.some((task) => around.partiesOf(task.id).length > 0)
}

/** The section whose child is such a heading row. */
function groupAbove(parts: PlanParts, id: string | null): Section | undefined {
  const section = parts.sections.find((one) => one.id === id)
  const siblings = section?.parent_id ? childrenOf(parts.sections, section.parent_id) : []
  return siblings.length > 0 && siblings.every((one) => isGroup(parts, one)) ? section : undefined
}

function taskOf(parts: PlanParts, task: Task, isUnsaid: boolean): PlanTask {
  const { around, defaultLead, sections } = parts
  const group = groupAbove(parts, task.section_id)
  const parties = around.partiesOf(task.id)
  const leads = parties.filter(({ part }) => part === 'lead')
  const [lead] = leads
  const named =
    around.names.organization(lead?.organization_id) ??
    around.names.group(lead?.group_id) ??
    around.names.bloc(lead?.bloc_id)
  return {
    sectionKey: isUnsaid ? (group?.parent_id ?? task.section_id ?? LOOSE) : null,
    periodKey: group?.id ?? periodKey(task),
    ordinal: task.ordinal,
    title: task.title,
    lead: leads.map(({ text }) => text).join('\n') || (defaultLead ?? ''),
    leadOrganization: named?.name ?? null,
    partners: parties.flatMap(({ part, text }) => (part === 'partner' || part === 'doer' ? [text] : [])),
    due: dueWords(task),
    output:
      around
        .outputsOf(task.id)
        .map(({ label }) => label)
        .join('; ') || null,
    theme: themeOf(sections, task.section_id),
  }
}

/** The nearest heading above a task is what it is about. */
function themeOf(sections: readonly Section[], id: string | null): string | null {
  const section = sections.find((one) => one.id === id)
  return section === undefined ? null : (section.heading ?? themeOf(sections, section.parent_id))
}

const periodKey = ({ year_of: year, grouping }: Task): string => `${year} ${grouping}`

const periods = {
  'quarter-1': ['Nhiệm vụ thực hiện trong Quý I', 'Quý I'],
  'quarter-2': ['Nhiệm vụ thực hiện trong Quý II', 'Quý II'],
  'quarter-3': ['Nhiệm vụ thực hiện trong Quý III', 'Quý III'],
  'quarter-4': ['Nhiệm vụ thực hiện trong Quý IV', 'Quý IV'],
  'all-year': ['Nhiệm vụ thực hiện thường xuyên trong', 'Thường xuyên'],
  'by-organisation': ['Nhiệm vụ của các cơ quan, đơn vị trong', 'Cả năm'],
} as const satisfies Record<Task['grouping'], readonly [heading: string, due: string]>
const groupings = Object.keys(periods) as Task['grouping'][]

/** As the plan heads them; else in the order of the year, and a plan of several years says which. */
function periodsOf(parts: PlanParts, tasks: readonly Task[]): TaskPeriod[] {
  const { period_from: from, period_to: to } = parts.plan
  const isLong = yearOf(from) !== yearOf(to)
  const printed = parts.sections
    .filter(({ id }) => groupAbove(parts, id) !== undefined)
    .map(({ id, ordinal, heading }) => {
      const first = tasks.find(({ section_id: at }) => at === id)
      return { key: id, ordinal, heading: heading ?? '', due: periods[first?.grouping ?? 'all-year'][1] }
    })
  const others = tasks.filter(({ section_id: at }) => groupAbove(parts, at) === undefined)
  const years = [...new Set(others.map(({ year_of: year }) => year))].toSorted((one, other) => one - other)
  const used = new Set(others.map(periodKey))
  const computed = years
    .flatMap((year) => groupings.map((grouping) => ({ year, grouping, key: `${year} ${grouping}` })))
    .filter(({ key }) => used.has(key))
    .map(({ key, year, grouping }, at) => {
      const [heading, due] = periods[grouping]
      const isNamed = isLong || !grouping.startsWith('quarter-')
      return {
        key,
        ordinal: roman(printed.length + at + 1),
        heading: isNamed ? `${heading} năm ${year}` : heading,
        due: isLong ? `${due}, năm ${year}` : due,
      }
    })
  return [...printed, ...computed]
}
