/** Hồ sơ by the locality: its own list in the place of the one the law names, for what it decides itself. */
import type { Day } from '../../kernel/day.ts'
import { contains } from '../../kernel/period.ts'
import { answerOn } from '../procedures/answer.ts'
import { decisionEntry } from '../procedures/authorities.ts'
import { dossierFor } from '../procedures/dossiers.ts'
import { offices } from '../procedures/offices.ts'
import { awardName, type AwardCode } from '../awards/catalogue.ts'
import type { Change, LocalDossier, Provision } from './overlay.ts'

export type DossierProvision = Provision & LocalDossier

/** The list of the locality in force on a day. */
export function localDossierOn(
  changes: readonly Change[],
  award: AwardCode,
  on: Day,
): DossierProvision | undefined {
  return changes.find(
    (change): change is DossierProvision =>
      change.kind === 'dossier' && change.award === award && contains(change, on),
  )
}

/** Whether somebody of the locality may decide it: only then is its dossier the locality's to lay down. */
export function isDecidedLocally(award: AwardCode, on: Day): boolean {
  const decides = answerOn(decisionEntry(award), on)
  return decides.kind !== 'not-known' && decides.value.some((office) => offices[office].level !== 'central')
}

/** How the local list stands to the law's, in words; null where it may not be laid down. */
export function dossierRemark(
  change: DossierProvision,
): { kind: 'tightened' | 'loosened' | 'added'; sentence: string } | null {
  if (!isDecidedLocally(change.award, change.from)) return null
  const what = `Hồ sơ ${awardName(change.award, change.from)}`
  const national = dossierFor(change.award, change.from)
  const own = change.papers.length
  if (national.kind === 'not-known')
    return { kind: 'added', sentence: `${what}: địa phương quy định ${own} loại giấy tờ.` }
  const known = national.value.parts.length
  const figures = `${what}: văn bản chung nêu ${known} loại giấy tờ, địa phương yêu cầu ${own}`
  if (own < known) return { kind: 'loosened', sentence: `${figures}: bớt ${known - own} loại.` }
  if (own > known) return { kind: 'tightened', sentence: `${figures}: thêm ${own - known} loại.` }
  return { kind: 'added', sentence: `${figures}.` }
}
