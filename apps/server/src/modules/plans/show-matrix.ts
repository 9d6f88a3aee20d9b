/** Ma trận: units down, duties and their rounds across; every cell leads to its item. */
import type { showMatrixRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { dueInWords } from '@guongsang/core/calendar/deadline.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type ItemStanding, itemStandingOn } from '@guongsang/core/plans/item-standing.ts'
import { type RoundOptions, roundsOf } from '@guongsang/core/plans/obligation-items.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'
import { notUnderCommittee, readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import { asOf } from './as-of.ts'
import { ruleOf, termsOf } from './duty-rules.ts'
import { type Duty, loadDuties } from './duty-store.ts'
import type { ItemReach, ItemRead } from './item-queries.ts'
import { itemReach } from './item-reach.ts'
import { dueTextOf, factsOf, shownItem } from './item-rows.ts'
import { type Alike, countAlike, type MatrixOf, readCells, readMatrixUnits } from './matrix-queries.ts'
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
  { on: day, dutyId, standing, q, ...asked }: Parsed<typeof showMatrixRoute>['query'],
): Promise<Matrix> {
  const { localityId } = asking
  const on = (day ?? asking.today) as Day
  const { plan, reach: seen } = await findPlan(tx, asking, planId)
  const reach = itemReach(asking, seen)
  const of = { planId, dutyId }
  const duties = (await loadDuties(tx, localityId, planId)).filter(({ id }) => id === (dutyId ?? id))
  const alike = await countAlike(tx, localityId, reach, of, {
    asked: await notUnderCommittee(tx, localityId),
    byUnit: standing !== undefined,
  })
  const standings = alike.map((some) => ({ ...some, standing: standingOf(some, on) }))
  const units = await unitsIn(tx, asking, { reach, of, on, words: q ?? '' })
  const having = new Set(standings.flatMap((one) => (one.standing === standing ? (one.unit ?? []) : [])))
  const listed = standing === undefined ? units : units.filter(({ id }) => having.has(id))
  const shown = listed.filter(isAfter(asked.cursor)).slice(0, asked.limit + 1)
  const cells = Map.groupBy(
    await readCells(
      tx,
      localityId,
      reach,
      of,
      shown.map(({ id }) => id),
    ),
    ({ organization_id }) => organization_id,
  )
  const rounds = roundsIn(plan, duties, alike, await roundOptionsOn(tx, localityId, on))
  const at = new Map(rounds.map(({ key }, nth) => [key, nth]))
  const counts = Map.groupBy(standings, keyOf)
  return {
    on,
    columns: rounds.map(({ from: _, ...round }) => ({
      ...round,
      counts: countsOf(counts.get(round.key) ?? []),
    })),
    ...pageOf(shown, asked, orderKeys, (unit) => rowOf(unit, cells.get(unit.id) ?? [], at, on)),
    ...(asked.cursor === undefined && { total: { count: listed.length, capped: false } }),
  }
}

/** Units of the matrix by their names. */
async function unitsIn(
  tx: Tx,
  { localityId }: Asking,
  { reach, of, on, words }: { reach: ItemReach; of: MatrixOf; on: Day; words: string },
): Promise<UnitFacts[]> {
  const ids = await readMatrixUnits(tx, localityId, reach, of)
  const wanted = fold(words)
  return [...(await readUnitFacts(tx, localityId, ids, on)).values()]
    .filter(({ name }) => fold(name).includes(wanted))
    .toSorted((a, b) => (precedes(orderKeys(a), orderKeys(b)) ? -1 : 1))
}

const orderKeys = ({ sortKey, name, id }: UnitFacts): [string, string] => [`${sortKey} ${name}`, id]
const precedes = (a: [string, string], b: [string, string]): boolean =>
  a[0] === b[0] ? a[1] < b[1] : a[0] < b[0]

function isAfter(cursor: string | undefined): (unit: UnitFacts) => boolean {
  const after = readCursor(cursor, ['text', 'id'])
  return (unit) => after === null || precedes(after, orderKeys(unit))
}

const standingOf = (some: Alike, on: Day): ItemStanding =>
  itemStandingOn(
    factsOf({ ...asOf({ ...some, done: 0 }, on), state_reason: null, why_not: null }, !some.asked),
    on,
  ).standing

function countsOf(some: readonly { standing: ItemStanding; count: number }[]): Column['counts'] {
  const counts: Column['counts'] = {}
  for (const { standing, count } of some) counts[standing] = (counts[standing] ?? 0) + count
  return counts
}

const keyOf = ({ rule_id, period_key }: Pick<ItemRead, 'rule_id' | 'period_key'>): string =>
  `${rule_id}:${period_key}`

/** Every round the duties have, also those that nobody owes yet; and those of an earlier wording that were answered. */
function roundsIn(
  plan: Plan,
  duties: readonly Duty[],
  alike: readonly Alike[],
  options: RoundOptions,
): Round[] {
  const stored = Map.groupBy(alike, keyOf)
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

function rowOf(unit: UnitFacts, items: readonly ItemRead[], at: ReadonlyMap<string, number>, on: Day): Row {
  const cells: Row['cells'] = Array.from({ length: at.size }, () => null)
  for (const item of items) {
    const { id: itemId, standing, light, sentence, done } = shownItem(asOf(item, on), unit, on)
    cells[at.get(keyOf(item))!] = { itemId, standing, light, sentence, done }
  }
  return {
    organization: { id: unit.id, name: unit.name },
    kindLabel: unit.kindLabel,
    headName: unit.headName,
    cells,
  }
}
