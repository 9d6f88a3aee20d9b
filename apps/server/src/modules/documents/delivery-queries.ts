/** Deliveries as screens show them: of one document, and the inbox of the actor's units. */
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely'
import type { InboxRow } from '@guongsang/contract/documents-deliveries.ts'
import type { DeliveryShown } from '@guongsang/contract/documents-register.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { compareKeys, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { canReceiveDocuments } from './policy.ts'
import { type Asking, reachOf, unitsOf } from './reach.ts'
import { ofYear, rowColumns, type RowRead, shownRow } from './register-queries.ts'

type State = DeliveryShown['state']

export interface DeliveryRead {
  delivery_id: string
  receiver_id: string
  receiver_name: string | null
  sent_at: Date
  sent_by: string
  opened_at: Date | null
  opened_by: string | null
  acknowledged_at: Date | null
  acknowledged_by: string | null
  carried_out_at: Date | null
  carried_out_by: string | null
  remark: string | null
}

const columns = (on: Day): RawBuilder<unknown> => sql`
  v.id as delivery_id, v.organization_id as receiver_id, v.sent_at, v.sent_by, v.opened_at, v.opened_by,
  v.acknowledged_at, v.acknowledged_by, v.carried_out_at, v.carried_out_by, v.remark,
  (select p.name from organizations.places p where p.locality_id = v.locality_id and p.kind = 'organization'
    and p.id = v.organization_id and p.valid_from <= ${on} order by p.valid_from desc limit 1) as receiver_name`

/** Each step keeps its own moment; the last one reached is the state. */
const inState: Record<State, Expression<SqlBool>> = {
  sent: sql<SqlBool>`(v.opened_at is null and v.acknowledged_at is null and v.carried_out_at is null)`,
  opened: sql<SqlBool>`(v.opened_at is not null and v.acknowledged_at is null and v.carried_out_at is null)`,
  acknowledged: sql<SqlBool>`(v.acknowledged_at is not null and v.carried_out_at is null)`,
  'carried-out': sql<SqlBool>`(v.carried_out_at is not null)`,
}
const counting = sql`count(*) filter (where ${inState.sent})::int as sent,
  count(*) filter (where ${inState.opened})::int as opened,
  count(*) filter (where ${inState.acknowledged})::int as acknowledged,
  count(*) filter (where ${inState['carried-out']})::int as "carriedOut"`
interface Counts {
  sent: number
  opened: number
  acknowledged: number
  carriedOut: number
}

export function shownDelivery(row: DeliveryRead): DeliveryShown {
  const moment = (at: Date | null) => at?.toISOString() ?? null
  return {
    id: row.delivery_id,
    organization: { id: row.receiver_id, name: row.receiver_name ?? '' },
    state:
      row.carried_out_at !== null
        ? 'carried-out'
        : row.acknowledged_at !== null
          ? 'acknowledged'
          : row.opened_at !== null
            ? 'opened'
            : 'sent',
    sentAt: row.sent_at.toISOString(),
    sentBy: row.sent_by,
    openedAt: moment(row.opened_at),
    openedBy: row.opened_by,
    acknowledgedAt: moment(row.acknowledged_at),
    acknowledgedBy: row.acknowledged_by,
    carriedOutAt: moment(row.carried_out_at),
    carriedOutBy: row.carried_out_by,
    remark: row.remark,
  }
}

/** Of one document, by name; whoever asks has been shown the document. */
export async function listDeliveries(
  tx: Tx,
  { localityId, today }: Asking,
  documentId: string,
  asked: PageAsked & { state?: State | undefined },
) {
  const from = sql`from documents.deliveries v
    where v.locality_id = ${localityId} and v.document_id = ${documentId}`
  const narrowed = sql`${from} and ${asked.state === undefined ? sql`true` : inState[asked.state]}`
  const { rows } = await sql<DeliveryRead>`select ${columns(today)} ${narrowed}`.execute(tx)
  const counts = await sql<Counts>`select ${counting} ${from}`.execute(tx)
  const page = pageOf(
    byName(rows, readCursor(asked.cursor, ['text', 'id'])),
    asked,
    (row) => keysOf(row),
    shownDelivery,
  )
  return { ...page, ...(await boundedCount(tx, asked, narrowed)), counts: counts.rows[0]! }
}

