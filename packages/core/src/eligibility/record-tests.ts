import type { Test } from '../law/rules.ts'
import type { Evidence } from './evidence.ts'
import { hasPostYears } from './post-years.ts'
import {
  countAwards,
  countRated,
  countWorks,
  hasAwardIn,
  lastDisciplinedYear,
  ratedRun,
  ratingIn,
  titleRun,
  titleRunEndingIn,
} from './records.ts'
import { ratings } from '../law/codes.ts'
import { catalogue, type AwardEntry } from '../law/awards/catalogue.ts'
import { yearOf } from '../kernel/day.ts'

/** Yes, no, or not known. */
export type Holds = boolean | null

/** The tests that look at records only; groups and the criteria of another award are combined in verdict.ts. */
export type RecordTest = Exclude<Test<number>, { op: 'any' | 'all' | 'meets-award' }>

export function runTest(test: RecordTest, code: string, evidence: Evidence): Holds {
  switch (test.op) {
    case 'rating': {
      const rating = ratingIn(evidence, evidence.upToYear)
      return rating === undefined ? null : ratings.indexOf(rating) >= ratings.indexOf(test.min)
    }
    case 'ratings-run':
      return between(
        ratedRun(evidence, test.min, test.since, false),
        ratedRun(evidence, test.min, test.since, true),
        test.count,
      )
    case 'ratings-within': {
      const { since, min } = test.window
      const to = evidence.upToYear
      const sure = ratedRun(evidence, min, since, false)
      const possible = ratedRun(evidence, min, since, true)
      return between(
        countRated(evidence, test.min, to - sure + 1, to, false),
        countRated(evidence, test.min, to - possible + 1, to, true),
        test.count,
      )
    }
    case 'awards-within': {
      const { since, min } = test.window
      const to = evidence.upToYear
      const sure = ratedRun(evidence, min, since, false)
      const possible = ratedRun(evidence, min, since, true)
      return between(
        countAwards(evidence, test.awards, to - sure + 1, to, false),
        countAwards(evidence, test.awards, to - possible + 1, to, true),
        test.count,
      )
    }
    case 'prior-awards':
      return between(
        countAwards(evidence, test.awards, 0, evidence.upToYear, false),
        countAwards(evidence, test.awards, 0, evidence.upToYear, true),
        test.count,
      )
    case 'awards-run':
      if (evidence.awards === undefined) return null
      if (titleRun(evidence, test.award, test.count).length >= test.count) return true
      return isSpaced(test, evidence) ? null : false
    case 'works':
      return runWorks(test, evidence)
    default:
      return runFact(test, code, evidence)
  }
}

/** What is certain reaches the number: yes. What is possible does not: no. */
function between(sure: number, possible: number, need: number): Holds {
  if (sure >= need) return true
  return possible < need ? false : null
}

/** Times a fixed number of years apart, where the law's “liên tục” may mean those too. */
function isSpaced(test: Extract<RecordTest, { op: 'awards-run' }>, evidence: Evidence): boolean {
  const { award, count, spacing } = test
  if (spacing === undefined) return false
  for (const { code, year } of evidence.awards ?? []) {
    if (code !== award || year > evidence.upToYear) continue
    let times = 1
    for (let back = year - spacing; times < count && hasAwardIn(evidence, award, back); back -= spacing)
      times++
    if (times === count) return true
  }
  return false
}

function runWorks(test: Extract<RecordTest, { op: 'works' }>, evidence: Evidence): Holds {
  if (evidence.initiatives === undefined) return null
  const [from, to] = bestYears(test, evidence)
  return between(
    countWorks(evidence, test, from, to, false),
    countWorks(evidence, test, from, to, true),
    test.count,
  )
}

/** The years in which works count: those of the chain that the same point asks for, where most of them lie. */
export function bestYears(
  test: Extract<RecordTest, { op: 'works' }>,
  evidence: Evidence,
): readonly [from: number, to: number] {
  const { during } = test
  const to = evidence.upToYear
  if (during === undefined) return [0, to]
  if (during.op === 'ratings-run') return [to - ratedRun(evidence, during.min, during.since, true) + 1, to]
  let best: readonly [number, number] = [to + 1, to]
  let most = -1
  for (const { code, year } of evidence.awards ?? []) {
    if (code !== during.award || titleRunEndingIn(evidence, during.award, year) < during.count) continue
    const count = countWorks(evidence, test, year - during.count + 1, year, true)
    if (count > most || (count === most && year > best[1])) {
      most = count
      best = [year - during.count + 1, year]
    }
  }
  return best
}

