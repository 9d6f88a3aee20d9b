/** What every use-case of this module does around its own work. */
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { events } from './events.ts'

export type EventKey = keyof typeof events
type Thing =
  | 'organization'
  | 'jurisdiction'
  | 'person'
  | 'collective'
  | 'household'
  | 'bloc'
  | 'addressee-group'
  | 'catalogue'
  | 'locality'

export { localityOf }

export const record = (
  ctx: Ctx,
  tx: Tx,
  event: EventKey,
  kind: Thing,
  id: string,
  facts: Record<string, unknown>,
): Promise<void> => ctx.record(tx, event, { kind, id }, facts)
