/** What confirming writes for a row, worked out beforehand: applying it decides nothing any more. Plain data. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { NameKind, OrganizationRow } from './tables.ts'
import type { PersonRow } from './people-tables.ts'

type Facts<T, K extends keyof T> = { [F in K]: T[F] }

export type OrganizationSet = Partial<
  Facts<
    OrganizationRow,
    | 'kind_code'
    | 'level'
    | 'under_committee'
    | 'vertical'
    | 'vertical_parent_id'
    | 'vertical_parent_name'
    | 'address'
    | 'phone'
    | 'email'
    | 'website'
  >
>
export interface NewName {
  kind: NameKind
  name: string
}
export interface OrganizationDeed {
  of: 'organization'
  number: number
  id: string
  name: string
  isNew: boolean
  /** The version that was looked at, when the record itself is changed. */
  version: number | null
  set: OrganizationSet
  foundedOn: Day | null
  decision: string | null
  names: NewName[]
  /** null: stays where it is. */
  place: { parentId: string | null; jurisdictionId: string | null } | null
  /** null: stay as they are. */
  fieldCodes: string[] | null
  headCount: number | null
  /** What the log says was changed. */
  changed: string[]
}

export type PersonSet = Partial<
  Facts<PersonRow, 'gender' | 'birth_on' | 'birth_year' | 'ethnicity' | 'occupation_group' | 'direct_labour'>
>
export interface NewBelonging {
  organizationId: string | null
  jurisdictionId: string | null
  from: Day
  /** In words, for the log. */
  place: string
}
export interface NewPost {
  organizationId: string
  organization: string
  title: string
  isHead: boolean
  isManager: boolean
  from: Day
  decision: string | null
}
export interface PersonDeed {
  of: 'person'
  number: number
  id: string
  name: string
  isNew: boolean
  version: number | null
  set: PersonSet
  identityNumber: string | null
  belonging: NewBelonging | null
  post: NewPost | null
  changed: string[]
}
export type ImportDeed = OrganizationDeed | PersonDeed

export const emptyDeed = (number: number, id: string, name: string): OrganizationDeed => ({
  of: 'organization',
  number,
  id,
  name,
  isNew: false,
  version: null,
  set: {},
  foundedOn: null,
  decision: null,
  names: [],
  place: null,
  fieldCodes: null,
  headCount: null,
  changed: [],
})

export const emptyPersonDeed = (number: number, id: string, name: string): PersonDeed => ({
  of: 'person',
  number,
  id,
  name,
  isNew: false,
  version: null,
  set: {},
  identityNumber: null,
  belonging: null,
  post: null,
  changed: [],
})
