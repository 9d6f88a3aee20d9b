/** The rows of items, as migration 000073 lays them out. */
import type { Generated } from 'kysely'
import type { Grade, Party, RemedyKind, YieldKind } from '@guongsang/contract/publicity-item-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { ItemAct, ItemState } from '@guongsang/core/publicity/item-state.ts'

interface Keyed {
  locality_id: string
  id: string
}
interface Recorded {
  recorded_at: Generated<Date>
  recorded_by: string
}
interface OfItem extends Keyed, Recorded {
  item_id: string
}

export interface ItemRow extends Keyed {
  form: string
  organization_id: string
  about_organization_id: string | null
  subject_name: string | null
  author_name: string
  author_person_id: string | null
  cooperating_ids: string[]
  channel_id: string | null
  column_id: string | null
  topics: string[]
  audiences: string[]
  fields: string[]
  movement_id: string | null
  exemplar_id: string | null
  nomination_id: string | null
  award_id: string | null
  bloc_id: string | null
  event_id: string | null
  contest_entry_id: string | null
  document_id: string | null
  follows_ho_chi_minh: boolean
  photo_file_id: string | null
  photo_alt: string | null
  photo_credit: string | null
  duration_seconds: number | null
  proposed_on: Day
  state: ItemState
  state_reason: string | null
  edition: number
  approved_edition: number | null
  portal_at: Date | null
  search_key: string
  portal_key: string | null
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface ItemEditionRow {
  locality_id: string
  item_id: string
  edition: number
  title: string
  standfirst: string | null
  body: string | null
  note: string | null
  written_at: Generated<Date>
  written_by: string
  account_id: string | null
}

export interface ItemChangeRow extends OfItem {
  act: ItemAct
  state: ItemState
  edition: number
  reason: string | null
  happened_on: Day
  account_id: string | null
}

export interface ItemClaimRow extends Keyed {
  item_id: string
  position: number
  text: string
  evidence: string | null
  document_id: string | null
  file_id: string | null
}

export interface ItemCheckRow extends OfItem {
  edition: number
  party: Party
  agreed: boolean
  by_name: string
  by_post: string | null
  given_on: Day
  how: string
  note: string | null
  file_id: string | null
  photo_file_id: string | null
}

export interface ItemPlacementRow extends OfItem {
  edition: number
  channel_id: string
  column_id: string | null
  broadcast_id: string | null
  placed_on: Day
  address: string | null
  note: string | null
}

export interface PlacementRemedyRow extends OfItem {
  placement_id: string
  kind: RemedyKind
  edition: number
  happened_on: Day
  address: string | null
  note: string | null
}

export interface ItemYieldRow {
  locality_id: string
  item_id: string
  kind: YieldKind
  text: string
  edition: number
  written_at: Generated<Date>
  written_by: string
  version: Generated<number>
}

export interface ItemGradeRow extends OfItem {
  edition: number
  grade: Grade
  note: string | null
  graded_on: Day
}

export interface PackageRow extends Keyed {
  title: string
  organization_id: string
  receiver_id: string
  note: string | null
  drawn_up_on: Day
  sent_on: Day | null
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface PackageEntryRow {
  locality_id: string
  package_id: string
  position: number
  item_id: string | null
  exemplar_id: string | null
  note: string | null
}

export interface PickRow extends Keyed {
  item_id: string | null
  exemplar_id: string | null
  channel_id: string | null
  note: string | null
  picked_on: Day
  picked_by: string
  used_on: Day | null
  dropped_on: Day | null
  dropped_reason: string | null
  version: Generated<number>
  created_at: Generated<Date>
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'publicity.items': ItemRow
    'publicity.item_editions': ItemEditionRow
    'publicity.item_changes': ItemChangeRow
    'publicity.item_claims': ItemClaimRow
    'publicity.item_checks': ItemCheckRow
    'publicity.item_placements': ItemPlacementRow
    'publicity.placement_remedies': PlacementRemedyRow
    'publicity.item_yields': ItemYieldRow
    'publicity.item_grades': ItemGradeRow
    'publicity.packages': PackageRow
    'publicity.package_entries': PackageEntryRow
    'publicity.picks': PickRow
  }
}
