/** One locality of the demo in full: the value that the bulk door of the organisations module takes. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { OccupationGroup } from './kinds.ts'
import type { Gender } from './names.ts'
import type { AreaAttribute, FunctionCode, Level } from './source.ts'

/** Both days included; null: unknown, or open. */
export interface Dated {
  from: Day | null
  to: Day | null
}

export type AddresseeTerm =
  | { by: 'kind'; code: string }
  | { by: 'level'; level: Level }
  | { by: 'bloc' | 'organization'; id: string }

export interface JurisdictionValue {
  id: string
  kind: string
  /** Without the kind: 'Diên Lạc'. */
  name: string
  parentId: string | null
  foundedOn: Day | null
  endedOn: Day | null
  state: 'active' | 'merged' | 'dissolved'
  population: { year: number; count: number } | null
  attributes: (Dated & { attribute: AreaAttribute })[]
}

export interface OrganizationValue {
  id: string
  names: (Dated & { kind: 'official' | 'alias'; name: string })[]
  kind: string
  level: Level
  underCommittee: boolean
  vertical: boolean
  verticalParentId: string | null
  verticalParentName: string | null
  fields: string[]
  foundedOn: Day | null
  endedOn: Day | null
  state: 'active' | 'merged' | 'split' | 'dissolved'
  headCounts: { year: number; count: number }[]
  contacts: { address: string | null; phone: string | null; email: string | null; website: string | null }
  placements: (Dated & { parentId: string | null; jurisdictionId: string | null })[]
}

export interface PersonValue {
  id: string
  fullName: string
  gender: Gender | null
  birthOn: Day | null
  birthYear: number | null
  ethnicity: string | null
  occupationGroup: OccupationGroup
  directLabour: boolean | null
  state: 'working' | 'retired'
  stateSince: Day | null
  affiliations: (Dated & { organizationId: string | null; jurisdictionId: string | null })[]
}

export interface PostValue extends Dated {
  id: string
  personId: string
  organizationId: string
  title: string
  isHead: boolean
  isManager: boolean
  decision: string | null
}

export interface Directory {
  locality: {
    id: string
    slug: string
    name: string
    fullName: string
    parentName: string | null
    level: 'province' | 'district'
    jurisdictionId: string
  }
  catalogue: { catalogue: 'field'; code: string; label: string; sortOrder: number }[]
  jurisdictions: JurisdictionValue[]
  organizations: OrganizationValue[]
  successions: {
    id: string
    subject: 'organization' | 'jurisdiction'
    kind: 'merge' | 'split' | 'dissolve' | 'rename'
    effectiveOn: Day
    decision: string | null
    note: string | null
    predecessors: string[]
    successors: string[]
  }[]
  designations: (Dated & {
    id: string
    function: FunctionCode
    organizationId: string
    jurisdictionId: string | null
    decision: string | null
  })[]
  blocs: (Dated & {
    id: string
    kind: 'cluster' | 'sector'
    name: string
    members: (Dated & { organizationId: string })[]
  })[]
  groups: {
    id: string
    wording: string
    shortForm: string | null
    expression: { include: AddresseeTerm[]; exclude: AddresseeTerm[] }
  }[]
  persons: PersonValue[]
  posts: PostValue[]
  collectives: (Dated & {
    id: string
    organizationId: string
    name: string
    isSmall: boolean
    size: number
  })[]
  households: {
    id: string
    jurisdictionId: string
    headName: string
    address: string | null
    from: Day | null
    members: { id: string; personId: string | null; fullName: string; relation: string; isHead: boolean }[]
  }[]
  emulationOfficers: (Dated & {
    id: string
    personId: string
    organizationId: string
    fullTime: boolean
    qualification: string | null
    trainingHours: number
  })[]
  publicityMembers: (Dated & {
    id: string
    personId: string
    organizationId: string | null
    jurisdictionId: string | null
    kind: string
    level: Level
  })[]
  consents: {
    id: string
    personId: string
    purpose: 'publish-profile' | 'publish-photo'
    given: boolean
    declaredOn: Day
  }[]
}
