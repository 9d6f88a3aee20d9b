/** The shape in which a locality of the demo is written down, before people are invented and identifiers given. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { KindCode } from './kinds.ts'
import type { Ethnicity, Region } from './names.ts'

export type Level = 'central' | 'province' | 'district' | 'commune'
export type AreaAttribute = 'border' | 'remote' | 'far' | 'ethnic-minority' | 'extremely-difficult'
export type FunctionCode =
  | 'standing-agency'
  | 'portal-in-charge'
  | 'broadcaster'
  | 'cost-appraisal'
  | 'contest-lead'
  | 'propaganda-direction'

export interface JurisdictionSource {
  /** With its kind: 'Xã Diên Lạc'. The kind and the name are told apart by the builder. */
  name: string
  /** The name of the one above; absent: the locality itself. */
  parent?: string
  population: number
  attributes?: readonly AreaAttribute[]
}

export interface OrganizationSource {
  key: string
  name: string
  kind: KindCode
  level: Level
  /** Other wordings met in documents, among them all that the sample plan prints. */
  aliases?: readonly string[]
  /** An earlier official name and its last day. */
  formerName?: { name: string; to: Day }
  parent?: string
  /** The same line of work one level up: Mặt trận tỉnh → huyện → xã. */
  verticalParent?: string
  /** Thuộc UBND: under the people's committee of its level. */
  underCommittee?: boolean
  /** Ngành dọc. */
  vertical?: boolean
  /** Lĩnh vực phụ trách. */
  fields?: readonly string[]
  /** The name of its jurisdiction; absent: the locality's own. */
  jurisdiction?: string
}

/** Organisations named one by one and by kind. */
export interface Selection {
  kinds?: readonly KindCode[]
  organizations?: readonly string[]
  except?: readonly string[]
}

export interface BlocSource extends Selection {
  key: string
  name: string
  kind: 'cluster' | 'sector'
}

/** Nhóm đối tượng thực hiện, in the words the plan prints. */
export interface GroupSource extends Selection {
  key: string
  wording: string
  /** The short form the plan gives itself: 'cơ quan, đơn vị, địa phương'. */
  shortForm?: string
  blocs?: readonly string[]
  exceptLevels?: readonly Level[]
}

export interface LocalitySource {
  slug: string
  /** Without its kind: 'Diên Khánh'. */
  name: string
  level: 'province' | 'district'
  province: string
  /** The province's name from 1/7/2025 on, where it is another. */
  provinceAfter?: string
  region: Region
  ethnicities: Readonly<Partial<Record<Ethnicity, number>>>
  population: number
  /** First day of the sample plan's period. */
  planFrom: Day
  /** Who signed the sample plan; absent where the plan prints no name. */
  signer?: { name: string; organization: string; title: string }
  jurisdictions: readonly JurisdictionSource[]
  organizations: readonly OrganizationSource[]
  designations: readonly { function: FunctionCode; organization: string }[]
  blocs: readonly BlocSource[]
  groups: readonly GroupSource[]
  /** A jurisdiction made on 1/7/2025, and the ones it was made of. */
  successors: Readonly<Record<string, readonly string[]>>
  /** Planted for the screens: an alias two offices share, and a unit that has no head. */
  sharedAlias: { alias: string; organizations: readonly [string, string] }
  headless: string
  accounts: AccountPlaces
}

/** Where the people behind the demo accounts work: keys of organisations, except the commune. */
export interface AccountPlaces {
  committee: string
  standingAgency: string
  /** Login of the head of the standing agency: 'truongphong' in a district, 'giamdoc' in a province. */
  headLogin: 'truongphong' | 'giamdoc'
  registry: string
  portal: string
  broadcaster: string
  education: string
  finance: string
  culture: string
  inspection: string
  propaganda: string
  front: string
  police: string
  superior: string
  bloc: string
  commune: string
}

/** Of a level above the locality. */
export const isAbove = (source: LocalitySource, one: OrganizationSource): boolean =>
  one.level === 'central' || (one.level === 'province' && source.level === 'district')
