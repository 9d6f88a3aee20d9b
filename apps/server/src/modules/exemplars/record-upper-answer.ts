import type { recordUpperAnswerRoute } from '@guongsang/contract/exemplars-votes.ts'
import { UPPER_ANSWERS } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { dayProblems, line, refuseIf } from './life-facts.ts'
import { askingOf } from './reach.ts'
import { readReceived } from './round-queries.ts'
import { findNomination, lockRound, saveNomination, saveRound } from './round-store.ts'

type Asked = Parsed<typeof recordUpperAnswerRoute>['body']

/** Ghi trả lời của cấp trên. Once all that were introduced are answered, the round is. */
export const recordUpperAnswer = (ctx: Ctx, id: string, asked: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const found = await findNomination(tx, localityId, id)
    const round = await lockRound(tx, localityId, { id: found.round_id })
    const isSent = round.state === 'forwarded' || round.state === 'answered'
    if (!isSent || found.outcome !== 'introduced') throw new AppError('upper-answer-too-early')
    const { answer, answeredOn, note, version } = asked
    refuseIf(dayProblems(ctx, { answeredOn }))
    const answered = { upper_answer: answer, upper_answered_on: answeredOn as Day, upper_note: line(note) }
    await saveNomination(tx, found, version, answered)
    const received = await readReceived(tx, askingOf(ctx), round.id)
    const waits = received.some((one) => one.outcome === 'introduced' && one.upper_answer === null)
    if (!waits && round.state === 'forwarded')
      await saveRound(tx, round, round.version, { state: 'answered' })
    const title = received.find((one) => one.id === id)?.title
    const words = { title, answer: UPPER_ANSWERS[answer].toLowerCase() }
    await ctx.record(tx, 'upper-answer-recorded', { kind: 'exemplar', id: found.exemplar_id }, words)
  })
