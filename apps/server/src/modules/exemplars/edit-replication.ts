import { REPLICATION_STATES } from '@guongsang/contract/exemplars-words.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { findLife, saveReplication } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { readReplication, type ReplicationAsked } from './replication-facts.ts'
import { takeLiving } from './take-exemplar.ts'

/** Ghi kết quả, duy trì hoặc dừng nhân rộng. */
export const editReplication = (
  ctx: Ctx,
  id: string,
  { version, ...asked }: ReplicationAsked & { version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const found = await findLife(tx, 'replications', localityOf(ctx), id)
    const { exemplar } = await takeLiving(ctx, tx, found.exemplar_id, canKeepExemplars)
    await saveReplication(tx, found, version, await readReplication(ctx, tx, asked, found.file_ids))
    const words = {
      title: exemplar.title,
      by: asked.byName,
      state: REPLICATION_STATES[asked.state].toLowerCase(),
    }
    await ctx.record(tx, 'exemplar-replication-edited', { kind: 'exemplar', id: exemplar.id }, words)
  })
