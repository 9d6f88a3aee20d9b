/** Ma trận: units down, duties and their rounds across; every cell leads to its item. */
import type { showMatrixRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import { asOf } from './as-of.ts'
import { loadDuties } from './duty-store.ts'
import { type ItemRead, readItemsOfPlan } from './item-queries.ts'
import { itemReach } from './item-reach.ts'
import { shownItem } from './item-rows.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'

type Matrix = Ok<typeof showMatrixRoute>
type Column = Matrix['columns'][number]
type Row = Matrix['rows'][number]

/** The same few statements, however many units and rounds. */
export async function showMatrix(
  tx: Tx,
  asking: Asking,
  planId: string,
  { on: asked, dutyId, q }: Parsed<typeof showMatrixRoute>['query'],
): Promise<Matrix> {
  const { localityId } = asking
  const on = (asked ?? asking.today) as Day
  const { reach } = await findPlan(tx, asking, planId)
  const duties = await loadDuties(tx, localityId, planId)
  const read = await readItemsOfPlan(tx, localityId, itemReach(asking, reach), { planId, dutyId })
  const items = read.map((item) => asOf(item, on))
  const units = await readUnitFacts(tx, localityId, [...new Set(items.map((one) => one.organization_id))], on)
  const order = new Map(duties.map(({ id }, nth) => [id, nth]))
  const rounds = [...Map.groupBy(items, columnKey)].toSorted(([, [a]], [, [b]]) =>
    compareRounds(a!, b!, order),
  )
  const at = new Map(rounds.map(([key], nth) => [key, nth]))
  const wanted = fold(q ?? '')
  const rows = [...Map.groupBy(items, ({ organization_id }) => organization_id)]
    .flatMap(([id, own]) => {
      const unit = units.get(id)
      return unit === undefined || !fold(unit.name).includes(wanted) ? [] : [rowOf(unit, own, at, on)]
    })
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ sortKey: _, ...row }) => row)
  return { on, columns: rounds.map(([key, [first]], nth) => columnOf(key, first!, rows, nth)), rows }
}

const columnKey = ({ rule_id, period_key }: ItemRead): string => `${rule_id}:${period_key}`

function compareRounds(a: ItemRead, b: ItemRead, order: ReadonlyMap<string, number>): number {
  const byDuty = (order.get(a.rule_id) ?? 0) - (order.get(b.rule_id) ?? 0)
  if (byDuty !== 0) return byDuty
  const keyOf = (item: ItemRead) => `${item.period_from} ${item.last_day ?? ''} ${item.period_key}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}

function rowOf(
  unit: UnitFacts,
  items: readonly ItemRead[],
  at: ReadonlyMap<string, number>,
  on: Day,
): Row & { sortKey: string } {
  const cells: Row['cells'] = Array.from({ length: at.size }, () => null)
  for (const item of items) {
    const { id: itemId, standing, light, sentence, done } = shownItem(item, unit, on)
    cells[at.get(columnKey(item))!] = { itemId, standing, light, sentence, done }
  }
  return {
    organization: { id: unit.id, name: unit.name },
    kindLabel: unit.kindLabel,
    headName: unit.headName,
    cells,
    sortKey: `${unit.sortKey} ${unit.name}`,
  }
}

/** With how many units stand where, of those in the rows. */
function columnOf(key: string, item: ItemRead, rows: readonly Row[], nth: number): Column {
  const shown = shownItem(item, undefined, item.period_to)
  const counts: Column['counts'] = {}
  for (const { cells } of rows) {
    const standing = cells[nth]?.standing
    if (standing !== undefined) counts[standing] = (counts[standing] ?? 0) + 1
  }
  return {
    key,
    dutyId: item.rule_id,
    title: item.title,
    periodLabel: item.period_label,
    dueText: shown.dueText,
    lastDay: item.last_day,
    counts,
  }
}
