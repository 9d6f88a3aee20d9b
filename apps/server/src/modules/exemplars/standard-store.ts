/** Loads and saves sets of standards. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { insertRows } from '../../platform/database/insert-rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { StandardRow, StandardSetRow } from './tables.ts'

export type StoredSet = Selectable<StandardSetRow>

/** Of one unit (null: the general ones) for one field (null: all fields), the latest edition last. */
export async function loadEditions(
  tx: Tx,
  localityId: string,
  of: Pick<StoredSet, 'organization_id' | 'field'>,
): Promise<StoredSet[]> {
  const key = `standards of ${localityId} ${of.organization_id} ${of.field}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
  const { rows } = await sql<StoredSet>`
    select * from exemplars.standard_sets s where s.locality_id = ${localityId}
      and s.organization_id is not distinct from ${of.organization_id}::uuid
      and s.field is not distinct from ${of.field}::text
    order by s.edition`.execute(tx)
  return rows
}

export async function findSet(tx: Tx, localityId: string, id: string): Promise<StoredSet> {
  const row = await tx
    .selectFrom('exemplars.standard_sets')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('standard-set-not-found', { id })
  return row
}

export async function insertSets(
  tx: Tx,
  sets: readonly Insertable<StandardSetRow>[],
  standards: readonly Insertable<StandardRow>[],
): Promise<void> {
  await insertRows(tx, 'exemplars.standard_sets', sets)
  await insertRows(tx, 'exemplars.standards', standards)
}

export const saveSet = saveVersioned('exemplars.standard_sets')
