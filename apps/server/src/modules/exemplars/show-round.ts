import type { showRoundRoute } from '@guongsang/contract/exemplars-rounds.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import {
  type EquityFlag,
  type CountedYear,
  equityFlags,
  equityShares,
} from '@guongsang/core/exemplars/equity.ts'
import { nextRoundState, type RoundAct } from '@guongsang/core/exemplars/rounds.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { accountsToChoose } from '../identity/index.ts'
import { roundUnits } from '../plans/index.ts'
import { roundWords, shownRound } from './list-rounds.ts'
import { ranksOf, shownNominations } from './nomination-rows.ts'
import { canRunRounds, canVote } from './policy.ts'
import { type Asking, askingOf } from './reach.ts'
import { type NominationRead, readNominations } from './round-queries.ts'
import { findRound, loadForwardedLists, loadVoters, type StoredRound } from './round-store.ts'

type Round = Ok<typeof showRoundRoute>

/** Một đợt: đơn vị nào gửi gì, thiếu gì; danh sách tổng hợp. The same statements, however many units. */
export const showRound = (ctx: Ctx, id: string): Promise<Round> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId } = asking
    const round = await findRound(tx, localityId, id)
    const list = await readNominations(tx, asking, { roundId: id })
    const runs = may(asking.actor, canRunRounds, { localityId })
    const voters = await loadVoters(tx, localityId, id)
    const lists = await loadForwardedLists(tx, localityId, id)
    const units = await roundUnits(tx, asking, { ruleId: round.rule_id, periodKey: round.period_key })
    const named = { ...round, nominations: list.length }
    const isCounted = round.state !== 'voting'
    const ids = list.filter(({ item_state }) => item_state === 'accepted').map((one) => one.id)
    return {
      ...shownRound(named, await roundWords(tx, asking, [named])),
      unitRows: units.map(({ item, warnings }) => ({
        organization: item.organization,
        itemId: item.id,
        standing: item.standing,
        sentence: item.sentence,
        nominations: list.filter((one) => one.item_id === item.id).length,
        warnings,
      })),
      list: await shownNominations(tx, localityId, list, {
        may: (one) => (runs && one.outcome === 'introduced' && isSent(round) ? ['record-upper-answer'] : []),
        ...(runs && isCounted && { ranks: await ranksOf(tx, localityId, id, ids) }),
      }),
      voters: runs ? voters.map(({ name, voted_at }) => ({ name, voted: voted_at !== null })) : [],
      possibleVoters:
        runs && round.state === 'consolidated'
          ? await accountsToChoose(tx, localityId, canVote, ctx.today)
          : [],
      lists: lists.map((one) => ({
        id: one.id,
        edition: one.edition,
        rows: one.rows.length,
        documentId: one.document_id,
        frozenAt: one.frozen_at.toISOString(),
        frozenBy: one.frozen_by,
      })),
      equity: equityShares(countedOf(round, list)),
      version: round.version,
      may: actsOn(
        asking,
        round,
        voters.some(({ account_id }) => account_id === asking.actor.accountId),
      ),
    }
  })

const isSent = ({ state }: StoredRound): boolean => state === 'forwarded' || state === 'answered'

/** Of those named in the round. */
function countedOf({ period_to }: StoredRound, list: readonly NominationRead[]): CountedYear[] {
  const kinds = [...new Set(list.map(({ subject_kind }) => subject_kind))]
  return kinds.map((subjectKind) => {
    const ofKind = list.filter((one) => one.subject_kind === subjectKind)
    const flags = Object.fromEntries(
      equityFlags.map((flag) => [flag, ofKind.filter((one) => one.flags.includes(flag)).length]),
    ) as Record<EquityFlag, number>
    return { year: yearOf(period_to), subjectKind, count: ofKind.length, flags }
  })
}

const runActs: readonly RoundAct[] = [
  'close',
  'reopen',
  'consolidate',
  'open-vote',
  'count',
  'decide',
  'forward',
]

function actsOn({ actor, localityId }: Asking, { state }: StoredRound, isVoter: boolean): string[] {
  const runs = may(actor, canRunRounds, { localityId })
  return [
    ...runActs.filter((act) => runs && nextRoundState(state, act) !== undefined),
    ...(isVoter && state === 'voting' ? ['vote'] : []),
    ...(runs ? ['print', 'export'] : []),
  ]
}
