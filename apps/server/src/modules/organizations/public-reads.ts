/** What the public portal may know: organisations that are public, who heads them, what happened to them. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isUuid } from '@guongsang/core/kernel/id.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { headsOn, holderOn } from './designation-queries.ts'
import { knownFrom } from './periods.ts'
import { type DirectoryQuery, readDirectory } from './public-directory.ts'
import {
  readChanges,
  readPublicLocalities,
  readPublicOrganization,
  readPublicState,
  readSuccessorJurisdictions,
} from './public-queries.ts'
import { readsWithin } from './reads-within.ts'

/** What the portal shows of organisations. */
export function publicReads(database: Database) {
  const everywhere = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    database.transaction({ localityId: null, readOnly: true }, work)
  const within = readsWithin(database)
  return {
    state: (slug: string | null) => everywhere((tx) => readPublicState(tx, slug)),
    localities: (on: Day) => everywhere((tx) => readPublicLocalities(tx, on)),
    locality: (slug: string, on: Day) => within(slug, (tx, localityId) => showLocality(tx, localityId, on)),
    organizations: (slug: string, query: DirectoryQuery) =>
      within(slug, (tx, localityId) => readDirectory(tx, localityId, query)),
    organization: async (slug: string, id: string, on: Day) =>
      isUuid(id) ? within(slug, (tx, localityId) => readPublicOrganization(tx, localityId, id, on)) : null,
    changes: async (query: { slug?: string; limit: number; on: Day }) =>
      query.slug === undefined
        ? everywhere((tx) => readChanges(tx, query))
        : ((await within(query.slug, (tx) => readChanges(tx, query))) ?? []),
  }
}

async function showLocality(tx: Tx, localityId: string, on: Day) {
  const [locality] = await readPublicLocalities(tx, on, localityId)
  if (!locality) return null
  return {
    ...locality,
    standingAgency: await showStandingAgency(tx, localityId, locality.fullName, on),
    successors: await readSuccessorJurisdictions(tx, localityId, on),
  }
}

async function showStandingAgency(tx: Tx, localityId: string, fullName: string, on: Day) {
  const holder = await holderOn(tx, localityId, 'standing-agency', on)
  if (holder === null) return null
  const agency = await readPublicOrganization(tx, localityId, holder.id, on)
  if (agency === null) return null
  const head = (await headsOn(tx, localityId, [holder.id], on)).get(holder.id)
  return {
    id: holder.id,
    name: holder.name,
    councilName: `Hội đồng Thi đua - Khen thưởng ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`,
    since: holder.since,
    head: head ? { title: head.title, name: head.name, since: knownFrom(head.since) } : null,
    contacts: agency.contacts,
  }
}
