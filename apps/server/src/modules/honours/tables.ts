/** The rows of this module, as migration 000030 lays them out. Nothing here is ever changed: facts are added. */
import type { Generated } from 'kysely'
import type { AwardRow as Shown, Award } from '@guongsang/contract/honours.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

export interface AwardRow {
  locality_id: string
  id: string
  subject_kind: Shown['subject']['kind']
  subject_id: string | null
  subject_name: string
  search_key: string
  sort_key: string
  organization_id: string
  award_code: string
  title: string
  ground: Shown['ground']
  level: Shown['level']
  year_from: number
  year: number
  decision_number: string | null
  decided_on: Day | null
  decided_by: string | null
  achievement: string | null
  file_id: string | null
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface AwardChangeRow {
  locality_id: string
  id: string
  award_id: string
  kind: Award['changes'][number]['kind']
  replaced_by: string | null
  decision_number: string | null
  decided_on: Day | null
  reason: string
  recorded_at: Generated<Date>
  recorded_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'honours.awards': AwardRow
    'honours.award_changes': AwardChangeRow
  }
}
