/** Documents the public may read: open ones that were put up on a portal or site, as whoever publishes them recorded. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, boundedCount, searched } from '../../platform/database/paging.ts'
import type { DocumentRecord } from './tables.ts'

export interface PublicDocumentWanted {
  q: string
  kind: string | null
}

export type PublicDocumentRead = Pick<
  DocumentRecord,
  | 'id'
  | 'kind'
  | 'state'
  | 'number'
  | 'number_suffix'
  | 'symbol'
  | 'issuer_name'
  | 'title'
  | 'effective_from'
  | 'effective_to'
> & { issued_on: Day; published_on: Day; address: string | null }

const here = (localityId: string) => sql`
  from documents.documents d
  join lateral (select min(t.published_on) as published_on, min(t.address) as address
    from documents.publishing_tasks t
    where t.locality_id = d.locality_id and t.document_id = d.id and t.state = 'done') up on up.published_on is not null
  where d.locality_id = ${localityId} and d.confidentiality = 'open' and d.issued_on is not null
    and d.state in ('issued', 'replaced', 'expired')`

const columns = sql`d.id, d.kind, d.state, d.number, d.number_suffix, d.symbol, d.issuer_name, d.title, d.issued_on,
  d.effective_from, d.effective_to, up.published_on, up.address`

const fitting = ({ q, kind }: PublicDocumentWanted) =>
  both([searched(q, 'd.search_key'), ...(kind === null ? [] : [sql<boolean>`d.kind = ${kind}`])])

/** The latest issued first. */
export async function queryPublicDocuments(
  tx: Tx,
  localityId: string,
  wanted: PublicDocumentWanted & { before: { issuedOn: Day; id: string } | null; limit: number },
): Promise<PublicDocumentRead[]> {
  const { before } = wanted
  const begin = before ? sql`and (d.issued_on, d.id) < (${before.issuedOn}::date, ${before.id}::uuid)` : sql``
  const { rows } = await sql<PublicDocumentRead>`
    select ${columns} ${here(localityId)} and ${fitting(wanted)} ${begin}
    order by d.issued_on desc, d.id desc limit ${wanted.limit}`.execute(tx)
  return rows
}

export const countPublicDocuments = (tx: Tx, localityId: string, wanted: PublicDocumentWanted) =>
  boundedCount(tx, { limit: 0 }, sql`${here(localityId)} and ${fitting(wanted)}`)

export async function queryPublicDocument(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<PublicDocumentRead | undefined> {
  const { rows } = await sql<PublicDocumentRead>`
    select ${columns} ${here(localityId)} and d.id = ${id}`.execute(tx)
  return rows[0]
}

export async function queryPublicKinds(tx: Tx, localityId: string): Promise<DocumentRecord['kind'][]> {
  const { rows } = await sql<{ kind: DocumentRecord['kind'] }>`
    select distinct d.kind ${here(localityId)}`.execute(tx)
  return rows.map(({ kind }) => kind)
}
