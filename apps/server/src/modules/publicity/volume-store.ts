/** Loads and saves what a media unit is to bring out in a year. */
import type { Selectable } from 'kysely'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertOnce, saveVersioned } from '../../platform/database/versioned.ts'
import type { VolumeTargetRow } from './channel-tables.ts'

type StoredTarget = Selectable<VolumeTargetRow>

/** By unit and measure: 'id/minutes'. */
export async function targetsOf(
  tx: Tx,
  localityId: string,
  year: number,
): Promise<Map<string, StoredTarget>> {
  const rows = await tx
    .selectFrom('publicity.volume_targets')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('year', '=', year)
    .execute()
  return new Map(rows.map((row) => [`${row.organization_id}/${row.measure}`, row]))
}

export const insertTargets = insertsInto('publicity.volume_targets')

export const insertTarget = insertOnce('publicity.volume_targets')
export const saveTarget = saveVersioned('publicity.volume_targets')
