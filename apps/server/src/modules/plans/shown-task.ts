/** Tasks as screens show them: words, standing of the day, what the actor may do. */
import type { PlanShown, TaskShown } from '@guongsang/contract/plans.ts'
import { dueInWords } from '@guongsang/core/calendar/deadline.ts'
import { monthOf, type Day, quarterOf, yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { quarterName } from '@guongsang/core/kernel/vietnamese/roman.ts'
import { isOrdered } from '@guongsang/core/plans/obligation-rule.ts'
import { isDraft, isInForce } from '@guongsang/core/plans/plan-state.ts'
import {
  nextTaskState,
  type TaskAct,
  type TaskFacts,
  taskStandingOn,
} from '@guongsang/core/plans/task-state.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { askedNotOrdered } from '../organizations/index.ts'
import { mayWork, type PlanInHand } from './access.ts'
import { type Names, namesOf } from './names.ts'
import { canEditPlans, canIssuePlans, canWorkOnTasks, mayActOn } from './policy.ts'
import { countLogs, readOutputs } from './task-queries.ts'
import { loadParties, type Party, type Task } from './task-store.ts'

type Output = PlanShown['taskList'][number]['outputs'][number]

/** Everything that hangs on tasks, in a constant number of statements. */
export interface TaskSurroundings {
  partiesOf(taskId: string): Party[]
  outputsOf(taskId: string): Output[]
  logsOf(taskId: string): number
  factsOf(task: Task): TaskFacts
  names: Names
}

export async function surroundingsOf(
  tx: Tx,
  localityId: string,
  tasks: readonly Task[],
  on: Day,
): Promise<TaskSurroundings> {
  const ids = tasks.map(({ id }) => id)
  const parties = Map.groupBy(await loadParties(tx, localityId, ids), ({ task_id }) => task_id)
  const outputs = Map.groupBy(await readOutputs(tx, localityId, ids), ({ taskId }) => taskId)
  const logs = new Map((await countLogs(tx, localityId, ids)).map(({ id, count }) => [id, count]))
  const all = [...parties.values()].flat()
  const leads = all.flatMap(({ part, organization_id }) => (part === 'lead' ? (organization_id ?? []) : []))
  const asked = await askedNotOrdered(tx, localityId, leads)
  const partiesOf = (taskId: string) => parties.get(taskId) ?? []
  return {
    partiesOf,
    outputsOf: (taskId) =>
      (outputs.get(taskId) ?? []).map(({ taskId: _, ...output }) => ({
        ...output,
        href: hrefOf(output.objectKind, output.objectId),
      })),
    logsOf: (taskId) => logs.get(taskId) ?? 0,
    factsOf: (task) => taskFacts(task, partiesOf(task.id), asked),
    names: await namesOf(tx, localityId, all, on),
  }
}

/** Whoever is only asked is not called late: by the plan's own word, or because no lead stands under the committee. */
export function taskFacts(task: Task, parties: readonly Party[], asked: ReadonlySet<string>): TaskFacts {
  const leads = parties.filter(({ part }) => part === 'lead')
  const underCommittee =
    leads.length === 0 || leads.some(({ organization_id: id }) => id === null || !asked.has(id))
  return {
    state: task.state,
    stateSince: task.state_since,
    due: task.due_on === null ? null : { on: task.due_on, inclusive: task.due_inclusive ?? true },
    ordered: isOrdered(task.strength, underCommittee),
  }
}

const places: Record<string, string> = { plan: 'ke-hoach', document: 'van-ban' }

/** Where the office shows it. */
export const hrefOf = (kind: string, id: string): string | null =>
  places[kind] === undefined ? null : `/van-phong/${places[kind]}/${id}`

export function shownTask(
  task: Task,
  around: TaskSurroundings,
  inHand: PlanInHand,
  { actor, on }: { actor: Actor; on: Day },
): TaskShown {
  const parties = around.partiesOf(task.id)
  return {
    id: task.id,
    sectionId: task.section_id,
    parentId: task.parent_id,
    position: task.position,
    grouping: task.grouping,
    ordinal: task.ordinal,
    title: task.title,
    dueKind: task.due_kind,
    dueOn: task.due_on,
    dueInclusive: task.due_inclusive,
    dueText: dueWords(task),
    condition: task.condition,
    yearAbout: task.year_about,
    yearOf: task.year_of,
    yearFor: task.year_for,
    schoolYear: task.school_year,
    yearly: task.yearly,
    strength: task.strength,
    outputKind: task.output_kind,
    accountableName: task.accountable_name,
    state: task.state,
    standing: taskStandingOn(around.factsOf(task), on),
    stateReason: task.state_reason,
    percent: task.percent,
    parties: parties.map((party) => ({
      part: party.part,
      text: party.text,
      organization: around.names.organization(party.organization_id),
      group: around.names.group(party.group_id),
      bloc: around.names.bloc(party.bloc_id),
    })),
    outputs: around.outputsOf(task.id),
    logs: around.logsOf(task.id),
    version: task.version,
    may: actsOn(task, parties, inHand, actor),
  }
}

/** As printed; where nothing is printed, as computed: 'hết Quý II/2024', 'trước ngày 15/06/2024'. */
export function dueWords({
  due_text,
  due_kind,
  due_on,
  due_inclusive,
  grouping,
  condition,
}: Task): string | null {
  if (due_text !== null) return due_text
  if (due_on === null) return condition
  if (due_kind !== 'period-end') return dueInWords({ on: due_on, inclusive: due_inclusive ?? true })
  if (grouping.startsWith('quarter-')) return `hết ${quarterName(quarterOf(due_on), yearOf(due_on))}`
  return monthOf(due_on) === 12 ? `hết năm ${yearOf(due_on)}` : `hết ngày ${formatDay(due_on)}`
}

const ofOwner: TaskAct[] = ['confirm', 'reopen', 'carry-over', 'cancel']

/** The same questions as the acts themselves ask. */
function actsOn(task: Task, parties: Party[], inHand: PlanInHand, actor: Actor): string[] {
  const { plan, owner, reach } = inHand
  const writes = mayActOn(actor, canEditPlans, owner)
  if (isDraft(plan.state)) return writes ? ['edit', 'remove'] : []
  if (!isInForce(plan.state)) return []
  const can = (act: TaskAct) => nextTaskState(task.state, act) !== undefined
  const works = mayWork(actor, canWorkOnTasks, { plan, owner, parties, reach })
  const owns = mayActOn(actor, canIssuePlans, owner)
  return [
    ...(writes ? ['edit'] : []),
    ...(works && can('log') ? ['log', 'link'] : []),
    ...(can('log') && unaccepted(parties, reach) !== undefined ? ['accept'] : []),
    ...(works && can('declare-not-arisen') ? ['not-arisen'] : []),
    ...(owns ? ofOwner.filter(can) : []),
  ]
}

/** The line of the task that names one of the actor's organisations, or one in whose place they stand, and was not answered yet. */
export const unaccepted = (
  parties: readonly Party[],
  { standsFor }: PlanInHand['reach'],
): Party | undefined =>
  parties.find(
    ({ part, organization_id, accepted_at }) =>
      part !== 'submits-to' &&
      organization_id !== null &&
      accepted_at === null &&
      standsFor.includes(organization_id),
  )
