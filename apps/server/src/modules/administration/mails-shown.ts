import type { MailRow } from '@guongsang/contract/administration-system.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'
import { localityOf } from './scope.ts'

export interface MailsQuery {
  cursor?: string | undefined
  limit: number
  state?: MailRow['state'] | undefined
}

const own = (tx: Tx, actor: Actor) =>
  tx.selectFrom('platform.mails').where('locality_id', '=', localityOf(actor))

export async function listMails(tx: Tx, actor: Actor, query: MailsQuery) {
  let select = own(tx, actor).selectAll()
  if (query.state) select = select.where('state', '=', query.state)
  const after = readCursor(query.cursor, ['id'])
  if (after) select = select.where('id', '<', after[0])
  const rows = await select
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return pageOf(
    rows,
    query,
    ({ id }) => [id],
    (row) => ({
      id: row.id,
      toAddress: row.to_address,
      subject: row.subject,
      body: row.body,
      state: row.state,
      error: row.error,
      createdAt: row.created_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
    }),
  )
}

export async function countMails(tx: Tx, actor: Actor): Promise<Record<MailRow['state'], number>> {
  const rows = await own(tx, actor)
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const none = { waiting: 0, sent: 0, kept: 0, refused: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}
