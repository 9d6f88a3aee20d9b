/** Reads of how a document is carried out: what was issued for it, and how far all of it came. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { carryingOut } from './register-queries.ts'
import { type Reach, visibleTo } from './reach.ts'
import type { DocumentRecord } from './tables.ts'

export type CarryingDocument = Pick<
  DocumentRecord,
  'id' | 'organization_id' | 'issuer_id' | 'signing_capacity' | 'drafter_id'
>

/** What was issued to carry it out, as far as the actor sees it. */
export async function readCarryingOut(
  tx: Tx,
  localityId: string,
  reach: Reach,
  id: string,
): Promise<CarryingDocument[]> {
  const { rows } = await sql<CarryingDocument>`
    select d.id, d.organization_id, d.issuer_id, d.signing_capacity, d.drafter_id
    from documents.documents d
    where d.locality_id = ${localityId} and ${carryingOut(id)} and ${visibleTo(reach)}`.execute(tx)
  return rows
}

export interface Reached {
  organization_id: string
  sent: number
  opened: number
  acknowledged: number
}

/** How many of these documents came to each unit. */
export async function readReached(tx: Tx, localityId: string, ids: readonly string[]): Promise<Reached[]> {
  const { rows } = await sql<Reached>`
    select v.organization_id, count(*)::int as sent, count(v.opened_at)::int as opened,
      count(v.acknowledged_at)::int as acknowledged
    from documents.deliveries v
    where v.locality_id = ${localityId} and v.document_id = any(${[...ids]}::uuid[])
    group by v.organization_id`.execute(tx)
  return rows
}
