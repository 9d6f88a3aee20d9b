import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertNews, localityOf, wantingMailAtOnce } from './store.ts'

export interface News {
  accountIds: readonly string[]
  /** For the icon: 'document-printed', 'reminder', … */
  kind: string
  title: string
  detail?: string | null
  /** Where to act on it, inside the office. */
  href?: string | null
  /** The same news with the same key reaches an account once. */
  key?: string
}

/** Tells accounts something, in the transaction of what happened; mails follow by job for those who want them at once. */
export async function notify(ctx: Ctx, tx: Tx, news: News): Promise<void> {
  if (news.accountIds.length === 0) return
  const localityId = localityOf(ctx.actor)
  const { kind, title, detail = null, href = null, key = null } = news
  const content = { kind, title, detail, href, key, day: ctx.today }
  const written = await insertNews(tx, localityId, [...new Set(news.accountIds)], content)
  if (written.length === 0) return
  const eager = await wantingMailAtOnce(
    tx,
    localityId,
    written.map((row) => row.account_id),
  )
  for (const { id, account_id } of written)
    if (eager.has(account_id)) await ctx.enqueue(tx, 'mail-notification', { notificationId: id }, { key: id })
}
