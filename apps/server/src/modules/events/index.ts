/** The door of events: what other modules and the sample data may call, nothing else. */
import type { Tx } from '../../platform/database/database.ts'
import { insertAnniversaryRows } from './store.ts'
import type { AnniversaryRow } from './tables.ts'

export { type EventHead, eventHeads } from './event-heads.ts'
export { type ExchangeFact, exchangeFacts } from './exchange-facts.ts'
export { insertEvents, type SampleEvent, type SampleEvents } from './insert-events.ts'
export { type PublicEvent, publicEvents, type PublicEventWhole } from './public-events.ts'

export type Anniversaries = Pick<
  AnniversaryRow,
  'id' | 'name' | 'based_on' | 'month' | 'date_of_month' | 'level' | 'source'
>[]

export const insertAnniversaries = (tx: Tx, localityId: string, anniversaries: Anniversaries) =>
  insertAnniversaryRows(
    tx,
    anniversaries.map((one) => ({ locality_id: localityId, ...one, ended_on: null })),
  )
