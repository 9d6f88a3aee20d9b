import { sql } from 'kysely'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import './tables.ts'

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
  const localityId = ctx.actor.localityId ?? INSTALLATION
  const written = await tx
    .insertInto('notifications.notifications')
    .values(
      [...new Set(news.accountIds)].map((accountId) => ({
        locality_id: localityId,
        id: newId(),
        account_id: accountId,
        kind: news.kind,
        title: news.title,
        detail: news.detail ?? null,
        href: news.href ?? null,
        key: news.key ?? null,
        day: ctx.today,
        created_at: sql<Date>`now()`,
        read_at: null,
        digested_on: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['locality_id', 'account_id', 'key']).where('key', 'is not', null).doNothing(),
    )
    .returning(['id', 'account_id'])
    .execute()
  if (written.length === 0) return
  const eager = await tx
    .selectFrom('notifications.preferences')
    .select('account_id')
    .where('locality_id', '=', localityId)
    .where('mail_at_once', '=', true)
    .where(
      'account_id',
      'in',
      written.map((row) => row.account_id),
    )
    .execute()
  const wanted = new Set(eager.map((row) => row.account_id))
  for (const row of written)
    if (wanted.has(row.account_id))
      await ctx.enqueue(tx, 'mail-notification', { notificationId: row.id }, { key: row.id })
}
