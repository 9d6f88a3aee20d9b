import type { moveExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import { STAGES } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { canKeepExemplars } from './policy.ts'
import { demandMove, stepTo, takeLiving } from './take-exemplar.ts'

type Asked = Parsed<typeof moveExemplarRoute>['body']

/** Bồi dưỡng, thôi theo dõi, theo dõi lại. The other steps follow from what happened: a survey, a recognition, a replication. */
export const moveExemplar = (ctx: Ctx, id: string, { stage, reason, version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    if (stage !== 'nurturing' && stage !== 'dropped')
      throw new AppError('exemplar-stage-refuses', { stage: STAGES[exemplar.stage], wanted: STAGES[stage] })
    demandMove(exemplar.stage, stage)
    if (stage === 'dropped' && reason === null)
      throw new AppError('invalid-input', {}, [{ field: 'reason', message: 'Ghi lý do thôi theo dõi.' }])
    await stepTo(ctx, tx, exemplar, version, { stage, on: ctx.today, reason })
    const { title } = exemplar
    await ctx.record(tx, 'exemplar-moved', { kind: 'exemplar', id }, { title, stage: STAGES[stage], reason })
  })
