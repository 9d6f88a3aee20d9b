/** Which unit found what, and what it took over from others, within what the actor may see. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { type Reach, visibleTo } from './reach.ts'
import type { ReplicationRow } from './tables.ts'

export interface CopiedRead {
  organization_id: string
  exemplar_id: string
  title: string
  kind: ReplicationRow['kind']
  state: ReplicationRow['state']
}

const here = ({ asking: { localityId, today } }: Reach) => sql`
  join organizations.places p on p.locality_id = e.locality_id and p.kind = 'organization' and p.id = e.organization_id
    and p.valid_from <= ${today} and (p.valid_to is null or p.valid_to >= ${today})
  where e.locality_id = ${localityId} and e.stage <> 'withdrawn'`

interface Asked {
  exemplarId?: string | undefined
  year?: number | undefined
}

const ofYear = (column: string, year: number | undefined) =>
  year === undefined
    ? sql``
    : sql`and ${sql.ref(column)} between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`

export async function readCopied(tx: Tx, reach: Reach, { exemplarId, year }: Asked): Promise<CopiedRead[]> {
  const { rows } = await sql<CopiedRead>`
    select r.organization_id, e.id as exemplar_id, e.title, r.kind, r.state
    from exemplars.replications r
    join exemplars.exemplars e on e.locality_id = r.locality_id and e.id = r.exemplar_id
    ${here(reach)} and ${visibleTo(reach)} and r.organization_id is not null ${ofYear('r.since', year)}
      ${exemplarId === undefined ? sql`` : sql`and e.id = ${exemplarId}`}
    order by e.sort_key, r.since, r.id limit 5000`.execute(tx)
  return rows
}

export async function countFound(
  tx: Tx,
  reach: Reach,
  { exemplarId, year }: Asked,
): Promise<{ organization_id: string; found: number }[]> {
  const { rows } = await sql<{ organization_id: string; found: number }>`
    select e.organization_id, count(*) as found from exemplars.exemplars e
    ${here(reach)} and ${visibleTo(reach)} ${ofYear('e.found_on', year)}
      ${exemplarId === undefined ? sql`` : sql`and e.id = ${exemplarId}`}
    group by e.organization_id`.execute(tx)
  return rows
}

/** Where units stand. */
export async function readStands(
  tx: Tx,
  { asking: { localityId, today } }: Reach,
  organizationIds: readonly string[],
): Promise<{ id: string; name: string; jurisdiction: { id: string; name: string } | null }[]> {
  const { rows } = await sql<{ id: string; name: string; jurisdiction: { id: string; name: string } | null }>`
    select distinct on (p.id) p.id, p.name, (
      select jsonb_build_object('id', j.id, 'name', j.name) from organizations.organization_placements s
      join organizations.places j on j.locality_id = s.locality_id and j.kind = 'jurisdiction' and j.id = s.jurisdiction_id
      where s.locality_id = p.locality_id and s.organization_id = p.kept_id and s.valid_from <= ${today}
      order by s.valid_from desc limit 1) as jurisdiction
    from organizations.places p
    where p.locality_id = ${localityId} and p.kind = 'organization' and p.id = any(${[...organizationIds]}::uuid[])
    order by p.id, p.valid_from <= ${today} desc, abs(p.valid_from - ${today}::date)`.execute(tx)
  return rows
}
