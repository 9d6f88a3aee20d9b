/** Whom a round chose, for whoever honours them: as far as the actor sees the round. */
import type { Tx } from '../../platform/database/database.ts'
import type { Asking } from './reach.ts'
import { type NominationRead, readNominations } from './round-queries.ts'
import { findRound } from './round-store.ts'

export interface ChosenExemplar {
  exemplarId: string
  subjectKind: NominationRead['subject_kind']
  subjectName: string
  organizationName: string
  achievement: string
}

/** Introduced to the level above, or used here. */
export async function chosenInRound(tx: Tx, asking: Asking, roundId: string): Promise<ChosenExemplar[]> {
  const { id } = await findRound(tx, asking.localityId, roundId)
  const chosen = (await readNominations(tx, asking, { roundId: id })).filter(
    ({ outcome }) => outcome === 'introduced' || outcome === 'used-here',
  )
  return chosen.map((one) => ({
    exemplarId: one.exemplar_id,
    subjectKind: one.subject_kind,
    subjectName: one.subject_name,
    organizationName: one.organization_name,
    achievement: one.brief.achievement,
  }))
}

export const roundLabel = async (tx: Tx, localityId: string, roundId: string): Promise<string> =>
  (await findRound(tx, localityId, roundId)).label
