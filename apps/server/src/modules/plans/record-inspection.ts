/** Ghi một lần kiểm tra đơn vị; sửa khi còn là dự thảo. */
import type { editInspectionRoute, recordInspectionRoute } from '@guongsang/contract/plans-inspections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { inspectionProblems } from '@guongsang/core/plans/inspection.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { askingOf } from './access.ts'
import { seenPlanTitles } from './door-queries.ts'
import { insertInspections, type InspectionRead, saveInspection } from './inspection-store.ts'
import { demandFiles } from './log-task.ts'
import { demandNamed } from './names.ts'
import { refuse } from './plan-content.ts'
import { takeInspection } from './take-inspection.ts'

type Recorded = Parsed<typeof recordInspectionRoute>['body']
type Edited = Parsed<typeof editInspectionRoute>['body']
type Before = Pick<InspectionRead, 'remedied_on' | 'plan_id' | 'file_ids'>

const text = (typed: string | null): string | null => cleanText(typed ?? '') || null

/** What was kept before may stay, even where whoever edits no longer sees it. */
async function readTyped(
  ctx: Ctx,
  tx: Tx,
  asked: Omit<Edited, 'version'>,
  before: Before = { remedied_on: null, plan_id: null, file_ids: [] },
) {
  const row = {
    held_on: asked.heldOn as Day,
    by_whom: cleanLine(asked.byWhom),
    plan_id: asked.planId,
    scope: cleanText(asked.scope),
    findings: cleanText(asked.findings),
    shortcomings: text(asked.shortcomings),
    advice: text(asked.advice),
    demand: text(asked.demand),
    remedy_due_on: asked.remedyDueOn as Day | null,
    file_ids: [...new Set(asked.fileIds)],
  }
  const typed = { heldOn: row.held_on, demand: row.demand, remedyDueOn: row.remedy_due_on }
  const problems = inspectionProblems(typed, { today: ctx.today, remediedOn: before.remedied_on })
  if (problems.length > 0) refuse(problems)
  if (row.plan_id !== null && row.plan_id !== before.plan_id) {
    const plans = await seenPlanTitles(tx, askingOf(ctx), [row.plan_id])
    if (!plans.has(row.plan_id))
      refuse([{ field: 'planId', message: 'Không có kế hoạch này. Hãy chọn lại trong danh sách.' }])
  }
  const added = row.file_ids.filter((id) => !before.file_ids.includes(id))
  await demandFiles(ctx, tx, added)
  return row
}

export async function recordInspection(
  ctx: Ctx,
  { organizationId, ...asked }: Recorded,
): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    const { localityId } = askingOf(ctx)
    const named = [{ field: 'organizationId', organization_id: organizationId }]
    const names = await demandNamed(tx, localityId, named, ctx.today)
    const row = await readTyped(ctx, tx, asked)
    const kept = { ...row, id, organization_id: organizationId, recorded_by: ctx.actor.name }
    await insertInspections(tx, localityId, [kept])
    const unit = names.organization(organizationId)!.name
    const said = { unit, on: formatDay(row.held_on), by: row.by_whom }
    await ctx.record(tx, 'inspection-recorded', { kind: 'inspection', id }, said)
    return { id }
  })
}

export const editInspection = (ctx: Ctx, id: string, { version, ...asked }: Edited): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { inspection, unit } = await takeInspection(ctx, tx, id, 'edit')
    const row = await readTyped(ctx, tx, asked, inspection)
    await saveInspection(tx, inspection, version, row)
    const said = { unit, on: formatDay(row.held_on) }
    await ctx.record(tx, 'inspection-edited', { kind: 'inspection', id }, said)
  })
