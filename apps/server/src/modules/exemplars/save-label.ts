import { LABEL_LISTS } from '@guongsang/contract/exemplars-words.ts'
import type { saveLabelRoute } from '@guongsang/contract/exemplars-labels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { planTitles } from '../plans/index.ts'
import { insertLabels, loadLabels, saveLabelRow, type StoredLabel } from './label-store.ts'

type Asked = Parsed<typeof saveLabelRoute>['body']

/** Thêm hoặc sửa một mục của danh mục. Its code and list stay as they are: exemplars carry them. */
export const saveLabel = (ctx: Ctx, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const labels = await loadLabels(tx, localityId)
    const label = labels.find(({ id }) => id === asked.id)
    if (asked.id !== null && label === undefined) throw new AppError('exemplar-label-not-found')
    await demandFitting(tx, localityId, asked, { labels, label })
    const content = {
      label: cleanLine(asked.label),
      guidance: cleanText(asked.guidance ?? '') || null,
      plan_id: asked.planId,
      common_code: asked.commonCode,
      valid_from: asked.validFrom as Day | null,
      valid_to: asked.validTo as Day | null,
    }
    const id = label?.id ?? newId()
    if (label === undefined) {
      const position =
        Math.max(0, ...labels.filter(({ list }) => list === asked.list).map((one) => one.position)) + 1
      const { list, code } = asked
      await insertLabels(tx, [{ locality_id: localityId, id, list, code, position, ...content }])
    } else await saveLabelRow(tx, label, asked.version ?? 0, content)
    const list = LABEL_LISTS[asked.list].toLowerCase()
    await ctx.record(
      tx,
      'exemplar-label-saved',
      { kind: 'locality', id: localityId },
      { label: content.label, list },
    )
    return { id }
  })

interface Known {
  labels: readonly StoredLabel[]
  label: StoredLabel | undefined
}

async function demandFitting(
  tx: Tx,
  localityId: string,
  asked: Asked,
  { labels, label }: Known,
): Promise<void> {
  const problems: FieldError[] = []
  const { list, code, planId, commonCode, validFrom, validTo } = asked
  if (label !== undefined && (label.code !== code || label.list !== list))
    problems.push({ field: 'code', message: 'Mã của mục đã có thì giữ nguyên.' })
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    problems.push({ field: 'validTo', message: 'Ngày hết dùng đứng trước ngày bắt đầu.' })
  if (planId !== null && !(await planTitles(tx, localityId, [planId])).has(planId))
    problems.push({ field: 'planId', message: 'Không có kế hoạch này. Hãy chọn lại.' })
  const isCommon = (one: StoredLabel) => one.list === list && one.plan_id === null
  if (commonCode !== null && !labels.some((one) => isCommon(one) && one.code === commonCode))
    problems.push({ field: 'commonCode', message: 'Chọn một mục trong danh mục chung.' })
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  const taken = labels.find((one) => one.list === list && one.code === code && one.id !== label?.id)
  if (taken !== undefined) throw new AppError('exemplar-label-code-taken', { label: taken.label })
}
