/** What other modules keep of what units hand in: numbers that follow from their records, and acts that follow a sending. */
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'

export interface Counted {
  /** How many in all, where they are neither collectives nor individuals. */
  amount?: number
  collectives: number | null
  individuals: number | null
}
/** Null: nothing is kept for this item, and the numbers are those typed. */
type Counts = (tx: Tx, localityId: string, itemId: string) => Promise<Counted | null>
type Listener = (ctx: Ctx, tx: Tx, about: { itemId: string }) => Promise<void>

const counts: Counts[] = []
const listeners: Listener[] = []
const guards: Listener[] = []

export const registerCounted = (count: Counts): void => void counts.push(count)
/** In the transaction of the sending; a refusal holds the sending up. */
export const registerSendListener = (listener: Listener): void => void listeners.push(listener)

/** Before a paper is received; a refusal is told for this paper and holds up no other. */
export const registerReceiveGuard = (guard: Listener): void => void guards.push(guard)

export async function countedFor(tx: Tx, localityId: string, itemId: string): Promise<Counted | null> {
  for (const count of counts) {
    const counted = await count(tx, localityId, itemId)
    if (counted !== null) return counted
  }
  return null
}

export async function tellSent(ctx: Ctx, tx: Tx, itemId: string): Promise<void> {
  for (const listener of listeners) await listener(ctx, tx, { itemId })
}

export async function demandReceivable(ctx: Ctx, tx: Tx, itemId: string): Promise<void> {
  for (const guard of guards) await guard(ctx, tx, { itemId })
}
