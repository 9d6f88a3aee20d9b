/** The rows of this module, as migration 000071 lays them out. */
import type { Generated } from 'kysely'
import type { Movement } from '@guongsang/contract/movements.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

export interface MovementRow {
  locality_id: string
  id: string
  name: string
  aliases: string[]
  kind: Movement['kind']
  level: Movement['level']
  organization_id: string | null
  launched_by: string | null
  launched_on: Day | null
  valid_from: Day | null
  valid_to: Day | null
  parent_id: string | null
  launch_document_id: string | null
  plan_id: string | null
  is_focus: boolean
  follows_ho_chi_minh: boolean
  content: string | null
  serves: string | null
  resolution_ids: string[]
  indicator_ids: string[]
  cancelled_on: Day | null
  cancelled_reason: string | null
  search_key: string
  sort_key: string
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface SummaryRow {
  locality_id: string
  id: string
  movement_id: string
  kind: Movement['summaries'][number]['kind']
  planned_on: Day
  held_on: Day | null
  document_id: string | null
  note: string | null
  version: Generated<number>
}

export interface ResponseRow {
  locality_id: string
  id: string
  movement_id: string
  organization_id: string
  responded_on: Day
  content: string | null
  document_id: string | null
  informed: number | null
  collectives: number
  individuals: number
  version: Generated<number>
  recorded_at: Generated<Date>
  recorded_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'movements.movements': MovementRow
    'movements.summaries': SummaryRow
    'movements.responses': ResponseRow
  }
}
