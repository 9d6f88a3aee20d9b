import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { readHandOver } from './hand-over-queries.ts'
import { askingOf } from './asking.ts'
import { canHandOver, demand } from './outreach-policy.ts'
import { lockOutreach, saveHandOver } from './outreach-store.ts'

/** Thu hồi: whoever has not used it is asked not to; what was made of it stays where it is. */
export const recallHandOver = (
  ctx: Ctx,
  id: string,
  { reason, version }: { reason: string; version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const row = await lockOutreach(tx, 'hand_overs', asking.localityId, id)
    const seen = await readHandOver(tx, asking, id)
    if (seen === undefined) throw new AppError('hand-over-not-found', { id })
    demand(ctx.actor, canHandOver, { localityId: asking.localityId, organizationPath: seen.path })
    if (row.recalled_reason !== null) throw new AppError('hand-over-recalled')
    await saveHandOver(tx, row, version, { recalled_reason: reason })
    await ctx.record(tx, 'hand-over-recalled', { kind: 'hand-over', id }, { title: row.title, reason })
  })
