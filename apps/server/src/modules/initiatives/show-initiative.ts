/** One initiative: the request, what it lacks, likenesses, decisions, where it was taken over, what the actor may do. */
import type { Initiative as Shown } from '@guongsang/contract/initiatives.ts'
import { missingOf, requestableUntil } from '@guongsang/core/initiatives/completeness.ts'
import { type InitiativeAct, nextInitiativeState } from '@guongsang/core/initiatives/initiative-state.ts'
import { seasonLabel } from '@guongsang/core/initiatives/season.ts'
import { may, type Policy } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import { requireInitiative } from './access.ts'
import { type Asking, readAftermath, readAuthors } from './initiative-queries.ts'
import type { Initiative } from './initiative-store.ts'
import { type Finding, readFindings } from './likeness-store.ts'
import * as policies from './policy.ts'
import { requestOf } from './requests.ts'
import { shownInitiatives } from './shown-initiatives.ts'

export async function showInitiative(tx: Tx, asking: Asking, id: string): Promise<Shown> {
  const { localityId, actor, today } = asking
  const initiative = await requireInitiative(tx, asking, id)
  const [row] = await shownInitiatives(tx, asking, [initiative])
  const can = (policy: Policy): boolean =>
    may(actor, policy, { localityId, organizationPath: initiative.path })
  const { replications, recognitions, ...after } = await readAftermath(tx, localityId, id)
  const takers = replications.flatMap(({ organization_id }) => organization_id ?? [])
  const names = await organizationNames(tx, localityId, takers, today)
  const findings = can(policies.canCompareInitiatives) ? await readFindings(tx, localityId, id) : []
  const request = requestOf(initiative, await readAuthors(tx, localityId, [id]))
  const until = initiative.first_applied_on === null ? null : requestableUntil(initiative.first_applied_on)
  return {
    ...row!,
    ...texts(initiative, can(policies.canReadConfidentialParts)),
    requestableUntil: until,
    missing: missingOf(request, initiative.requested_on ?? today),
    likenesses: findings.map(shownFinding),
    recognitions: recognitions.map((one) => ({
      id: one.id,
      scope: one.scope,
      effectText: one.effect_text,
      decisionNumber: one.decision_number,
      decidedOn: one.decided_on,
      decidedBy: one.decided_by,
      certificateNumber: one.certificate_number,
      workId: one.work_id,
    })),
    replications: replications.map(({ organization_id: taker, by_name: byName, ...one }) => ({
      ...one,
      byName,
      organization: taker === null ? null : { id: taker, name: names.get(taker) ?? '' },
    })),
    ...after,
    version: initiative.version,
    may: actsOn(asking, initiative, can),
  }
}

const texts = (initiative: Initiative, confidential: boolean) => ({
  investor: initiative.investor,
  summary: initiative.summary,
  beforeText: initiative.before_text,
  novelty: initiative.novelty,
  effect: initiative.effect,
  benefitAmount: initiative.benefit_amount === null ? null : Number(initiative.benefit_amount),
  benefitBasis: initiative.benefit_basis,
  conditions: initiative.conditions,
  confidentialParts: confidential ? initiative.confidential_parts : null,
  appliedWhere: initiative.applied_where,
  firstUsers: initiative.first_users,
  firstAppliedOn: initiative.first_applied_on,
  requestedOn: initiative.requested_on,
  stateReason: initiative.state_reason,
  fileIds: initiative.file_ids,
})

export const shownFinding = (finding: Finding): Shown['likenesses'][number] => ({
  id: finding.id,
  other: {
    id: finding.other_id,
    title: finding.other_title,
    authors: finding.other_authors,
    seasonLabel: seasonLabel(finding.other_season, finding.other_year),
  },
  likeness: Number(finding.likeness),
  passages: finding.passages,
  verdict: finding.verdict,
  note: finding.note,
  judgedBy: finding.judged_by,
})

/** The same questions as the acts themselves ask. */
function actsOn(
  { actor, localityId }: Asking,
  initiative: Initiative,
  can: (policy: Policy) => boolean,
): string[] {
  const open = (...acts: InitiativeAct[]) =>
    acts.filter((act) => nextInitiativeState(initiative.state, act) !== undefined)
  return [
    ...(can(policies.canWriteInitiatives) ? open('edit', 'withdraw') : []),
    ...(can(policies.canSubmitInitiatives) ? open('submit') : []),
    ...(policies.mayReceive(actor, localityId, initiative.season) ? open('accept', 'return') : []),
    ...(can(policies.canCompareInitiatives) ? ['compare', 'judge'] : []),
    ...(can(policies.canShareInitiatives) && initiative.state === 'recognized' ? ['replicate'] : []),
    ...(can(policies.canHoldInitiativeSessions) && initiative.state === 'recognized'
      ? ['recognize', 'print']
      : []),
  ]
}
