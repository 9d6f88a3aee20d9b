import { printCitation, type Citation } from '../law/cite.ts'
import type { Confidence, Enforcement } from '../law/confidence.ts'
import type { Evidence } from './evidence.ts'
import type { DayCondition, DayRoute } from './program.ts'
import { hasAwardIn } from './records.ts'
import type { Holds } from './record-tests.ts'
import { holdsOf, isClaimed, routeState, verdictOfState, type Hearing, type Verdict } from './verdict.ts'
import type { Words } from './record-words.ts'
import { fill, wordsOf } from './words.ts'

export interface RouteFinding {
  id: string
  title: string
  verdict: Verdict
  cite: Citation
  /** False: a way for a special merit that nobody has claimed for this case. */
  claimed: boolean
  conditions: readonly ConditionFinding[]
}

export interface ConditionFinding {
  code: string
  holds: Holds
  cite: Citation
  /** The citation in words. */
  citation: string
  confidence: Confidence
  enforce: Enforcement
  evidence: readonly string[]
  records: readonly string[]
  sentence: string
  /** The alternatives, or the parts, of a group. */
  of?: readonly ConditionFinding[]
}

export function findRoute(route: DayRoute, hearing: Hearing): RouteFinding {
  const conditions = [...route.own, ...route.general]
  return {
    id: route.id,
    title: route.title,
    verdict: verdictOfState[routeState(route, hearing)],
    cite: route.standing.cite,
    claimed: isClaimed(route.claim, hearing.evidence),
    conditions: conditions
      .filter((condition) => isShown(condition, hearing.evidence))
      .map((condition) => findCondition(condition, hearing)),
  }
}

/** A notice is shown only to whom it concerns. */
function isShown({ test }: DayCondition, evidence: Evidence): boolean {
  return test.op !== 'notice' || evidence.facts?.[test.fact] === true
}

function findCondition(condition: DayCondition, hearing: Hearing): ConditionFinding {
  const { code, standing, says, test } = condition
  const holds = holdsOf(condition, hearing)
  const { words, evidence, records } = wordsFor(condition, hearing)
  const spoken = fill(holds === null ? says.unknown : holds ? says.holds : says.fails, words)
  const of = test.op === 'any' || test.op === 'all' ? condition.of : []
  return {
    code,
    holds,
    cite: standing.cite,
    citation: printCitation(standing.cite),
    confidence: standing.confidence,
    enforce: standing.enforce,
    evidence,
    records,
    sentence: spoken + caveat(condition),
    ...(of.length > 0 && { of: of.map((part) => findCondition(part, hearing)) }),
  }
}

function caveat({ decides, standing: { confidence, enforce, note } }: DayCondition): string {
  const why =
    confidence === 'RECALLED'
      ? ' (Theo trí nhớ, chưa kiểm chứng: chỉ nhắc, không quyết định.)'
      : confidence === 'UNKNOWN'
        ? ' (Chưa tìm được văn bản: người có thẩm quyền xem xét.)'
        : enforce === 'warn'
          ? ' (Chỉ nhắc, không quyết định.)'
          : ''
  return (decides ? '' : why) + (note ? ` ${note}` : '')
}

function wordsFor(condition: DayCondition, hearing: Hearing): Words {
  const { test } = condition
  if (test.op === 'meets-award') return criteriaWords(test.award, hearing)
  if (test.op === 'any' || test.op === 'all') {
    const parts = condition.of.filter((part) => holdsOf(part, hearing) === true)
    const words = parts.map((part) => wordsFor(part, hearing))
    return {
      words: { year: String(hearing.evidence.upToYear) },
      evidence: [...new Set(words.flatMap(({ evidence }) => evidence))],
      records: [...new Set(words.flatMap(({ records }) => records))],
    }
  }
  return wordsOf(test, hearing.evidence)
}

/** The title of the year itself proves its criteria; without it they are held against the records. */
function criteriaWords(award: Evidence['award'], hearing: Hearing): Words {
  const { evidence } = hearing
  const year = String(evidence.upToYear)
  if (hasAwardIn(evidence, award, evidence.upToYear)) {
    const records = (evidence.awards ?? []).filter(
      (record) => record.code === award && record.year === evidence.upToYear,
    )
    return {
      words: { year, list: ' (đã được tặng)', missing: '' },
      evidence: records.map((record) => `${record.code} ${record.year}`),
      records: records.flatMap(({ ref }) => (ref === undefined ? [] : [ref])),
    }
  }
  const routes = hearing.law.rulesOn(award, hearing.on)?.routes ?? []
  const open = routes.filter(
    (route) => route.subject === evidence.subject && isClaimed(route.claim, evidence),
  )
  const findings = open.flatMap((route) => route.own.map((condition) => findCondition(condition, hearing)))
  return {
    words: {
      year,
      list: '',
      missing: findings
        .filter(({ holds, enforce }) => holds !== true && enforce !== 'warn')
        .map(({ sentence }) => sentence)
        .join(' '),
    },
    evidence: [...new Set(findings.flatMap((finding) => finding.evidence))],
    records: [...new Set(findings.flatMap((finding) => finding.records))],
  }
}
