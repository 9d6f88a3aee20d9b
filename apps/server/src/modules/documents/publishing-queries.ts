/** Việc đăng of the locality, open ones first. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, type PageAsked, pageOf, readCursor } from '../../platform/database/paging.ts'
import { type Asking, reachOf } from './reach.ts'
import { rowsByIds } from './register-queries.ts'
import type { PublishingTask } from './publishing-store.ts'

export async function listPublishingTasks(
  tx: Tx,
  asking: Asking,
  asked: PageAsked & { state?: string | undefined },
) {
  const { localityId } = asking
  const after = readCursor(asked.cursor, ['number', 'id'])
  const from = sql`from documents.publishing_tasks t where t.locality_id = ${localityId}
    and (${asked.state ?? null}::text is null or t.state = ${asked.state ?? null})`
  const { rows } = await sql<PublishingTask & { closed: number }>`
    select t.*, (t.state <> 'open')::int as closed ${from}
      ${after ? sql`and ((t.state <> 'open')::int > ${after[0]} or (t.state <> 'open')::int = ${after[0]} and t.id < ${after[1]}::uuid)` : sql``}
    order by (t.state <> 'open')::int, t.id desc limit ${asked.limit + 1}`.execute(tx)
  const reach = await reachOf(tx, asking)
  const documents = await rowsByIds(
    tx,
    asking,
    reach,
    rows.map(({ document_id }) => document_id),
  )
  const page = pageOf(
    rows,
    asked,
    (row) => [row.closed, row.id],
    (row) => ({
      id: row.id,
      channel: row.channel,
      state: row.state,
      publishedOn: row.published_on,
      address: row.address,
      reason: row.reason,
      createdAt: row.created_at.toISOString(),
      closedBy: row.closed_by,
      // Whoever publishes sees every document that has a task (reach.ts).
      document: documents.get(row.document_id)!,
    }),
  )
  return { ...page, ...(await boundedCount(tx, asked, from)) }
}
