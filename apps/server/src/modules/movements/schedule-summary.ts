import type { editSummaryRoute, scheduleSummaryRoute } from '@guongsang/contract/movements.ts'
import { MOVEMENT_SUMMARIES } from '@guongsang/contract/movements-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { takeMovement } from './access.ts'
import { insertSummaries, lockSummary, saveSummary } from './summary-store.ts'

type Typed = Parsed<typeof scheduleSummaryRoute>['body']

/** Xếp lịch sơ kết, tổng kết: by whoever keeps the movement. */
export async function scheduleSummary(ctx: Ctx, movementId: string, typed: Typed): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    await takeMovement(ctx, tx, movementId)
    const facts = await factsOf(ctx, tx, typed)
    await insertSummaries(tx, [{ locality_id: localityOf(ctx), id, movement_id: movementId, ...facts }])
    await ctx.record(
      tx,
      'movement-summary-scheduled',
      { kind: 'movement', id: movementId },
      { kind: word(typed.kind), on: formatDay(facts.planned_on) },
    )
    return { id }
  })
}

export async function editSummary(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editSummaryRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const before = await lockSummary(tx, localityOf(ctx), id)
    await takeMovement(ctx, tx, before.movement_id)
    const facts = await factsOf(ctx, tx, typed)
    await saveSummary(tx, before, version, facts)
    await ctx.record(
      tx,
      'movement-summary-edited',
      { kind: 'movement', id: before.movement_id },
      {
        kind: word(typed.kind),
        on: formatDay(facts.planned_on),
        held: facts.held_on === null ? 'Chưa tổ chức' : `Tổ chức ngày ${formatDay(facts.held_on)}`,
      },
    )
  })
}

const word = (kind: Typed['kind']): string => MOVEMENT_SUMMARIES[kind].toLowerCase()

async function factsOf(ctx: Ctx, tx: Tx, { kind, plannedOn, heldOn, documentId, note }: Typed) {
  const refuse = (field: string, message: string): never => {
    throw new AppError('invalid-input', {}, [{ field, message }])
  }
  if (heldOn !== null && heldOn > ctx.today) refuse('heldOn', 'Ngày này chưa tới. Ghi ngày đã tổ chức.')
  if (documentId !== null && !(await canSeeDocument(ctx, tx, documentId)))
    refuse('documentId', 'Không tìm thấy văn bản này. Hãy chọn lại.')
  return {
    kind,
    planned_on: plannedOn as Day,
    held_on: heldOn as Day | null,
    document_id: documentId,
    note: cleanText(note ?? '') || null,
  }
}
