import { REPLICATION_KINDS } from '@guongsang/contract/exemplars-words.ts'
import { canMove } from '@guongsang/core/exemplars/stages.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { entryOf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { readReplication, type ReplicationAsked } from './replication-facts.ts'
import { stepTo, takeLiving } from './take-exemplar.ts'

/** Ghi nơi nhân rộng hoặc thi đua cùng. Once somebody copies what was recognised, it is being replicated. */
export const addReplication = (ctx: Ctx, id: string, asked: ReplicationAsked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    if (exemplar.stage === 'dropped') throw new AppError('exemplar-not-followed')
    const entry = { ...entryOf(ctx, exemplar), ...(await readReplication(ctx, tx, asked)) }
    await insertLife(tx, 'replications', [entry])
    if (asked.kind === 'replicates' && canMove(exemplar.stage, 'replicated'))
      await stepTo(ctx, tx, exemplar, exemplar.version, {
        stage: 'replicated',
        on: entry.since,
        reason: null,
      })
    const words = {
      title: exemplar.title,
      kind: REPLICATION_KINDS[asked.kind].toLowerCase(),
      by: entry.by_name,
    }
    await ctx.record(tx, 'exemplar-replicated', { kind: 'exemplar', id }, words)
    return { id: entry.id }
  })
