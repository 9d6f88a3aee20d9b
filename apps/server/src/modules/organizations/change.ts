/** What every use-case of this module does around its own work. */
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { events } from './events.ts'
import { raiseTreeVersion } from './tree-store.ts'

export type EventKey = keyof typeof events
type Thing =
  | 'organization'
  | 'jurisdiction'
  | 'person'
  | 'collective'
  | 'household'
  | 'bloc'
  | 'addressee-group'
  | 'import'
  | 'catalogue'
  | 'locality'

/** Where the actor works: an administrator of several localities has to choose one first. */
export function localityOf(ctx: Ctx): string {
  if (ctx.actor.localityId === null) throw new AppError('locality-not-chosen')
  return ctx.actor.localityId
}

export const record = (
  ctx: Ctx,
  tx: Tx,
  event: EventKey,
  kind: Thing,
  id: string,
  facts: Record<string, unknown>,
): Promise<void> => ctx.record(tx, event, { kind, id }, facts)

/** Records something the public directory shows, and lets its caches know. */
export async function recordPublic(
  ctx: Ctx,
  tx: Tx,
  event: EventKey,
  kind: Thing,
  id: string,
  facts: Record<string, unknown>,
): Promise<void> {
  await record(ctx, tx, event, kind, id, facts)
  await raiseTreeVersion(tx, localityOf(ctx))
}
