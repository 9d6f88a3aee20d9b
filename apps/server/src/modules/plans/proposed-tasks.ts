/** Tasks of a reading as tasks of a plan: when they are due, whom they name. */
import type { PlanProposals } from '@guongsang/contract/plans-reading.ts'
import { dueDays } from '@guongsang/core/calendar/deadline.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { dueRuleInWords } from '@guongsang/core/plans/rule-in-words.ts'
import type { PlanReading, ReadTask, TaskGroup } from '@guongsang/core/reading/plan-reading.ts'
import type { PlacesNamed } from './places-named.ts'
import { foundAt, sectionAt } from './proposed-text.ts'

type Proposed = PlanProposals['tasks'][number]
type Typed = Proposed['task']
type Period = PlanReading['document']['period']

const GROUPINGS = {
  Q1: 'quarter-1',
  Q2: 'quarter-2',
  Q3: 'quarter-3',
  Q4: 'quarter-4',
  'all-year': 'all-year',
  'by-organisation': 'by-organisation',
} as const satisfies Record<TaskGroup, Typed['grouping']>

export const proposedTasks = (
  { tasks, document: { period } }: PlanReading,
  sections: PlanProposals['sections'],
  named: PlacesNamed,
): Proposed[] =>
  tasks.map((read, at) => ({
    ...foundAt(read),
    key: `viec-${at + 1}`,
    heading: read.heading,
    task: {
      sectionKey: sectionAt(sections, read.line),
      grouping: GROUPINGS[read.group],
      ordinal: read.ordinal?.slice(0, 20) ?? null,
      title: read.title.slice(0, 4000),
      ...dueOf(read, period),
      condition: read.strength === 'if-any' ? 'nếu có' : null,
      yearAbout: read.aboutYear,
      yearOf: null,
      yearFor: read.forYear,
      schoolYear: /^\d{4}-\d{4}$/.test(read.schoolYear ?? '') ? read.schoolYear : null,
      yearly: period !== null && yearOf(period.to) > yearOf(period.from),
      strength: read.strength,
      outputKind: read.output?.slice(0, 60) ?? null,
      accountableName: null,
    },
    parties: [
      ...(read.lead === null ? [] : named(read.lead).map((place) => ({ part: 'lead' as const, ...place }))),
      ...read.partners.flatMap((partner) =>
        named(partner).map((place) => ({ part: 'partner' as const, ...place })),
      ),
    ],
    sameAs: null,
  }))

type DueFields = Pick<Typed, 'dueKind' | 'dueOn' | 'dueInclusive' | 'dueText'>
const undated = (dueKind: Typed['dueKind'], dueText: string | null): DueFields => ({
  dueKind,
  dueOn: null,
  dueInclusive: null,
  dueText: dueText?.slice(0, 300) ?? null,
})

/** One day is a day; several, or none that can be reckoned, stay words. */
function dueOf(
  { due, inclusive, group, occasionOn }: Pick<ReadTask, 'due' | 'inclusive' | 'group' | 'occasionOn'>,
  period: Period,
): DueFields {
  if (due === null) {
    if (occasionOn !== null) return undated('event', `dịp ${formatDay(occasionOn)}`)
    return undated(group.startsWith('Q') ? 'period-end' : 'standing', null)
  }
  if (due.when === null) return undated(group.startsWith('Q') ? 'period-end' : 'standing', due.rule)
  const includes = inclusive ?? true
  const said = dueRuleInWords(due.when, includes)
  if (due.when.kind === 'on-event') return undated('event', said)
  if (due.when.kind === 'open') return undated('standing', null)
  const days: Day[] = period === null ? [] : dueDays(due.when, period)
  const [only] = days
  if (days.length !== 1 || only === undefined) return undated('standing', said)
  return { dueKind: 'day', dueOn: only, dueInclusive: includes, dueText: null }
}
