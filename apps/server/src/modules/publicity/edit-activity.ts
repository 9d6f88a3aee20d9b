import { AppError } from '../../platform/errors.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type ActivityAsked, readActivity } from './activity-facts.ts'
import { saidOf } from './log-activity.ts'
import { demandFor } from './outreach-facts.ts'
import { canLogForUnits } from './outreach-policy.ts'
import { lockOutreach, saveActivity } from './outreach-store.ts'

/** Of somebody else's office one changes nothing; what was struck out stays as it was. */
async function takeActivity(ctx: Ctx, tx: Tx, id: string) {
  const row = await lockOutreach(tx, 'activities', localityOf(ctx), id)
  await demandFor(ctx, tx, row.organization_id, canLogForUnits)
  if (row.struck_reason !== null) throw new AppError('activity-struck')
  return row
}

/** Sửa hoạt động đã ghi: the log keeps what it said before. */
export const editActivity = (
  ctx: Ctx,
  id: string,
  { version, ...asked }: ActivityAsked & { version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const before = await takeActivity(ctx, tx, id)
    const row = await readActivity(ctx, tx, asked, before.file_ids)
    await saveActivity(tx, before, version, row)
    const object = { kind: 'publicity-activity', id }
    await ctx.record(tx, 'activity-edited', object, { ...saidOf(row), before: saidOf(before).content })
  })

/** Gạch bỏ hoạt động ghi nhầm. */
export const strikeActivity = (
  ctx: Ctx,
  id: string,
  { reason, version }: { reason: string; version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const row = await takeActivity(ctx, tx, id)
    await saveActivity(tx, row, version, { struck_reason: reason })
    await ctx.record(tx, 'activity-struck', { kind: 'publicity-activity', id }, { ...saidOf(row), reason })
  })
