/** The round that is voted on: the members of the council are asked, the first of them have sent their ballots. */
import { mustStandAside } from '@guongsang/core/exemplars/rounds.ts'
import type { AccountValue } from '../seats.ts'
import type { Building } from './build-exemplars.ts'

export interface Nominee {
  nominationId: string
  organizationId: string
  subjectId: string | null
}

/** Whoever signs in as one of the others finds a ballot to fill in. */
const HAVE_VOTED = 2
/** In office hours, by the demo's day. */
const VOTED_AT = new Date('2024-03-07T02:30:00.000Z')

export const councilOf = (accounts: readonly AccountValue[]): AccountValue[] =>
  accounts.filter(({ grants }) =>
    grants.some(({ role }) => role === 'council-chair' || role === 'council-member'),
  )

export function addBallots({ ballot, random, value }: Building, council: readonly AccountValue[]): void {
  if (ballot === undefined) return
  const { roundId: round_id, nominees } = ballot
  for (const [nth, { id: account_id, name, organizationId, personId }] of council.entries()) {
    const hasVoted = nth < HAVE_VOTED
    value.voters.push({
      round_id,
      account_id,
      name,
      organization_id: hasVoted ? organizationId : null,
      voted_at: hasVoted ? VOTED_AT : null,
    })
    if (!hasVoted) continue
    for (const { nominationId: nomination_id, ...nominee } of nominees) {
      const aside_reason = mustStandAside({ voter: { organizationId, personId }, nominee })
      const score = aside_reason === null ? random.int(5, 10) : null
      value.scores.push({ round_id, nomination_id, account_id, score, aside_reason })
    }
  }
}
