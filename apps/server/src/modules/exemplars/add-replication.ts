import { REPLICATION_KINDS } from '@guongsang/contract/exemplars-words.ts'
import { canMove, isHidden } from '@guongsang/core/exemplars/stages.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { entryOf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { readReplication, type ReplicationAsked } from './replication-facts.ts'
import { lockExemplar, type StoredExemplar } from './store.ts'
import { stepTo, takeLiving } from './take-exemplar.ts'

/** Ghi nơi nhân rộng hoặc thi đua cùng. */
export const addReplication = (ctx: Ctx, id: string, asked: ReplicationAsked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    return { id: await writeReplication(ctx, tx, exemplar, asked) }
  })

/** What was taken over from a visit, written by events in their own transaction and by their own right. */
export async function recordReplication(
  ctx: Ctx,
  tx: Tx,
  exemplarId: string,
  seen: Pick<ReplicationAsked, 'organizationId' | 'byName' | 'since'> & Partial<ReplicationAsked>,
): Promise<string> {
  const exemplar = await lockExemplar(tx, localityOf(ctx), exemplarId)
  return writeReplication(ctx, tx, exemplar, { ...fresh, ...seen })
}

const fresh = {
  kind: 'replicates',
  scale: null,
  goal: null,
  result: null,
  state: 'begun',
  endedOn: null,
  fileIds: [],
  partnerIds: [],
} as const satisfies Partial<ReplicationAsked>

/** Once somebody copies what was recognised, it is being replicated. */
async function writeReplication(
  ctx: Ctx,
  tx: Tx,
  exemplar: StoredExemplar,
  asked: ReplicationAsked,
): Promise<string> {
  if (isHidden(exemplar.stage)) throw new AppError('exemplar-not-followed')
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
  await ctx.record(tx, 'exemplar-replicated', { kind: 'exemplar', id: exemplar.id }, words)
  return entry.id
}