type FactTest = Exclude<
  RecordTest,
  {
    op:
      | 'rating'
      | 'ratings-run'
      | 'ratings-within'
      | 'awards-within'
      | 'prior-awards'
      | 'awards-run'
      | 'works'
  }
>

function runFact(test: FactTest, code: string, evidence: Evidence): Holds {
  switch (test.op) {
    case 'attested':
      return isAttested(evidence, code) || null
    case 'judged':
      return null
    case 'measure': {
      const measure = evidence.measures?.[test.of]
      return measure === undefined ? isAttested(evidence, code) || null : measure >= test.min
    }
    case 'fact': {
      const value = evidence.facts?.[test.fact]
      return value === undefined ? null : value === test.is
    }
    case 'recruited-months':
      return hasWorked(test.min, evidence)
    case 'rank': {
      const rank = evidence.collective?.[test.of]
      return rank === undefined ? null : rank <= test.max
    }
    case 'members-at-least':
      return reaches(evidence.collective?.[test.of], test.min)
    case 'members-none': {
      const count = evidence.collective?.[test.of]
      return count === undefined ? null : count === 0
    }
    case 'members-percent': {
      const part = evidence.collective?.[test.of]
      const whole = evidence.collective?.members
      return part === undefined || whole === undefined ? null : whole > 0 && part * 100 >= whole * test.min
    }
    default:
      return runGeneral(test, evidence)
  }
}

function hasWorked(months: number, { facts }: Evidence): Holds {
  const exact = facts?.recruitedMonths
  return exact === undefined ? (facts?.recruitedMonthsAtLeast ?? 0) >= months || null : exact >= months
}

function reaches(value: number | undefined, min: number): Holds {
  return value === undefined ? null : value >= min
}

export function isAttested(evidence: Evidence, code: string): boolean {
  return evidence.attested?.includes(code) === true
}

type GeneralTest = Extract<
  RecordTest,
  {
    op:
      | 'no-overlap'
      | 'right-after'
      | 'works-ledger'
      | 'served-discipline'
      | 'merit-basis'
      | 'already-awarded'
      | 'notice'
      | 'post-years'
  }
>

function runGeneral(test: GeneralTest, evidence: Evidence): Holds {
  switch (test.op) {
    case 'merit-basis':
    case 'notice':
      return true
    case 'already-awarded':
      return evidence.awards === undefined ? null : !hasAwardIn(evidence, evidence.award, evidence.upToYear)
    case 'works-ledger':
      return evidence.initiatives === undefined
        ? null
        : !evidence.initiatives.some((work) => isBarred(work, evidence))
    case 'served-discipline':
      return hasServedDiscipline(evidence)
    case 'no-overlap': {
      if (evidence.awards === undefined) return null
      const { last } = titleRun(evidence, test.uses, test.count)
      for (let year = last - test.count + 1; year <= last; year++) {
        if (year !== evidence.upToYear && hasAwardIn(evidence, test.award, year)) return null
      }
      return true
    }
    case 'right-after': {
      if (evidence.awards === undefined) return null
      const { length, last } = titleRun(evidence, test.award, test.count)
      return length === test.count && last === evidence.upToYear
    }
    case 'post-years':
      return hasPostYears(test, evidence)
  }
}

/** Title after title is not barred; where a form of commendation is on either side, or the same award, it is. */
export function isBarred(
  work: { usedFor?: readonly (keyof typeof catalogue)[] },
  evidence: Evidence,
): boolean {
  const isTitle = (code: keyof typeof catalogue): boolean =>
    (catalogue[code] as AwardEntry).family === 'emulation-title'
  return (
    work.usedFor?.some((code) => code === evidence.award || !isTitle(code) || !isTitle(evidence.award)) ===
    true
  )
}

function hasServedDiscipline(evidence: Evidence): Holds {
  const served = evidence.facts?.disciplineServedOn
  const disciplined = lastDisciplinedYear(evidence)
  if (disciplined > 0) {
    if (served != null && yearOf(served) >= disciplined) return yearOf(served) <= evidence.upToYear
    return served === null && disciplined === evidence.upToYear ? false : null
  }
  if (served !== undefined) return served === null || yearOf(served) <= evidence.upToYear
  return isDisciplineRecorded(evidence) ? true : null
}

/** Every year that could count says whether there was a discipline. */
function isDisciplineRecorded(evidence: Evidence): boolean {
  const years = evidence.years
  if (years === undefined || years.length === 0) return false
  return years.every(({ disciplined, year }) => disciplined !== undefined || year > evidence.upToYear)
}
