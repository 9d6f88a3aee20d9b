import type { Day } from '../kernel/day.ts'
import { contains } from '../kernel/period.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { catalogue, type AwardEntry } from '../law/awards/catalogue.ts'
import { printCitation, type Citation } from '../law/cite.ts'
import { groundNames, subjectNames } from '../law/codes.ts'
import type { Confidence } from '../law/confidence.ts'
import { declaredGaps, packFor, transitionsFor, type Pack } from '../law/packs.ts'
import { prizeFor } from '../law/prizes/calculate.ts'
import { nationalLaw, type Law } from './body-of-law.ts'
import { earliestYear } from './earliest.ts'
import type { Evidence } from './evidence.ts'
import { findRoute, type RouteFinding } from './findings.ts'
import type { DayRoute } from './program.ts'
import { bestState, isOpenTo, verdictOfState, type Hearing, type Verdict } from './verdict.ts'
import { explainVerdict, nameOf } from './why.ts'

export type { ConditionFinding, RouteFinding } from './findings.ts'

export interface Assessment {
  pack: string | null
  verdict: Verdict
  routes: readonly RouteFinding[]
  /** The first year the conditions could all hold, at best; null where nothing can be said. */
  earliestPossible: number | null
  /** What that year supposes. */
  earliestWhy: string | null
  quota: string | null
  prize: PrizeFinding | null
  /** “Vì sao”, for the whole. */
  why: string
  /** What a person must weigh besides: transitions, texts not read. */
  notes: readonly string[]
}

export interface PrizeFinding {
  amount: number
  formula: string
  cite: Citation
  /** Only a VERIFIED amount may be paid; another says what it would be. */
  confidence: Confidence
  /** The most, where who awards sets the amount. */
  isCeiling: boolean
  note: string | null
}

/** Whether and why a case may be proposed for an award, by the law of the day its dossier was received. */
export function assess(evidence: Evidence, law: Law = nationalLaw): Assessment {
  const on = evidence.dossierReceivedOn
  const pack = packFor(on)
  if (pack === null) return withoutLaw(on)
  const notes = transitionsFor(on, evidence.decisionOn ?? null).map(
    ({ text, cite }) => `${text} (${printCitation(cite)})`,
  )
  const quota = quotaOn(law, evidence)
  if (!pack.modelled) return { ...unmodelled(evidence, pack, pack.says, notes), quota }
  if (!isGivenTo(evidence)) return wrongSubject(evidence, pack, notes)
  const routes = openRoutes(law, evidence)
  if (routes.length === 0)
    return { ...unmodelled(evidence, pack, withoutRoutes(law, evidence), notes), quota }
  const hearing = { law, on, evidence }
  const findings = routes.map((route) => findRoute(route, hearing))
  const verdict = verdictOfState[bestState(routes, hearing)]
  const earliest = earliestYear(verdict, hearing)
  return {
    pack: pack.id,
    verdict,
    routes: findings,
    earliestPossible: earliest?.year ?? null,
    earliestWhy: earliest?.why ?? null,
    quota,
    prize: prizeOf(evidence),
    why: explainVerdict(verdict, findings, evidence),
    notes: [...notes, pack.says],
  }
}

/** The verdict alone, for a whole province at once. */
export function verdictOf(evidence: Evidence, law: Law = nationalLaw): Verdict {
  const on = evidence.dossierReceivedOn
  const pack = packFor(on)
  if (pack === null) return 'no-law-in-force'
  if (!pack.modelled) return 'not-modelled'
  if (!isGivenTo(evidence)) return 'not-eligible'
  const rules = law.rulesOn(evidence.award, on)
  if (rules === null) return 'not-modelled'
  const hearing: Hearing = { law, on, evidence }
  return verdictOfState[bestState(rules.routes, hearing)]
}

function isGivenTo({ award, subject }: Evidence): boolean {
  return (catalogue[award] as AwardEntry).subjects.includes(subject)
}

function openRoutes(law: Law, evidence: Evidence): DayRoute[] {
  const rules = law.rulesOn(evidence.award, evidence.dossierReceivedOn)
  return rules?.routes.filter((route) => isOpenTo(route, evidence)) ?? []
}

function quotaOn(law: Law, { award, dossierReceivedOn }: Evidence): string | null {
  const quota = law.rulesOn(award, dossierReceivedOn)?.quota
  return quota ? `${quota.value} (${printCitation(quota.cite)})` : null
}

/** The money that goes with it, once a day of decision is given. */
function prizeOf({ award, subject, decisionOn, dossierReceivedOn }: Evidence): PrizeFinding | null {
  if (decisionOn === undefined) return null
  const prize = prizeFor({ award, subject, decisionOn, receivedOn: dossierReceivedOn })
  if (prize.kind === 'not-known') return null
  const { cite, confidence } = prize.steps[0]!.standing
  return {
    amount: prize.amount,
    formula: prize.formula,
    cite,
    confidence: prize.kind === 'unconfirmed' && confidence === 'VERIFIED' ? 'RECALLED' : confidence,
    isCeiling: prize.kind === 'ceiling' || (prize.kind === 'unconfirmed' && prize.isCeiling),
    note: prize.kind === 'unconfirmed' ? prize.why : null,
  }
}

const empty = {
  routes: [],
  earliestPossible: null,
  earliestWhy: null,
  quota: null,
  prize: null,
  notes: [],
} as const

function withoutLaw(on: Day): Assessment {
  const gap = declaredGaps.find((declared) => contains(declared, on))
  const why = gap?.why ?? `Chương trình không có luật nào cho hồ sơ nhận ngày ${formatDay(on)}.`
  return { pack: null, verdict: 'no-law-in-force', ...empty, why }
}

function unmodelled(evidence: Evidence, pack: Pack, why: string, notes: readonly string[]): Assessment {
  return { pack: pack.id, verdict: 'not-modelled', ...empty, why: `${nameOf(evidence)}: ${why}`, notes }
}

function wrongSubject(evidence: Evidence, pack: Pack, notes: readonly string[]): Assessment {
  const { subjects, names } = catalogue[evidence.award] as AwardEntry
  const who = subjects.map((subject) => subjectNames[subject]).join(', ')
  const why = `${nameOf(evidence)} chỉ tặng ${who}, không tặng ${subjectNames[evidence.subject]} (${printCitation(names[0]!.cite)}).`
  return { pack: pack.id, verdict: 'not-eligible', ...empty, why, notes }
}

function withoutRoutes(law: Law, { award, dossierReceivedOn, ground, subject }: Evidence): string {
  const by = ground === undefined ? '' : ` theo loại hình ${groundNames[ground]}`
  return law.rulesOn(award, dossierReceivedOn) === null
    ? 'tiêu chuẩn chưa được nhập; người có thẩm quyền xét theo văn bản.'
    : `chưa đọc được tiêu chuẩn nào${by} đối với ${subjectNames[subject]}; người có thẩm quyền xét theo văn bản.`
}
