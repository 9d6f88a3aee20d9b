/** The sample plan of a locality as rows: what it prints, matched with the organisations, groups and days of the locality. */
import { type Day, day, endOfQuarter, yearOf } from '@guongsang/core/kernel/day.ts'
import { ObligationRuleText } from '@guongsang/contract/plans-words.ts'
import {
  indexNames,
  organizationNameKey,
  resolveOrganization,
} from '@guongsang/core/organizations/organization-names.ts'
import type { Directory } from '../../modules/organizations/index.ts'
import type { Plans } from '../../modules/plans/index.ts'
import { idOf } from '../ids.ts'
import type { PlanSource, Printed, TaskSource } from './plan-source.ts'

/** Yearly tasks of a plan of several years were made anew up to this year. */
const DEMO_YEAR = 2024

type Meaning = { organization_id: string | null; group_id: string | null; bloc_id: null }

export interface Matcher {
  (printed: Printed): Meaning
}

/** Whom the words of a plan mean: a group by its wording or short form, else an organisation by one of its names. */
export function matcherOf({ organizations, groups }: Directory, means: PlanSource['means']): Matcher {
  const index = indexNames(
    organizations
      .filter((one) => one.foundedOn === null)
      .map(({ id, names }) => ({ id, names: names.map(({ name }) => name) })),
  )
  const byWords = new Map(
    groups.flatMap(({ id, wording, shortForm }) =>
      [wording, shortForm].flatMap((words) =>
        words === null ? [] : [[organizationNameKey(words), id] as const],
      ),
    ),
  )
  return (printed) => {
    const words = means[printed] ?? printed
    const group_id = byWords.get(organizationNameKey(words)) ?? null
    const found = group_id === null ? resolveOrganization(words, index) : { kind: 'none' as const }
    return { organization_id: found.kind === 'one' ? found.id : null, group_id, bloc_id: null }
  }
}

interface Building {
  source: PlanSource
  match: Matcher
  planId: string
  id: (kind: string, key: string) => string
  sectionOf: ReadonlyMap<string, string>
}
type Keyed = Yearly & { id: string; position: number }

const keyIn = (source: PlanSource) => (kind: string, key: string) =>
  idOf(source.locality, `plan-${kind}`, `${source.key}/${key}`)

export const planIdOf = (source: PlanSource): string => keyIn(source)('plan', source.key)

export function buildPlans(source: PlanSource, directory: Directory): Plans {
  const id = keyIn(source)
  const sectionOf = new Map(source.sections.map(({ key }) => [key, id('section', key)]))
  const match = matcherOf(directory, source.means)
  const building = { source, match, planId: id('plan', source.key), id, sectionOf }
  const tasks = source.tasks
    .flatMap((task) => inEachYear(source, task))
    .map((task, position) => ({ ...task, id: id('task', `${task.row}/${task.year}`), position }))
  return {
    plans: [planRow(building)],
    sections: sectionRows(building),
    tasks: taskRows(building, tasks),
    parties: tasks.flatMap((task) =>
      partiesOf(task, match).map((party, position) => ({ task_id: task.id, position, ...party })),
    ),
    logs: logRows(building, tasks),
    outputs: tasks
      .filter(({ row }) => row === source.ownTask)
      .map((task) => ({
        id: id('output', task.row),
        task_id: task.id,
        object_kind: 'plan',
        object_id: building.planId,
        label: source.title,
      })),
    duties: source.duties.map((duty, position) => dutyRow(building, duty, position)),
    outlines: source.duties.flatMap(({ key, outline }) =>
      outline === undefined
        ? []
        : [
            {
              id: id('outline', key),
              rule_id: id('duty', key),
              edition: 1,
              document_id: null,
              questions: JSON.stringify(outline),
            },
          ],
    ),
    recordedBy: 'Dữ liệu mẫu',
  }
}

