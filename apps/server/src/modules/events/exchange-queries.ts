/** Exchanges as core counts them: of units, of items, with how many exemplars took part. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { HeldExchange } from '@guongsang/core/events/exchange-count.ts'
import type { Tx } from '../../platform/database/database.ts'
import { titleOf } from './event-store.ts'

export type ExchangeRead = HeldExchange & { title: string; organizationId: string }

type Read = Omit<ExchangeRead, 'title'> & { name: string; ordinal: number | null }

const columns = sql`
  e.id, e.kind, e.state, e.host_event_id as "hostEventId", e.starts_on as "startsOn", e.name, e.ordinal,
  (select count(*)::int from events.speakers s
    where s.locality_id = e.locality_id and s.event_id = e.id and s.exemplar_id is not null) as exemplars`

async function readWhere(
  tx: Tx,
  unit: Expression<string>,
  from: Expression<unknown>,
  condition: Expression<SqlBool>,
): Promise<ExchangeRead[]> {
  const { rows } = await sql<Read>`
    select ${columns}, ${unit} as "organizationId" from ${from} where ${condition} order by e.starts_on, e.id`.execute(
    tx,
  )
  return rows.map(({ name, ordinal, ...read }) => ({
    ...read,
    title: titleOf({ name, ordinal, starts_on: read.startsOn }),
  }))
}

/** Those that units let count for this item. */
export const readCountedFor = (tx: Tx, localityId: string, itemId: string): Promise<ExchangeRead[]> =>
  readWhere(
    tx,
    sql`x.organization_id`,
    sql`events.counted_exchanges x join events.events e on e.locality_id = x.locality_id and e.id = x.event_id`,
    sql`x.locality_id = ${localityId} and x.item_id = ${itemId}`,
  )

/** All that these units held or helped to hold within these days. */
export const readExchangesOf = (
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<ExchangeRead[]> =>
  readWhere(
    tx,
    sql`u.organization_id`,
    sql`events.events e cross join lateral (
      select e.organization_id
      union select c.organization_id from events.co_organizers c
        where c.locality_id = e.locality_id and c.event_id = e.id) u`,
    sql`e.locality_id = ${localityId} and e.starts_on >= ${from} and e.starts_on <= ${to}
      and e.state in ('held', 'reported') and u.organization_id = any(${[...organizationIds]}::uuid[])`,
  )

export async function readExchange(tx: Tx, localityId: string, id: string): Promise<ExchangeRead> {
  const [read] = await readWhere(
    tx,
    sql`e.organization_id`,
    sql`events.events e`,
    sql`e.locality_id = ${localityId} and e.id = ${id}`,
  )
  return read!
}
