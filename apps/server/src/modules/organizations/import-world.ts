/** What a preview is worked out from: the file's rows and what the locality knows. Plain data, so that a thread can take it. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { PersonFacts } from '@guongsang/core/organizations/person-look-alikes.ts'
import type { Entry } from '../../platform/imports/cells.ts'
import type { Level, NameKind } from './tables.ts'

export interface KindEntry extends Entry {
  underCommittee: boolean
  vertical: boolean
}
export interface KnownJurisdiction {
  id: string
  /** With its kind: 'Xã Diên Lạc'. */
  fullName: string
  name: string
}
export interface KnownOrganization {
  id: string
  name: string
  /** In force on the day; of units that are not there on the day, every name they had. */
  names: { kind: NameKind; name: string }[]
  kind: string
  level: Level
  parentId: string | null
  jurisdictionId: string | null
  underCommittee: boolean
  vertical: boolean
  verticalParentId: string | null
  verticalParentName: string | null
  foundedOn: Day | null
  endedOn: Day | null
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  fieldCodes: string[]
  /** Of the year of the day. */
  headCount: number | null
  version: number
}
export interface KnownPost {
  organizationId: string
  title: string
  isHead: boolean
  from: Day
  to: Day | null
}
export interface KnownPerson extends PersonFacts {
  gender: 'male' | 'female' | null
  ethnicity: string | null
  occupation: string | null
  directLabour: boolean | null
  state: 'working' | 'retired' | 'deceased'
  jurisdictionId: string | null
  /** First day of the last place the person is known to have been at. */
  belongsFrom: Day | null
  posts: KnownPost[]
  version: number
}
export interface KnownHead {
  organizationId: string
  personId: string
  name: string
  title: string
  to: Day | null
}
export interface ImportWorld {
  /** The day from which what is imported holds. */
  on: Day
  today: Day
  level: Level
  kinds: KindEntry[]
  fields: Entry[]
  occupations: Entry[]
  jurisdictions: KnownJurisdiction[]
  organizations: KnownOrganization[]
  /** Of the people the rows may mean; empty when organisations are imported. */
  persons: KnownPerson[]
  heads: KnownHead[]
}
