import type { checkPlanRoute } from '@guongsang/contract/plans-flow.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Tx } from '../../platform/database/database.ts'
import { missingReceivers } from '../documents/index.ts'
import { askedNotOrdered, organizationNames, standingAgencyOn } from '../organizations/index.ts'
import { summarizeDuties } from './summarize-duties.ts'
import type { Plan } from './plan-store.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'
import { loadParties, loadTasks, type Party, type Task } from './task-store.ts'

type Check = Ok<typeof checkPlanRoute>
type Warning = Check['warnings'][number]
type Summary = Awaited<ReturnType<typeof summarizeDuties>>[number]

/** Kiểm tra trước khi ban hành: nothing is refused here, the officer sees what the paper leaves open. */
export async function checkPlan(tx: Tx, asking: Asking, id: string): Promise<Check> {
  const { localityId, today } = asking
  const { plan, owner } = await findPlan(tx, asking, id)
  const tasks = await loadTasks(tx, localityId, id)
  const taskIds = tasks.map((task) => task.id)
  const parties = await loadParties(tx, localityId, taskIds)
  const byTask = Map.groupBy(parties, ({ task_id }) => task_id)
  const leads = parties.flatMap(({ part, organization_id }) =>
    part === 'lead' ? (organization_id ?? []) : [],
  )
  const asked = await askedNotOrdered(tx, localityId, leads)
  const agency = owner.ofLocality ? await standingAgencyOn(tx, localityId, today) : null
  const leadId = plan.default_lead_id ?? agency?.id ?? plan.organization_id
  const names = await organizationNames(tx, localityId, [leadId, ...leads], today)
  const duties = await summarizeDuties(tx, asking, plan)
  const missing = plan.document_id === null ? [] : await missingReceivers(tx, asking, plan.document_id)
  return {
    warnings: [
      ...leaderless(tasks, byTask, names.get(leadId) ?? ''),
      ...tasks.flatMap(undecided),
      ...tasks.flatMap((task) => unmatched(task, byTask.get(task.id) ?? [])),
      ...tasks.flatMap((task) => orderedOutside(task, byTask.get(task.id) ?? [], asked, names)),
      ...tasks.flatMap((task) => outsidePeriod(task, plan)),
      ...duties.filter(({ hasDay }) => !hasDay).map(dayless),
      ...duties.flatMap(undecidedDuty),
      ...notAddressed(missing),
      ...(plan.document_id === null
        ? [about('no-paper', 'Kế hoạch chưa có văn bản trong sổ, nên chưa có Nơi nhận.', null)]
        : []),
    ],
    duties: duties.map(({ hasDay: _, toReview: __, ...duty }) => duty),
  }
}

const named = ({ ordinal, title }: Task): string => {
  const short = title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title
  return ordinal === null ? `“${short}”` : `${ordinal}. “${short}”`
}

const about = (code: string, sentence: string, task: Task | null): Warning => ({
  code,
  sentence,
  objectKind: task === null ? 'plan' : 'task',
  objectId: task?.id ?? null,
})

function leaderless(tasks: readonly Task[], byTask: ReadonlyMap<string, Party[]>, lead: string): Warning[] {
  const count = tasks.filter((task) => !byTask.get(task.id)?.some(({ part }) => part !== 'submits-to')).length
  if (count === 0) return []
  return [about('task-without-lead', `${count} nhiệm vụ không ghi đơn vị chủ trì: giao cho ${lead}.`, null)]
}

/** Taken over from last year's plan, and nobody has looked at it since. */
const undecided = (task: Task): Warning[] =>
  task.state_reason === null || task.state !== 'open'
    ? []
    : [about('task-needs-decision', `Nhiệm vụ ${named(task)}: ${task.state_reason}`, task)]

const dayless = ({ ruleId, title }: Summary): Warning => ({
  code: 'duty-without-day',
  sentence: `Nghĩa vụ “${title}” không ấn định ngày: không đơn vị nào bị coi là trễ.`,
  objectKind: 'duty',
  objectId: ruleId,
})

const undecidedDuty = ({ ruleId, title, toReview }: Summary): Warning[] =>
  toReview === null
    ? []
    : [
        {
          code: 'duty-needs-decision',
          sentence: `Nghĩa vụ “${title}”: ${toReview}`,
          objectKind: 'duty',
          objectId: ruleId,
        },
      ]

/** In one line, however many they are. */
function notAddressed(names: readonly string[]): Warning[] {
  if (names.length === 0) return []
  const first = names.slice(0, MENTIONED).join('; ')
  const rest = names.length > MENTIONED ? `; và ${names.length - MENTIONED} đơn vị khác` : ''
  const sentence = `${names.length} đơn vị có nhiệm vụ nhưng không có trong Nơi nhận: ${first}${rest}.`
  return [about('not-in-recipients', sentence, null)]
}
const MENTIONED = 5

const unmatched = (task: Task, parties: readonly Party[]): Warning[] =>
  parties
    .filter(({ organization_id, group_id, bloc_id }) => (organization_id ?? group_id ?? bloc_id) === null)
    .map(({ text }) =>
      about(
        'party-unmatched',
        `“${text}” ở nhiệm vụ ${named(task)} chưa khớp với đơn vị, nhóm hoặc cụm, khối nào.`,
        task,
      ),
    )

const orderedOutside = (
  task: Task,
  parties: readonly Party[],
  asked: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): Warning[] =>
  task.strength !== 'order'
    ? []
    : parties.flatMap(({ part, organization_id: id }) =>
        part === 'lead' && id !== null && asked.has(id)
          ? [
              about(
                'ordered-outside-committee',
                `${names.get(id) ?? ''} không thuộc Ủy ban nhân dân: nhiệm vụ ${named(task)} nên ghi “đề nghị”.`,
                task,
              ),
            ]
          : [],
      )

const outsidePeriod = (task: Task, { period_from, period_to }: Plan): Warning[] =>
  task.due_on === null || (period_from <= task.due_on && task.due_on <= period_to)
    ? []
    : [
        about(
          'due-outside-period',
          `Hạn ${formatDay(task.due_on)} của nhiệm vụ ${named(task)} nằm ngoài kỳ của kế hoạch.`,
          task,
        ),
      ]
