/**
 * Sơ kết, tổng kết: the figures of a plan on a day, each countable from its records, the sections an officer goes on
 * writing, and the tasks that pass to the next period. Nothing is judged here that the records do not say.
 */
import type { Day } from '../kernel/day.ts'
import { percentOf } from '../kernel/percent.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { itemStandingOn, type ItemFacts, type ItemStanding } from './item-standing.ts'
import { taskStandingOn, type TaskFacts, type TaskStanding } from './task-state.ts'

export interface SummaryItem extends ItemFacts {
  organizationName: string
}

export interface SummaryTask extends TaskFacts {
  id: string
  title: string
}

export interface SummaryFacts {
  on: Day
  /** Phương châm of the plan. */
  motto?: string | null
  tasks: readonly SummaryTask[]
  items: readonly SummaryItem[]
}

export interface Figure {
  key: string
  label: string
  value: number
  /** As it is printed: '83,33%', '12'. */
  text: string
}

export interface PlanSummary {
  figures: Figure[]
  sections: { heading: string; body: string }[]
  /** Ids of tasks not finished: what the next plan begins with. */
  carryOver: string[]
}

export function summarize({ on, motto = null, tasks, items }: SummaryFacts): PlanSummary {
  const judgedTasks = tasks.map((task) => ({ ...task, standing: taskStandingOn(task, on) }))
  const judgedItems = items.map((item) => ({ ...item, ...itemStandingOn(item, on) }))
  const unfinished = judgedTasks.filter(({ standing }) => UNFINISHED.includes(standing))
  return {
    figures: [...taskFigures(judgedTasks), ...itemFigures(judgedItems)],
    sections: [
      { heading: 'Tình hình chung', body: mottoText(motto) + generalText(on, judgedTasks, judgedItems) },
      { heading: 'Nhiệm vụ đã hoàn thành', body: titles(judgedTasks, ['done', 'done-late']) },
      { heading: 'Nhiệm vụ chưa hoàn thành', body: titles(judgedTasks, UNFINISHED) },
      { heading: 'Cơ quan, đơn vị còn nội dung quá hạn', body: lateUnitsText(judgedItems) },
      { heading: 'Nhiệm vụ chuyển kỳ sau', body: titles(judgedTasks, ['carried-over']) },
    ],
    carryOver: unfinished.map(({ id }) => id),
  }
}

type JudgedTask = SummaryTask & { standing: TaskStanding }
type JudgedItem = SummaryItem & { standing: ItemStanding; daysLate: number }

const UNFINISHED: readonly TaskStanding[] = [
  'not-due',
  'due-soon',
  'overdue',
  'no-answer',
  'awaiting-confirmation',
]
/** What is not owed counts neither as done nor as missing. */
const NOT_OWED: readonly ItemStanding[] = ['not-applicable', 'waived', 'ended']
const ANSWERED: readonly ItemStanding[] = ['sent', 'sent-late', 'accepted', 'accepted-late', 'declared-none']

function taskFigures(tasks: readonly JudgedTask[]): Figure[] {
  const count = (...standings: TaskStanding[]) => countOf(tasks, standings)
  const finished = count('done', 'done-late')
  return [
    figure('tasks', 'Nhiệm vụ', tasks.length),
    figure('tasks-done', 'Nhiệm vụ hoàn thành', finished),
    figure('tasks-done-late', 'Trong đó hoàn thành trễ', count('done-late')),
    figure('tasks-overdue', 'Nhiệm vụ quá hạn', count('overdue')),
    figure('tasks-standing', 'Nhiệm vụ thường xuyên', count('standing')),
    figure('tasks-not-arisen', 'Nhiệm vụ không phát sinh', count('not-arisen')),
    figure('tasks-carried-over', 'Nhiệm vụ chuyển kỳ sau', count('carried-over')),
    ...percentFigure('tasks-on-time', 'Hoàn thành đúng hạn', count('done'), finished + count('overdue')),
  ]
}

function itemFigures(items: readonly JudgedItem[]): Figure[] {
  const count = (...standings: ItemStanding[]) => countOf(items, standings)
  const answered = items.filter(({ standing }) => ANSWERED.includes(standing))
  const inTime = answered.filter(({ daysLate }) => daysLate === 0).length
  return [
    figure('items', 'Nội dung các đơn vị phải gửi', items.length - countOf(items, NOT_OWED)),
    figure('items-received', 'Đã tiếp nhận', count('accepted', 'accepted-late')),
    figure('items-waiting', 'Đã gửi, chờ tiếp nhận', count('sent', 'sent-late')),
    figure('items-none', 'Báo không có nội dung phát sinh', count('declared-none')),
    figure('items-returned', 'Trả lại, chờ bổ sung', count('returned')),
    figure('items-late', 'Quá hạn chưa gửi', count('late')),
    figure('items-no-answer', 'Chưa có phản hồi', count('no-answer')),
    figure('items-waived', 'Được miễn', count('waived')),
    ...percentFigure('items-on-time', 'Gửi đúng hạn', inTime, answered.length + count('late')),
  ]
}

const mottoText = (motto: string | null): string =>
  motto === null ? '' : `Thực hiện phương châm “${motto}”. `

function generalText(on: Day, tasks: readonly JudgedTask[], items: readonly JudgedItem[]): string {
  const finished = countOf(tasks, ['done', 'done-late'])
  const owed = items.length - countOf(items, NOT_OWED)
  const answered = countOf(items, ANSWERED)
  const late = countOf(items, ['late'])
  return [
    `Đến ngày ${formatDay(on)}, đã hoàn thành ${finished} trên ${tasks.length} nhiệm vụ`,
    owed === 0 ? '' : `; các cơ quan, đơn vị đã gửi ${answered} trên ${owed} nội dung`,
    late === 0 ? '.' : `, còn ${late} nội dung quá hạn.`,
  ].join('')
}

/** Most behind first; among equals in the order given. */
function lateUnitsText(items: readonly JudgedItem[]): string {
  const counts = new Map<string, number>()
  for (const { standing, organizationName } of items)
    if (standing === 'late') counts.set(organizationName, (counts.get(organizationName) ?? 0) + 1)
  if (counts.size === 0) return 'Không có.'
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `- ${name}: ${count} nội dung;`)
    .join('\n')
    .replace(/;$/u, '.')
}

function titles(tasks: readonly JudgedTask[], standings: readonly TaskStanding[]): string {
  const named = tasks.filter(({ standing }) => standings.includes(standing))
  if (named.length === 0) return 'Không có.'
  return named
    .map(({ title }) => `- ${title.replace(/[;.\s]+$/u, '')};`)
    .join('\n')
    .replace(/;$/u, '.')
}

function countOf<S extends string>(judged: readonly { standing: S }[], standings: readonly S[]): number {
  return judged.filter(({ standing }) => standings.includes(standing)).length
}

function figure(key: string, label: string, value: number): Figure {
  return { key, label, value, text: formatNumber(value) }
}

/** No figure where there is nothing to take a share of. */
function percentFigure(key: string, label: string, part: number, whole: number): Figure[] {
  const value = percentOf(part, whole)
  return value === null ? [] : [{ key, label, value, text: `${formatNumber(value)}%` }]
}
