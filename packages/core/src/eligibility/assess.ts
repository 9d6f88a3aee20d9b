import type { Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { awardName, catalogue, type AwardEntry } from '../law/awards/catalogue.ts'
import { printCitation, type Citation } from '../law/cite.ts'
import { groundNames, subjectNames } from '../law/codes.ts'
import type { Confidence, Enforcement } from '../law/confidence.ts'
import { declaredGaps, packFor, transitionsFor, type Pack } from '../law/packs.ts'
import { contains } from '../kernel/period.ts'
import type { Evidence } from './evidence.ts'
import { nationalLaw, type Law } from './law.ts'
import type { DayCondition, DayRoute } from './program.ts'
import type { Holds } from './tests.ts'
import {
  bestState,
  holdsOf,
  isClaimed,
  routesFor,
  routeState,
  verdictOfState,
  type Hearing,
  type Verdict,
} from './verdict.ts'
import { fill, wordsOf, type Words } from './words.ts'
import { hasAwardIn } from './records.ts'

export interface Assessment {
  pack: string | null
  verdict: Verdict
  routes: readonly RouteFinding[]
  /** The first year the computable conditions could all hold, at best; null where nothing can be said. */
  earliestPossible: number | null
  quota: string | null
  prize: PrizeFinding | null
  /** One or two sentences for the whole. */
  why: string
  /** What a person must weigh besides: transitions, texts not read. */
  notes: readonly string[]
}

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

export interface PrizeFinding {
  amount: number
  formula: string
  cite: Citation
}

/** Whether and why a case may be proposed for an award, by the law of the day its dossier was received. */
export function assess(evidence: Evidence, law: Law = nationalLaw): Assessment {
  const on = evidence.dossierReceivedOn
  const pack = packFor(on)
  if (pack === null) return withoutLaw(on)
  const notes = transitionsFor(on, evidence.decisionOn ?? null).map(
    ({ text, cite }) => `${text} (${printCitation(cite)})`,
  )
  if (!pack.modelled) return unmodelled(evidence, pack, pack.says, notes)
  const { subjects } = catalogue[evidence.award] as AwardEntry
  if (!subjects.includes(evidence.subject)) return wrongSubject(evidence, pack, notes)
  const rules = law.rulesOn(evidence.award, on)
  const routes = rules === null ? [] : routesFor(rules, evidence)
  if (rules === null || routes.length === 0) {
    return unmodelled(evidence, pack, withoutRules(evidence, rules !== null), notes)
  }
  const hearing = { law, on, evidence }
  const findings = routes.map((route) => findRoute(route, hearing))
  const verdict = verdictOfState[bestState(routes, hearing)]
  return {
    pack: pack.id,
    verdict,
    routes: findings,
    earliestPossible: null,
    quota: rules.quota ? `${rules.quota.value} (${printCitation(rules.quota.cite)})` : null,
    prize: null,
    why: explainVerdict(verdict, findings, hearing),
    notes: [...notes, pack.says],
  }
}

function findRoute(route: DayRoute, hearing: Hearing): RouteFinding {
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

export function findCondition(condition: DayCondition, hearing: Hearing): ConditionFinding {
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

function withoutLaw(on: Day): Assessment {
  const gap = declaredGaps.find((declared) => contains(declared, on))
  const why = gap?.why ?? `Chương trình không có luật nào cho hồ sơ nhận ngày ${formatDay(on)}.`
  return { ...empty, pack: null, verdict: 'no-law-in-force', why }
}

const empty = { routes: [], earliestPossible: null, quota: null, prize: null, notes: [] } as const

function unmodelled(evidence: Evidence, pack: Pack, why: string, notes: readonly string[]): Assessment {
  return { ...empty, pack: pack.id, verdict: 'not-modelled', why: `${nameOf(evidence)}: ${why}`, notes }
}

function wrongSubject(evidence: Evidence, pack: Pack, notes: readonly string[]): Assessment {
  const { subjects, names } = catalogue[evidence.award] as AwardEntry
  const who = subjects.map((subject) => subjectNames[subject]).join(', ')
  const why = `${nameOf(evidence)} chỉ tặng ${who}, không tặng ${subjectNames[evidence.subject]} (${printCitation(names[0]!.cite)}).`
  return { ...empty, pack: pack.id, verdict: 'not-eligible', why, notes }
}

function withoutRules(evidence: Evidence, hasRules: boolean): string {
  const ground = evidence.ground === undefined ? '' : ` theo loại hình ${groundNames[evidence.ground]}`
  return hasRules
    ? `chưa đọc được tiêu chuẩn nào${ground} đối với ${subjectNames[evidence.subject]}; người có thẩm quyền xét theo văn bản.`
    : 'tiêu chuẩn chưa được nhập; người có thẩm quyền xét theo văn bản.'
}

const nameOf = ({ award, dossierReceivedOn }: Evidence): string => awardName(award, dossierReceivedOn)

const openings: Record<Verdict, string> = {
  eligible: 'đủ điều kiện theo các quy định chương trình tính được',
  'not-eligible': 'chưa đủ điều kiện',
  'needs-attestation': 'các điều kiện tính được đều đạt; còn phần cần người có trách nhiệm xác nhận',
  unknown: 'chưa kết luận được vì thiếu thông tin',
  'not-modelled': 'chương trình không tự xét vì văn bản chưa được kiểm chứng hoặc chưa đọc được',
  'no-law-in-force': 'không có luật',
}

/** “Vì sao”: the verdict, then what stands in its way on the route that comes nearest. */
function explainVerdict(verdict: Verdict, findings: readonly RouteFinding[], hearing: Hearing): string {
  const same = findings.filter((finding) => finding.verdict === verdict)
  const route = same.find(({ claimed }) => claimed) ?? same[0]
  const opening = `${nameOf(hearing.evidence)}: ${openings[verdict]}`
  if (route === undefined) return `${opening}.`
  const open = route.conditions.filter(({ holds, enforce }) => enforce !== 'warn' && isOpen(holds, verdict))
  const sentences = open.map(({ sentence, citation }) => `${sentence.replace(/\.$/, '')} (${citation}).`)
  return [`${opening} (${printCitation(route.cite)}).`, ...sentences].join(' ')
}

function isOpen(holds: Holds, verdict: Verdict): boolean {
  return verdict === 'not-eligible' ? holds === false : holds !== true
}