/** An organisation that the plan cannot do without. */
function organizationOf({ source, match }: Pick<Building, 'source' | 'match'>, printed: Printed): string {
  const found = match(printed).organization_id
  if (found === null) throw new Error(`The demo has no "${printed}" for plan ${source.key}`)
  return found
}

function planRow(building: Building): Plans['plans'][number] {
  const { source, planId, id } = building
  const { ownTask, paper, closedOn, arrangement } = source
  return {
    id: planId,
    organization_id: organizationOf(building, source.owner),
    // The paper itself comes with the register of documents.
    document_id: idOf(source.locality, 'document', 'ke-hoach'),
    parent_id: null,
    continues_id: null,
    from_task_id: ownTask === undefined ? null : id('task', `${ownTask}/${source.from.slice(0, 4)}`),
    kind: source.kind,
    title: source.title,
    period_from: day(source.from),
    period_to: day(source.to),
    motto: source.motto ?? null,
    scope: source.scope ?? null,
    default_lead_id: organizationOf(building, source.defaultLead),
    state: source.state,
    issued_on: paper.issuedOn === null ? null : day(paper.issuedOn),
    closed_on: closedOn === undefined ? null : day(closedOn),
    state_reason: null,
    ...(arrangement !== undefined && { arrangement }),
  }
}

const sectionRows = ({ source, planId, sectionOf }: Building): Plans['sections'] =>
  source.sections.map((section, position) => ({
    id: sectionOf.get(section.key)!,
    plan_id: planId,
    parent_id: section.within === undefined ? null : sectionOf.get(section.within)!,
    position,
    ordinal: section.ordinal ?? null,
    heading: section.heading ?? null,
    text: section.text?.join('\n') ?? null,
  }))

const taskRows = ({ source, planId, sectionOf }: Building, tasks: readonly Keyed[]): Plans['tasks'] =>
  tasks.map((task) => ({
    id: task.id,
    plan_id: planId,
    section_id: sectionOf.get(task.section)!,
    parent_id: null,
    carried_from_id: tasks.find((one) => one.row === task.row && one.year === task.year - 1)?.id ?? null,
    position: task.position,
    ...factsOf(source, task),
    ...standingOf(source, task),
  }))

const logRows = (building: Building, tasks: readonly Keyed[]): Plans['logs'] =>
  tasks.flatMap((task) =>
    logsOf(building.source, task).map((log, at) => ({
      id: building.id('log', `${task.row}/${task.year}/${at}`),
      task_id: task.id,
      organization_id: leadOf(task, building.match) ?? organizationOf(building, building.source.defaultLead),
      happened_on: day(log.on),
      text: log.text,
      percent: log.percent ?? null,
      file_ids: [],
    })),
  )

type Yearly = TaskSource & { year: number }

function inEachYear(source: PlanSource, task: TaskSource): Yearly[] {
  const first = yearOf(day(source.from))
  if (task.yearly !== true) return [{ ...task, year: task.endOf ?? yearOf(day(task.due?.on ?? source.from)) }]
  const last = Math.max(first, Math.min(DEMO_YEAR, yearOf(day(source.to))))
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const { logs: _logs, state: _state, ...open } = task
    return at === 0 ? { ...task, year: first } : { ...open, year: first + at }
  })
}

function factsOf(source: PlanSource, task: Yearly) {
  const due = dueOf(source, task)
  return {
    grouping: task.grouping,
    ordinal: task.ordinal ?? null,
    title: task.title,
    due_kind: due.kind,
    due_on: due.on,
    due_inclusive: due.on === null ? null : (task.due?.inclusive ?? true),
    due_text: task.when ?? null,
    condition: task.condition ?? null,
    year_about: task.yearAbout ?? null,
    year_of: task.year,
    year_for: task.yearFor ?? null,
    school_year: task.schoolYear ?? null,
    yearly: task.yearly ?? false,
    strength: task.condition === undefined ? (task.strength ?? ('order' as const)) : ('if-any' as const),
    output_kind: task.output ?? null,
    accountable_name: task.accountable ?? null,
  }
}

