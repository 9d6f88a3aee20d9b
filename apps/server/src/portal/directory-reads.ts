/** What the portal may know of localities, offices and units. */
import type { Day } from '@guongsang/core/kernel/day.ts'

export interface DirectoryReads {
  /** Text that changes as soon as anything of the locality (null: of any) was changed, asked before every page. */
  state(slug: string | null): Promise<string>
  /** Localities served here, in Vietnamese order of their names. */
  localities(on: Day): Promise<PublicLocality[]>
  locality(slug: string, on: Day): Promise<PublicLocalityPage | null>
  /** The directory; null when there is no such locality. An empty `q` means the whole tree, `kind` narrows it. */
  organizations(slug: string, query: DirectoryQuery): Promise<PublicDirectory | null>
  /** One organisation, also one that has ended: its page stays readable for ever. */
  organization(slug: string, id: string, on: Day): Promise<PublicOrganization | null>
  /** Newest first; of every locality, or of one. */
  changes(query: { slug?: string; limit: number; on: Day }): Promise<PublicChange[]>
}

export interface PublicLocality {
  slug: string
  /** 'Điện Biên', without the kind. */
  name: string
  /** 'Tỉnh Điện Biên', as it opens a sentence. */
  fullName: string
  /** 'Tỉnh Kiên Giang'; null for a province. */
  parentName: string | null
  /** The last day, when the jurisdiction has ended (the district level: 30/06/2025). */
  endedOn: Day | null
  /** Public organisations in being on the day. */
  organizationCount: number
}

export interface PublicLocalityPage extends PublicLocality {
  /** Standing agency of the emulation and commendation council on the day; null when none is designated. */
  standingAgency: PublicStandingAgency | null
  /** Jurisdictions that took over this one. */
  successors: { name: string; on: Day }[]
}

export interface PublicStandingAgency extends OrganizationRef {
  /** The council it serves: 'Hội đồng Thi đua - Khen thưởng huyện Vĩnh Thuận'. */
  councilName: string
  since: Day
  head: PublicHead | null
  contacts: PublicContacts
}

/** A public organisation, now or once: its page answers. One that is not public is never referred to. */
export interface OrganizationRef {
  id: string
  name: string
}

/** The one post that is public: who heads the organisation. */
export interface PublicHead {
  title: string
  name: string
  since: Day | null
}

export interface PublicContacts {
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
}

export interface DirectoryQuery {
  on: Day
  q: string
  kind: string | null
  cursor: string | null
  limit: number
}

/**
 * Rows in the order of kinds, then of the tree (a parent before its children), then of Vietnamese names. Without `q`,
 * organisations in being on the day; a search also finds those that have ended, because people remember old names.
 */
export interface PublicDirectory {
  rows: DirectoryRow[]
  next: string | null
  total: { count: number; capped: boolean }
  /** How many of each kind, whichever is wanted; kinds without any are left out. */
  kinds: { code: string; label: string; count: number }[]
}

export interface DirectoryRow extends OrganizationRef {
  shortName: string | null
  kind: { code: string; label: string }
  parentName: string | null
  /** 0 at the root of the tree of its kind. */
  depth: number
  state: OrganizationState
  headTitle: string | null
  headName: string | null
}

export type OrganizationState = 'active' | 'merged' | 'split' | 'dissolved'

export interface PublicOrganization extends OrganizationRef {
  shortName: string | null
  kind: { code: string; label: string }
  state: OrganizationState
  /** First day and last day; null when unknown or still in being. */
  from: Day | null
  to: Day | null
  parent: OrganizationRef | null
  children: OrganizationRef[]
  /** Oldest first; the present name is not among them. */
  formerNames: { name: string; from: Day | null; to: Day | null }[]
  predecessors: SuccessionLink[]
  successors: SuccessionLink[]
  /** Functions it holds on the day: 'Cơ quan thường trực Hội đồng Thi đua - Khen thưởng', … */
  designations: { label: string; from: Day; to: Day | null }[]
  head: PublicHead | null
  contacts: PublicContacts
}

export interface SuccessionLink extends OrganizationRef {
  on: Day
  /** 'Quyết định số 12/QĐ-UBND ngày 20/06/2025', when it is known. */
  decision: string | null
}

export type ChangeKind = 'founded' | 'renamed' | 'merged' | 'split' | 'dissolved' | 'designated'

/** Something that happened to organisations and that the public may follow. */
export interface PublicChange {
  /** Stable for ever: feed readers remember it. */
  id: string
  slug: string
  localityName: string
  kind: ChangeKind
  on: Day
  recordedAt: Date
  /** What was: the organisations merged, split or ended, or the name before. Empty when founded. */
  before: OrganizationRef[]
  /** What is: the successors, the new name, or the organisation designated. Empty when dissolved. */
  after: OrganizationRef[]
  /** For 'designated': the function. */
  designation: string | null
  decision: string | null
}
