/** Exemplars with their lives and rounds, as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { EffectRow, SummingUpRow } from './effect-tables.ts'
import { insertInvitations } from './invitation-store.ts'
import type { InvitationRow } from './invitation-tables.ts'
import { insertLabels } from './label-store.ts'
import { insertLife } from './life-store.ts'
import { readPapers, type SentPaper } from './round-queries.ts'
import {
  insertForwardedLists,
  insertNominations,
  insertScores,
  insertVoters,
  settleRounds,
} from './round-store.ts'
import { ensureRounds } from './rounds.ts'
import { insertSets } from './standard-store.ts'
import { insertExemplars as insertRows, insertStageChanges } from './store.ts'
import type * as rows from './tables.ts'

type Kept<T, Left extends keyof Insertable<T> = never> = Omit<
  Insertable<T>,
  'locality_id' | 'version' | 'recorded_by' | 'recorded_at' | 'created_by' | 'created_at' | Left
>

export interface Exemplars {
  labels: Kept<rows.LabelRow>[]
  exemplars: Kept<rows.ExemplarRow, 'search_key' | 'sort_key'>[]
  stages: Kept<rows.StageChangeRow>[]
  nurture: Kept<rows.NurtureEntryRow>[]
  shortcomings: Kept<rows.ShortcomingRow>[]
  surveys: Kept<rows.SurveyRow>[]
  confirmations: Kept<rows.ConfirmationRow>[]
  recognitions: Kept<rows.RecognitionRow>[]
  replications: Kept<rows.ReplicationRow>[]
  summingsUp: Kept<SummingUpRow>[]
  effects: Kept<EffectRow>[]
  invitations: Kept<InvitationRow>[]
  standardSets: Kept<rows.StandardSetRow>[]
  standards: Kept<rows.StandardRow>[]
  rounds: Pick<rows.RoundRow, 'id' | 'state'>[]
  nominations: Kept<rows.NominationRow>[]
  /** Who was asked to vote, and what those gave who have. */
  voters: Kept<rows.VoterRow>[]
  scores: Kept<rows.ScoreRow, 'given_at'>[]
  forwardedLists: Kept<rows.ForwardedListRow, 'frozen_at' | 'frozen_by'>[]
  recordedBy: string
}

/** The papers the units have sent for rounds that began by a day; the rounds are made with it. */
export async function papersSent(
  tx: Tx,
  localityId: string,
  { today, idOf }: { today: Day; idOf: (key: string) => string },
): Promise<SentPaper[]> {
  await ensureRounds(tx, localityId, today, idOf)
  return readPapers(tx, localityId)
}

export async function insertExemplars(tx: Tx, localityId: string, sample: Exemplars): Promise<void> {
  const by = sample.recordedBy
  const here = <T extends object>(list: readonly T[]) =>
    list.map((row) => ({ ...row, locality_id: localityId }))
  const created = <T extends object>(list: readonly T[]) =>
    here(list).map((row) => ({ ...row, created_by: by }))
  const recorded = <T extends object>(list: readonly T[]) =>
    here(list).map((row) => ({ ...row, recorded_by: by }))
  await insertLabels(tx, here(sample.labels))
  await insertSets(tx, created(sample.standardSets), here(sample.standards))
  await insertRows(tx, created(sample.exemplars))
  await insertStageChanges(tx, recorded(sample.stages))
  await insertLife(tx, 'nurture_entries', recorded(sample.nurture))
  await insertLife(tx, 'shortcomings', recorded(sample.shortcomings))
  await insertLife(tx, 'surveys', recorded(sample.surveys))
  await insertLife(tx, 'confirmations', recorded(sample.confirmations))
  await insertLife(tx, 'recognitions', recorded(sample.recognitions))
  await insertLife(tx, 'replications', recorded(sample.replications))
  await insertLife(tx, 'summings_up', recorded(sample.summingsUp))
  await insertLife(tx, 'effects', recorded(sample.effects))
  await insertInvitations(tx, recorded(sample.invitations))
  await insertNominations(tx, created(sample.nominations))
  if (sample.voters.length > 0) await insertVoters(tx, here(sample.voters))
  if (sample.scores.length > 0) await insertScores(tx, here(sample.scores))
  const lists = here(sample.forwardedLists).map((row) => ({ ...row, frozen_by: by }))
  if (lists.length > 0) await insertForwardedLists(tx, lists)
  await settleRounds(tx, localityId, sample.rounds)
}
