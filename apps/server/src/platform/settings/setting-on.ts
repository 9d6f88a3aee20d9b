import type { Day } from '@guongsang/core/kernel/day.ts'
import type { ColumnType, Selectable } from 'kysely'
import type { Tx } from '../database/database.ts'
import { type SettingKey, type SettingOf, settings } from './catalogue.ts'

export interface SettingTable {
  locality_id: string
  id: string
  key: string
  valid_from: string
  value: ColumnType<unknown, string, never>
  citation: string
  created_at: Date
  created_by: string | null
  created_by_name: string
}
export type SettingRow = Selectable<SettingTable>

declare module '../database/tables.ts' {
  interface Tables {
    'platform.settings': SettingTable
  }
}

/** The value in force on a day: the last that began by then, and of those the one recorded last; else the initial one. */
export async function settingOn<K extends SettingKey>(
  tx: Tx,
  localityId: string,
  key: K,
  on: Day,
): Promise<SettingOf<K>> {
  const row = await tx
    .selectFrom('platform.settings')
    .select('value')
    .where('locality_id', '=', localityId)
    .where('key', '=', key)
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row ? row.value : settings[key].initial) as SettingOf<K>
}
