/** The rows of channels, columns, broadcasts and programmes, as migration 000072 lays them out. */
import type { Generated } from 'kysely'
import type { MonthBoardRow } from '@guongsang/contract/publicity-boards.ts'
import type { BroadcastRow as BroadcastShown } from '@guongsang/contract/publicity-broadcasts.ts'
import type {
  ChannelRow as ChannelShown,
  ColumnRow as ColumnShown,
} from '@guongsang/contract/publicity-channels.ts'
import type { PublicityLabel } from '@guongsang/contract/publicity-labels.ts'
import type { ProgrammeRow as ProgrammeShown } from '@guongsang/contract/publicity-programmes.ts'
import type { CadencePeriod } from '@guongsang/core/publicity/cadence.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

interface Keyed {
  locality_id: string
  id: string
}
interface Recorded {
  recorded_at: Generated<Date>
  recorded_by: string
}
interface Kept {
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface LabelRow extends Keyed {
  list: PublicityLabel['list']
  code: string
  label: string
  letter: string | null
  guidance: string | null
  plan_id: string | null
  common_code: string | null
  position: number
  valid_from: Day | null
  valid_to: Day | null
  version: Generated<number>
}

export interface ChannelRow extends Keyed, Kept {
  name: string
  other_names: string[]
  kind: ChannelShown['kind']
  level: ChannelShown['level']
  official: boolean
  restricted: boolean
  audience_note: string | null
  address: string | null
  opened_on: Day
  closed_on: Day | null
  close_reason: string | null
  note: string | null
  search_key: string
  sort_key: string
}

export interface ChannelOwnerRow {
  locality_id: string
  channel_id: string
  organization_id: string
  position: number
}

export interface ColumnRow extends Keyed, Kept {
  channel_id: string
  name: string
  kind: ColumnShown['kind']
  lead_id: string
  topics: string[]
  format: string | null
  source: string | null
  opened_on: Day
  closed_on: Day | null
  close_reason: string | null
  search_key: string
  sort_key: string
}

export interface ColumnCooperatorRow {
  locality_id: string
  column_id: string
  organization_id: string
}

export interface ColumnRuleRow extends Keyed, Recorded {
  column_id: string
  valid_from: Day
  times: number | null
  per: CadencePeriod | null
  by_day: number | null
  strength: MonthBoardRow['strength']
  seconds_max: number | null
  source: string | null
}

export interface ColumnRenewalRow extends Keyed, Recorded {
  column_id: string
  happened_on: Day
  text: string
  reason: string | null
}

export interface BroadcastRow extends Keyed, Kept {
  channel_id: string
  column_id: string | null
  title: string
  state: BroadcastShown['state']
  state_reason: string | null
  planned_on: Day
  planned_time: string | null
  planned_seconds: number
  aired_on: Day | null
  aired_time: string | null
  aired_seconds: number | null
  repeat_of: string | null
  topics: string[]
  script: string | null
  file_id: string | null
  proof: string | null
  note: string | null
  search_key: string
}

export interface BroadcastLinkRow {
  locality_id: string
  broadcast_id: string
  kind: 'item' | 'exemplar' | 'unit' | 'cooperator'
  ref_id: string
}

export interface VolumeTargetRow extends Keyed, Recorded {
  organization_id: string
  year: number
  measure: 'minutes' | 'broadcasts' | 'items'
  target: number
  source: string | null
  version: Generated<number>
}

export interface ProgrammeRow extends Keyed, Kept {
  organization_id: string
  year: number
  title: string
  state: ProgrammeShown['state']
  approved_on: Day | null
  approved_by: string | null
  result: string | null
}

export interface ProgrammeLineRow extends Keyed {
  programme_id: string
  month: number
  position: number
  content: string
  form: string | null
  channel_id: string | null
  topics: string[]
  audiences: string[]
  quantity: number
  in_charge: string | null
}

export interface ProgrammeResultRow extends Keyed, Recorded {
  line_id: string
  done_on: Day
  quantity: number
  text: string
  item_id: string | null
  broadcast_id: string | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'publicity.labels': LabelRow
    'publicity.channels': ChannelRow
    'publicity.channel_owners': ChannelOwnerRow
    'publicity.columns': ColumnRow
    'publicity.column_cooperators': ColumnCooperatorRow
    'publicity.column_rules': ColumnRuleRow
    'publicity.column_renewals': ColumnRenewalRow
    'publicity.broadcasts': BroadcastRow
    'publicity.broadcast_links': BroadcastLinkRow
    'publicity.volume_targets': VolumeTargetRow
    'publicity.programmes': ProgrammeRow
    'publicity.programme_lines': ProgrammeLineRow
    'publicity.programme_results': ProgrammeResultRow
  }
}
