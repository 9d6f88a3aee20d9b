/** Diễn biến: what happened to one thing, for whoever may see the thing. Its module says who that is. */
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { may } from '../../platform/auth/policy.ts'
import { AppError } from '../../platform/errors.ts'
import { listAuditEvents } from './audit-queries.ts'
import './errors.ts'
import { canReadAudit } from './policy.ts'

/** May the actor see this thing, and so what happened to it? */
export type TimelineGate = (ctx: Ctx, tx: Tx, id: string) => Promise<boolean>

const gates = new Map<string, TimelineGate>()

export function registerTimeline(kind: string, gate: TimelineGate): void {
  if (gates.has(kind)) throw new Error(`Timeline of "${kind}" is registered twice`)
  gates.set(kind, gate)
}

export async function getTimeline(
  ctx: Ctx,
  object: { kind: string; id: string },
  page: { cursor?: string | undefined; limit: number },
) {
  return ctx.transaction(async (tx) => {
    const gate = gates.get(object.kind)
    const open = may(ctx.actor, canReadAudit) || (gate !== undefined && (await gate(ctx, tx, object.id)))
    if (!open) throw new AppError('timeline-not-found')
    return listAuditEvents(tx, ctx.actor, { ...page, objectKind: object.kind, objectId: object.id })
  })
}
