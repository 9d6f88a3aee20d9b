/** What confirming wrote for one row: all that taking it back needs. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { OrganizationSet, PersonSet } from './import-deeds.ts'
import type { OrganizationNameRow } from './tables.ts'
import type { Placement } from './tree-paths.ts'

/** Ends that were set because something new begins; null was open. */
export interface Ended {
  id: string
  to: Day | null
  setTo: Day
}
export interface OrganizationDone {
  of: 'organization'
  id: string
  name: string
  isNew: boolean
  /** After the change; when it has grown since, somebody else was here. */
  version: number | null
  before: OrganizationSet
  names: { added: string[]; removed: OrganizationNameRow[] }
  placements: { before: Placement[]; after: Placement[] } | null
  fieldCodes: { before: string[]; after: string[] } | null
  headCount: { year: number; before: number | null; after: number } | null
}
export interface PersonDone {
  of: 'person'
  id: string
  name: string
  isNew: boolean
  version: number | null
  before: PersonSet
  identityNumberSet: boolean
  affiliations: { added: string[]; ended: Ended[] }
  posts: { added: string[]; ended: Ended[] }
}
export type ImportDone = OrganizationDone | PersonDone
