/** Đơn vị tôi nợ gì: one page for a unit's head. */
import type { ItemRow } from '@guongsang/contract/plans-obligations.ts'
import type { showUnitDutiesRoute } from '@guongsang/contract/plans-running.ts'
import { TASK_PARTS } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import { asOf } from './as-of.ts'
import { countOn } from './count-towards.ts'
import { loadDutiesById } from './duty-store.ts'
import { type ItemRead, readItemsOfUnit } from './item-queries.ts'
import { itemReachOf } from './item-reach.ts'
import { shownItem } from './item-rows.ts'
import { loadPlansById } from './plan-store.ts'
import type { Asking } from './reach.ts'
import { roundOptionsOn } from './round-options.ts'
import { dueWords } from './shown-task.ts'
import { readContributions } from './submission-store.ts'
import { unitTasksOn } from './unit-tasks.ts'

type Shown = Ok<typeof showUnitDutiesRoute>

export async function showUnitDuties(
  tx: Tx,
  asking: Asking,
  unitId: string,
  asked: string | undefined,
): Promise<Shown> {
  const { localityId, today } = asking
  const on = (asked ?? today) as Day
  const { everything, unitIds } = await itemReachOf(tx, asking)
  const unit = (await readUnitFacts(tx, localityId, [unitId], on)).get(unitId)
  if (unit === undefined || (!everything && !unitIds.includes(unitId))) throw new AppError('item-not-found')
  const items = (await readItemsOfUnit(tx, localityId, unitId, yearOf(on))).map((item) => asOf(item, on))
  const rows = items.map((item) => shownItem(item, unit, on))
  return {
    organization: { id: unit.id, name: unit.name },
    headName: unit.headName,
    on,
    ...banded(rows),
    tasks: await tasksOf(tx, asking, unitId, on),
    towards: await towardsOf(tx, asking, unit, items, on),
  }
}

function banded(rows: readonly ItemRow[]): Pick<Shown, 'late' | 'soon' | 'later' | 'settled'> {
  const bandOf = ({ standing, light }: ItemRow): 'late' | 'soon' | 'later' | 'settled' => {
    if (standing === 'late' || standing === 'no-answer') return 'late'
    if (standing === 'returned') return light === 'red' ? 'late' : 'soon'
    if (standing === 'due-soon') return 'soon'
    return standing === 'not-due' || standing === 'no-due-day' ? 'later' : 'settled'
  }
  const of = (band: string) => rows.filter((row) => bandOf(row) === band)
  return { late: of('late'), soon: of('soon'), later: of('later'), settled: of('settled') }
}

async function tasksOf(tx: Tx, { localityId }: Asking, unitId: string, on: Day): Promise<Shown['tasks']> {
  return (await unitTasksOn(tx, localityId, unitId, on)).map(({ task, standing, insteadOf }) => ({
    id: task.id,
    planId: task.plan_id,
    planTitle: task.plan_title,
    title: task.title,
    part: TASK_PARTS[task.part],
    insteadOf,
    dueText: dueWords(task),
    standing,
  }))
}

/** Minimums counted over longer than one round: due every quarter, three a year. */
async function towardsOf(
  tx: Tx,
  { localityId }: Asking,
  unit: UnitFacts,
  items: readonly ItemRead[],
  on: Day,
): Promise<Shown['towards']> {
  const counted = items.filter(({ applies, required }) => applies && required === null)
  const dutyIds = [...new Set(counted.map(({ rule_id }) => rule_id))]
  const duties = (await loadDutiesById(tx, localityId, dutyIds)).filter(({ rule }) => rule.quota !== null)
  const plans = new Map(
    (await loadPlansById(tx, localityId, [...new Set(duties.map(({ plan_id }) => plan_id))])).map((plan) => [
      plan.id,
      plan,
    ]),
  )
  const reported = await readContributions(tx, localityId, { organizationId: unit.id, dutyIds })
  const options = await roundOptionsOn(tx, localityId, on)
  return duties.flatMap((duty) => {
    const lastDays = counted.filter(({ rule_id }) => rule_id === duty.id).map(({ last_day }) => last_day)
    const plan = plans.get(duty.plan_id)!
    const { underCommittee } = unit
    const count = countOn(on, on, { duty, plan, reported, lastDays, underCommittee, options })
    if (count === null || count.required === null) return []
    const { done, required, sentence } = count
    return [{ title: duty.title, done, required, sentence }]
  })
}
