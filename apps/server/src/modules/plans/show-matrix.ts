/** Ma trận: units down, duties and their rounds across; every cell leads to its item. */
import type { showMatrixRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { dueInWords } from '@guongsang/core/calendar/deadline.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type RoundOptions, roundsOf } from '@guongsang/core/plans/obligation-items.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import { asOf } from './as-of.ts'
import { ruleOf, termsOf } from './duty-rules.ts'
import { type Duty, loadDuties } from './duty-store.ts'
import { type ItemRead, readItemsOfPlan } from './item-queries.ts'
import { itemReach } from './item-reach.ts'
import { dueTextOf, shownItem } from './item-rows.ts'
import type { Plan } from './plan-store.ts'
import type { Asking } from './reach.ts'
import { roundOptionsOn } from './round-options.ts'
import { findPlan } from './show-plan.ts'

type Matrix = Ok<typeof showMatrixRoute>
type Column = Matrix['columns'][number]
type Row = Matrix['rows'][number]

interface Round {
  key: string
  dutyId: string
  title: string
  periodLabel: string
  dueText: string | null
  lastDay: Day | null
  from: Day
}

/** The same few statements, however many units and rounds. */
export async function showMatrix(
  tx: Tx,
  asking: Asking,
  planId: string,
  { on: asked, dutyId, q }: Parsed<typeof showMatrixRoute>['query'],
): Promise<Matrix> {
  const { localityId } = asking
  const on = (asked ?? asking.today) as Day
  const { plan, reach } = await findPlan(tx, asking, planId)
  const duties = (await loadDuties(tx, localityId, planId)).filter(({ id }) => id === (dutyId ?? id))
  const read = await readItemsOfPlan(tx, localityId, itemReach(asking, reach), { planId, dutyId })
  const items = read.map((item) => asOf(item, on))
  const units = await readUnitFacts(tx, localityId, [...new Set(items.map((one) => one.organization_id))], on)
  const rounds = roundsIn(plan, duties, items, await roundOptionsOn(tx, localityId, on))
  const at = new Map(rounds.map(({ key }, nth) => [key, nth]))
  const wanted = fold(q ?? '')
  const rows = [...Map.groupBy(items, ({ organization_id }) => organization_id)]
    .flatMap(([id, own]) => {
      const unit = units.get(id)
      return unit === undefined || !fold(unit.name).includes(wanted) ? [] : [rowOf(unit, own, at, on)]
    })
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ sortKey: _, ...row }) => row)
  return { on, columns: rounds.map((round, nth) => columnOf(round, rows, nth)), rows }
}

const keyOf = ({ rule_id, period_key }: ItemRead): string => `${rule_id}:${period_key}`

/** Every round the duties have, also those that nobody owes yet; and those of an earlier wording that were answered. */
function roundsIn(
  plan: Plan,
  duties: readonly Duty[],
  items: readonly ItemRead[],
  options: RoundOptions,
): Round[] {
  const stored = Map.groupBy(items, keyOf)
  return duties.flatMap((duty) => {
    const planned = roundsOf(ruleOf(duty), termsOf(plan), options).map(
      ({ key, label, due, lastDayInTime, period }) => ({
        key: `${duty.id}:${key}`,
        dutyId: duty.id,
        title: duty.title,
        periodLabel: label,
        dueText: due && dueInWords(due),
        lastDay: lastDayInTime,
        from: period.from,
      }),
    )
    const known = new Set(planned.map(({ key }) => key))
    const earlier = [...stored].flatMap(([key, [first]]): Round[] =>
      first!.rule_id !== duty.id || known.has(key)
        ? []
        : [
            {
              key,
              dutyId: duty.id,
              title: duty.title,
              periodLabel: first!.period_label,
              dueText: dueTextOf(first!),
              lastDay: first!.last_day,
              from: first!.period_from,
            },
          ],
    )
    return [...planned, ...earlier].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  })
}

const orderOf = ({ from, lastDay, key }: Round): string => `${from} ${lastDay ?? ''} ${key}`

function rowOf(
  unit: UnitFacts,
  items: readonly ItemRead[],
  at: ReadonlyMap<string, number>,
  on: Day,
): Row & { sortKey: string } {
  const cells: Row['cells'] = Array.from({ length: at.size }, () => null)
  for (const item of items) {
    const { id: itemId, standing, light, sentence, done } = shownItem(item, unit, on)
    cells[at.get(keyOf(item))!] = { itemId, standing, light, sentence, done }
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
function columnOf({ from: _, ...round }: Round, rows: readonly Row[], nth: number): Column {
  const counts: Column['counts'] = {}
  for (const { cells } of rows) {
    const standing = cells[nth]?.standing
    if (standing !== undefined) counts[standing] = (counts[standing] ?? 0) + 1
  }
  return { ...round, counts }
}
