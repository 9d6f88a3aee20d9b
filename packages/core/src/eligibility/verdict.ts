import type { Day } from '../kernel/day.ts'
import type { Claim, Test } from '../law/rules.ts'
import type { Evidence } from './evidence.ts'
import type { Law } from './body-of-law.ts'
import type { DayCondition, DayRoute } from './program.ts'
import { hasAwardIn } from './records.ts'
import { isAttested, runTest, type Holds } from './record-tests.ts'

export type Verdict =
  | 'eligible'
  | 'not-eligible'
  | 'needs-attestation'
  | 'unknown'
  | 'no-law-in-force'
  | 'not-modelled'

/**
 * What a condition does to the answer. `skip`: shown, decides nothing. `attest`: all that can be computed holds.
 * `judge`: the text is not there to decide by.
 */
export type State = 'holds' | 'fails' | 'attest' | 'unknown' | 'judge' | 'skip'

/** The case with the law it is held against: what every step below needs. */
export interface Hearing {
  law: Law
  on: Day
  evidence: Evidence
  /** Questions the text leaves open are answered in favour: only to ask how soon at best. */
  inFavour?: true
}

export function holdsOf(condition: DayCondition, hearing: Hearing): Holds {
  const { test } = condition
  if (test.op === 'any' || test.op === 'all' || test.op === 'meets-award') {
    const state = combine(condition, hearing)
    return state === 'holds' ? true : state === 'fails' ? false : null
  }
  return runTest(test, condition.code, hearing.evidence)
}

export function stateOf(condition: DayCondition, hearing: Hearing): State {
  const { test } = condition
  if (test.op === 'any' || test.op === 'all' || test.op === 'meets-award') {
    return condition.decides ? combine(condition, hearing) : undecided(condition)
  }
  if (!condition.decides && test.op !== 'no-overlap') return undecided(condition)
  const holds = runTest(test, condition.code, hearing.evidence)
  if (holds !== null) return holds ? 'holds' : 'fails'
  if (hearing.inFavour && (test.op === 'no-overlap' || test.op === 'awards-run')) return 'holds'
  if (test.op === 'no-overlap' && hearing.evidence.awards === undefined) return 'unknown'
  if (!condition.decides) return undecided(condition)
  if (test.op === 'attested' || test.op === 'measure') return 'attest'
  return isQuestionOfLaw(test, hearing.evidence) ? 'judge' : 'unknown'
}

/** The records are there and do not answer: the words of the law would have to. */
function isQuestionOfLaw(test: Test<number>, { awards }: Evidence): boolean {
  return (
    test.op === 'judged' || (test.op === 'awards-run' && test.spacing !== undefined && awards !== undefined)
  )
}

/** Known from memory warns; what nobody has read is for a person. */
function undecided({ standing }: DayCondition): State {
  return standing.enforce === 'manual' ? 'judge' : 'skip'
}

function combine(condition: DayCondition, hearing: Hearing): State {
  const { test } = condition
  if (test.op === 'all') return allStates(condition.of, hearing)
  if (test.op === 'any') return anyState(condition.of, hearing)
  if (test.op !== 'meets-award') return 'unknown'
  if (hasAwardIn(hearing.evidence, test.award, hearing.evidence.upToYear)) return 'holds'
  const rules = hearing.law.rulesOn(test.award, hearing.on)
  return rules === null ? 'judge' : bestState(rules.routes, hearing, false)
}

const worstFirst: readonly State[] = ['fails', 'judge', 'unknown', 'attest']

export function allStates(conditions: readonly DayCondition[], hearing: Hearing): State {
  let worst: State = 'holds'
  for (const condition of conditions) {
    const state = stateOf(condition, hearing)
    if (state === 'fails') return state
    if (state === 'skip' || state === 'holds') continue
    if (worst === 'holds' || worstFirst.indexOf(state) < worstFirst.indexOf(worst)) worst = state
  }
  return worst
}

const bestFirst: readonly State[] = ['holds', 'attest', 'unknown', 'judge', 'fails', 'skip']

/** The best of several ways; one that nobody claims counts only where there is no other. */
function anyState(conditions: readonly DayCondition[], hearing: Hearing): State {
  let best: State | null = null
  let unclaimed: State | null = null
  for (const condition of conditions) {
    const state = stateOf(condition, hearing)
    if (isClaimed(condition.claim, hearing.evidence)) best = better(best, state)
    else unclaimed = better(unclaimed, state)
    if (best === 'holds') return best
  }
  return best ?? unclaimed ?? 'judge'
}

function better(a: State | null, b: State): State {
  return a === null || bestFirst.indexOf(b) < bestFirst.indexOf(a) ? b : a
}

export function isClaimed(claim: Claim | undefined, evidence: Evidence): boolean {
  if (claim === undefined) return true
  if (claim.fact !== undefined && evidence.facts?.[claim.fact] === true) return true
  if (claim.rank !== undefined && evidence.collective?.[claim.rank] !== undefined) return true
  return claim.attested?.some((code) => isAttested(evidence, code)) === true
}

export function routeState(route: DayRoute, hearing: Hearing, withGeneral = true): State {
  const general = withGeneral ? allStates(route.general, hearing) : 'holds'
  // A failing general condition stands even where the route itself is not modelled.
  if (general === 'fails') return general
  const own = undecidedRoute(route) ?? allStates(route.own, hearing)
  if (own === 'fails' || general === 'holds') return own
  return own === 'holds' || worstFirst.indexOf(general) < worstFirst.indexOf(own) ? general : own
}

/** A whole route that is not sure enough to decide is left to a person. */
function undecidedRoute({ standing }: DayRoute): State | null {
  const isSure = standing.confidence === 'VERIFIED' && standing.enforce !== 'manual'
  return isSure ? null : 'judge'
}

/** Whether a case may take this route: its subject, and its ground where it names one. */
export function isOpenTo({ subject, grounds }: DayRoute, evidence: Evidence): boolean {
  return subject === evidence.subject && (evidence.ground === undefined || grounds.includes(evidence.ground))
}

export function bestState(routes: readonly DayRoute[], hearing: Hearing, withGeneral = true): State {
  let best: State | null = null
  let unclaimed: State | null = null
  for (const route of routes) {
    if (!isOpenTo(route, hearing.evidence)) continue
    const state = routeState(route, hearing, withGeneral)
    if (isClaimed(route.claim, hearing.evidence)) best = better(best, state)
    else unclaimed = better(unclaimed, state)
    if (best === 'holds') return best
  }
  return best ?? unclaimed ?? 'judge'
}

export const verdictOfState: Record<State, Verdict> = {
  holds: 'eligible',
  fails: 'not-eligible',
  attest: 'needs-attestation',
  unknown: 'unknown',
  judge: 'not-modelled',
  skip: 'not-modelled',
}
