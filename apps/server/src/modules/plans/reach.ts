/**
 * What of the plans an actor sees. A draft is seen by the people of its organisation, and by the office when it is the
 * locality's own; a unit's plan by the office once it was handed in or issued; what was issued by those it addresses.
 */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  type Memberships,
  membershipsOf,
  organizationPaths,
  standingAgencyOn,
} from '../organizations/index.ts'
import { canEditPlans, canViewPlans, homeUnder, overlooks, pathsUnder } from './policy.ts'
import { organizationsUnder } from './reach-queries.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

export interface Reach extends Memberships {
  /** Sees every plan that was issued. */
  everything: boolean
  /** Writes the locality's own plans. */
  office: boolean
  /** The standing agency of the day and what stands above it: their plans are the locality's own. */
  ofLocality: string[]
  /** The organisations whose people the actor is one of. */
  organizationIds: string[]
}

/** The same number of statements whoever asks. */
export async function reachOf(tx: Tx, { localityId, actor, today }: Asking): Promise<Reach> {
  const under = await organizationsUnder(tx, localityId, pathsUnder(actor, canViewPlans), today)
  const home = homeUnder(actor, canViewPlans)
  const organizationIds = [...new Set([...under, ...(home === null ? [] : [home])])]
  return {
    everything: overlooks(actor, canViewPlans, localityId),
    office: overlooks(actor, canEditPlans, localityId),
    ofLocality: await organizationsOfLocality(tx, localityId, today),
    organizationIds,
    ...(await membershipsOf(tx, localityId, organizationIds, today)),
  }
}

/** The standing agency of a day and every organisation above it. */
export async function organizationsOfLocality(tx: Tx, localityId: string, on: Day): Promise<string[]> {
  const agency = await standingAgencyOn(tx, localityId, on)
  if (agency === null) return []
  const path = (await organizationPaths(tx, localityId, [agency.id], on)).get(agency.id) ?? `/${agency.id}/`
  return path.split('/').filter((id) => id !== '')
}
