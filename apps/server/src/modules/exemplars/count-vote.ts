import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { loadVoters, saveRound } from './round-store.ts'
import { recordMove, takeRound } from './rounds.ts'

/** Kiểm phiếu: no ballot is taken any more, and the points are seen. */
export const countVote = (ctx: Ctx, id: string, { version }: { version: number }): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { round, next } = await takeRound(ctx, tx, id, { act: 'count', version })
    const voters = await loadVoters(tx, round.locality_id, id)
    if (voters.every(({ voted_at }) => voted_at === null)) throw new AppError('nobody-voted')
    await saveRound(tx, round, version, { state: next })
    await recordMove(ctx, tx, round, 'count')
  })
