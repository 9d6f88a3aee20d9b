import type { listExchangeYearsRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { isOwedInExchanges } from '@guongsang/core/events/exchange-count.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { compareKeys, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import { owedActivities } from '../plans/index.ts'
import type { Asking } from './event-queries.ts'
import { exchangeFacts } from './exchange-facts.ts'

/** Giao lưu trong năm: every unit that owes one, as far as the actor sees; those that lack one first. */
export async function listExchangeYears(
  tx: Tx,
  asking: Asking,
  year: number,
): Promise<Ok<typeof listExchangeYearsRoute>> {
  const { localityId, today } = asking
  const owed = await owedActivities(tx, asking, { from: day(`${year}-01-01`), to: day(`${year}-12-31`) })
  const exchanges = owed.filter(({ counted }) => isOwedInExchanges(counted))
  // Two plans may ask the same of a unit: one exchange serves both.
  const required = new Map<string, number>()
  for (const { organizationId, minimum } of exchanges)
    required.set(organizationId, Math.max(required.get(organizationId) ?? 0, minimum ?? 1))
  const units = [...required].map(([organizationId, least]) => ({ organizationId, required: least }))
  const names = await organizationNames(tx, localityId, [...required.keys()], today)
  const facts = await exchangeFacts(tx, localityId, year, units)
  const rows = facts.map(({ organizationId, events, held, required: least, enough, sentence }) => ({
    organization: { id: organizationId, name: names.get(organizationId) ?? '' },
    held,
    required: least,
    enough,
    sentence,
    events: events.map(({ id, title }) => ({ id, name: title })),
  }))
  const byName = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    compareKeys(titleSortKey(a.organization.name), titleSortKey(b.organization.name))
  return { year, rows: rows.toSorted((a, b) => Number(a.enough) - Number(b.enough) || byName(a, b)) }
}
