import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import type { SettingRow } from '../../platform/settings/setting-on.ts'
import { localityOf } from './scope.ts'

/** Every value ever recorded: by key, then by the day it holds from, then by when it was recorded. */
export const listValues = (tx: Tx, actor: Actor, key?: string): Promise<SettingRow[]> => {
  const all = tx
    .selectFrom('platform.settings')
    .selectAll()
    .where('locality_id', '=', localityOf(actor))
    .orderBy('key')
    .orderBy('valid_from')
    .orderBy('id')
  return (key === undefined ? all : all.where('key', '=', key)).execute()
}

export const insertValue = (
  tx: Tx,
  actor: Actor,
  given: { key: string; from: Day; value: unknown; citation: string; at: Date },
): Promise<SettingRow> =>
  tx
    .insertInto('platform.settings')
    .values({
      locality_id: localityOf(actor),
      id: newId(),
      key: given.key,
      valid_from: given.from,
      value: JSON.stringify(given.value),
      citation: given.citation,
      created_at: given.at,
      created_by: actor.accountId,
      created_by_name: actor.name,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
