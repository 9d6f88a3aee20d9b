/** Chỉ tiêu: what is to be reached, and what was. */
import type {
  addIndicatorRoute,
  editIndicatorRoute,
  IndicatorShown,
} from '@guongsang/contract/plans-learning.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { askingOf, takePlan } from './access.ts'
import {
  type Indicator,
  insertIndicator,
  loadIndicators,
  lockIndicator,
  saveIndicator,
} from './indicator-store.ts'
import { canEditPlans } from './policy.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'

type Shown = z.output<typeof IndicatorShown>
type Typed = Parsed<typeof addIndicatorRoute>['body']

export async function listIndicators(tx: Tx, asking: Asking, planId: string): Promise<{ rows: Shown[] }> {
  await findPlan(tx, asking, planId)
  return { rows: (await loadIndicators(tx, asking.localityId, planId)).map(shown) }
}

function shown(row: Indicator): Shown {
  // A numeric column comes as text from one engine and as a number from the other.
  const target = row.target === null ? null : Number(row.target)
  const actual = row.actual === null ? null : Number(row.actual)
  return {
    id: row.id,
    name: row.name,
    unitOfMeasure: row.unit_of_measure,
    year: row.year,
    target,
    actual,
    aim: row.aim,
    source: row.source,
    note: row.note,
    reached: reachedBy(row.aim, target, actual),
    version: row.version,
  }
}

function reachedBy(aim: Shown['aim'], target: number | null, actual: number | null): Shown['reached'] {
  if (target === null || actual === null) return null
  if (actual === target) return 'reached'
  return actual > target === (aim === 'at-least') ? 'exceeded' : 'not-reached'
}

const columnsOf = (typed: Typed) => ({
  name: cleanLine(typed.name),
  unit_of_measure: cleanLine(typed.unitOfMeasure),
  year: typed.year,
  target: typed.target,
  actual: typed.actual,
  aim: typed.aim,
  source: cleanLine(typed.source ?? '') || null,
  note: cleanText(typed.note ?? '') || null,
})

export async function addIndicator(ctx: Ctx, planId: string, typed: Typed): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, planId, canEditPlans)
    const before = await loadIndicators(tx, plan.locality_id, planId)
    const position = 1 + Math.max(-1, ...before.map((one) => one.position))
    const columns = columnsOf(typed)
    await insertIndicator(tx, { locality_id: plan.locality_id, id, plan_id: planId, position, ...columns })
    await ctx.record(tx, 'indicator-added', { kind: 'plan', id: planId }, columns)
    return { id }
  })
}

export async function editIndicator(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editIndicatorRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const indicator = await lockIndicator(tx, askingOf(ctx).localityId, id)
    await takePlan(ctx, tx, indicator.plan_id, canEditPlans).catch((error: unknown) => {
      throw error instanceof AppError && error.code === 'plan-not-found'
        ? new AppError('indicator-not-found', { id })
        : error
    })
    const columns = columnsOf(typed)
    await saveIndicator(tx, indicator, version, columns)
    await ctx.record(tx, 'indicator-edited', { kind: 'plan', id: indicator.plan_id }, columns)
  })
}
