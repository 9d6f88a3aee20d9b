/** Reads of the register for screens, within what the actor may see. */
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely'
import type {
  DocumentRow as Shown,
  DocumentsQuery as Query,
  DocumentView as View,
} from '@guongsang/contract/documents-register.ts'
import { CARRYING_OUT } from '@guongsang/core/documents/carrying-out.ts'
import { type IssuingLevel, issuingLevelOf } from '@guongsang/core/documents/issuing-level.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, boundedCount, pageOf, readCursor, searched } from '../../platform/database/paging.ts'
import { canViewDocuments } from './policy.ts'
import { type Asking, type Reach, reachOf, unitsOf, visibleTo } from './reach.ts'
import type { DocumentRecord } from './tables.ts'
import { shownReference } from './words.ts'

export type RowRead = Pick<
  DocumentRecord,
  | 'id'
  | 'direction'
  | 'kind'
  | 'state'
  | 'number'
  | 'number_suffix'
  | 'symbol'
  | 'title'
  | 'issuer_id'
  | 'issuer_name'
  | 'issued_on'
  | 'organization_id'
  | 'urgency'
  | 'doubt'
> & { organization_name: string | null }

/** The unit is called as on the day asked; one that has no name on it, as it was called last before. */
export const rowColumns = (on: Day): RawBuilder<unknown> => sql`
  d.id, d.direction, d.kind, d.state, d.number, d.number_suffix, d.symbol, d.title, d.issuer_id, d.issuer_name,
  d.issued_on, d.organization_id, d.urgency, d.doubt,
  (select p.name from organizations.places p where p.locality_id = d.locality_id and p.kind = 'organization'
    and p.id = d.organization_id and p.valid_from <= ${on} order by p.valid_from desc limit 1) as organization_name`

export const shownRow = (row: RowRead): Shown => ({
  id: row.id,
  direction: row.direction,
  kind: row.kind,
  state: row.state,
  number: row.number,
  reference: shownReference(row),
  title: row.title,
  issuer: { id: row.issuer_id, name: row.issuer_name },
  issuedOn: row.issued_on,
  organization: { id: row.organization_id, name: row.organization_name ?? '' },
  urgency: row.urgency,
  doubt: row.doubt,
})

/** What others issued and this locality goes by: everybody here sees it. */
const LIBRARY = sql<SqlBool>`d.direction = 'external'`
/** What was issued within so many days is new. */
const RECENT_DAYS = 60

/** What stands in a part of the register. */
function inView(view: View, reach: Reach, today: Day): Expression<SqlBool> {
  const units = unitsOf(reach, canViewDocuments)
  const conditions: Record<View, Expression<SqlBool>> = {
    all: sql<SqlBool>`true`,
    outgoing: sql<SqlBool>`(d.direction in ('outgoing', 'internal') and d.issued_at is not null)`,
    incoming: sql<SqlBool>`(d.direction = 'incoming' or exists (select from documents.deliveries v
      where v.locality_id = d.locality_id and v.document_id = d.id and v.organization_id = any(${units}::uuid[])))`,
    drafts: sql<SqlBool>`d.state = 'draft'`,
    'to-sign': sql<SqlBool>`d.state = 'submitted'`,
    'to-number': sql<SqlBool>`d.state = 'signed'`,
    'to-issue': sql<SqlBool>`d.state = 'numbered'`,
    library: LIBRARY,
    recent: sql<SqlBool>`((${LIBRARY}) or d.issued_at is not null) and d.state in ('issued', 'recorded')
      and d.issued_on > ${addDays(today, -RECENT_DAYS)} and d.issued_on <= ${today}`,
  }
  return conditions[view]
}

export const ofYear = (year: number): Expression<SqlBool> =>
  sql<SqlBool>`(d.issued_on >= ${`${year}-01-01`} and d.issued_on < ${`${year + 1}-01-01`})`

/** Issued, and naming this document as what it carries out. */
export const carryingOut = (id: string): Expression<SqlBool> => sql<SqlBool>`(
  d.state in ('issued', 'recorded', 'replaced', 'expired') and d.id <> ${id} and exists (
    select from documents.relations r where r.locality_id = d.locality_id and r.document_id = d.id
      and r.related_id = ${id} and r.kind = any(${[...CARRYING_OUT]}::text[])))`

function conditionsOf(reach: Reach, query: Query, today: Day): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [
    visibleTo(reach),
    inView(query.view, reach, today),
    searched(query.q, 'd.search_key'),
  ]
  if (query.kind !== undefined) parts.push(sql`d.kind = ${query.kind}`)
  if (query.direction !== undefined) parts.push(sql`d.direction = ${query.direction}`)
  if (query.state !== undefined) parts.push(sql`d.state = ${query.state}`)
  if (query.year !== undefined) parts.push(ofYear(query.year))
  if (query.issuerId !== undefined) parts.push(sql`d.issuer_id = ${query.issuerId}`)
  if (query.organizationId !== undefined) parts.push(sql`d.organization_id = ${query.organizationId}`)
  if (query.carriesOutId !== undefined) parts.push(carryingOut(query.carriesOutId))
  return both(parts)
}

/** What has no day yet comes first: it is what somebody is at work on. */
const NO_DAY = '9999-12-31'
const NO_NUMBER = 100_000_000

