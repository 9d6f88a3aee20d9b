import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import type { NotificationRow } from './tables.ts'

export const localityOf = (actor: Actor): string => actor.localityId ?? INSTALLATION

type Written = Pick<NotificationRow, 'id' | 'account_id'>
type Content = Pick<NotificationRow, 'kind' | 'title' | 'detail' | 'href' | 'key' | 'day'>

/** Those that were new; what an account already has under this key is left as it is. */
export const insertNews = (
  tx: Tx,
  localityId: string,
  accountIds: readonly string[],
  content: Content,
): Promise<Written[]> =>
  tx
    .insertInto('notifications.notifications')
    .values(
      accountIds.map((account_id) => ({
        ...content,
        locality_id: localityId,
        id: newId(),
        account_id,
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

/** Of these accounts, the ones that want a mail for each piece of news. */
export async function wantingMailAtOnce(
  tx: Tx,
  localityId: string,
  accountIds: string[],
): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('notifications.preferences')
    .select('account_id')
    .where('locality_id', '=', localityId)
    .where('mail_at_once', '=', true)
    .where('account_id', 'in', accountIds)
    .execute()
  return new Set(rows.map((row) => row.account_id))
}

const own = (tx: Tx, actor: Actor) =>
  tx
    .updateTable('notifications.notifications')
    .where('locality_id', '=', localityOf(actor))
    .where('account_id', '=', actor.accountId)

/** False when the account has no such notification. Marking twice keeps the first moment. */
export async function markRead(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const row = await own(tx, actor)
    .set({ read_at: sql<Date>`coalesce(read_at, now())` })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function markAllRead(tx: Tx, actor: Actor): Promise<number> {
  const rows = await own(tx, actor)
    .set({ read_at: sql<Date>`now()` })
    .where('read_at', 'is', null)
    .returning('id')
    .execute()
  return rows.length
}

export async function savePreferences(
  tx: Tx,
  actor: Actor,
  choice: { mail_at_once: boolean; mail_digest: boolean },
): Promise<void> {
  if (actor.accountId === null) return
  await tx
    .insertInto('notifications.preferences')
    .values({ locality_id: localityOf(actor), account_id: actor.accountId, ...choice })
    .onConflict((conflict) => conflict.columns(['locality_id', 'account_id']).doUpdateSet(choice))
    .execute()
}

const unmailed = (tx: Tx, localityId: string) =>
  tx
    .selectFrom('notifications.notifications as news')
    .selectAll('news')
    .where('news.locality_id', '=', localityId)
    .where('news.read_at', 'is', null)
    .where('news.digested_on', 'is', null)

export const findUnmailed = (tx: Tx, localityId: string, id: string): Promise<NotificationRow | undefined> =>
  unmailed(tx, localityId).where('news.id', '=', id).executeTakeFirst()

/** What is unread and not yet mailed, by account, of those who want the digest: without a choice, everybody. */
export async function listForDigest(tx: Tx, localityId: string): Promise<Map<string, NotificationRow[]>> {
  const rows = await unmailed(tx, localityId)
    .leftJoin('notifications.preferences as wish', (join) =>
      join
        .onRef('wish.locality_id', '=', 'news.locality_id')
        .onRef('wish.account_id', '=', 'news.account_id'),
    )
    .where((where) => where.or([where('wish.mail_digest', 'is', null), where('wish.mail_digest', '=', true)]))
    .orderBy('news.id')
    .execute()
  return Map.groupBy(rows, (row) => row.account_id)
}

export async function markMailed(tx: Tx, rows: readonly NotificationRow[], day: Day): Promise<void> {
  const ids = rows.map((row) => row.id)
  await tx
    .updateTable('notifications.notifications')
    .set({ digested_on: day })
    .where('locality_id', '=', rows[0]!.locality_id)
    .where('id', 'in', ids)
    .execute()
}
