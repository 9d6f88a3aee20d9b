/** Tình hình một trang, for the standing agency and for the chair: every figure can be opened. */
import type { showStateOfPlansRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { lastDayInTime } from '@guongsang/core/calendar/deadline.ts'
import { addDays, type Day, daysBetween, yearOf } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { notUnderCommittee, readUnitFacts } from '../organizations/index.ts'
import { readDueDays, readDueTasks } from './calendar-queries.ts'
import { isPastDue, type ItemReach } from './item-queries.ts'
import { itemReachOf } from './item-reach.ts'
import { shownPlans } from './list-plans.ts'
import type { Asking, Reach } from './reach.ts'
import {
  countLateUnits,
  readMonths,
  readMostLate,
  readPlansOfYear,
  readUnitsKept,
  readWaiting,
  type StateOn,
} from './state-queries.ts'

type State = Ok<typeof showStateOfPlansRoute>
const MOST_LATE = 10
const NEXT_DAYS = 30
const NEXT_MAX = 15

export async function showStateOfPlans(
  tx: Tx,
  asking: Asking,
  query: Parsed<typeof showStateOfPlansRoute>['query'],
): Promise<State> {
  const { localityId, today } = asking
  const on = (query.on ?? today) as Day
  const year = query.year ?? yearOf(on)
  const { reach, ...items } = await itemReachOf(tx, asking)
  const asked = await notUnderCommittee(tx, localityId)
  const ofYear = await readPlansOfYear(tx, localityId, reach.ofLocality, year)
  const plans = await shownPlans(tx, { ...asking, today: on }, ofYear)
  const months = await readMonths(tx, localityId, { on, year, asked })
  const waiting = await readWaiting(tx, localityId, reach.ofLocality)
  return {
    on,
    year,
    plans: plans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      tasks: plan.tasks.total,
      tasksDone: plan.tasks.done,
      tasksOverdue: plan.tasks.overdue,
      items: plan.items.total,
      itemsSettled: plan.items.settled,
      itemsLate: plan.items.late,
    })),
    onTimePercent: onTimePercent(months),
    lateUnitCount: await countLateUnits(tx, localityId, isPastDue(on, today), asked),
    lateUnits: await lateUnits(tx, asking, { on, year, asked }),
    kinds: await kindsOf(tx, localityId, { on, year }),
    months,
    next: await nextDays(tx, asking, { reach, items, on, asked }),
    questionsOpen: waiting.questionsOpen,
    oldestQuestionDays: waiting.oldestAsked === null ? null : daysBetween(waiting.oldestAsked, on),
    toReceive: waiting.toReceive,
  }
}

/** Of what was due and is over: kept in time, or not. */
function onTimePercent(months: State['months']): number | null {
  const onTime = months.reduce((sum, month) => sum + month.onTime, 0)
  const late = months.reduce((sum, month) => sum + month.late, 0)
  return onTime + late === 0 ? null : Math.round((onTime * 100) / (onTime + late))
}

/** Who was only asked has no lateness counted against it. */
async function kindsOf(
  tx: Tx,
  localityId: string,
  { on, year }: Pick<StateOn, 'on' | 'year'>,
): Promise<State['kinds']> {
  const kept = await readUnitsKept(tx, localityId, { on, year })
  const units = await readUnitFacts(
    tx,
    localityId,
    kept.map(({ unit }) => unit),
    on,
  )
  const byKind = Map.groupBy(kept, ({ unit }) => units.get(unit)?.kindLabel ?? '')
  return [...byKind]
    .map(([label, own]) => ({
      label,
      units: own.length,
      due: sumOf(own, ({ due }) => due),
      onTime: sumOf(own, ({ onTime }) => onTime),
      late: sumOf(own, ({ unit, late }) => (units.get(unit)?.underCommittee === false ? 0 : late)),
    }))
    .toSorted((a, b) => b.units - a.units || (a.label < b.label ? -1 : 1))
}

const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0)

async function lateUnits(
  tx: Tx,
  { localityId, today }: Asking,
  { on, asked }: StateOn,
): Promise<State['lateUnits']> {
  const counts = await readMostLate(tx, localityId, isPastDue(on, today), MOST_LATE)
  const units = await readUnitFacts(
    tx,
    localityId,
    counts.map(({ unit }) => unit),
    on,
  )
  return counts.flatMap(({ unit: id, late }) => {
    const unit = units.get(id)
    const strength = asked.includes(id) ? ('request' as const) : ('order' as const)
    return unit === undefined
      ? []
      : [{ organization: { id, name: unit.name }, headName: unit.headName, late, strength }]
  })
}

interface Ahead {
  reach: Reach
  items: ItemReach
  on: Day
  asked: readonly string[]
}

async function nextDays(
  tx: Tx,
  { localityId, today }: Asking,
  { reach, items, on, asked }: Ahead,
): Promise<State['next']> {
  const between = { from: on, to: addDays(on, NEXT_DAYS), today }
  const due = await readDueDays(tx, localityId, items, between, asked)
  const ownerIds = reach.ofLocality
  const dated = await readDueTasks(tx, localityId, reach, { ...between, ownerIds }, null)
  const tasks = dated.filter(({ state }) => state !== 'done')
  return [
    ...due.map(({ on: day, title, label, count, planId, dutyId }) => ({
      on: day,
      title: `${title}, ${label}`,
      count,
      href: `/van-phong/ke-hoach/${planId}?muc=ma-tran&nghiavu=${dutyId}`,
    })),
    ...tasks.map((task) => ({
      on: lastDayInTime({ on: task.due_on!, inclusive: task.due_inclusive ?? true }),
      title: task.title,
      count: 1,
      href: `/van-phong/nhiem-vu/${task.id}`,
    })),
  ]
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .slice(0, NEXT_MAX)
}