const orders = {
  newest: {
    by: sql`coalesce(d.issued_on, ${NO_DAY}::date) desc, d.id desc`,
    keys: ['text', 'id'],
    after: (keys: readonly (string | number)[]) =>
      sql<SqlBool>`(coalesce(d.issued_on, ${NO_DAY}::date), d.id) < (${keys[0]}::date, ${keys[1]}::uuid)`,
    keysOf: (row: RowRead) => [row.issued_on ?? NO_DAY, row.id],
  },
  number: {
    by: sql`coalesce(d.number, ${NO_NUMBER}), d.number_suffix, d.id`,
    keys: ['number', 'text', 'id'],
    after: (keys: readonly (string | number)[]) =>
      sql<SqlBool>`(coalesce(d.number, ${NO_NUMBER}), d.number_suffix, d.id)
        > (${keys[0]}::int, ${keys[1]}::text, ${keys[2]}::uuid)`,
    keysOf: (row: RowRead) => [row.number ?? NO_NUMBER, row.number_suffix, row.id],
  },
} as const

export async function listDocuments(tx: Tx, asking: Asking, query: Query) {
  const { localityId, today } = asking
  const reach = await reachOf(tx, asking)
  const order = orders[query.sort]
  const after = readCursor(query.cursor, order.keys)
  const within = sql`from documents.documents d
    where d.locality_id = ${localityId} and ${conditionsOf(reach, query, today)}`
  const issuers = byLevel(query) ? await countByIssuer(tx, within) : []
  const from =
    query.issuingLevel === undefined ? within : sql`${within} and ${issuedBy(issuers, query.issuingLevel)}`
  const { rows } = await sql<RowRead>`
    select ${rowColumns(today)} ${from} ${after ? sql`and ${order.after(after)}` : sql``}
    order by ${order.by} limit ${query.limit + 1}`.execute(tx)
  const page = pageOf(rows, query, order.keysOf, shownRow)
  const counts = query.cursor === undefined ? await countWaiting(tx, localityId, reach) : undefined
  const levels = query.cursor === undefined && byLevel(query) ? sumByLevel(issuers) : undefined
  return {
    ...page,
    ...(await boundedCount(tx, query, from)),
    ...(counts && { counts }),
    ...(levels && { levels }),
  }
}

interface IssuerCount {
  issuer: string
  level: IssuingLevel
  count: number
}

const byLevel = ({ view, issuingLevel }: Query): boolean => view === 'library' || issuingLevel !== undefined

/** Who issued what is shown: some dozens of names, whose level core reads from them. */
async function countByIssuer(tx: Tx, within: RawBuilder<unknown>): Promise<IssuerCount[]> {
  const { rows } = await sql<{ issuer: string; count: number }>`
    select d.issuer_name as issuer, count(*)::int as count ${within} group by d.issuer_name`.execute(tx)
  return rows.map((row) => ({ ...row, level: issuingLevelOf(row.issuer) }))
}

const issuedBy = (issuers: readonly IssuerCount[], wanted: IssuingLevel): Expression<SqlBool> =>
  sql<SqlBool>`d.issuer_name = any(${issuers.filter(({ level }) => level === wanted).map(({ issuer }) => issuer)}::text[])`

function sumByLevel(issuers: readonly IssuerCount[]): Partial<Record<IssuingLevel, number>> {
  const sums: Partial<Record<IssuingLevel, number>> = {}
  for (const { level, count } of issuers) sums[level] = (sums[level] ?? 0) + count
  return sums
}

/** How many wait in each step before the issue. */
async function countWaiting(
  tx: Tx,
  localityId: string,
  reach: Reach,
): Promise<Partial<Record<View, number>>> {
  const { rows } = await sql<{ state: DocumentRecord['state']; count: number }>`
    select d.state, count(*)::int as count from documents.documents d
    where d.locality_id = ${localityId} and d.state in ('draft', 'submitted', 'signed', 'numbered')
      and ${visibleTo(reach)} group by d.state`.execute(tx)
  const of = (state: DocumentRecord['state']) => rows.find((row) => row.state === state)?.count ?? 0
  return {
    drafts: of('draft'),
    'to-sign': of('submitted'),
    'to-number': of('signed'),
    'to-issue': of('numbered'),
  }
}

/** Of these documents, the ones the actor may see. */
export async function rowsByIds(
  tx: Tx,
  { localityId, today }: Asking,
  reach: Reach,
  ids: readonly string[],
): Promise<Map<string, Shown>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<RowRead>`
    select ${rowColumns(today)} from documents.documents d
    where d.locality_id = ${localityId} and d.id = any(${[...ids]}::uuid[]) and ${visibleTo(reach)}`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.id, shownRow(row)]))
}

/** Whether these are in the register at all, whoever may see them. */
export async function findKnownDocuments(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from documents.documents
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

export interface CitedNumber {
  number: number
  symbol: string | null
}

/** Documents of these numbers that the actor may see, newest first: what citations are matched with. */
export async function documentsNumbered(
  tx: Tx,
  { localityId, today }: Asking,
  reach: Reach,
  cited: readonly CitedNumber[],
): Promise<(Shown & { symbol: string | null })[]> {
  if (cited.length === 0) return []
  const { rows } = await sql<RowRead>`
    select ${rowColumns(today)} from documents.documents d
    where d.locality_id = ${localityId} and d.number = any(${cited.map(({ number }) => number)}::int[])
      and ${visibleTo(reach)} order by d.issued_on desc nulls last, d.id desc limit 500`.execute(tx)
  return rows.map((row) => ({ ...shownRow(row), symbol: row.symbol }))
}
