/** Which items an actor sees, and for whose plans the actor receives. */
import type { Tx } from '../../platform/database/database.ts'
import { canDraftSubmissions, canReceiveSubmissions } from './duty-policy.ts'
import type { ItemReach } from './item-queries.ts'
import { may } from '../../platform/auth/policy.ts'
import { overlooks, pathsUnder } from './policy.ts'
import { type Asking, type Reach, reachOf } from './reach.ts'

export async function itemReachOf(tx: Tx, asking: Asking): Promise<ItemReach & { reach: Reach }> {
  const reach = await reachOf(tx, asking)
  return { reach, ...itemReach(asking, reach) }
}

export function itemReach({ actor, localityId }: Asking, reach: Reach): ItemReach {
  // Roles over the locality that belong to an office, as the culture office's, act for the office they work in.
  const office = actor.organizationId
  const works = office !== null && may(actor, canDraftSubmissions) ? [office] : []
  const unitIds = [...new Set([...reach.organizationIds, ...works])]
  return {
    everything: reach.everything,
    unitIds,
    receivesFor: [
      ...(overlooks(actor, canReceiveSubmissions, localityId) ? reach.ofLocality : []),
      ...(pathsUnder(actor, canReceiveSubmissions).length > 0 ? reach.organizationIds : []),
    ],
  }
}
