import type { editResponseRoute, respondToMovementRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf, demandKeeperOf, demandKept, requireMovement } from './access.ts'
import { insertResponse, lockResponse, saveResponse } from './response-store.ts'

type Typed = Omit<Parsed<typeof respondToMovementRoute>['body'], 'organizationId'>

/** Hưởng ứng: what the unit makes of the movement, and how many collectives and people take part, counted apart. */
export async function respondToMovement(
  ctx: Ctx,
  movementId: string,
  { organizationId, ...typed }: Parsed<typeof respondToMovementRoute>['body'],
): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    demandKept(await requireMovement(tx, askingOf(ctx), movementId))
    await demandKeeperOf(ctx, tx, organizationId)
    const facts = await factsOf(ctx, tx, typed)
    const organization = await nameOf(ctx, tx, organizationId)
    const isNew = await insertResponse(tx, {
      locality_id: localityOf(ctx),
      id,
      movement_id: movementId,
      organization_id: organizationId,
      recorded_by: ctx.actor.name,
      ...facts,
    })
    if (!isNew) throw new AppError('already-responded', { organization })
    await ctx.record(
      tx,
      'movement-responded',
      { kind: 'movement', id: movementId },
      { organization, collectives: facts.collectives, individuals: facts.individuals },
    )
    return { id }
  })
}

export async function editResponse(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editResponseRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const before = await lockResponse(tx, localityOf(ctx), id)
    demandKept(await requireMovement(tx, askingOf(ctx), before.movement_id))
    await demandKeeperOf(ctx, tx, before.organization_id)
    const facts = await factsOf(ctx, tx, typed)
    await saveResponse(tx, before, version, facts)
    await ctx.record(
      tx,
      'movement-response-edited',
      { kind: 'movement', id: before.movement_id },
      {
        organization: await nameOf(ctx, tx, before.organization_id),
        collectives: facts.collectives,
        individuals: facts.individuals,
      },
    )
  })
}

async function nameOf(ctx: Ctx, tx: Tx, organizationId: string): Promise<string> {
  const names = await organizationNames(tx, localityOf(ctx), [organizationId], ctx.today)
  const name = names.get(organizationId)
  if (name === undefined) refuse('organizationId', 'Không tìm thấy đơn vị này. Hãy chọn lại.')
  return name
}

async function factsOf(ctx: Ctx, tx: Tx, typed: Typed) {
  const on = typed.respondedOn as Day
  if (on > ctx.today) refuse('respondedOn', 'Ngày này chưa tới. Ghi ngày đơn vị đã triển khai.')
  if (typed.documentId !== null && !(await canSeeDocument(ctx, tx, typed.documentId)))
    refuse('documentId', 'Không tìm thấy văn bản này. Hãy chọn lại.')
  return {
    responded_on: on,
    content: cleanText(typed.content ?? '') || null,
    document_id: typed.documentId,
    informed: typed.informed,
    collectives: typed.collectives,
    individuals: typed.individuals,
  }
}

function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', {}, [{ field, message }])
}
