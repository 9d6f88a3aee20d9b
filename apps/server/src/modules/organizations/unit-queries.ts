/** Every unit of a locality on a day with its kind, level and the fields it answers for: what figures by unit begin with. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import type { Level } from './tables.ts'

export interface UnitOn {
  id: string
  name: string
  kind: string
  level: Level
  path: string
  fields: { code: string; label: string }[]
}

/** In the order of their names. One statement. */
export async function unitsOn(tx: Tx, localityId: string, on: Day): Promise<UnitOn[]> {
  const { rows } = await sql<UnitOn>`
    select o.id, n.name, o.kind_code as kind, o.level, p.path, coalesce((
      select json_agg(json_build_object('code', f.field_code, 'label', e.label) order by e.sort_order)
      from organizations.organization_fields f
      join organizations.catalogue_entries e
        on e.locality_id = f.locality_id and e.catalogue = 'field' and e.code = f.field_code
      where f.locality_id = o.locality_id and f.organization_id = o.id), '[]') as fields
    from organizations.organizations o
    join organizations.organization_names n
      on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official' and ${holds('n', on)}
    join organizations.organization_placements p
      on p.locality_id = o.locality_id and p.organization_id = o.id and ${holds('p', on)}
    where o.locality_id = ${localityId} and o.state <> 'duplicate' and (o.ended_on is null or o.ended_on >= ${on})
    order by n.sort_key, o.id`.execute(tx)
  return rows
}
