import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'
import { localityOf } from './store.ts'

/** The rows of one account: whoever asks never sees another's. */
const own = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('notifications.notifications')
    .where('locality_id', '=', localityOf(actor))
    .where('account_id', '=', actor.accountId)

export async function countUnread(tx: Tx, actor: Actor): Promise<number> {
  const { count } = await own(tx, actor)
    .where('read_at', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface NewsQuery {
  cursor?: string | undefined
  limit: number
  unread?: boolean | undefined
}

/** Newest first; ids are ordered by time. */
export async function listNotifications(tx: Tx, actor: Actor, query: NewsQuery) {
  let select = own(tx, actor).selectAll()
  if (query.unread) select = select.where('read_at', 'is', null)
  const after = readCursor(query.cursor, ['id'])
  if (after) select = select.where('id', '<', after[0])
  const rows = await select
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  const shown = pageOf(
    rows,
    query,
    ({ id }) => [id],
    (row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      detail: row.detail,
      href: row.href,
      day: row.day,
      createdAt: row.created_at.toISOString(),
      readAt: row.read_at?.toISOString() ?? null,
    }),
  )
  return { ...shown, unread: await countUnread(tx, actor) }
}

/** Without a choice of their own, accounts get the digest and no mail at once. */
export async function mailPreferences(tx: Tx, actor: Actor) {
  const row = await tx
    .selectFrom('notifications.preferences')
    .select(['mail_at_once', 'mail_digest'])
    .where('locality_id', '=', localityOf(actor))
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  return { atOnce: row?.mail_at_once ?? false, digest: row?.mail_digest ?? true }
}
