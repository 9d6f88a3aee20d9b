/** Making two records one and two again: rows that name the dropped record come to name the kept one, and back. */
import { sql } from 'kysely'
import type { MergePlan } from '@guongsang/core/organizations/merge-plan.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { LifeState } from './tables.ts'

/** A column that names a person or an organisation. */
interface Naming {
  table: string
  column: string
  /** A row that agrees in these with one the kept record has, at the same time, adds nothing and stays behind. */
  same: readonly string[]
  dated: boolean
}
const naming = (table: string, column: string, same: readonly string[], dated = true): Naming => ({
  table: `organizations.${table}`,
  column,
  same,
  dated,
})

export const personNamings: readonly Naming[] = [
  naming('affiliations', 'person_id', ['organization_id', 'jurisdiction_id']),
  naming('posts', 'person_id', ['organization_id', 'title', 'is_head']),
  naming('household_members', 'person_id', ['household_id'], false),
  naming('emulation_officers', 'person_id', ['organization_id']),
  naming('emulation_officers', 'successor_id', ['id'], false),
  naming('publicity_members', 'person_id', ['kind_code']),
]
export const organizationNamings: readonly Naming[] = [
  naming('affiliations', 'organization_id', ['person_id']),
  naming('posts', 'organization_id', ['person_id', 'title', 'is_head']),
  naming('collective_placements', 'organization_id', ['collective_id']),
  naming('designations', 'organization_id', ['function_code', 'jurisdiction_id']),
  naming('bloc_members', 'organization_id', ['bloc_id']),
  naming('emulation_officers', 'organization_id', ['person_id']),
  naming('publicity_members', 'organization_id', ['person_id', 'kind_code']),
  naming('organizations', 'vertical_parent_id', ['id'], false),
]

/** Rows that were made to name the kept record. */
export interface MovedRows {
  table: string
  column: string
  ids: string[]
}

export async function moveNamings(
  tx: Tx,
  localityId: string,
  namings: readonly Naming[],
  droppedId: string,
  keptId: string,
): Promise<MovedRows[]> {
  const moved: MovedRows[] = []
  for (const { table, column, same, dated } of namings) {
    const [t, c] = [sql.table(table), sql.ref(column)]
    const agrees = same.map((one) => sql`k.${sql.ref(one)} is not distinct from t.${sql.ref(one)}`)
    const meets = dated
      ? [
          sql`k.valid_from <= coalesce(t.valid_to, 'infinity') and t.valid_from <= coalesce(k.valid_to, 'infinity')`,
        ]
      : []
    const { rows } = await sql<{ id: string }>`
      update ${t} t set ${c} = ${keptId}
      where t.locality_id = ${localityId} and t.${c} = ${droppedId} and not exists (
        select from ${t} k where k.locality_id = ${localityId} and k.${c} = ${keptId}
          and ${sql.join([...agrees, ...meets], sql` and `)})
      returning t.id`.execute(tx)
    if (rows.length > 0) moved.push({ table, column, ids: rows.map((row) => row.id) })
  }
  return moved
}

/** Rows that name something else by now are left alone. */
export async function moveBack(
  tx: Tx,
  localityId: string,
  moved: readonly MovedRows[],
  keptId: string,
  droppedId: string,
): Promise<void> {
  for (const { table, column, ids } of moved)
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${droppedId}
      where locality_id = ${localityId} and ${sql.ref(column)} = ${keptId} and id = any(${ids}::uuid[])`.execute(
      tx,
    )
}

/** What is needed to take a merge back. */
export interface MergeChanges {
  moved: MovedRows[]
  /** Records merged into the dropped one before: they now lead straight to the kept one. */
  flattened: string[]
  person?: { plan: MergePlan; identity: 'moved' | 'exchanged' | null }
  organization?: {
    aliasIds: string[]
    fieldCodes: string[]
    years: number[]
    children: { id: string; starts: string[] }[]
    /** Of the dropped record. */
    state: LifeState
  }
}
export interface StoredMerge {
  id: string
  subject: 'person' | 'organization'
  kept_id: string
  dropped_id: string
  changes: MergeChanges
}

export async function insertMerge(
  tx: Tx,
  localityId: string,
  merge: Omit<StoredMerge, 'id'> & { reason: string; by: string },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('organizations.record_merges')
    .values({
      locality_id: localityId,
      id,
      subject: merge.subject,
      kept_id: merge.kept_id,
      dropped_id: merge.dropped_id,
      reason: merge.reason,
      changes: JSON.stringify(merge.changes),
      merged_by: merge.by,
      undone_at: null,
      undone_by: null,
    })
    .execute()
  return id
}

/** Refuses a merge that is undone, or on which a later one stands. */
export async function lockMerge(tx: Tx, localityId: string, id: string): Promise<StoredMerge> {
  const merge = await tx
    .selectFrom('organizations.record_merges')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!merge) throw new AppError('merge-not-found')
  if (merge.undone_at !== null) throw new AppError('merge-already-undone')
  const { rows } = await sql`
    select from organizations.record_merges
    where locality_id = ${localityId} and subject = ${merge.subject} and undone_at is null and id > ${id}
      and (kept_id in (${merge.kept_id}, ${merge.dropped_id}) or dropped_id in (${merge.kept_id}, ${merge.dropped_id}))
    limit 1`.execute(tx)
  if (rows.length > 0) throw new AppError('merge-built-upon')
  return { ...merge, changes: merge.changes as MergeChanges }
}

export async function markUndone(tx: Tx, localityId: string, id: string, by: string): Promise<void> {
  await tx
    .updateTable('organizations.record_merges')
    .set({ undone_at: sql`now()`, undone_by: by })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}

export async function insertDistinctPair(
  tx: Tx,
  localityId: string,
  subject: 'person' | 'organization',
  ids: readonly [string, string],
): Promise<void> {
  const [first, second] = ids[0] < ids[1] ? ids : [ids[1], ids[0]]
  await tx
    .insertInto('organizations.distinct_pairs')
    .values({ locality_id: localityId, subject, first_id: first, second_id: second })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