function dueOf(
  { to }: PlanSource,
  task: Yearly,
): { kind: Plans['tasks'][number]['due_kind']; on: Day | null } {
  if (task.due !== undefined) return { kind: 'day', on: day(task.due.on) }
  if (task.condition !== undefined) return { kind: 'conditional', on: null }
  const quarter = /^quarter-(\d)$/.exec(task.grouping)?.[1]
  if (quarter !== undefined)
    return {
      kind: 'period-end',
      on: endOfQuarter(day(`${task.year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`)),
    }
  if (task.endOf !== undefined)
    return { kind: 'period-end', on: task.endOf === yearOf(day(to)) ? day(to) : day(`${task.endOf}-12-31`) }
  return { kind: 'standing', on: null }
}

/** A plan that is closed has done its work, unless something else is written down. */
function standingOf({ from, closedOn }: PlanSource, task: Yearly) {
  const last = task.logs?.at(-1)
  const state = task.state ?? (closedOn === undefined ? ('open' as const) : ('done' as const))
  return {
    state,
    state_since: day(last?.on ?? (state === 'done' ? closedOn! : from)),
    state_reason: null,
    percent: state === 'done' ? 100 : (last?.percent ?? 0),
  }
}

const logsOf = ({ closedOn }: PlanSource, task: Yearly): NonNullable<TaskSource['logs']> =>
  task.logs ??
  (closedOn === undefined ? [] : [{ on: closedOn, text: 'Đã thực hiện xong trong năm.', percent: 100 }])

function partiesOf(task: TaskSource, match: Matcher) {
  const named = (part: 'lead' | 'partner' | 'doer' | 'submits-to', texts: readonly Printed[] = []) =>
    texts.map((text) => ({ part, text, ...match(text) }))
  return [
    ...named('lead', task.lead),
    ...named('partner', task.partners),
    ...named('doer', task.doers),
    ...named('submits-to', task.submitsTo),
  ]
}

const leadOf = ({ lead }: TaskSource, match: Matcher): string | null =>
  lead?.map((text) => match(text).organization_id).find((one) => one !== null) ?? null

function dutyRow(
  { source, id, planId, match }: Building,
  duty: PlanSource['duties'][number],
  position: number,
): Plans['duties'][number] {
  const organization = (printed: Printed | undefined): string | null =>
    printed === undefined ? null : match(printed).organization_id
  const task = source.tasks.find((one) => one.row === duty.row)
  return {
    id: id('duty', duty.key),
    plan_id: planId,
    task_id: task === undefined ? null : id('task', `${task.row}/${inEachYear(source, task)[0]!.year}`),
    position,
    owes: duty.owes,
    title: duty.title,
    printed: duty.printed,
    clause: duty.clause,
    rule: JSON.stringify(ObligationRuleText.parse(duty.rule)),
    group_id: duty.group === undefined ? null : match(duty.group).group_id,
    organization_ids: (duty.organizations ?? []).flatMap((printed) => organization(printed) ?? []),
    exempt_group_id: duty.exemptGroup === undefined ? null : match(duty.exemptGroup).group_id,
    exempt_organization_ids: (duty.exemptOrganizations ?? []).flatMap(
      (printed) => organization(printed) ?? [],
    ),
    exempt_reason: duty.exemptReason ?? null,
    sends_to_id: organization(duty.sendsTo),
    sends_via_id: organization(duty.sendsVia),
    reports_to_id: organization(duty.reportsTo),
    strength: duty.strength ?? 'order',
    unit_step: duty.unitStep ?? null,
    office_step: duty.officeStep ?? null,
    feeds_criterion: duty.feedsCriterion ?? null,
    embedded_in: duty.embeddedIn ?? null,
    state: source.closedOn === undefined ? 'in-force' : 'ended',
    valid_from: source.effectiveFrom === undefined ? null : day(source.effectiveFrom),
    valid_to: source.closedOn === undefined ? null : day(source.closedOn),
  }
}
