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
  const same = findings.filter((finding) => finding.verdict === verdict)
  const route = same.find(({ claimed }) => claimed) ?? same[0]
  const opening = `${nameOf(evidence)}: ${openings[verdict]}`
  if (route === undefined) return `${opening}.`
  const open = route.conditions.filter((finding) => standsInTheWay(finding, verdict))
  const sentences = open
    .flatMap((finding) => deepest(finding, verdict))
    .map(({ sentence, citation }) => `${sentence.replace(/\.$/, '')} (${citation}).`)
  return [`${opening} (${printCitation(route.cite)}).`, ...new Set(sentences)].join(' ')
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
