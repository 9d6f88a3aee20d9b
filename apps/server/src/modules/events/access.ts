/** An event for an act: locked, seen at all, then allowed, then possible where it stands. */
import { EVENT_STATES } from '@guongsang/contract/events-words.ts'
import { type EventAct, nextEventState } from '@guongsang/core/events/event-state.ts'
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { type Asking, type EventWhole, findEvent } from './event-queries.ts'
import { lockEvents } from './event-store.ts'
import { canHoldEvents, canViewEvents, mayFor } from './policy.ts'

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})

export async function requireEvent(tx: Tx, asking: Asking, id: string): Promise<EventWhole> {
  const found = await findEvent(tx, asking, id)
  if (found === undefined) throw new AppError('event-not-found', { id })
  return found
}

/** The state it comes to by this act; refuses where the act has no place. */
export function demandNext({ state }: Pick<EventWhole, 'state'>, act: EventAct): EventWhole['state'] {
  const next = nextEventState(state, act)
  if (next === undefined) throw new AppError('event-state-refuses', { state: EVENT_STATES[state] })
  return next
}

/** Locked for a change that whoever holds it makes. */
export async function takeEvent(ctx: Ctx, tx: Tx, id: string, act: EventAct): Promise<EventWhole> {
  const asking = askingOf(ctx)
  await lockEvents(tx, asking.localityId, [id])
  const event = await requireEvent(tx, asking, id)
  if (!mayHold(asking, event)) throw new AppError('forbidden')
  demandNext(event, act)
  return event
}

/** While it is prepared, or what happened at it. */
export async function takeArranged(ctx: Ctx, tx: Tx, id: string): Promise<EventWhole> {
  return takeEvent(ctx, tx, id, 'arrange')
}

export const mayHold = (
  { actor, localityId }: Asking,
  event: Pick<EventWhole, 'path' | 'bloc_id'>,
): boolean => mayFor(actor, canHoldEvents, localityId, event)

/** Sees more than a guest: costs, the checklist, who else was invited. */
export const isInsider = (
  { actor, localityId }: Asking,
  event: Pick<EventWhole, 'path' | 'bloc_id' | 'co_organizes'>,
): boolean => event.co_organizes || mayFor(actor, canViewEvents, localityId, event)

/** Whether the actor may do this in the name of this unit or of this bloc. */
export async function demandFor(
  ctx: Ctx,
  tx: Tx,
  { organizationId, blocId }: { organizationId: string; blocId: string | null },
  policy: Policy,
): Promise<void> {
  const localityId = localityOf(ctx)
  const paths = await organizationPaths(tx, localityId, [organizationId], ctx.today)
  const held = { path: paths.get(organizationId) ?? null, bloc_id: blocId }
  if (!mayFor(ctx.actor, policy, localityId, held)) throw new AppError('forbidden')
}

export function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', {}, [{ field, message }])
}

export function refuseIf(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
}
