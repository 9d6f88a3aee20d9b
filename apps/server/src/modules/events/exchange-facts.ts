/** How many exchanges each unit held in a year and how many it owes: for scores, reports and the board. */
import { countExchanges, type ExchangeYear, exchangeYear } from '@guongsang/core/events/exchange-count.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type ExchangeRead, readExchangesOf } from './exchange-queries.ts'

export interface ExchangeFact extends ExchangeYear {
  organizationId: string
  events: ExchangeRead[]
}

/** Of each unit asked; `required` is what its duty prints, null where it owes none. */
export async function exchangeFacts(
  tx: Tx,
  localityId: string,
  year: number,
  units: readonly { organizationId: string; required: number | null }[],
): Promise<ExchangeFact[]> {
  const span = { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day }
  const ids = units.map(({ organizationId }) => organizationId)
  const read = Map.groupBy(await readExchangesOf(tx, localityId, ids, span), (one) => one.organizationId)
  return units.map(({ organizationId, required }) => {
    const events = (read.get(organizationId) ?? []).filter((one) => countExchanges([one]) > 0)
    return { organizationId, ...exchangeYear(year, events, required), events }
  })
}
