/** Loads and saves the provisions of a locality. */
import type { Insertable } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { LocalRuleBody, LocalRuleEndingRow, LocalRuleRow } from './tables.ts'

export interface KeptRule {
  id: string
  from: Day
  /** The last day it stands, as entered or as ended later. */
  to: Day | null
  instrument: string
  place: string
  checked: boolean
  rule: LocalRuleBody
  file_id: string | null
  file_name: string | null
  recorded_at: Date
  recorded_by: string
  ended: { lastDay: Day | null; reason: string } | null
}

/** In the order they were entered; those entered by mistake too. */
export async function loadLocalRules(tx: Tx, localityId: string): Promise<KeptRule[]> {
  const rows = await tx
    .selectFrom('honours.local_rules as r')
    .leftJoin('honours.local_rule_endings as e', (join) =>
      join.onRef('e.locality_id', '=', 'r.locality_id').onRef('e.rule_id', '=', 'r.id'),
    )
    .leftJoin('platform.files as f', (join) =>
      join.onRef('f.locality_id', '=', 'r.locality_id').onRef('f.id', '=', 'r.file_id'),
    )
    .selectAll('r')
    .select(['e.rule_id as ended_id', 'e.last_day', 'e.reason', 'f.name as file_name'])
    .where('r.locality_id', '=', localityId)
    .orderBy('r.id')
    .execute()
  return rows.map(({ valid_from, valid_to, ended_id, last_day, reason, ...row }) => ({
    ...row,
    from: valid_from,
    to: last_day ?? valid_to,
    ended: ended_id === null ? null : { lastDay: last_day, reason: reason! },
  }))
}

/** What has ever stood: not what was entered by mistake. */
export const stood = (rules: readonly KeptRule[]): KeptRule[] =>
  rules.filter(({ ended }) => ended === null || ended.lastDay !== null)

export const insertLocalRule = (tx: Tx, row: Insertable<LocalRuleRow>) =>
  tx.insertInto('honours.local_rules').values(row).execute()

export const insertLocalRuleEnding = (tx: Tx, row: Insertable<LocalRuleEndingRow>) =>
  tx.insertInto('honours.local_rule_endings').values(row).execute()
