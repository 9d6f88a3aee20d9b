/** Sổ văn bản đi, sổ văn bản đến, dãy số and việc đăng as screens and exports show them. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { IncomingEntry, OutgoingBookRow, Series } from '@guongsang/contract/documents-books.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { AppError } from '../../platform/errors.ts'
import { canNumberDocuments, canReceiveDocuments } from './policy.ts'
import { type Asking, type Reach, reachOf, unitsOf, sentBy, visibleTo } from './reach.ts'
import { ofYear, rowColumns, type RowRead, rowsByIds, shownRow } from './register-queries.ts'
import type { NumberTable, SeriesRecord } from './tables.ts'

export interface OutgoingAsked {
  q?: string | undefined
  year: number
  kind?: string | undefined
  issuerId?: string | undefined
}

type OutgoingRead = RowRead & {
  signer: string | null
  recipients: string
  copies: number
  opened: number
}

/** What bears a number of the year, in the order of numbers; what was cancelled keeps its line. */
function fromOutgoing(localityId: string, reach: Reach, asked: OutgoingAsked) {
  const parts: Expression<SqlBool>[] = [
    visibleTo(reach),
    sentBy(reach),
    sql`d.direction in ('outgoing', 'internal') and d.number is not null`,
    ofYear(asked.year),
    searched(asked.q, 'd.search_key'),
  ]
  if (asked.kind !== undefined) parts.push(sql`d.kind = ${asked.kind}`)
  if (asked.issuerId !== undefined) parts.push(sql`d.issuer_id = ${asked.issuerId}`)
  return sql`from documents.documents d where d.locality_id = ${localityId} and ${both(parts)}`
}

const outgoingColumns = sql`nullif(concat_ws(', ', d.signer_name, d.signer_post), '') as signer,
  coalesce((select string_agg(l.text, '; ' order by l.position) from documents.recipient_lines l
    where l.locality_id = d.locality_id and l.document_id = d.id), '') as recipients,
  (select count(*)::int from documents.deliveries v
    where v.locality_id = d.locality_id and v.document_id = d.id) as copies,
  (select count(v.opened_at)::int from documents.deliveries v
    where v.locality_id = d.locality_id and v.document_id = d.id) as opened`

const outgoingRow = (row: OutgoingRead): OutgoingBookRow => ({
  document: shownRow(row),
  signer: row.signer,
  recipients: row.recipients,
  copies: row.copies,
  opened: row.opened,
})

export async function showOutgoingBook(tx: Tx, asking: Asking, asked: OutgoingAsked & PageAsked) {
  const { localityId, today } = asking
  const after = readCursor(asked.cursor, ['number', 'text', 'id'])
  const from = fromOutgoing(localityId, await reachOf(tx, asking), asked)
  const begin = after
    ? sql`and (d.number, d.number_suffix, d.id) > (${after[0]}::int, ${after[1]}::text, ${after[2]}::uuid)`
    : sql``
  const { rows } = await sql<OutgoingRead>`
    select ${rowColumns(today)}, ${outgoingColumns} ${from} ${begin}
    order by d.number, d.number_suffix, d.id limit ${asked.limit + 1}`.execute(tx)
  const keys = (row: OutgoingRead) => [row.number!, row.number_suffix, row.id]
  return {
    ...pageOf(rows, asked, keys, outgoingRow),
    ...(await boundedCount(tx, asked, from)),
    year: asked.year,
  }
}

/** The whole book of a year: for the export. */
export async function readOutgoingBook(
  tx: Tx,
  asking: Asking,
  asked: OutgoingAsked,
): Promise<OutgoingBookRow[]> {
  const from = fromOutgoing(asking.localityId, await reachOf(tx, asking), asked)
  const { rows } = await sql<OutgoingRead>`
    select ${rowColumns(asking.today)}, ${outgoingColumns} ${from}
    order by d.number, d.number_suffix, d.id`.execute(tx)
  return rows.map(outgoingRow)
}

export interface IncomingAsked {
  q?: string | undefined
  year: number
  organizationId?: string | undefined
}

type IncomingRead = RowRead & {
  entry_id: string
  entry_number: number
  entry_year: number
  received_on: string
  receiver_id: string
  receiver_name: string | null
  handed_to: string | null
  due_on: string | null
  note: string | null
  recorded_by: string
}

function fromIncoming(localityId: string, units: readonly string[], asked: IncomingAsked) {
  const parts: Expression<SqlBool>[] = [
    sql`e.locality_id = ${localityId} and e.year = ${asked.year} and e.organization_id = any(${[...units]}::uuid[])`,
    searched(asked.q, 'd.search_key'),
  ]
  if (asked.organizationId !== undefined) parts.push(sql`e.organization_id = ${asked.organizationId}`)
  return sql`from documents.incoming_entries e
    join documents.documents d on d.locality_id = e.locality_id and d.id = e.document_id
    where ${both(parts)}`
}

const incomingColumns = sql`e.id as entry_id, e.number as entry_number, e.year as entry_year, e.received_on,
  e.organization_id as receiver_id, e.handed_to, e.due_on, e.note, e.recorded_by,
  (select p.name from organizations.places p where p.locality_id = e.locality_id and p.kind = 'organization'
    and p.id = e.organization_id order by p.valid_from desc limit 1) as receiver_name`

const incomingRow = (row: IncomingRead): IncomingEntry => ({
  id: row.entry_id,
  number: row.entry_number,
  year: row.entry_year,
  receivedOn: row.received_on,
  organization: { id: row.receiver_id, name: row.receiver_name ?? '' },
  document: shownRow(row),
  handedTo: row.handed_to,
  dueOn: row.due_on,
  note: row.note,
  recordedBy: row.recorded_by,
})

