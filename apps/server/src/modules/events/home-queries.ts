/** What waits for somebody: invitations of his units without an answer, events of his office without a report. */
import { sql } from 'kysely'
import { ofUnitsWithin } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Asking, EventRead } from './event-queries.ts'
import { canAnswerInvitations } from './policy.ts'

export type Waiting = Pick<EventRead, 'id' | 'name' | 'ordinal' | 'starts_on' | 'place'>

/** More than these nobody reads on his first page. */
const MOST = 20

export async function readUnanswered(tx: Tx, asking: Asking): Promise<Waiting[]> {
  const { localityId, today } = asking
  const { rows } = await sql<Waiting>`
    select distinct e.id, e.name, e.ordinal, e.starts_on, e.place
    from events.invitees v
    join events.events e on e.locality_id = v.locality_id and e.id = v.event_id
    where v.locality_id = ${localityId} and v.kind = 'organization' and v.answer is null and e.state = 'invited'
      and e.starts_on >= ${today} and ${ofUnitsWithin(asking, canAnswerInvitations, 'v.subject_id')}
    order by e.starts_on, e.id limit ${MOST}`.execute(tx)
  return rows
}

export async function readUnreported(tx: Tx, { localityId }: Asking, unitId: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select id, name, ordinal, starts_on, place from events.events
    where locality_id = ${localityId} and organization_id = ${unitId} and state = 'held'
    order by starts_on, id limit ${MOST}`.execute(tx)
  return rows
}
