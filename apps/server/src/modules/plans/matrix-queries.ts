/** What a matrix is made of: its units, how many stand where, and the cells of one page of units. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { both } from '../../platform/database/paging.ts'
import { fromItems, type ItemReach, type ItemRead, readItemsWhere, visibleItems } from './item-queries.ts'

const uuids = (ids: readonly string[]): Expression<string[]> => sql`${[...ids]}::uuid[]`

export interface MatrixOf {
  planId: string
  dutyId?: string | undefined
}

const within = (reach: ItemReach, { planId, dutyId }: MatrixOf): Expression<SqlBool> =>
  both([
    visibleItems(reach),
    sql<SqlBool>`i.plan_id = ${planId}`,
    ...(dutyId === undefined ? [] : [sql<SqlBool>`i.rule_id = ${dutyId}`]),
  ])

export async function readMatrixUnits(
  tx: Tx,
  localityId: string,
  reach: ItemReach,
  of: MatrixOf,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct i.organization_id as id ${fromItems}
    where i.locality_id = ${localityId} and ${within(reach, of)}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Cells that stand alike, counted; how they stand on a day is for core to say. */
export type Alike = Pick<
  ItemRead,
  | 'rule_id'
  | 'period_key'
  | 'period_label'
  | 'period_from'
  | 'due_on'
  | 'due_inclusive'
  | 'last_day'
  | 'state'
  | 'first_sent_on'
  | 'accepted_on'
  | 'declared_none'
  | 'strength'
> & {
  /** Of an organisation that is asked, not ordered. */
  asked: boolean
  /** Only where units are told apart. */
  unit: string | null
  count: number
}

export interface Alikeness {
  /** Organisations that are asked, not ordered. */
  asked: readonly string[]
  byUnit: boolean
}

export async function countAlike(
  tx: Tx,
  localityId: string,
  reach: ItemReach,
  of: MatrixOf,
  { asked, byUnit }: Alikeness,
): Promise<Alike[]> {
  const unit = byUnit ? sql`i.organization_id` : sql`null::uuid`
  const { rows } = await sql<Alike>`
    select i.rule_id, i.period_key, i.period_label, i.period_from, i.due_on, i.due_inclusive, i.last_day, i.state,
      i.first_sent_on, i.accepted_on, i.declared_none, r.strength, i.organization_id = any(${uuids(asked)}) as asked,
      ${unit} as unit, count(*) as count
    ${fromItems} where i.locality_id = ${localityId} and ${within(reach, of)}
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14`.execute(tx)
  return rows
}

export const readCells = (
  tx: Tx,
  localityId: string,
  reach: ItemReach,
  of: MatrixOf,
  unitIds: readonly string[],
): Promise<ItemRead[]> =>
  readItemsWhere(
    tx,
    localityId,
    both([within(reach, of), sql<SqlBool>`i.organization_id = any(${uuids(unitIds)})`]),
    CELLS_MAX,
  )

/** A page of 200 units and 500 rounds: no plan comes near it, and no screen hangs on a mistake. */
const CELLS_MAX = 100_000
