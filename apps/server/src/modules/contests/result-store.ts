/** Loads and saves winners and proposals. */
import { type Expression, type Insertable, type Selectable, sql, type SqlBool } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ProposalRow, WinnerRow } from './tables.ts'

export type StoredWinner = Selectable<WinnerRow>
export type StoredProposal = Selectable<ProposalRow>

export async function insertWinners(tx: Tx, rows: readonly Insertable<WinnerRow>[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('contests.winners')
      .values([...rows])
      .execute()
}

export const loadWinners = (tx: Tx, localityId: string, contestId: string): Promise<StoredWinner[]> =>
  tx
    .selectFrom('contests.winners')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('contest_id', '=', contestId)
    .orderBy('rank')
    .orderBy('entry_id')
    .execute()

/** Proposed once, a person stays with the first reason: false. */
export async function insertProposals(tx: Tx, rows: readonly Insertable<ProposalRow>[]): Promise<boolean> {
  if (rows.length === 0) return true
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('contests.proposals')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['locality_id', 'entry_id', 'kind']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === BigInt(rows.length)
}

export async function lockProposal(tx: Tx, localityId: string, id: string): Promise<StoredProposal> {
  const row = await tx
    .selectFrom('contests.proposals')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('proposal-not-found', { id })
  return row
}

export const saveProposal = saveVersioned('contests.proposals')

export interface ProposalRead {
  id: string
  contest_id: string
  contest_title: string
  entry_id: string
  kind: StoredProposal['kind']
  name: string
  place: string | null
  prize_label: string | null
  rank: number | null
  reason: string
  exemplar_id: string | null
  withdrawn_reason: string | null
  version: number
}

/** Behind every rank there is. */
const NO_RANK = 1_000_000

interface ProposalFilter {
  contestId?: string | undefined
  kind?: string | undefined
  withdrawn?: boolean | undefined
}

/** The latest contest first, in it by rank, whoever won none behind; what was withdrawn only when asked for. */
export async function readProposals(
  tx: Tx,
  localityId: string,
  filter: ProposalFilter,
  asked: PageAsked,
): Promise<Page<ProposalRead>> {
  const parts: Expression<SqlBool>[] = []
  if (filter.contestId !== undefined) parts.push(sql`p.contest_id = ${filter.contestId}`)
  if (filter.kind !== undefined) parts.push(sql`p.kind = ${filter.kind}`)
  if (filter.withdrawn !== true) parts.push(sql`p.withdrawn_reason is null`)
  const after = readCursor(asked.cursor, ['id', 'number', 'text', 'id'])
  const from = sql`from contests.proposals p
    join contests.contests c on c.locality_id = p.locality_id and c.id = p.contest_id
    join contests.entries e on e.locality_id = p.locality_id and e.id = p.entry_id
    left join contests.winners w
      on w.locality_id = p.locality_id and w.contest_id = p.contest_id and w.entry_id = p.entry_id
    where p.locality_id = ${localityId} and ${both(parts)}`
  const order = sql`p.contest_id, -coalesce(w.rank, ${NO_RANK}), p.kind = 'winner', p.id`
  const begin = after
    ? sql`and (${order}) < (${after[0]}::uuid, ${-after[1]}::float8, ${after[2] === 'winner'}::boolean, ${after[3]}::uuid)`
    : sql``
  const { rows } = await sql<ProposalRead>`
    select p.id, p.contest_id, c.title as contest_title, p.entry_id, p.kind, p.name, p.place, w.prize_label, w.rank,
      p.reason, case when p.kind = 'written-about' then e.exemplar_id end as exemplar_id, p.withdrawn_reason, p.version
    ${from} ${begin}
    order by p.contest_id desc, coalesce(w.rank, ${NO_RANK}), p.kind = 'winner' desc, p.id desc limit ${asked.limit + 1}`.execute(
    tx,
  )
  const page = pageOf(
    rows,
    asked,
    ({ contest_id, rank, kind, id }) => [contest_id, rank ?? NO_RANK, kind, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, from)) }
}
