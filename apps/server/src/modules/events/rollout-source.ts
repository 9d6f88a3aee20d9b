/** Hội nghị, tập huấn gắn với văn bản, in the rollout of a law: what the asker sees, and who came as far as insiders know. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { registerRollout } from '../documents/index.ts'
import { isInsider } from './access.ts'
import { type Asking, readAbout } from './event-queries.ts'
import { titleOf } from './event-store.ts'

registerRollout(eventsOfDocuments)

async function eventsOfDocuments(tx: Tx, asking: Asking, documentIds: readonly string[]) {
  const events = await readAbout(tx, asking, documentIds)
  const known = events.filter((event) => isInsider(asking, event)).map(({ id }) => id)
  const came = Map.groupBy(await unitsThatCame(tx, asking.localityId, known), ({ event_id }) => event_id)
  return events.map((event) => ({
    id: event.id,
    title: titleOf(event),
    kind: event.kind,
    state: event.state,
    startsOn: event.starts_on,
    organizationId: event.organization_id,
    people: event.people,
    attendedBy: (came.get(event.id) ?? []).map(({ unit_id }) => unit_id),
  }))
}

async function unitsThatCame(tx: Tx, localityId: string, eventIds: readonly string[]) {
  const { rows } = await sql<{ event_id: string; unit_id: string }>`
    select distinct event_id, subject_id as unit_id from events.invitees
    where locality_id = ${localityId} and event_id = any(${[...eventIds]}::uuid[])
      and kind = 'organization' and came > 0`.execute(tx)
  return rows
}
