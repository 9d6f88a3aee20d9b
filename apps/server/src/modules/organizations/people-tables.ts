/** The rows about people, and about cleaning up records. Migration 000020. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Dated, Json, Level, Own, Spelled, WrittenAt } from './tables.ts'

export type Purpose = 'publish-profile' | 'publish-photo' | 'contact-by-media'

export interface PersonRow extends Own, Spelled {
  full_name: string
  gender: 'male' | 'female' | null
  birth_on: Day | null
  birth_year: number | null
  ethnicity: string | null
  occupation_group: string | null
  direct_labour: boolean | null
  state: 'working' | 'retired' | 'deceased'
  state_since: Day | null
  merged_into: string | null
  version: number
  created_at: WrittenAt
}
export interface PersonIdentityRow {
  locality_id: string
  person_id: string
  number: string
}
export interface AffiliationRow extends Own, Dated {
  person_id: string
  organization_id: string | null
  jurisdiction_id: string | null
}
export interface PostRow extends Own, Dated {
  person_id: string
  organization_id: string
  title: string
  is_head: boolean
  is_manager: boolean
  decision: string | null
}
export interface ConsentRow extends Own {
  person_id: string
  purpose: Purpose
  given: boolean
  declared_on: Day
  evidence: string | null
  recorded_at: WrittenAt
}
export interface CollectiveRow extends Own, Dated, Spelled {
  name: string
  is_small: boolean
  size: number | null
  version: number
}
export interface CollectivePlacementRow extends Own, Dated {
  collective_id: string
  organization_id: string
}
export interface HouseholdRow extends Own, Dated, Spelled {
  jurisdiction_id: string
  head_name: string
  address: string | null
  version: number
}
export interface HouseholdMemberRow extends Own {
  household_id: string
  person_id: string | null
  full_name: string
  relation: string
  is_head: boolean
}
export interface EmulationOfficerRow extends Own, Dated {
  person_id: string
  organization_id: string
  full_time: boolean
  qualification: string | null
  training_hours: number
  hand_over_note: string | null
  successor_id: string | null
}
export interface PublicityMemberRow extends Own, Dated {
  person_id: string
  organization_id: string | null
  jurisdiction_id: string | null
  kind_code: string
  level: Level
  decision: string | null
}
export interface RecordMergeRow extends Own {
  subject: 'person' | 'organization'
  kept_id: string
  dropped_id: string
  reason: string
  changes: Json<unknown>
  merged_at: WrittenAt
  merged_by: string
  undone_at: Date | null
  undone_by: string | null
}
export interface DistinctPairRow {
  locality_id: string
  subject: 'person' | 'organization'
  first_id: string
  second_id: string
}
declare module '../../platform/database/tables.ts' {
  interface Tables {
    'organizations.persons': PersonRow
    'organizations.person_identities': PersonIdentityRow
    'organizations.affiliations': AffiliationRow
    'organizations.posts': PostRow
    'organizations.consents': ConsentRow
    'organizations.collectives': CollectiveRow
    'organizations.collective_placements': CollectivePlacementRow
    'organizations.households': HouseholdRow
    'organizations.household_members': HouseholdMemberRow
    'organizations.emulation_officers': EmulationOfficerRow
    'organizations.publicity_members': PublicityMemberRow
    'organizations.record_merges': RecordMergeRow
    'organizations.distinct_pairs': DistinctPairRow
  }
}
