import type { EventFilter, EventRow as Shown } from '@guongsang/contract/events-register.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { organizationPaths } from '../organizations/index.ts'
import { type Asking, type EventWanted, readEvents } from './event-queries.ts'
import { shownEvents } from './shown-events.ts'

/** Sự kiện được xem. */
export async function listEvents(
  tx: Tx,
  asking: Asking,
  asked: EventFilter,
  page: PageAsked,
): Promise<Page<Shown>> {
  const read = await readEvents(tx, asking, await wantedOf(tx, asking, asked), page)
  return { ...read, rows: await shownEvents(tx, asking, read.rows) }
}

async function wantedOf(
  tx: Tx,
  { localityId, today }: Asking,
  { withinId, ...filter }: EventFilter,
): Promise<EventWanted> {
  if (withinId === undefined) return filter
  const paths = await organizationPaths(tx, localityId, [withinId], today)
  return { ...filter, withinPath: paths.get(withinId) ?? `/${withinId}/` }
}
