/** Units that are no more, found under the units that took their place. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { successorsOn } from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationPaths } from './door-queries.ts'
import { loadActs } from './succession-store.ts'

/**
 * Units that have ended by a day, each with those that stand in its place; none when it was dissolved. Two statements,
 * however many.
 */
export async function endedUnitsOn(tx: Tx, localityId: string, on: Day): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string }>`
    select id from organizations.organizations
    where locality_id = ${localityId} and ended_on < ${on} and state <> 'duplicate'`.execute(tx)
  const ended = new Set(rows.map(({ id }) => id))
  const acts = await loadActs(tx, localityId, 'organization')
  const heirsOf = (id: string) => successorsOn(id, acts, on).filter((heir) => !ended.has(heir))
  return new Map([...ended].map((id) => [id, heirsOf(id)]))
}

/** These units and the ended ones in whose place they stand on a day: what those have left to do is theirs. */
export async function standingForOn(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  on: Day,
): Promise<string[]> {
  const ended = await endedUnitsOn(tx, localityId, on)
  const before = [...ended].filter(([, heirs]) => heirs.some((heir) => organizationIds.includes(heir)))
  return [...organizationIds, ...before.map(([id]) => id)]
}

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
