/** Who does the emulation work of a unit, and who belongs to the publicity force. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { EmulationOfficerRow, PublicityMemberRow } from './people-tables.ts'

export const insertEmulationOfficer = (tx: Tx, row: Insertable<EmulationOfficerRow>) =>
  tx.insertInto('organizations.emulation_officers').values(row).execute()

/** Whether somebody already does this work for the unit in any part of the time from a day on. */
export async function isOfficerFrom(
  tx: Tx,
  localityId: string,
  personId: string,
  organizationId: string,
  from: Day,
): Promise<boolean> {
  const { rows } = await sql`
    select from organizations.emulation_officers
    where locality_id = ${localityId} and person_id = ${personId} and organization_id = ${organizationId}
      and (valid_to is null or valid_to >= ${from}) limit 1`.execute(tx)
  return rows.length > 0
}

export async function lockEmulationOfficer(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<Selectable<EmulationOfficerRow>> {
  const officer = await tx
    .selectFrom('organizations.emulation_officers')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!officer) throw new AppError('emulation-officer-not-found')
  return officer
}

export async function saveHandOver(
  tx: Tx,
  localityId: string,
  id: string,
  handOver: { to: Day; note: string; successorId: string | null },
): Promise<void> {
  await tx
    .updateTable('organizations.emulation_officers')
    .set({ valid_to: handOver.to, hand_over_note: handOver.note, successor_id: handOver.successorId })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}

export const insertPublicityMember = (tx: Tx, row: Insertable<PublicityMemberRow>) =>
  tx.insertInto('organizations.publicity_members').values(row).execute()

export async function lockPublicityMember(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<Selectable<PublicityMemberRow>> {
  const member = await tx
    .selectFrom('organizations.publicity_members')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!member) throw new AppError('publicity-member-not-found')
  return member
}

export async function endPublicityRow(tx: Tx, localityId: string, id: string, to: Day): Promise<void> {
  await tx
    .updateTable('organizations.publicity_members')
    .set({ valid_to: to })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}
