/** The rows of this module, as migration 000042 lays them out. */
import type { Generated } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'

export interface AnniversaryRow {
  locality_id: string
  id: string
  name: string
  based_on: Day | null
  month: number | null
  date_of_month: number | null
  level: 'central' | 'province' | 'district' | 'commune' | 'grassroots'
  source: string | null
  ended_on: Day | null
  version: Generated<number>
  created_at: Generated<Date>
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'events.anniversaries': AnniversaryRow
  }
}
