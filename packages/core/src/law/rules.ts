import type { AwardCode } from './awards/catalogue.ts'
import type { Ground, Rating, Scope, Subject, WorkKind } from './codes.ts'
import type { Dated, Standing } from './dated.ts'
import type { PostCode } from './posts.ts'
import type { Parameter } from './parameters/parameter.ts'

/** The facts of a case that a rule may ask for by name. */
export type YesNoFact =
  | 'underReview'
  | 'maternityLeave'
  | 'directWorker'
  | 'armedForces'
  | 'retirementDecided'
  | 'dissolved'
export type MemberCount = 'withLDTT' | 'withCSTDCS' | 'disciplined' | 'ratedAtLeastHTNV'
export type Rank = 'rankInBloc' | 'rankInCentralBloc'

/** The years after a prior award, unbroken at this rating, up to the proposal. */
export interface Window {
  since: readonly AwardCode[]
  min: Rating
}

export type Run<N> =
  | { op: 'ratings-run'; min: Rating; count: N; since?: readonly AwardCode[] }
  | { op: 'awards-run'; award: AwardCode; count: N; spacing?: N }

/**
 * What is tested, as data: the engine computes it, explains it, and a script can shift any number in it. `N` is a
 * parameter of the law as written, and a number once compiled for a day.
 */
export type Test<N = Parameter> =
  | { op: 'rating'; min: Rating }
  | Run<N>
  | { op: 'ratings-within'; min: Rating; count: N; window: Window }
  | { op: 'awards-within'; awards: readonly AwardCode[]; count: N; window: Window }
  | { op: 'prior-awards'; awards: readonly AwardCode[]; count: N }
  | { op: 'no-overlap'; award: AwardCode; uses: AwardCode; count: N }
  | { op: 'right-after'; award: AwardCode; count: N }
  | { op: 'works'; kind: WorkKind; scope: Scope; count: N; during?: Run<N>; unused?: true }
  | { op: 'works-ledger' }
  | { op: 'meets-award'; award: AwardCode }
  | { op: 'members-percent'; of: MemberCount; min: N }
  | { op: 'members-at-least'; of: MemberCount; min: N }
  | { op: 'members-none'; of: MemberCount }
  | { op: 'rank'; of: Rank; max: N }
  | { op: 'measure'; of: string; min: N }
  | { op: 'recruited-months'; min: N }
  | { op: 'post-years'; terms: readonly PostTerm<N>[]; womenThirds: N }
  | { op: 'fact'; fact: YesNoFact; is: boolean }
  | { op: 'served-discipline' }
  | { op: 'merit-basis' }
  | { op: 'already-awarded' }
  | { op: 'notice'; fact: YesNoFact }
  | { op: 'attested'; note?: N }
  | { op: 'judged' }
  | { op: 'any'; of: readonly Condition<N>[] }
  | { op: 'all'; of: readonly Condition<N>[] }

/** One line of a table of posts: any of them, held at least so long; null where no time is asked for. */
export interface PostTerm<N> {
  posts: readonly PostCode[]
  min: N | null
}

/** One sentence for each answer; words in braces are filled by the engine with the figures it counted. */
export interface Sentences {
  holds: string
  fails: string
  unknown: string
}

/**
 * What opens a way that not everybody claims (a special merit, the forces): an attestation that is there, a fact, a rank.
 * Unclaimed, it is shown and does not turn a no into “somebody could still attest”.
 */
export interface Claim {
  attested?: readonly string[]
  fact?: YesNoFact
  rank?: Rank
}

export interface Condition<N = Parameter> {
  code: string
  standing: readonly Standing[]
  test: Test<N>
  says: Sentences
  claim?: Claim
  /** General conditions of a decree bind only some cases. */
  only?: { subjects?: readonly Subject[]; grounds?: readonly Ground[] }
}

/** One way to an award: a point or clause of its article. */
export interface Route<N = Parameter> {
  /** “73.1.b”: article, clause, point. */
  id: string
  subject: Subject
  grounds: readonly Ground[]
  title: string
  standing: readonly Standing[]
  conditions: readonly Condition<N>[]
  claim?: Claim
}

/** A rule that binds people rather than the computation: shown with its article, never computed. */
export interface Principle {
  code: string
  text: string
  standing: readonly Standing[]
}

export interface AwardRules {
  code: AwardCode
  routes: readonly Route[]
  /** Share of those proposed that may be chosen, in words; empty where there is none. */
  quota: readonly Dated<string>[]
  principles: readonly Principle[]
}
