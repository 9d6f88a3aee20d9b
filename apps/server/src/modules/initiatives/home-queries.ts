/** What waits for somebody: requests to receive, votes to give. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

export async function countHandedIn(tx: Tx, localityId: string, season: 'education' | null): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from initiatives.initiatives
    where locality_id = ${localityId} and state = 'submitted'
      and ${season === null ? sql`true` : sql`season = ${season}`}`.execute(tx)
  return rows[0]!.count
}

/** Open sessions in which the account has votes left. */
export async function sessionsToVoteIn(
  tx: Tx,
  localityId: string,
  accountId: string,
): Promise<{ id: string; name: string; left: number }[]> {
  const { rows } = await sql<{ id: string; name: string; left: number }>`
    select s.id, s.council_name as name, n.agenda - n.given as left
    from initiatives.sessions s
    join initiatives.session_members m on m.locality_id = s.locality_id and m.session_id = s.id
    cross join lateral (select
      (select count(*) from initiatives.agenda a where a.locality_id = s.locality_id and a.session_id = s.id) as agenda,
      (select count(*) from initiatives.marks k where k.locality_id = s.locality_id and k.session_id = s.id
        and k.member_position = m.position) as given) n
    where s.locality_id = ${localityId} and s.state = 'open' and m.account_id = ${accountId} and m.present
      and n.agenda > n.given
    order by s.id`.execute(tx)
  return rows
}
