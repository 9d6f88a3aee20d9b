import { awardName } from '../law/awards/catalogue.ts'
import { printCitation } from '../law/cite.ts'
import type { Evidence } from './evidence.ts'
import type { ConditionFinding, RouteFinding } from './findings.ts'
import type { Holds } from './record-tests.ts'
import type { Verdict } from './verdict.ts'

export const nameOf = ({ award, dossierReceivedOn }: Evidence): string => awardName(award, dossierReceivedOn)

const openings: Record<Verdict, string> = {
  eligible: 'đủ điều kiện theo các quy định chương trình tính được',
  'not-eligible': 'chưa đủ điều kiện',
  'needs-attestation': 'các điều kiện tính được đều đạt; còn phần cần người có trách nhiệm xác nhận',
  unknown: 'chưa kết luận được vì thiếu thông tin',
  'not-modelled': 'chương trình không tự xét vì văn bản chưa được kiểm chứng hoặc chưa đọc được',
  'no-law-in-force': 'không có luật',
}

/** “Vì sao”: the verdict, then what stands in its way on the route that comes nearest. */
export function explainVerdict(
  verdict: Verdict,
  findings: readonly RouteFinding[],
  evidence: Evidence,
): string {
  return [verdictInWords(verdict, findings, evidence), ...missingInWords(verdict, findings)].join(' ')
}

/** The verdict by itself, with the clause of the route that comes nearest. */
export function verdictInWords(
  verdict: Verdict,
  findings: readonly RouteFinding[],
  evidence: Evidence,
): string {
  const route = nearestRoute(verdict, findings)
  const by = route === undefined ? '' : ` (${printCitation(route.cite)})`
  return `${nameOf(evidence)}: ${openings[verdict]}${by}.`
}

function nearestRoute(verdict: Verdict, findings: readonly RouteFinding[]): RouteFinding | undefined {
  const same = findings.filter((finding) => finding.verdict === verdict)
  return same.find(({ claimed }) => claimed) ?? same[0]
}

/** What stands in the way on the route that comes nearest: a sentence each, with its clause. */
export function missingInWords(verdict: Verdict, findings: readonly RouteFinding[]): string[] {
  const open = (nearestRoute(verdict, findings)?.conditions ?? []).filter((finding) =>
    standsInTheWay(finding, verdict),
  )
  const sentences = open
    .flatMap((finding) => deepest(finding, verdict))
    .map(({ sentence, citation }) => `${sentence.replace(/\.$/, '')} (${citation}).`)
  return [...new Set(sentences)]
}

/** A group says little: its own sentence, then what inside it stands in the way. */
function deepest(finding: ConditionFinding, verdict: Verdict): ConditionFinding[] {
  const parts = (finding.of ?? []).filter((part) => standsInTheWay(part, verdict))
  return parts.length === 0 ? [finding] : [finding, ...parts.flatMap((part) => deepest(part, verdict))]
}

function standsInTheWay({ holds, enforce }: ConditionFinding, verdict: Verdict): boolean {
  return enforce !== 'warn' && isOpen(holds, verdict)
}

function isOpen(holds: Holds, verdict: Verdict): boolean {
  return verdict === 'not-eligible' ? holds === false : holds !== true
}
