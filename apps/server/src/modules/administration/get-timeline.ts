import type { Ctx } from '../../platform/ctx.ts'
import { may } from '../../platform/auth/policy.ts'
import { AppError } from '../../platform/errors.ts'
import { timelineGate } from '../../platform/timelines.ts'
import { listAuditEvents } from './audit-queries.ts'
import './errors.ts'
import { canReadAudit } from './policy.ts'

/** Diễn biến: what happened to one thing, for whoever may see the thing, and for those who may read the whole log. */
export async function getTimeline(
  ctx: Ctx,
  object: { kind: string; id: string },
  page: { cursor?: string | undefined; limit: number },
) {
  return ctx.transaction(async (tx) => {
    const gate = timelineGate(object.kind)
    const open = may(ctx.actor, canReadAudit) || (gate !== undefined && (await gate(ctx, tx, object.id)))
    if (!open) throw new AppError('timeline-not-found')
    return listAuditEvents(tx, ctx.actor, { ...page, objectKind: object.kind, objectId: object.id })
  })
}
