import { sql } from 'kysely'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'

const own = (ctx: Ctx, tx: Tx) =>
  tx
    .updateTable('notifications.notifications')
    .where('locality_id', '=', ctx.actor.localityId ?? INSTALLATION)
    .where('account_id', '=', ctx.actor.accountId)

/** Marks one notification of the account as read; doing it twice changes nothing. */
export async function readNotification(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await own(ctx, tx)
      .set({ read_at: sql<Date>`coalesce(read_at, now())` })
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!row) throw new AppError('notification-not-found')
  })
}

export async function readAllNotifications(ctx: Ctx): Promise<{ marked: number }> {
  return ctx.transaction(async (tx) => {
    const rows = await own(ctx, tx)
      .set({ read_at: sql<Date>`now()` })
      .where('read_at', 'is', null)
      .returning('id')
      .execute()
    return { marked: rows.length }
  })
}
