/** People and collectives of a test locality, put down directly: whom other modules keep records about. */
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { sortKey, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { sql } from 'kysely'
import type { Database } from '../../apps/server/src/platform/database/database.ts'
import { newId } from '../../apps/server/src/platform/id.ts'

interface Where {
  localityId: string
  organizationId: string
}

/** Nobody knows since when they work there, unless it is said. */
const LONG_AGO = '0001-01-01'

export async function addPerson(
  database: Database,
  { localityId, organizationId }: Where,
  name = 'Nguyễn Thị Hòa',
  since = LONG_AGO,
): Promise<string> {
  const id = newId()
  await database.transaction({ localityId }, async (tx) => {
    await sql`insert into organizations.persons (locality_id, id, full_name, name_fold, search_key, sort_key, state)
      values (${localityId}, ${id}, ${name}, ${fold(name)}, ${searchKey(name)}::tsvector, ${sortKey(name)}, 'working')`.execute(
      tx,
    )
    await sql`insert into organizations.affiliations (locality_id, id, person_id, organization_id, valid_from)
      values (${localityId}, ${newId()}, ${id}, ${organizationId}, ${since})`.execute(tx)
  })
  return id
}

export async function addCollective(
  database: Database,
  { localityId, organizationId }: Where,
  name = 'Tổ Chuyên môn',
): Promise<string> {
  const id = newId()
  await database.transaction({ localityId }, async (tx) => {
    await sql`insert into organizations.collectives
      (locality_id, id, name, name_fold, search_key, sort_key, is_small, valid_from)
      values (${localityId}, ${id}, ${name}, ${fold(name)}, ${searchKey(name)}::tsvector, ${titleSortKey(name)}, true, ${LONG_AGO})`.execute(
      tx,
    )
    await sql`insert into organizations.collective_placements
      (locality_id, id, collective_id, organization_id, valid_from)
      values (${localityId}, ${newId()}, ${id}, ${organizationId}, ${LONG_AGO})`.execute(tx)
  })
  return id
}
