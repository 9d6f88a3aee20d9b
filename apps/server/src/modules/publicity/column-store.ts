/** Loads and saves columns with their cooperators, rules and renewals. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { CadenceRule } from '@guongsang/core/publicity/cadence.ts'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type { ColumnRenewalRow, ColumnRow, ColumnRuleRow } from './channel-tables.ts'

export type StoredColumn = Selectable<ColumnRow>
export type StoredRule = Selectable<ColumnRuleRow>
export type WrittenColumn = Omit<Insertable<ColumnRow>, 'search_key' | 'sort_key'> & {
  cooperator_ids: readonly string[]
}

export const columnKeys = ({ name }: Pick<ColumnRow, 'name'>) => ({
  search_key: searchKey(name),
  sort_key: titleSortKey(name),
})

const insertKeyed = insertsInto('publicity.columns')
const insertCooperators = insertsInto('publicity.column_cooperators')

export async function insertColumns(tx: Tx, rows: readonly WrittenColumn[]): Promise<void> {
  await insertKeyed(
    tx,
    rows.map(({ cooperator_ids: _, ...row }) => ({ ...row, ...columnKeys(row) })),
  )
  await insertCooperators(
    tx,
    rows.flatMap((row) => cooperatorRows(row.locality_id, row.id, row.cooperator_ids)),
  )
}

const cooperatorRows = (localityId: string, columnId: string, ids: readonly string[]) =>
  [...new Set(ids)].map((organizationId) => ({
    locality_id: localityId,
    column_id: columnId,
    organization_id: organizationId,
  }))

export async function replaceCooperators(
  tx: Tx,
  localityId: string,
  columnId: string,
  ids: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('publicity.column_cooperators')
    .where('locality_id', '=', localityId)
    .where('column_id', '=', columnId)
    .execute()
  await insertCooperators(tx, cooperatorRows(localityId, columnId, ids))
}

export async function cooperatorsOf(
  tx: Tx,
  localityId: string,
  columnIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ column_id: string; organization_id: string }>`
    select column_id, organization_id from publicity.column_cooperators
    where locality_id = ${localityId} and column_id = any(${[...columnIds]}::uuid[])
    order by column_id, organization_id`.execute(tx)
  const byColumn = Map.groupBy(rows, (row) => row.column_id)
  return new Map([...byColumn].map(([id, own]) => [id, own.map((row) => row.organization_id)]))
}

export const lockColumn = (tx: Tx, localityId: string, id: string): Promise<StoredColumn | undefined> =>
  tx
    .selectFrom('publicity.columns')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const saveColumn = saveVersioned('publicity.columns')

export const insertRules = insertsInto('publicity.column_rules')

/** Of one day, the one recorded last comes last: it holds. */
export async function rulesOf(
  tx: Tx,
  localityId: string,
  columnIds: readonly string[],
): Promise<Map<string, StoredRule[]>> {
  const { rows } = await sql<StoredRule>`
    select * from publicity.column_rules
    where locality_id = ${localityId} and column_id = any(${[...columnIds]}::uuid[])
    order by column_id, valid_from, id`.execute(tx)
  return Map.groupBy(rows, (row) => row.column_id)
}

/** As core's rules read it. */
export const cadenceOf = (rule: StoredRule): CadenceRule & { id: string; source: string | null } => ({
  id: rule.id,
  validFrom: rule.valid_from,
  times: rule.times,
  per: rule.per,
  byDay: rule.by_day,
  strength: rule.strength,
  secondsMax: rule.seconds_max,
  source: rule.source,
})

export const insertRenewals = insertsInto('publicity.column_renewals')

export const renewalsOf = (
  tx: Tx,
  localityId: string,
  columnId: string,
): Promise<Selectable<ColumnRenewalRow>[]> =>
  tx
    .selectFrom('publicity.column_renewals')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('column_id', '=', columnId)
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
