/** Documents on their way between draft and issue that the actor may see. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { type Asking, type Reach, visibleTo } from './reach.ts'
import type { DocumentRecord } from './tables.ts'

type Waiting = Pick<
  DocumentRecord,
  | 'id'
  | 'state'
  | 'kind'
  | 'title'
  | 'number'
  | 'number_suffix'
  | 'symbol'
  | 'issued_on'
  | 'issuer_id'
  | 'issuer_name'
  | 'organization_id'
  | 'signing_capacity'
  | 'drafter_id'
>

export async function waitingDocuments(tx: Tx, { localityId }: Asking, reach: Reach): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select d.id, d.state, d.kind, d.title, d.number, d.number_suffix, d.symbol, d.issued_on, d.issuer_id,
      d.issuer_name, d.organization_id, d.signing_capacity, d.drafter_id
    from documents.documents d
    where d.locality_id = ${localityId} and d.state in ('submitted', 'signed', 'numbered') and ${visibleTo(reach)}
    order by d.id limit 200`.execute(tx)
  return rows
}
