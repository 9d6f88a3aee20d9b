/** Addressee groups: drafts that change, frozen ones that never do. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { AddresseeExpression } from '@guongsang/core/organizations/addressees.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { AddresseeGroupRow } from './tables.ts'
import { insertsInto } from '../../platform/database/insert-rows.ts'

export type StoredGroup = Selectable<AddresseeGroupRow> & { expression: AddresseeExpression }

export const insertGroup = (tx: Tx, row: Insertable<AddresseeGroupRow>) =>
  tx.insertInto('organizations.addressee_groups').values(row).execute()

export async function loadGroup(tx: Tx, localityId: string, id: string): Promise<StoredGroup> {
  const { rows } = await sql<StoredGroup>`
    select * from organizations.addressee_groups
    where locality_id = ${localityId} and id = ${id}`.execute(tx)
  if (!rows[0]) throw new AppError('addressee-group-not-found')
  return rows[0]
}

export async function lockGroup(tx: Tx, localityId: string, id: string): Promise<StoredGroup> {
  await sql`select from organizations.addressee_groups
    where locality_id = ${localityId} and id = ${id} for update`.execute(tx)
  return loadGroup(tx, localityId, id)
}

export const saveGroup = saveVersioned('organizations.addressee_groups')

export const insertMembers = insertsInto('organizations.addressee_members')
