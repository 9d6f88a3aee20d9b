/** A whole locality as one value: its places, organisations and people, each with the days on which it holds. */
import type { AddresseeExpression } from '@guongsang/contract/organizations-functions.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'
import type { AffiliationRow, ConsentRow, PersonRow } from './people-tables.ts'
import type {
  AreaAttribute,
  BlocRow,
  Level,
  LifeState,
  LocalityRow,
  NameKind,
  Subject,
  SuccessionRow,
} from './tables.ts'

/** Both days included; `from` null: nobody knows, `to` null: open. */
export interface Between {
  from: Day | null
  to: Day | null
}

export interface DirectoryJurisdiction {
  id: string
  kind: string
  /** Without the kind: 'Diên Lạc'. */
  name: string
  parentId: string | null
  foundedOn: Day | null
  endedOn: Day | null
  state: LifeState
  population: { year: number; count: number } | null
  attributes: (Between & { attribute: AreaAttribute })[]
}

export interface DirectoryOrganization {
  id: string
  /** Official names follow each other without a gap and the last stays open. */
  names: (Between & { kind: NameKind; name: string })[]
  kind: string
  level: Level
  underCommittee: boolean
  vertical: boolean
  verticalParentId: string | null
  verticalParentName: string | null
  fields: string[]
  foundedOn: Day | null
  endedOn: Day | null
  state: LifeState
  /** Whether the portal tells of it. */
  isPublic: boolean
  headCounts: { year: number; count: number }[]
  contacts: { address: string | null; phone: string | null; email: string | null; website: string | null }
  /** As official names: without a gap, the last stays open. */
  placements: (Between & { parentId: string | null; jurisdictionId: string | null })[]
}

export interface DirectorySuccession {
  id: string
  subject: Subject
  kind: SuccessionRow['kind']
  effectiveOn: Day
  decision: string | null
  note: string | null
  predecessors: string[]
  successors: string[]
}

export interface DirectoryDesignation extends Between {
  id: string
  function: string
  organizationId: string
  jurisdictionId: string | null
  decision: string | null
}

export interface DirectoryBloc extends Between {
  id: string
  kind: BlocRow['kind']
  name: string
  members: (Between & { organizationId: string })[]
}

export interface DirectoryGroup {
  id: string
  wording: string
  shortForm: string | null
  expression: z.output<typeof AddresseeExpression>
}

export interface DirectoryPerson {
  id: string
  fullName: string
  gender: PersonRow['gender']
  birthOn: Day | null
  birthYear: number | null
  ethnicity: string | null
  occupationGroup: string | null
  directLabour: boolean | null
  state: PersonRow['state']
  stateSince: Day | null
  affiliations: (Between & {
    organizationId: AffiliationRow['organization_id']
    jurisdictionId: AffiliationRow['jurisdiction_id']
  })[]
}

export interface DirectoryPost extends Between {
  id: string
  personId: string
  organizationId: string
  title: string
  isHead: boolean
  isManager: boolean
  decision: string | null
}

export interface DirectoryCollective extends Between {
  id: string
  organizationId: string
  name: string
  isSmall: boolean
  size: number | null
}

export interface DirectoryHousehold {
  id: string
  jurisdictionId: string
  headName: string
  address: string | null
  from: Day | null
  members: { id: string; personId: string | null; fullName: string; relation: string; isHead: boolean }[]
}

export interface DirectoryOfficer extends Between {
  id: string
  personId: string
  organizationId: string
  fullTime: boolean
  qualification: string | null
  trainingHours: number
}

export interface DirectoryPublicityMember extends Between {
  id: string
  personId: string
  organizationId: string | null
  jurisdictionId: string | null
  kind: string
  level: Level
}

export interface DirectoryConsent {
  id: string
  personId: string
  purpose: ConsentRow['purpose']
  given: boolean
  declaredOn: Day
}

export interface Directory {
  locality: {
    id: string
    slug: string
    name: string
    fullName: string
    parentName: string | null
    level: LocalityRow['level']
    jurisdictionId: string
  }
  jurisdictions: DirectoryJurisdiction[]
  organizations: DirectoryOrganization[]
  successions: DirectorySuccession[]
  designations: DirectoryDesignation[]
  blocs: DirectoryBloc[]
  groups: DirectoryGroup[]
  persons: DirectoryPerson[]
  posts: DirectoryPost[]
  collectives: DirectoryCollective[]
  households: DirectoryHousehold[]
  emulationOfficers: DirectoryOfficer[]
  publicityMembers: DirectoryPublicityMember[]
  consents: DirectoryConsent[]
}
