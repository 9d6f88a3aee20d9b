import type { Day } from '../kernel/day.ts'
import type { AwardCode } from '../law/awards/catalogue.ts'
import type { Ground, Rating, Scope, Subject, WorkKind } from '../law/codes.ts'
import type { PostCode } from '../law/posts.ts'
import type { MemberCount, Rank, YesNoFact } from '../law/rules.ts'

/**
 * One case: who is to be assessed for which award, and the records known. What is absent is unknown, never false; a list
 * that is present is the whole record, so that what it lacks did not happen. `ref` names the record in the system.
 */
export interface Evidence {
  award: AwardCode
  subject: Subject
  /** The day the dossier reached the appraising body: it selects the law. */
  dossierReceivedOn: Day
  /** The day of the decision: it selects the base of the prize. */
  decisionOn?: Day
  /** The last year whose achievements are counted. */
  upToYear: number
  ground?: Ground
  years?: readonly YearRecord[]
  awards?: readonly AwardRecord[]
  initiatives?: readonly WorkRecord[]
  posts?: readonly PostRecord[]
  facts?: Facts
  collective?: Collective
  /** Lengths of time and other figures that no list holds: `so-nam-phong-trao`: 5. */
  measures?: Readonly<Record<string, number>>
  /** What a named person attested to. */
  attested?: readonly string[]
}

export interface YearRecord {
  year: number
  rating?: Rating
  disciplined?: boolean
  ref?: string
}

export interface AwardRecord {
  code: AwardCode
  /** The year of the achievement. */
  year: number
  decidedOn?: Day
  ground?: Ground
  /** Annulled or revoked: it does not count. */
  revoked?: boolean
  ref?: string
}

/** A recognised initiative, or an accepted science work. */
export interface WorkRecord {
  year: number
  scope: Scope
  kind?: WorkKind
  /** False: asked for and refused, or not decided yet. */
  recognized?: boolean
  /** The awards it has been counted for. */
  usedFor?: readonly AwardCode[]
  ref?: string
}

/** Time in a post, in years: 4.5 is four years and six months. */
export interface PostRecord {
  post: PostCode
  years: number
  ref?: string
}

export interface Facts extends Partial<Record<YesNoFact, boolean>> {
  gender?: 'male' | 'female'
  /** Belongs to a group that retires later: the reduction for women does not apply. */
  retiresLater?: boolean
  /** Months worked since recruitment. */
  recruitedMonths?: number
  /** Where only a day by which they were at work is known: at least so many. It proves enough, never too few. */
  recruitedMonthsAtLeast?: number
  /** Null: no discipline was ever served. */
  disciplineServedOn?: Day | null
}

export interface Collective extends Partial<Record<MemberCount | Rank, number>> {
  members?: number
}
