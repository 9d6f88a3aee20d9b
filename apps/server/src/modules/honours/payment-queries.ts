/** Payment lists as they were drawn up, within what the actor may see. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { PaymentListRow as Shown } from '@guongsang/contract/honours-payments.ts'
import type { PrizeSums } from '@guongsang/contract/honours-prizes.ts'
import { ofUnitsWithin, placeOf } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { canViewPaymentLists } from './policy.ts'
import type { Asking } from './queries.ts'

interface PaymentListRead {
  id: string
  organizationId: string | null
  path: string | null
  title: string
  decisionNumber: string | null
  total: number
  lineCount: number
  open: number
  recordedAt: Date
  recordedBy: string
  withdrawnBecause: string | null
  withdrawnBy: string | null
  withdrawnAt: Date | null
  sums: PrizeSums
}

/** A list of a unit follows the place that unit has today; one of the office is the office's. */
const from = (asking: Asking) => sql`
  from honours.payment_lists l where l.locality_id = ${asking.localityId}
    and ${ofUnitsWithin(asking, canViewPaymentLists, 'l.organization_id')}`

/** Beside the lists that are shown: the place of the unit, and why one was withdrawn. */
const beside = (asking: Asking) => sql`
  ${placeOf(asking, 'l.organization_id')}
  left join honours.payment_list_withdrawals w on w.locality_id = l.locality_id and w.list_id = l.id`

const columns = sql`
  l.id, l.organization_id as "organizationId", p.path, l.title, l.decision_number as "decisionNumber", l.total,
  l.line_count as "lineCount", l.open_count as open, l.recorded_at as "recordedAt", l.recorded_by as "recordedBy",
  w.reason as "withdrawnBecause", w.recorded_by as "withdrawnBy", w.recorded_at as "withdrawnAt"`

export async function listPaymentLists(
  tx: Tx,
  asking: Asking,
  asked: PageAsked & { q?: string | undefined },
): Promise<Page<Shown>> {
  const after = readCursor(asked.cursor, ['id'])
  const fit = sql`${from(asking)} and ${searched(asked.q, 'l.search_key')}`
  const begin: Expression<SqlBool> = after ? sql`l.id < ${after[0]}::uuid` : sql`true`
  const { rows } = await sql<Omit<PaymentListRead, 'sums'>>`
    select ${columns} from (select l.* ${fit} and ${begin} order by l.id desc limit ${asked.limit + 1}) l
    ${beside(asking)} order by l.id desc`.execute(tx)
  return { ...pageOf(rows, asked, ({ id }) => [id], shownRow), ...(await boundedCount(tx, asked, fit)) }
}

export async function findPaymentList(
  tx: Tx,
  asking: Asking,
  id: string,
): Promise<PaymentListRead | undefined> {
  const { rows } = await sql<PaymentListRead>`
    select ${columns}, l.sums from (select l.* ${from(asking)} and l.id = ${id}) l ${beside(asking)}`.execute(
    tx,
  )
  return rows[0]
}

export const shownRow = (row: Omit<PaymentListRead, 'sums'>): Shown => ({
  id: row.id,
  title: row.title,
  decisionNumber: row.decisionNumber,
  total: row.total,
  lineCount: row.lineCount,
  open: row.open,
  recordedAt: row.recordedAt.toISOString(),
  recordedBy: row.recordedBy,
  withdrawn:
    row.withdrawnAt === null
      ? null
      : { reason: row.withdrawnBecause!, by: row.withdrawnBy!, at: row.withdrawnAt.toISOString() },
})
