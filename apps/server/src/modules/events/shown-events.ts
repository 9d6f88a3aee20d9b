/** Rows of a list, with names: the same number of statements for three rows as for one. */
import type { EventRow as Shown } from '@guongsang/contract/events-register.ts'
import type { Tx } from '../../platform/database/database.ts'
import { blocNames, organizationNames } from '../organizations/index.ts'
import { eventHeads } from './event-heads.ts'
import type { Asking, EventRead } from './event-queries.ts'
import { titleOf } from './event-store.ts'

export async function shownEvents(
  tx: Tx,
  { localityId, today }: Asking,
  rows: readonly EventRead[],
): Promise<Shown[]> {
  const units = rows.map((row) => row.organization_id)
  const organizations = await organizationNames(tx, localityId, units, today)
  const hosts = await eventHeads(
    tx,
    localityId,
    rows.flatMap((row) => row.host_event_id ?? []),
  )
  const blocs = await blocNames(
    tx,
    localityId,
    rows.flatMap((row) => row.bloc_id ?? []),
  )
  const named = (id: string | null, name: string | undefined) =>
    id === null ? null : { id, name: name ?? '' }
  return rows.map((row) => ({
    id: row.id,
    title: titleOf(row),
    kind: row.kind,
    organization: { id: row.organization_id, name: organizations.get(row.organization_id) ?? '' },
    purposes: row.purposes,
    mode: row.mode,
    host: named(row.host_event_id, hosts.get(row.host_event_id ?? '')?.title),
    bloc: named(row.bloc_id, blocs.get(row.bloc_id ?? '')),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    startsAt: row.starts_at,
    place: row.place,
    state: row.state,
    stateReason: row.state_reason,
    followsHoChiMinh: row.follows_ho_chi_minh,
    isPublic: row.is_public,
    people: row.people,
  }))
}
