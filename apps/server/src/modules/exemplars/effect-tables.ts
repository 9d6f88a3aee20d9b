/** Tổng kết và hiệu quả, as migration 000078 lays them out; once written, kept. */
import type { Generated } from 'kysely'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

interface Written {
  locality_id: string
  id: string
  exemplar_id: string
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface SummingUpRow extends Written {
  held_on: Day
  led_by: string
  worked: string
  fell_short: string | null
  cost: number | null
  cost_basis: string | null
  conditions: string
  lessons: string | null
  file_ids: string[]
}

export interface EffectRow extends Written {
  about: Exemplar['effects'][number]['about']
  about_id: string
  observed_on: Day
  text: string
  followers: number | null
  amount: number | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'exemplars.summings_up': SummingUpRow
    'exemplars.effects': EffectRow
  }
}
