/** How far an item reached, and what its readers said in the editor's words. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { AudienceTextState } from '@guongsang/core/publicity/audience-text.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type { AudienceTextRow, InteractionCountRow } from './outreach-tables.ts'

/** The latest reading first. */
export async function readCounts(
  tx: Tx,
  localityId: string,
  itemId: string,
): Promise<Selectable<InteractionCountRow>[]> {
  const { rows } = await sql<Selectable<InteractionCountRow>>`
    select * from publicity.interaction_counts where locality_id = ${localityId} and item_id = ${itemId}
    order by counted_on desc, recorded_at desc, id desc limit 200`.execute(tx)
  return rows
}

export interface TextFilter {
  itemId?: string | undefined
  state?: AudienceTextState | undefined
  kind?: AudienceTextRow['kind'] | undefined
}

export async function readTexts(
  tx: Tx,
  localityId: string,
  filter: TextFilter,
  asked: PageAsked,
): Promise<Page<Selectable<AudienceTextRow>>> {
  const conditions: Expression<SqlBool>[] = [sql<SqlBool>`t.locality_id = ${localityId}`]
  if (filter.itemId !== undefined) conditions.push(sql<SqlBool>`t.item_id = ${filter.itemId}`)
  if (filter.state !== undefined) conditions.push(sql<SqlBool>`t.state = ${filter.state}`)
  if (filter.kind !== undefined) conditions.push(sql<SqlBool>`t.kind = ${filter.kind}`)
  const found = sql`from publicity.audience_texts t where ${both(conditions)}`
  const after = readCursor(asked.cursor, ['day', 'id'])
  const begin = after ? sql`and (t.received_on, t.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Selectable<AudienceTextRow>>`select t.* ${found} ${begin}
    order by t.received_on desc, t.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ received_on, id }) => [received_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}
