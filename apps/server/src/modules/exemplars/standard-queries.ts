/** Sets of standards for screens, and the units that have none of their own. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { withinReach } from '../../platform/auth/where.ts'
import { canKeepStandards } from './policy.ts'
import type { Asking } from './reach.ts'
import type { StoredSet } from './standard-store.ts'

export type SetRead = StoredSet & {
  organization_name: string | null
  path: string | null
  standards: { id: string; text: string }[]
}

interface Asked {
  organizationId?: string | undefined
  field?: string | undefined
  all?: boolean | undefined
}

/** The general ones first; a unit's drafts are the unit's and the office's. Replaced editions only when all are asked for. */
export async function readSets(
  tx: Tx,
  { localityId, actor, today }: Asking,
  asked: Asked,
): Promise<SetRead[]> {
  const { rows } = await sql<SetRead>`
    select s.*, p.name as organization_name, p.path, coalesce((
      select jsonb_agg(jsonb_build_object('id', t.id, 'text', t.text) order by t.position)
      from exemplars.standards t where t.locality_id = s.locality_id and t.set_id = s.id), '[]') as standards
    from exemplars.standard_sets s
    left join organizations.places p on p.locality_id = s.locality_id and p.kind = 'organization'
      and p.id = s.organization_id and p.valid_from <= ${today} and (p.valid_to is null or p.valid_to >= ${today})
    where s.locality_id = ${localityId}
      and (s.state <> 'draft' or ${withinReach(actor, canKeepStandards, 'p.path')})
      ${asked.organizationId === undefined ? sql`` : sql`and (s.organization_id = ${asked.organizationId} or s.organization_id is null)`}
      ${asked.field === undefined ? sql`` : sql`and (s.field = ${asked.field} or s.field is null)`}
      ${asked.all === true ? sql`` : sql`and s.state <> 'replaced'`}
    order by s.organization_id is not null, p.name, s.field nulls first, s.edition desc limit 1000`.execute(
    tx,
  )
  return rows
}

/** Units that owe something this year, and have no standards of their own in force. */
export async function readUnitsWithout(
  tx: Tx,
  { localityId, actor, today }: Asking,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name from organizations.places p
    where p.locality_id = ${localityId} and p.kind = 'organization' and p.ended_on is null and p.id = p.kept_id
      and p.valid_from <= ${today} and (p.valid_to is null or p.valid_to >= ${today})
      and ${withinReach(actor, canKeepStandards, 'p.path')}
      and exists (select from plans.obligation_facts f where f.locality_id = p.locality_id and f.organization_id = p.id
        and f.period_from <= ${`${today.slice(0, 4)}-12-31`}::date and f.period_to >= ${`${today.slice(0, 4)}-01-01`}::date)
      and not exists (select from exemplars.standard_sets s where s.locality_id = p.locality_id
        and s.organization_id = p.id and s.state = 'in-force')
    order by p.name, p.id limit 1000`.execute(tx)
  return rows
}
