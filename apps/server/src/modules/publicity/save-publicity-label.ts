import { PUBLICITY_LABEL_LISTS } from '@guongsang/contract/publicity-channel-words.ts'
import type { savePublicityLabelRoute } from '@guongsang/contract/publicity-labels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { labelProblems, labelWithCode, nextPosition } from '../../platform/labels.ts'
import { planTitles } from '../plans/index.ts'
import { insertPublicityLabel, loadPublicityLabels, updatePublicityLabel } from './channel-label-store.ts'

type Asked = Parsed<typeof savePublicityLabelRoute>['body']

/** Thêm hoặc sửa một mục của danh mục. Its code and list stay as they are: items and broadcasts carry them. */
export const savePublicityLabel = (ctx: Ctx, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const labels = await loadPublicityLabels(tx, localityId)
    const label = labels.find(({ id }) => id === asked.id)
    if (asked.id !== null && label === undefined) throw new AppError('publicity-label-not-found')
    const problems = labelProblems(asked, labels, label)
    const { list, code, planId } = asked
    if (planId !== null && !(await planTitles(tx, localityId, [planId])).has(planId))
      problems.push({ field: 'planId', message: 'Không có kế hoạch này. Hãy chọn lại.' })
    if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
    const taken = labelWithCode(labels, asked, label?.id)
    if (taken !== undefined) throw new AppError('publicity-label-code-taken', { label: taken.label })
    const content = {
      label: cleanLine(asked.label),
      letter: cleanLine(asked.letter ?? '') || null,
      guidance: cleanText(asked.guidance ?? '') || null,
      plan_id: planId,
      common_code: asked.commonCode,
      valid_from: asked.validFrom as Day | null,
      valid_to: asked.validTo as Day | null,
    }
    const id = label?.id ?? newId()
    if (label !== undefined) await updatePublicityLabel(tx, label, asked.version ?? 0, content)
    else {
      const position = nextPosition(labels, list)
      await insertPublicityLabel(tx, { locality_id: localityId, id, list, code, position, ...content })
    }
    await ctx.record(
      tx,
      'publicity-label-saved',
      { kind: 'locality', id: localityId },
      { label: content.label, list: PUBLICITY_LABEL_LISTS[list].toLowerCase() },
    )
    return { id }
  })
