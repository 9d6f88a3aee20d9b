import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import { markAllRead, markRead } from './store.ts'

/** Marks one notification of the account as read; doing it twice changes nothing. */
export async function readNotification(ctx: Ctx, id: string): Promise<void> {
  if (!(await ctx.transaction((tx) => markRead(tx, ctx.actor, id))))
    throw new AppError('notification-not-found')
}

export const readAllNotifications = (ctx: Ctx): Promise<{ marked: number }> =>
  ctx.transaction(async (tx) => ({ marked: await markAllRead(tx, ctx.actor) }))
