import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Designation } from '@guongsang/core/organizations/designation.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { insertsInto } from '../../platform/database/insert-rows.ts'

/** As core's rule reads it. */
export type KnownDesignation = Designation & { id: string }

/** Every period of a function in the locality. */
export async function loadDesignations(
  tx: Tx,
  localityId: string,
  functionCode: string,
): Promise<KnownDesignation[]> {
  const rows = await tx
    .selectFrom('organizations.designations as d')
    .innerJoin('organizations.organizations as o', (join) =>
      join.onRef('o.locality_id', '=', 'd.locality_id').onRef('o.id', '=', 'd.organization_id'),
    )
    .select([
      'd.id',
      'd.function_code',
      'd.organization_id',
      'd.jurisdiction_id',
      'd.valid_from',
      'd.valid_to',
    ])
    .where('d.locality_id', '=', localityId)
    .where('d.function_code', '=', functionCode)
    .where('o.state', '<>', 'duplicate')
    .orderBy('d.valid_from')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    function: row.function_code,
    organizationId: row.organization_id,
    jurisdictionId: row.jurisdiction_id,
    from: row.valid_from,
    to: row.valid_to,
  }))
}

export const insertDesignations = insertsInto('organizations.designations')

export async function lockDesignation(tx: Tx, localityId: string, id: string) {
  const designation = await tx
    .selectFrom('organizations.designations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!designation) throw new AppError('designation-not-found')
  return designation
}

export async function endDesignationRow(
  tx: Tx,
  localityId: string,
  id: string,
  to: Day,
  decision: string | null,
): Promise<void> {
  await tx
    .updateTable('organizations.designations')
    .set({ valid_to: to, end_decision: decision })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}