const booksOf = async (tx: Tx, asking: Asking): Promise<string[]> =>
  unitsOf(await reachOf(tx, asking), canReceiveDocuments)

/** The latest number first: the clerk works at that end. */
export async function showIncomingBook(tx: Tx, asking: Asking, asked: IncomingAsked & PageAsked) {
  const after = readCursor(asked.cursor, ['number', 'id'])
  const from = fromIncoming(asking.localityId, await booksOf(tx, asking), asked)
  const begin = after ? sql`and (e.number, e.id) < (${after[0]}::int, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<IncomingRead>`
    select ${rowColumns(asking.today)}, ${incomingColumns} ${from} ${begin}
    order by e.number desc, e.id desc limit ${asked.limit + 1}`.execute(tx)
  const keys = (row: IncomingRead) => [row.entry_number, row.entry_id]
  return {
    ...pageOf(rows, asked, keys, incomingRow),
    ...(await boundedCount(tx, asked, from)),
    year: asked.year,
  }
}

export async function readIncomingBook(
  tx: Tx,
  asking: Asking,
  asked: IncomingAsked,
): Promise<IncomingEntry[]> {
  const from = fromIncoming(asking.localityId, await booksOf(tx, asking), asked)
  const { rows } = await sql<IncomingRead>`
    select ${rowColumns(asking.today)}, ${incomingColumns} ${from} order by e.organization_id, e.number`.execute(
    tx,
  )
  return rows.map(incomingRow)
}

/** Series of the offices whose numbers the actor gives, with what was given in the year. */
export async function listSeries(
  tx: Tx,
  asking: Asking,
  { year, organizationId }: { year: number; organizationId?: string | undefined },
): Promise<{ year: number; rows: Series[] }> {
  const { localityId, today } = asking
  const offices = unitsOf(await reachOf(tx, asking), canNumberDocuments)
  const { rows } = await sql<SeriesRecord & Omit<Series, 'organization'> & { office: string | null }>`
    select s.*, coalesce(n.given, 0) as given, coalesce(n.reserved, 0) as reserved, coalesce(n.skipped, 0) as skipped,
      n.last as "lastNumber",
      (select p.name from organizations.places p where p.locality_id = s.locality_id and p.kind = 'organization'
        and p.id = s.organization_id and p.valid_from <= ${today} order by p.valid_from desc limit 1) as office
    from documents.series s
    left join (
      select series_id, max(number) as last, count(*) filter (where state = 'given')::int as given,
        count(*) filter (where state = 'reserved')::int as reserved,
        count(*) filter (where state = 'skipped')::int as skipped
      from documents.numbers where locality_id = ${localityId} and year = ${year} group by series_id
    ) n on n.series_id = s.id
    where s.locality_id = ${localityId} and s.organization_id = any(${offices}::uuid[])
      and (${organizationId ?? null}::uuid is null or s.organization_id = ${organizationId ?? null}::uuid)
    order by office, s.valid_from desc, s.id limit 200`.execute(tx)
  return {
    year,
    rows: rows.map((row) => ({
      id: row.id,
      organization: { id: row.organization_id, name: row.office ?? '' },
      name: row.name,
      kinds: row.kinds,
      symbolSuffix: row.symbol_suffix,
      from: row.valid_from,
      to: row.valid_to,
      lastNumber: row.lastNumber,
      given: row.given,
      reserved: row.reserved,
      skipped: row.skipped,
    })),
  }
}

interface NumberRead {
  number: number
  suffix: string
  state: NumberTable['state']
  reason: string | null
  recorded_at: Date
  recorded_by: string
  document_id: string | null
}

export async function listNumbers(
  tx: Tx,
  asking: Asking,
  seriesId: string,
  asked: PageAsked & { year: number; state?: string | undefined },
) {
  const { localityId } = asking
  const reach = await reachOf(tx, asking)
  const { rows: found } = await sql<{ organization_id: string }>`
    select organization_id from documents.series where locality_id = ${localityId} and id = ${seriesId}`.execute(
    tx,
  )
  if (found[0] === undefined || !unitsOf(reach, canNumberDocuments).includes(found[0].organization_id))
    throw new AppError('series-not-found', { id: seriesId })
  const after = readCursor(asked.cursor, ['number', 'text'])
  const from = sql`from documents.numbers n where n.locality_id = ${localityId} and n.series_id = ${seriesId}
    and n.year = ${asked.year} and (${asked.state ?? null}::text is null or n.state = ${asked.state ?? null})`
  const { rows } = await sql<NumberRead>`
    select n.number, n.suffix, n.state, n.reason, n.recorded_at, n.recorded_by, n.document_id ${from}
      ${after ? sql`and (n.number, n.suffix) < (${after[0]}::int, ${after[1]}::text)` : sql``}
    order by n.number desc, n.suffix desc limit ${asked.limit + 1}`.execute(tx)
  const documents = await rowsByIds(
    tx,
    asking,
    reach,
    rows.flatMap(({ document_id }) => document_id ?? []),
  )
  const page = pageOf(
    rows,
    asked,
    (row) => [row.number, row.suffix],
    ({ recorded_at, recorded_by, document_id, ...row }) => ({
      ...row,
      recordedAt: recorded_at.toISOString(),
      recordedBy: recorded_by,
      document: document_id === null ? null : (documents.get(document_id) ?? null),
    }),
  )
  return { ...page, ...(await boundedCount(tx, asked, from)), year: asked.year }
}
