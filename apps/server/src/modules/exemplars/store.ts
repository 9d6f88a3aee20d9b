/** Loads and saves exemplars and the steps of their lives. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { insertRows, insertsInto } from '../../platform/database/insert-rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ExemplarRow } from './tables.ts'

export type StoredExemplar = Selectable<ExemplarRow>

/** Found by its title, by whom it is about and by what it tells. */
export const keysOf = ({ title, subject_name: name }: Pick<ExemplarRow, 'title' | 'subject_name'>) => ({
  search_key: searchKey(`${title} ${name}`),
  sort_key: titleSortKey(title),
})

export const insertExemplars = (
  tx: Tx,
  rows: readonly Omit<Insertable<ExemplarRow>, 'search_key' | 'sort_key'>[],
): Promise<void> =>
  insertRows(
    tx,
    'exemplars.exemplars',
    rows.map((row) => ({ ...row, ...keysOf(row) })),
  )

export const insertStageChanges = insertsInto('exemplars.stage_changes')

/** Whoever changes an exemplar waits for the others. */
export async function lockExemplar(tx: Tx, localityId: string, id: string): Promise<StoredExemplar> {
  const row = await tx
    .selectFrom('exemplars.exemplars')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('exemplar-not-found', { id })
  return row
}

export const saveExemplar = saveVersioned('exemplars.exemplars')

/** Those with which a new one could be the same: of the same subject, or with a common word in title or name. */
export async function loadLikely(
  tx: Tx,
  {
    locality_id,
    subject_id,
    organization_id,
  }: Pick<ExemplarRow, 'locality_id' | 'subject_id' | 'organization_id'>,
): Promise<StoredExemplar[]> {
  const { rows } = await sql<StoredExemplar>`
    select * from exemplars.exemplars e
    where e.locality_id = ${locality_id} and e.stage <> 'withdrawn'
      and (e.organization_id = ${organization_id} or e.subject_id = ${subject_id}::uuid)
    order by e.found_on desc, e.id desc limit 1000`.execute(tx)
  return rows
}

/** Two who write down the same subject at once come one after the other. */
export async function lockFinding(tx: Tx, localityId: string, organizationId: string): Promise<void> {
  const key = `exemplars of ${localityId} ${organizationId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}
