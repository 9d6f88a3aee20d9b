/** What a merge of two organisation records copies and moves besides the rows that simply name them. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { deleteNames, insertNames, loadNames, nameRow } from './organization-store.ts'
import { loadPlacements, replacePlacements } from './placement-store.ts'
import type { Placement } from './tree-paths.ts'

/** Which periods of which units were moved: the first days tell them again. */
export type MovedChildren = { id: string; starts: string[] }[]

/**
 * Units under one record come under the other, in every period. With `only`, just those periods. Null: a unit would
 * stand under itself, and nothing was moved.
 */
export async function moveChildrenTo(
  tx: Tx,
  localityId: string,
  fromId: string,
  toId: string,
  only?: MovedChildren,
): Promise<MovedChildren | null> {
  const rows = await tx
    .selectFrom('organizations.organization_placements')
    .select('organization_id')
    .distinct()
    .where('locality_id', '=', localityId)
    .where('parent_id', '=', fromId)
    .execute()
  const changed = new Map<string, Placement[]>()
  const moved: MovedChildren = []
  for (const { organization_id: id } of rows) {
    const starts = only && (only.find((one) => one.id === id)?.starts ?? [])
    const own = await loadPlacements(tx, localityId, id)
    const moving = own.filter((one) => one.parentId === fromId && (!starts || starts.includes(one.from)))
    if (moving.length === 0) continue
    changed.set(
      id,
      own.map((one) => (moving.includes(one) ? { ...one, parentId: toId } : one)),
    )
    moved.push({ id, starts: moving.map((one) => one.from) })
  }
  if (changed.size === 0) return moved
  const circle = await replacePlacements(tx, localityId, changed)
  return circle === null ? moved : null
}

/** The names of the dropped record become other ways to write the kept one; those it has already are left out. */
export async function copyNamesAsAliases(
  tx: Tx,
  localityId: string,
  droppedId: string,
  keptId: string,
): Promise<string[]> {
  const known = new Set((await loadNames(tx, localityId, keptId)).map((one) => one.name))
  const rows = (await loadNames(tx, localityId, droppedId))
    .filter((one) => !known.has(one.name))
    .map((one) =>
      nameRow(localityId, keptId, {
        kind: 'alias',
        name: one.name,
        from: one.valid_from,
        to: one.valid_to,
        decision: null,
      }),
    )
  await insertNames(tx, rows)
  return rows.map((row) => row.id)
}

/** Fields and head-counts the kept record lacks. */
export async function copyFacts(
  tx: Tx,
  localityId: string,
  droppedId: string,
  keptId: string,
): Promise<{ fieldCodes: string[]; years: number[] }> {
  const fields = await sql<{ field_code: string }>`
    insert into organizations.organization_fields (locality_id, organization_id, field_code)
    select locality_id, ${keptId}, field_code from organizations.organization_fields
    where locality_id = ${localityId} and organization_id = ${droppedId}
    on conflict do nothing returning field_code`.execute(tx)
  const counts = await sql<{ year: number }>`
    insert into organizations.organization_head_counts (locality_id, organization_id, year, head_count)
    select locality_id, ${keptId}, year, head_count from organizations.organization_head_counts
    where locality_id = ${localityId} and organization_id = ${droppedId}
    on conflict do nothing returning year`.execute(tx)
  return { fieldCodes: fields.rows.map((row) => row.field_code), years: counts.rows.map((row) => row.year) }
}

export async function removeCopies(
  tx: Tx,
  localityId: string,
  keptId: string,
  copies: { aliasIds: string[]; fieldCodes: string[]; years: number[] },
): Promise<void> {
  await deleteNames(tx, localityId, copies.aliasIds)
  await sql`delete from organizations.organization_fields where locality_id = ${localityId}
    and organization_id = ${keptId} and field_code = any(${copies.fieldCodes}::text[])`.execute(tx)
  await sql`delete from organizations.organization_head_counts where locality_id = ${localityId}
    and organization_id = ${keptId} and year = any(${copies.years}::int[])`.execute(tx)
}

export async function flattenDuplicates(
  tx: Tx,
  localityId: string,
  droppedId: string,
  keptId: string,
): Promise<string[]> {
  const rows = await tx
    .updateTable('organizations.organizations')
    .set({ duplicate_of: keptId })
    .where('locality_id', '=', localityId)
    .where('duplicate_of', '=', droppedId)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function unflattenDuplicates(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  droppedId: string,
): Promise<void> {
  await tx
    .updateTable('organizations.organizations')
    .set({ duplicate_of: droppedId })
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}
