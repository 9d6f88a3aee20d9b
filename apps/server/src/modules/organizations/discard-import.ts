import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { demandOpen } from './import-preview.ts'
import { forgetSecrets, lockBatch, saveBatch } from './import-store.ts'
import { canImport, demand } from './policy.ts'

/** Bỏ bản xem trước. Its rows stay to be looked at; nothing of them can be imported any more. */
export async function discardImport(ctx: Ctx, id: string): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canImport, { localityId })
  await ctx.transaction(async (tx) => {
    const batch = await lockBatch(tx, localityId, id)
    demandOpen(batch)
    await forgetSecrets(tx, localityId, id)
    await saveBatch(tx, batch, { state: 'discarded' })
    await record(ctx, tx, 'import-discarded', 'import', id, { file: batch.file_name })
  })
}
