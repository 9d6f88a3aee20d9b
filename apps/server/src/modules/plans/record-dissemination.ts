import {
  DISSEMINATION_FORMS,
  type recordDisseminationRoute,
} from '@guongsang/contract/plans-dissemination.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { askingOf, ownerOf } from './access.ts'
import { insertDisseminations } from './dissemination-store.ts'
import { demandFiles } from './log-task.ts'
import { demandNamed } from './names.ts'
import { refuse } from './plan-content.ts'
import { canWorkOnTasks, homeUnder, mayActOn } from './policy.ts'
import { findPlan } from './show-plan.ts'

/** Ghi một lần phổ biến: by the unit for its own people, by the office for the standing agency's. */
export async function recordDissemination(
  ctx: Ctx,
  planId: string,
  asked: Parsed<typeof recordDisseminationRoute>['body'],
): Promise<{ id: string }> {
  const on = asked.happenedOn as Day
  if (on > ctx.today) refuse([{ field: 'happenedOn', message: 'Ngày này chưa tới.' }])
  const id = newId()
  return ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { plan, reach } = await findPlan(tx, asking, planId)
    if (!isInForce(plan.state)) throw new AppError('task-not-in-force')
    const unit = asked.organizationId
    const names = await demandNamed(
      tx,
      asking.localityId,
      [{ field: 'organizationId', organization_id: unit }],
      ctx.today,
    )
    const owner = await ownerOf(tx, asking, unit, reach)
    const isHome = homeUnder(ctx.actor, canWorkOnTasks) === unit
    if (!isHome && !mayActOn(ctx.actor, canWorkOnTasks, owner)) throw new AppError('forbidden')
    await demandFiles(ctx, tx, asked.fileIds)
    await insertDisseminations(tx, [
      {
        locality_id: asking.localityId,
        id,
        plan_id: planId,
        organization_id: unit,
        happened_on: on,
        form: asked.form,
        informed: asked.informed,
        note: cleanText(asked.note ?? '') || null,
        file_ids: asked.fileIds,
        recorded_by: ctx.actor.name,
      },
    ])
    await ctx.record(
      tx,
      'plan-disseminated',
      { kind: 'plan', id: planId },
      {
        organization: names.organization(unit)!.name,
        on: formatDay(on),
        form: DISSEMINATION_FORMS[asked.form].toLowerCase(),
        informed: asked.informed,
      },
    )
    return { id }
  })
}
