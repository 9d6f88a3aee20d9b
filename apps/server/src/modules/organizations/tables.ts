/** The rows of this module, as migration 000020 lays them out. Days are text; valid_to null is open. */
import type { ColumnType, Generated } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'

/** jsonb: parsed when read, text when written. */
export type Json<T> = ColumnType<T, string, string>

/** The database's own moment of writing. */
export type WrittenAt = Generated<Date>

export type Level = 'central' | 'province' | 'district' | 'commune' | 'grassroots'
export type LifeState = 'active' | 'merged' | 'split' | 'dissolved'
export type NameKind = 'official' | 'short' | 'abbreviation' | 'alias'
export type AreaAttribute = 'border' | 'remote' | 'far' | 'ethnic-minority' | 'extremely-difficult'
export type Subject = 'organization' | 'jurisdiction'

export interface Dated {
  valid_from: Day
  valid_to: Day | null
}
export interface Own {
  locality_id: string
  id: string
}
export interface Spelled {
  name_fold: string
  search_key: string
  sort_key: string
}

export interface LocalityRow {
  id: string
  slug: string
  name: string
  full_name: string
  parent_name: string | null
  level: 'province' | 'district' | 'commune'
  jurisdiction_id: string | null
  sort_key: string
  created_at: WrittenAt
}
export interface TreeRow {
  locality_id: string
}
export interface CatalogueEntryRow {
  locality_id: string
  catalogue:
    | 'organization-kind'
    | 'jurisdiction-kind'
    | 'function'
    | 'field'
    | 'occupation-group'
    | 'publicity-kind'
  code: string
  label: string
  sort_order: number
  in_use: boolean
  under_committee: boolean
  vertical: boolean
  single_holder: boolean
}
export interface JurisdictionRow extends Own {
  kind_code: string
  name: string
  name_fold: string
  sort_key: string
  official_code: string | null
  founded_on: Day | null
  ended_on: Day | null
  state: LifeState
  version: number
}
export interface JurisdictionPlacementRow extends Dated {
  locality_id: string
  jurisdiction_id: string
  parent_id: string | null
}
export interface JurisdictionAttributeRow extends Own, Dated {
  jurisdiction_id: string
  attribute: AreaAttribute
  decision: string | null
}
export interface JurisdictionPopulationRow {
  locality_id: string
  jurisdiction_id: string
  year: number
  population: number
}
export interface OrganizationRow extends Own {
  kind_code: string
  level: Level
  under_committee: boolean
  vertical: boolean
  vertical_parent_id: string | null
  vertical_parent_name: string | null
  founded_on: Day | null
  ended_on: Day | null
  state: LifeState | 'duplicate'
  duplicate_of: string | null
  is_public: boolean
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  version: number
  created_at: WrittenAt
}
export interface OrganizationNameRow extends Own, Dated, Spelled {
  organization_id: string
  kind: NameKind
  name: string
  decision: string | null
}
export interface OrganizationPlacementRow extends Dated {
  locality_id: string
  organization_id: string
  parent_id: string | null
  jurisdiction_id: string | null
  path: string
}
export interface OrganizationFieldRow {
  locality_id: string
  organization_id: string
  field_code: string
}
export interface OrganizationHeadCountRow {
  locality_id: string
  organization_id: string
  year: number
  head_count: number
}
export interface SuccessionRow extends Own {
  subject: Subject
  kind: 'found' | 'rename' | 'merge' | 'split' | 'dissolve'
  effective_on: Day
  decision: string | null
  note: string | null
  recorded_at: WrittenAt
}
export interface SuccessionMemberRow {
  locality_id: string
  succession_id: string
  member_id: string
  part: 'predecessor' | 'successor'
  name: string
}
export interface DesignationRow extends Own, Dated {
  function_code: string
  organization_id: string
  jurisdiction_id: string | null
  decision: string | null
  end_decision: string | null
  recorded_at: WrittenAt
}
export interface BlocRow extends Own, Dated {
  kind: 'cluster' | 'sector'
  name: string
  name_fold: string
  sort_key: string
  decision: string | null
  version: number
}
export interface BlocMemberRow extends Own, Dated {
  bloc_id: string
  organization_id: string
  decision: string | null
}
export interface AddresseeGroupRow extends Own {
  wording: string
  short_form: string | null
  search_key: string
  expression: Json<unknown>
  state: 'draft' | 'frozen'
  frozen_on: Day | null
  version: number
  created_at: WrittenAt
}
export interface AddresseeMemberRow {
  locality_id: string
  group_id: string
  organization_id: string
  position: number
  name: string
  kind_label: string
  under_committee: boolean
  head_name: string | null
  head_title: string | null
}
/** The view other modules may join. */
export interface PlaceRow {
  locality_id: string
  kind: 'organization' | 'jurisdiction' | 'bloc'
  id: string
  name: string
  path: string | null
  valid_from: Day
  valid_to: Day | null
  ended_on: Day | null
  /** Of a record merged away as a duplicate: the one that was kept; else itself. */
  kept_id: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'organizations.localities': LocalityRow
    'organizations.trees': TreeRow
    'organizations.catalogue_entries': CatalogueEntryRow
    'organizations.jurisdictions': JurisdictionRow
    'organizations.jurisdiction_placements': JurisdictionPlacementRow
    'organizations.jurisdiction_attributes': JurisdictionAttributeRow
    'organizations.jurisdiction_populations': JurisdictionPopulationRow
    'organizations.organizations': OrganizationRow
    'organizations.organization_names': OrganizationNameRow
    'organizations.organization_placements': OrganizationPlacementRow
    'organizations.organization_fields': OrganizationFieldRow
    'organizations.organization_head_counts': OrganizationHeadCountRow
    'organizations.successions': SuccessionRow
    'organizations.succession_members': SuccessionMemberRow
    'organizations.designations': DesignationRow
    'organizations.blocs': BlocRow
    'organizations.bloc_members': BlocMemberRow
    'organizations.addressee_groups': AddresseeGroupRow
    'organizations.addressee_members': AddresseeMemberRow
    'organizations.places': PlaceRow
  }
}
