import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { canRemoveFile } from './policy.ts'
import { requireFile } from './require-file.ts'
import { markRemoved } from './store.ts'

/** Gỡ tệp: it is no longer handed out; who took it away, and why, stays with it. */
export async function removeFile(ctx: Ctx, at: Date, id: string, reason: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const file = await requireFile(ctx, tx, id, canRemoveFile)
    if (file.deleted_at !== null) throw new AppError('file-removed', { reason: file.deleted_reason })
    await markRemoved(tx, file, { at, accountId: ctx.actor.accountId, reason })
    await ctx.record(tx, 'file-removed', { kind: 'file', id }, { name: file.name, reason })
  })
}