const keysOf = (row: DeliveryRead): [name: string, id: string] => [
  titleSortKey(row.receiver_name ?? ''),
  row.delivery_id,
]

/**
 * In the Vietnamese order of names, after the last one shown. The key of a name is not published by the organisations, and one
 * document goes to some hundreds of them at most: they are put in order here.
 */
function byName(rows: readonly DeliveryRead[], after: [string, string] | null): DeliveryRead[] {
  const keyed = rows.map((row) => ({ row, keys: keysOf(row) }))
  const compare = (a: [string, string], b: [string, string]) =>
    compareKeys(a[0], b[0]) || compareKeys(a[1], b[1])
  return keyed
    .filter(({ keys }) => after === null || compare(keys, after) > 0)
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ row }) => row)
}

export interface InboxAsked extends PageAsked {
  q?: string | undefined
  state?: State | undefined
  kind?: string | undefined
  year?: number | undefined
  organizationId?: string | undefined
}

/** What was sent to the actor's units, newest first. */
export async function listInbox(tx: Tx, asking: Asking, asked: InboxAsked) {
  const { localityId, today } = asking
  const units = unitsOf(await reachOf(tx, asking), canReceiveDocuments)
  const after = readCursor(asked.cursor, ['moment', 'id'])
  const parts: Expression<SqlBool>[] = [
    sql`v.locality_id = ${localityId} and v.organization_id = any(${units}::uuid[])`,
    searched(asked.q, 'd.search_key'),
  ]
  if (asked.kind !== undefined) parts.push(sql`d.kind = ${asked.kind}`)
  if (asked.year !== undefined) parts.push(ofYear(asked.year))
  if (asked.organizationId !== undefined) parts.push(sql`v.organization_id = ${asked.organizationId}`)
  const from = sql`from documents.deliveries v
    join documents.documents d on d.locality_id = v.locality_id and d.id = v.document_id
    where ${both(parts)}`
  const narrowed = asked.state === undefined ? from : sql`${from} and ${inState[asked.state]}`
  const { rows } = await sql<DeliveryRead & RowRead>`
    select ${columns(today)}, ${rowColumns(today)} ${narrowed}
      ${after ? sql`and (v.sent_at, v.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by v.sent_at desc, v.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    (row) => [row.sent_at.toISOString(), row.delivery_id],
    (row): InboxRow => ({ delivery: shownDelivery(row), document: shownRow(row) }),
  )
  if (asked.cursor !== undefined) return page
  const counts = await sql<Counts>`select ${counting} ${from}`.execute(tx)
  const { carriedOut, ...others } = counts.rows[0]!
  return {
    ...page,
    ...(await boundedCount(tx, asked, narrowed)),
    counts: { ...others, 'carried-out': carriedOut },
  }
}

/** The delivery of a document to one of these units, the first sent. */
export async function deliveryTo(
  tx: Tx,
  { localityId, today }: Asking,
  documentId: string,
  units: readonly string[],
): Promise<DeliveryShown | null> {
  const { rows } = await sql<DeliveryRead>`
    select ${columns(today)} from documents.deliveries v
    where v.locality_id = ${localityId} and v.document_id = ${documentId}
      and v.organization_id = any(${[...units]}::uuid[]) order by v.id limit 1`.execute(tx)
  return rows[0] === undefined ? null : shownDelivery(rows[0])
}

/** How far each line of Nơi nhận has come. */
export async function countByLine(
  tx: Tx,
  localityId: string,
  documentId: string,
): Promise<Map<string, { delivered: number; opened: number; acknowledged: number }>> {
  const { rows } = await sql<{ line_id: string; delivered: number; opened: number; acknowledged: number }>`
    select v.line_id, count(*)::int as delivered, count(v.opened_at)::int as opened,
      count(v.acknowledged_at)::int as acknowledged
    from documents.deliveries v
    where v.locality_id = ${localityId} and v.document_id = ${documentId} and v.line_id is not null
    group by v.line_id`.execute(tx)
  return new Map(rows.map(({ line_id, ...counts }) => [line_id, counts]))
}
