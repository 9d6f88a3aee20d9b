/** What a preview is worked out from: the file's rows and what the locality knows. Plain data, so that a thread can take it. */
import type { ImportBatch, ImportFinding, ImportRow } from '@guongsang/contract/organizations-imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { PersonFacts } from '@guongsang/core/organizations/person-look-alikes.ts'
import type { ImportSubject } from './import-columns.ts'
import type { ImportDeed } from './import-deeds.ts'
import type { Level, NameKind } from './tables.ts'

export interface Entry {
  code: string
  label: string
}
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

export interface AskedRow {
  number: number
  /** The id of the record this row creates, if it creates one. */
  ownId: string
  cells: Record<string, string>
  choice: 'create' | 'link' | 'skip' | null
  choiceTargetId: string | null
}

/** What would become of a row. */
export interface Outcome {
  number: number
  action: ImportRow['action']
  summary: string
  findings: ImportFinding[]
  target: { id: string; name: string } | null
  changes: ImportRow['changes']
  candidates: ImportRow['candidates']
}

export interface PlanAsked {
  subject: ImportSubject
  rows: AskedRow[]
  world: ImportWorld
}

export interface Plan {
  outcomes: Outcome[]
  /** Only of rows that can be imported and have something to write. */
  deeds: ImportDeed[]
}

export function severityOf(findings: readonly ImportFinding[]): 'none' | ImportFinding['severity'] {
  const found = new Set(findings.map((one) => one.severity))
  return (['error', 'warning', 'notice'] as const).find((severity) => found.has(severity)) ?? 'none'
}

export function countsOf(outcomes: readonly Outcome[]): ImportBatch['counts'] {
  const counts = { create: 0, update: 0, link: 0, choose: 0, skip: 0, blocked: 0, warnings: 0 }
  for (const { action, findings } of outcomes) {
    counts[action]++
    if (action !== 'skip' && severityOf(findings) === 'warning') counts.warnings++
  }
  return counts
}
