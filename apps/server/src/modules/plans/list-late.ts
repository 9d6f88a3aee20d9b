/** Bảng quá hạn: unit by unit with its head; who is only asked has no days counted against it. */
import type { listLateRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { taskDaysLate } from '@guongsang/core/plans/task-state.ts'
import type { Tx } from '../../platform/database/database.ts'
import { COUNT_CAP, pageOf } from '../../platform/database/paging.ts'
import { endedUnitsOn, readUnitFacts, unitsNamed } from '../organizations/index.ts'
import { asOf } from './as-of.ts'
import { itemReachOf } from './item-reach.ts'
import { shownItem } from './item-rows.ts'
import { readInsteadOf } from './instead-of.ts'
import type { Asking } from './reach.ts'
import {
  type LateFilter,
  readLateItems,
  readLateTasks,
  readLateUnits,
  readReminderCounts,
} from './running-queries.ts'
import { dueWords, surroundingsOf } from './shown-task.ts'

type Page = Ok<typeof listLateRoute>

export async function listLate(
  tx: Tx,
  asking: Asking,
  { on: asked, planId, owes, q, ...page }: Parsed<typeof listLateRoute>['query'],
): Promise<Page> {
  const { localityId, today } = asking
  const on = (asked ?? today) as Day
  const reach = await itemReachOf(tx, asking)
  const words = q?.trim() ?? ''
  const filter: LateFilter = {
    on,
    ended: await endedUnitsOn(tx, localityId, on),
    today,
    planId,
    owes,
    unitIds: words === '' ? undefined : await unitsNamed(tx, localityId, words),
  }
  const { rows, count } = await readLateUnits(tx, localityId, reach, filter, page)
  const shown = pageOf(
    rows,
    page,
    ({ unit, first }) => [first, unit],
    ({ unit }) => unit,
  )
  const first = page.cursor === undefined
  return {
    rows: await rowsOf(tx, asking, shown.rows, { reach, filter }),
    next: shown.next,
    ...(first && { total: { count: Math.min(count, COUNT_CAP), capped: count > COUNT_CAP } }),
  }
}

/** What these units are late with, in as many statements for one as for fifty. */
async function rowsOf(
  tx: Tx,
  { localityId }: Asking,
  unitIds: readonly string[],
  { reach, filter }: { reach: Parameters<typeof readLateItems>[2]; filter: LateFilter },
): Promise<Page['rows']> {
  const { on } = filter
  const units = await readUnitFacts(tx, localityId, unitIds, on)
  const items = await readLateItems(tx, localityId, reach, { ...filter, unitIds })
  const tasks = filter.owes === undefined ? await readLateTasks(tx, localityId, unitIds, filter) : []
  const insteadOf = await readInsteadOf(tx, localityId, tasks, on)
  const around = await surroundingsOf(tx, localityId, tasks, on)
  const reminders = await readReminderCounts(
    tx,
    localityId,
    [...items, ...tasks].map(({ id }) => id),
  )
  return unitIds.flatMap((id) => {
    const unit = units.get(id)
    if (unit === undefined) return []
    const owed = items.filter((item) => item.organization_id === id)
    const ownItems = owed.map((item) => shownItem(asOf(item, on), unit, on))
    const ownTasks = tasks
      .filter((task) => task.unit === id)
      .map((task) => ({
        id: task.id,
        title: task.title,
        dueText: dueWords(task),
        insteadOf: insteadOf(task),
        daysLate: taskDaysLate(
          { ...around.factsOf(task), ...(!unit.underCommittee && { ordered: false }) },
          on,
        ),
      }))
    const worst = Math.max(
      0,
      ...ownItems.map(({ daysLate }) => daysLate),
      ...ownTasks.map(({ daysLate }) => daysLate),
    )
    return [
      {
        organization: { id, name: unit.name },
        withoutUnit: filter.ended.get(id)?.length === 0,
        headName: unit.headName,
        headTitle: unit.headTitle,
        // Nobody is called late who was only asked.
        strength: worst > 0 ? ('order' as const) : ('request' as const),
        items: ownItems,
        tasks: ownTasks,
        worstDaysLate: worst,
        reminders: reminders.get(id)?.count ?? 0,
        lastRemindedOn: reminders.get(id)?.last ?? null,
      },
    ]
  })
}
