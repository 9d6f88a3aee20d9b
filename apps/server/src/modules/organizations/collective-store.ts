/** Loads and saves collectives and households. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type {
  CollectivePlacementRow,
  CollectiveRow,
  HouseholdMemberRow,
  HouseholdRow,
} from './people-tables.ts'

export async function insertCollective(
  tx: Tx,
  row: Insertable<CollectiveRow>,
  placement: Insertable<CollectivePlacementRow>,
): Promise<void> {
  await tx.insertInto('organizations.collectives').values(row).execute()
  await tx.insertInto('organizations.collective_placements').values(placement).execute()
}

export type CollectiveOn = Selectable<CollectiveRow> & { organization_id: string }

/** With the organisation it belongs to last. */
export async function lockCollective(tx: Tx, localityId: string, id: string): Promise<CollectiveOn> {
  const { rows } = await sql<CollectiveOn>`
    select c.*, (select organization_id from organizations.collective_placements p
      where p.locality_id = c.locality_id and p.collective_id = c.id order by valid_from desc limit 1) as organization_id
    from organizations.collectives c
    where c.locality_id = ${localityId} and c.id = ${id} for update of c`.execute(tx)
  if (!rows[0]) throw new AppError('collective-not-found')
  return rows[0]
}

export const saveCollective = saveVersioned('organizations.collectives')

export async function endCollectivePlacement(tx: Tx, localityId: string, collectiveId: string, to: Day) {
  await tx
    .updateTable('organizations.collective_placements')
    .set({ valid_to: to })
    .where('locality_id', '=', localityId)
    .where('collective_id', '=', collectiveId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', to)]))
    .execute()
}

// ---------------------------------------------------------------- households

export const insertHousehold = (tx: Tx, row: Insertable<HouseholdRow>) =>
  tx.insertInto('organizations.households').values(row).execute()

export async function lockHousehold(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<Selectable<HouseholdRow>> {
  const household = await tx
    .selectFrom('organizations.households')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!household) throw new AppError('household-not-found')
  return household
}

export const saveHousehold = saveVersioned('organizations.households')

export async function replaceMembers(
  tx: Tx,
  localityId: string,
  householdId: string,
  members: readonly Omit<HouseholdMemberRow, 'locality_id' | 'id' | 'household_id'>[],
): Promise<void> {
  await tx
    .deleteFrom('organizations.household_members')
    .where('locality_id', '=', localityId)
    .where('household_id', '=', householdId)
    .execute()
  const rows = members.map((one) => ({
    locality_id: localityId,
    id: newId(),
    household_id: householdId,
    ...one,
  }))
  await tx.insertInto('organizations.household_members').values(rows).execute()
}
