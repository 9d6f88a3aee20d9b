import type { showContestRoute } from '@guongsang/contract/contests.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { possibleActs } from '@guongsang/core/contests/contest-state.ts'
import { roundsOf } from '@guongsang/core/contests/rounds.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { movementHeads } from '../movements/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { missingForLaunch } from './contest-facts.ts'
import { countHanded, countQuestions } from './contest-queries.ts'
import { findContest, loadCounts, type StoredContest } from './contest-store.ts'
import { isBlind } from './jury-store.ts'
import { shownContest } from './list-contests.ts'
import { canCountParticipation, canHandleEntries, canRunContests, overlooks } from './policy.ts'
import { may } from '../../platform/auth/policy.ts'
import { stateOn } from './take-contest.ts'

type Shown = Ok<typeof showContestRoute>

/** Một cuộc thi. A draft is there for whoever runs contests. */
export const showContest = (ctx: Ctx, id: string): Promise<Shown> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const contest = await findContest(tx, localityId, id)
    const runs = overlooks(ctx.actor, canRunContests)
    if (contest.state === 'draft' && !runs) throw new AppError('contest-not-found', { id })
    const questions = await countQuestions(tx, localityId, id)
    const handed = await countHanded(tx, localityId, id)
    const counted = contest.origin === 'higher' ? await loadCounts(tx, localityId, id) : []
    const entries =
      contest.origin === 'higher'
        ? counted.reduce((sum, one) => sum + one.entries, 0)
        : handed.received + handed.eligible + handed.ineligible
    const names = await organizationNames(tx, localityId, [contest.organization_id], ctx.today)
    const blind = await isBlind(ctx, tx, contest)
    return {
      ...shownContest(ctx, { ...contest, entries }, names),
      ...(await pointedAt(ctx, tx, contest)),
      ...rulesOf(contest),
      questions,
      handed: !blind && overlooks(ctx.actor, canHandleEntries) ? handed : null,
      missing: runs && contest.state === 'draft' ? missingForLaunch(contest, questions) : [],
      version: contest.version,
      may: actsOn(ctx, contest, { runs, blind }),
    }
  })

async function pointedAt(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
): Promise<Pick<Shown, 'movement' | 'rulesDocument'>> {
  const { locality_id: localityId, movement_id: movementId, rules_document_id: documentId } = contest
  const movement =
    movementId === null
      ? undefined
      : (await movementHeads(tx, localityId, [movementId], ctx.today)).get(movementId)
  const document =
    documentId === null ? undefined : (await readDocumentHeads(tx, localityId, [documentId])).get(documentId)
  return {
    movement: movement === undefined ? null : { id: movement.id, name: movement.name },
    rulesDocument: document === undefined ? null : { id: document.id, name: document.called },
  }
}

const rulesOf = (contest: StoredContest) => ({
  rules: contest.rules,
  roundDays: contest.round_days,
  rounds: roundsOf({ opensOn: contest.opens_on, closesOn: contest.closes_on, roundDays: contest.round_days }),
  categories: contest.categories,
  criteria: contest.criteria,
  prizes: contest.prizes,
  mostApart: contest.most_apart,
  tieRule: contest.tie_rule,
  wordsMax: contest.words_max,
  stateReason: contest.state_reason,
  launchedOn: contest.launched_on,
  announcedOn: contest.announced_on,
  prizedOn: contest.prized_on,
})

function actsOn(
  ctx: Ctx,
  contest: StoredContest,
  { runs, blind }: { runs: boolean; blind: boolean },
): string[] {
  const acts: string[] = runs ? [...possibleActs(stateOn(contest, ctx.today), contest.origin)] : []
  if (
    contest.origin === 'own' &&
    contest.state !== 'draft' &&
    !blind &&
    overlooks(ctx.actor, canHandleEntries)
  )
    acts.push('handle-entries')
  if (contest.origin === 'higher' && contest.state === 'launched' && may(ctx.actor, canCountParticipation))
    acts.push('count-participation')
  return acts
}
