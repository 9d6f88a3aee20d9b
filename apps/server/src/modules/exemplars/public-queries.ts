/** Public exemplars, the latest found first. */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { searched } from '../../platform/database/paging.ts'
import type { StoredExemplar } from './store.ts'

export interface PublicAsked {
  q?: string
  field?: string
  before?: { foundOn: Day; id: string }
  limit: number
}

export type PublicRead = StoredExemplar & { organization_name: string; photo_agreed: boolean }

const select = (localityId: string, rest: RawBuilder<unknown>) => sql<PublicRead>`
  select e.*, (select p.name from organizations.places p where p.locality_id = e.locality_id
      and p.kind = 'organization' and p.id = e.organization_id
      order by p.valid_from <= e.found_on desc, abs(p.valid_from - e.found_on) limit 1) as organization_name, coalesce((
    select c.agreed from exemplars.confirmations c where c.locality_id = e.locality_id and c.exemplar_id = e.id
      and c.purpose = 'photo' order by c.given_on desc, c.id desc limit 1), false) as photo_agreed
  from exemplars.exemplars e
  where e.locality_id = ${localityId} and e.visibility = 'public' ${rest}`

export async function queryPublic(
  tx: Tx,
  localityId: string,
  { q, field, before, limit }: PublicAsked,
): Promise<PublicRead[]> {
  const { rows } = await select(
    localityId,
    sql`and ${searched(q, 'e.search_key')}
      ${field === undefined ? sql`` : sql`and (e.comprehensive or ${field} = any(e.fields))`}
      ${before === undefined ? sql`` : sql`and (e.found_on, e.id) < (${before.foundOn}::date, ${before.id}::uuid)`}
      order by e.found_on desc, e.id desc limit ${limit}`,
  ).execute(tx)
  return rows
}

export async function queryPublicOne(tx: Tx, localityId: string, id: string): Promise<PublicRead[]> {
  return (await select(localityId, sql`and e.id = ${id}`).execute(tx)).rows
}
