/** Settings as screens show them: what holds on a day, what comes next, and every value that ever was. */
import type { Setting, SettingValue } from '@guongsang/contract/administration.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import {
  isSettingKey,
  type SettingEntry,
  type SettingKey,
  settings,
} from '../../platform/settings/catalogue.ts'
import type { SettingRow } from '../../platform/settings/setting-on.ts'
import './errors.ts'
import { listValues } from './settings-store.ts'

export const entryOf = (key: SettingKey): SettingEntry<unknown> => settings[key] as SettingEntry<unknown>

export function shownValue(
  entry: SettingEntry<unknown>,
  row: SettingRow,
  later: readonly SettingRow[] = [],
): SettingValue {
  return {
    id: row.id,
    from: row.valid_from,
    value: row.value,
    text: entry.tell(row.value),
    citation: row.citation,
    createdAt: row.created_at.toISOString(),
    createdByName: row.created_by_name,
    superseded: later.some((other) => other.valid_from === row.valid_from),
  }
}

function shownSetting(key: SettingKey, rows: readonly SettingRow[], on: Day): Setting {
  const entry = entryOf(key)
  const current = rows.findLast((row) => row.valid_from <= on)
  const coming = rows.filter((row) => row.valid_from > on)
  // Of several values for the next day, the one recorded last will hold.
  const next = coming.findLast((row) => row.valid_from === coming[0]?.valid_from)
  const initial: SettingValue = {
    id: null,
    from: null,
    value: entry.initial,
    text: entry.tell(entry.initial),
    citation: 'Giá trị ban đầu của chương trình',
    createdAt: null,
    createdByName: null,
    superseded: false,
  }
  const { label, group, help, input, unit } = entry
  return {
    key,
    label,
    group,
    help,
    input,
    unit,
    current: current ? shownValue(entry, current) : initial,
    isDefault: current === undefined,
    next: next ? shownValue(entry, next) : null,
  }
}

export async function listSettings(tx: Tx, actor: Actor, on: Day) {
  const byKey = Map.groupBy(await listValues(tx, actor), (row) => row.key)
  const keys = Object.keys(settings) as SettingKey[]
  return { on, rows: keys.map((key) => shownSetting(key, byKey.get(key) ?? [], on)) }
}

export async function getSetting(tx: Tx, actor: Actor, key: string, on: Day) {
  if (!isSettingKey(key)) throw new AppError('setting-not-found')
  const rows = await listValues(tx, actor, key)
  const entry = entryOf(key)
  const history = rows.map((row, at) => shownValue(entry, row, rows.slice(at + 1))).toReversed()
  return { ...shownSetting(key, rows, on), history }
}
