/** Diễn biến: who may see what happened to a thing is decided by the module that owns the thing. */
import type { Ctx } from './ctx.ts'
import type { Tx } from './database/database.ts'

/** May the actor see this thing, and so what happened to it? */
export type TimelineGate = (ctx: Ctx, tx: Tx, id: string) => Promise<boolean>

const gates = new Map<string, TimelineGate>()

export function registerTimeline(kind: string, gate: TimelineGate): void {
  if (gates.has(kind)) throw new Error(`Timeline of "${kind}" is registered twice`)
  gates.set(kind, gate)
}

export const timelineGate = (kind: string): TimelineGate | undefined => gates.get(kind)
