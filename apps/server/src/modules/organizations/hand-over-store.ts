/** What belongs to units that end, or that give up a part: it passes to the successor from its first day, or ends. */
import { type Insertable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tables, Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { dayBefore } from './periods.ts'
import type {} from './people-tables.ts'
import { chunksOf } from '../../platform/database/chunks.ts'

/** The dated belongings of an organisation. */
const belongings = {
  people: [
    { table: 'organizations.affiliations', same: ['person_id'] },
    { table: 'organizations.emulation_officers', same: ['person_id'] },
    { table: 'organizations.publicity_members', same: ['person_id', 'kind_code'] },
  ],
  posts: [{ table: 'organizations.posts', same: ['person_id', 'title'] }],
  collectives: [{ table: 'organizations.collective_placements', same: ['collective_id'] }],
  designations: [{ table: 'organizations.designations', same: ['function_code', 'jurisdiction_id'] }],
  blocs: [{ table: 'organizations.bloc_members', same: ['bloc_id'] }],
} as const
export type Belongings = keyof typeof belongings
export const allBelongings = Object.keys(belongings) as Belongings[]

interface Row {
  id: string
  organization_id: string
  valid_from: Day
  valid_to: Day | null
  is_head?: boolean
  [column: string]: unknown
}
/** Only rows that name one of these ids in this column; without it, all. */
export interface Pick {
  column: string
  ids: readonly string[]
}

/** Rows that hold on the day or later. */
async function readHeld(
  tx: Tx,
  localityId: string,
  table: string,
  organizationIds: readonly string[],
  from: Day,
  pick?: Pick,
): Promise<Row[]> {
  const picked = pick ? sql`and ${sql.ref(pick.column)} = any(${[...pick.ids]}::uuid[])` : sql``
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)}
    where locality_id = ${localityId} and organization_id = any(${[...organizationIds]}::uuid[])
      and (valid_to is null or valid_to >= ${from}) ${picked}
    order by valid_from, id`.execute(tx)
  return rows
}

export interface Held {
  count: number
  /** Those that begin on the day or later: they cannot simply end the day before. */
  later: number
  heads: number
  laterHeads: number
}

/** How much of one kind is held, for a preview. */
export async function countHeld(
  tx: Tx,
  localityId: string,
  kind: Belongings,
  organizationIds: readonly string[],
  from: Day,
  pick?: Pick,
): Promise<Held> {
  const [first] = belongings[kind]
  const rows = await readHeld(tx, localityId, first.table, organizationIds, from, pick)
  return {
    count: rows.length,
    later: rows.filter((row) => row.valid_from >= from).length,
    heads: rows.filter((row) => row.is_head).length,
    laterHeads: rows.filter((row) => row.is_head && row.valid_from >= from).length,
  }
}

/** From the day on it belongs to the successor. What the successor holds already is not given twice. */
export async function handOver(
  tx: Tx,
  localityId: string,
  kind: Belongings,
  organizationIds: readonly string[],
  successorId: string,
  from: Day,
  pick?: Pick,
): Promise<void> {
  for (const { table, same } of belongings[kind]) {
    const rows = await readHeld(tx, localityId, table, organizationIds, from, pick)
    const keyOf = (row: Row): string => JSON.stringify(same.map((column) => row[column]))
    const known = new Set((await readHeld(tx, localityId, table, [successorId], from)).map(keyOf))
    const passing = rows.filter((row) => {
      const isNew = row.is_head !== true && !known.has(keyOf(row))
      if (isNew) known.add(keyOf(row))
      return isNew
    })
    const copies = passing.map((row) => ({
      ...row,
      id: newId(),
      organization_id: successorId,
      valid_from: row.valid_from > from ? row.valid_from : from,
    }))
    await endRows(tx, localityId, table, rows, from)
    for (const some of chunksOf(copies))
      await tx
        .insertInto(table as 'organizations.posts')
        .values([...some] as unknown as Insertable<Tables['organizations.posts']>[])
        .execute()
  }
}

export async function endHeld(
  tx: Tx,
  localityId: string,
  kind: Belongings,
  organizationIds: readonly string[],
  from: Day,
): Promise<void> {
  for (const { table } of belongings[kind])
    await endRows(tx, localityId, table, await readHeld(tx, localityId, table, organizationIds, from), from)
}

/** What held before ends the day before. What would only have begun never comes to be. */
async function endRows(
  tx: Tx,
  localityId: string,
  table: string,
  rows: readonly Row[],
  from: Day,
): Promise<void> {
  const holding = rows.filter((row) => row.valid_from < from).map((row) => row.id)
  const coming = rows.filter((row) => row.valid_from >= from).map((row) => row.id)
  await sql`update ${sql.table(table)} set valid_to = ${dayBefore(from)}
    where locality_id = ${localityId} and id = any(${holding}::uuid[])`.execute(tx)
  await sql`delete from ${sql.table(table)}
    where locality_id = ${localityId} and id = any(${coming}::uuid[])`.execute(tx)
}
