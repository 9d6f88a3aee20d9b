import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import { asDay, knownFrom } from './periods.ts'

export interface BlocRead {
  id: string
  name: string
  kind: 'cluster' | 'sector'
  from: Day | null
  to: Day | null
  decision: string | null
  version: number
  members: { id: string; organization: { id: string; name: string }; from: Day | null; to: Day | null }[]
}

/** Cụm, khối of a day with the members of that day, in Vietnamese order. */
export async function listBlocs(tx: Tx, localityId: string, on: Day): Promise<BlocRead[]> {
  const { rows } = await sql<BlocRead & { from: Day }>`
    select b.id, b.name, b.kind, b.valid_from as "from", b.valid_to as "to", b.decision, b.version,
      (select coalesce(json_agg(json_build_object('id', m.id, 'from', m.valid_from, 'to', m.valid_to,
          'organization', json_build_object('id', m.organization_id, 'name', n.name)) order by n.sort_key), '[]')
        from organizations.bloc_members m
        join organizations.organizations o
          on o.locality_id = m.locality_id and o.id = m.organization_id and o.state <> 'duplicate'
        join organizations.organization_names n on n.locality_id = m.locality_id
          and n.organization_id = m.organization_id and n.kind = 'official' and ${holds('n', on)}
        where m.locality_id = b.locality_id and m.bloc_id = b.id and ${holds('m', on)}) as members
    from organizations.blocs b
    where b.locality_id = ${localityId} and ${holds('b', on)}
    order by b.sort_key, b.id`.execute(tx)
  return rows.map((bloc) => ({
    ...bloc,
    from: knownFrom(bloc.from),
    members: bloc.members.map((one) => ({ ...one, from: knownFrom(asDay(one.from!)) })),
  }))
}
