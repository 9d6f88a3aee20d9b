/** Which post people held, for lists that name them: what may be shown of a person beside the name and the unit. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'

export interface PostAsked {
  personId: string
  organizationId: string
  on: Day
}

/** In the order asked; the post in that organisation before any other, then the leading one. One statement. */
export async function postTitlesOn(
  tx: Tx,
  localityId: string,
  asked: readonly PostAsked[],
): Promise<(string | null)[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<{ title: string | null }>`
    select post.title from unnest(${asked.map((one) => one.personId)}::uuid[],
      ${asked.map((one) => one.organizationId)}::uuid[], ${asked.map((one) => one.on)}::date[])
      with ordinality as asked (person_id, organization_id, held_on, place)
    left join lateral (select p.title from organizations.posts p
      where p.locality_id = ${localityId} and p.person_id = asked.person_id and p.valid_from <= asked.held_on
        and (p.valid_to is null or p.valid_to >= asked.held_on)
      order by p.organization_id = asked.organization_id desc, p.is_head desc, p.is_manager desc, p.valid_from desc
      limit 1) post on true
    order by asked.place`.execute(tx)
  return rows.map(({ title }) => title)
}
