import { type Ctx, localityOf } from '../ctx.ts'
import { kindOf } from './kind.ts'
import { demandImport, demandOpen } from './preview.ts'
import { forgetSecrets, lockBatch, saveBatch } from './store.ts'

/** Bỏ bản xem trước. Its rows stay to be looked at; nothing of them can be imported any more. */
export async function discardImport(ctx: Ctx, id: string): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const batch = await lockBatch(tx, localityId, id)
    demandImport(ctx, kindOf(batch.subject))
    demandOpen(batch)
    await forgetSecrets(tx, localityId, id)
    await saveBatch(tx, batch, { state: 'discarded' })
    await ctx.record(tx, 'import-discarded', { kind: 'import', id }, { file: batch.file_name })
  })
}
