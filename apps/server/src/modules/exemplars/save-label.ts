import { LABEL_LISTS } from '@guongsang/contract/exemplars-words.ts'
import type { saveLabelRoute } from '@guongsang/contract/exemplars-labels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { labelProblems, labelWithCode, nextPosition } from '../../platform/labels.ts'
import { planTitles } from '../plans/index.ts'
import { insertLabels, loadLabels, saveLabelRow } from './label-store.ts'

type Asked = Parsed<typeof saveLabelRoute>['body']

/** Thêm hoặc sửa một mục của danh mục. Its code and list stay as they are: exemplars carry them. */
export const saveLabel = (ctx: Ctx, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const labels = await loadLabels(tx, localityId)
    const label = labels.find(({ id }) => id === asked.id)
    if (asked.id !== null && label === undefined) throw new AppError('exemplar-label-not-found')
    const problems = labelProblems(asked, labels, label)
    const { list, code, planId } = asked
    if (planId !== null && !(await planTitles(tx, localityId, [planId])).has(planId))
      problems.push({ field: 'planId', message: 'Không có kế hoạch này. Hãy chọn lại.' })
    if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
    const taken = labelWithCode(labels, asked, label?.id)
    if (taken !== undefined) throw new AppError('exemplar-label-code-taken', { label: taken.label })
    const content = {
      label: cleanLine(asked.label),
      guidance: cleanText(asked.guidance ?? '') || null,
      plan_id: planId,
      common_code: asked.commonCode,
      valid_from: asked.validFrom as Day | null,
      valid_to: asked.validTo as Day | null,
    }
    const id = label?.id ?? newId()
    if (label === undefined) {
      const position = nextPosition(labels, list)
      await insertLabels(tx, [{ locality_id: localityId, id, list, code, position, ...content }])
    } else await saveLabelRow(tx, label, asked.version ?? 0, content)
    await ctx.record(
      tx,
      'exemplar-label-saved',
      { kind: 'locality', id: localityId },
      { label: content.label, list: LABEL_LISTS[list].toLowerCase() },
    )
    return { id }
  })
