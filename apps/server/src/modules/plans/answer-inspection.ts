/** Báo đã khắc phục: by the people of the unit that was inspected; may be bettered until it is checked off. */
import type { answerInspectionRoute } from '@guongsang/contract/plans-inspections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { remedyProblems } from '@guongsang/core/plans/inspection.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { saveInspection } from './inspection-store.ts'
import { demandFiles } from './log-task.ts'
import { refuse } from './plan-content.ts'
import { takeInspection, tellOfInspection } from './take-inspection.ts'

export const answerInspection = (
  ctx: Ctx,
  id: string,
  { remediedOn, remedy, fileIds, version }: Parsed<typeof answerInspectionRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { inspection, state, unit } = await takeInspection(ctx, tx, id, 'answer')
    const on = remediedOn as Day
    const problems = remedyProblems(inspection.held_on, on, ctx.today)
    if (problems.length > 0) refuse(problems)
    const kept = [...new Set(fileIds)]
    const added = kept.filter((one) => !inspection.remedy_file_ids.includes(one))
    await demandFiles(ctx, tx, added)
    const text = cleanText(remedy)
    await saveInspection(tx, inspection, version, {
      state,
      state_reason: null,
      remedied_on: on,
      remedy: text,
      remedy_file_ids: kept,
    })
    const said = { unit, on: formatDay(on), remedy: text }
    await ctx.record(tx, 'inspection-answered', { kind: 'inspection', id }, said)
    const title = `${unit} báo đã khắc phục sau kiểm tra`
    await tellOfInspection(ctx, tx, inspection, { to: 'office', title, detail: text })
  })
