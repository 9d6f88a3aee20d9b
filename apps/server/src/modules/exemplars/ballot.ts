/** Phiếu bình chọn của tôi: what a voter scores, where a voter must stand aside, sent once. */
import type { castBallotRoute, showBallotRoute } from '@guongsang/contract/exemplars-votes.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { mustStandAside } from '@guongsang/core/exemplars/rounds.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { momentOn } from '../../platform/clock.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { line, refuseIf } from './life-facts.ts'
import { askingOf } from './reach.ts'
import { type NominationRead, readReceived } from './round-queries.ts'
import { findRound, insertScores, loadScores, lockRound, lockVoter, saveVoter } from './round-store.ts'
import { demandAct } from './rounds.ts'

export const showBallot = (ctx: Ctx, id: string): Promise<Ok<typeof showBallotRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { actor, localityId } = asking
    const round = await findRound(tx, localityId, id)
    const voter = await lockVoter(tx, round, actor.accountId)
    const mine = (await loadScores(tx, localityId, id)).filter((one) => one.account_id === actor.accountId)
    const scores = new Map(mine.map((one) => [one.nomination_id, one.score]))
    return {
      round: { id, name: round.label },
      voted: voter.voted_at !== null,
      lines: (await readReceived(tx, asking, id)).map((one) => ({
        nominationId: one.id,
        title: one.title,
        subjectName: one.subject_name,
        organization: { id: one.organization_id, name: one.organization_name },
        achievement: one.brief.achievement,
        conflict: conflictOf(actor, one),
        score: scores.get(one.id) ?? null,
      })),
    }
  })

type Cast = Parsed<typeof castBallotRoute>['body']

/** Gửi phiếu: every nominee has a point or a reason to stand aside; what was sent is not changed. */
export const castBallot = (ctx: Ctx, id: string, { scores }: Cast): Promise<void> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { actor, localityId } = asking
    const round = await lockRound(tx, localityId, { id })
    const voter = await lockVoter(tx, round, actor.accountId)
    if (voter.voted_at !== null) throw new AppError('ballot-cast')
    demandAct(round.state, 'count')
    const received = await readReceived(tx, asking, id)
    refuseIf(ballotProblems(actor, received, scores))
    const asideOf = ({ nominationId, asideReason }: Cast['scores'][number]) =>
      conflictOf(
        actor,
        received.find((one) => one.id === nominationId)!,
      ) ?? line(asideReason)
    await insertScores(
      tx,
      scores.map((one) => ({
        locality_id: localityId,
        round_id: id,
        nomination_id: one.nominationId,
        account_id: voter.account_id,
        score: one.score,
        aside_reason: one.score === null ? asideOf(one) : null,
      })),
    )
    await saveVoter(tx, voter, { voted_at: momentOn(ctx.today), organization_id: actor.organizationId })
    await ctx.record(tx, 'round-ballot-cast', { kind: 'round', id }, { round: round.label })
  })

const conflictOf = ({ organizationId, personId }: Actor, nominee: NominationRead): string | null =>
  mustStandAside({
    voter: { organizationId, personId },
    nominee: { organizationId: nominee.organization_id, subjectId: nominee.subject_id },
  })

function ballotProblems(
  actor: Actor,
  received: readonly NominationRead[],
  scores: Cast['scores'],
): FieldError[] {
  const problems: FieldError[] = []
  const ids = scores.map(({ nominationId }) => nominationId)
  const isWhole =
    new Set(ids).size === ids.length &&
    ids.length === received.length &&
    received.every(({ id }) => ids.includes(id))
  if (!isWhole)
    return [{ field: 'scores', message: 'Chấm mọi điển hình trong phiếu, mỗi điển hình một lần.' }]
  for (const [at, { nominationId, score, asideReason }] of scores.entries()) {
    const conflict = conflictOf(
      actor,
      received.find(({ id }) => id === nominationId)!,
    )
    if (conflict !== null && score !== null)
      problems.push({ field: `scores.${at}.score`, message: `${conflict} Không chấm, đứng ngoài.` })
    if (conflict === null && score === null && line(asideReason) === null)
      problems.push({ field: `scores.${at}.asideReason`, message: 'Ghi lý do đứng ngoài, hoặc cho điểm.' })
  }
  return problems
}
