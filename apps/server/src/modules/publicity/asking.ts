/** Who asks, where and on which day: what every read of this module is given; and the unit a list is asked for. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationPaths } from '../organizations/index.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})

/** Where the unit asked for stands; of one that nobody knows, a path that no path begins with. */
export async function pathAsked(
  tx: Tx,
  { localityId, today }: Asking,
  unitId: string | undefined,
): Promise<string | undefined> {
  if (unitId === undefined) return undefined
  return (await organizationPaths(tx, localityId, [unitId], today)).get(unitId) ?? '//'
}
