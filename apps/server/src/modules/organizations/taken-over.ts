/** Units that are no more, found under the units that took their place. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { successorsOn } from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationPaths } from './door-queries.ts'
import { loadActs } from './succession-store.ts'

/**
 * Ended units whose place is taken, on the day, by one whose tree path fits: what was theirs is looked for there. Two
 * statements, however many.
 */
export async function takenOverWithin(
  tx: Tx,
  localityId: string,
  fits: (path: string) => boolean,
  on: Day,
): Promise<string[]> {
  const acts = await loadActs(tx, localityId, 'organization')
  const heirs = new Map(
    [...new Set(acts.flatMap(({ predecessors }) => predecessors))].map((id) => [
      id,
      successorsOn(id, acts, on),
    ]),
  )
  const paths = await organizationPaths(tx, localityId, [...new Set([...heirs.values()].flat())], on)
  return [...heirs.entries()]
    .filter(([id, list]) => list.some((heir) => heir !== id && fits(paths.get(heir) ?? '')))
    .map(([id]) => id)
}
