import type { listLabelsRoute } from '@guongsang/contract/exemplars-labels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { isLabelInUse } from '../../platform/labels.ts'
import { planTitles } from '../plans/index.ts'
import { loadLabels, type StoredLabel } from './label-store.ts'

/** Danh mục của điển hình: the common words and those of each plan; in use today unless all are asked for. */
export const listLabels = (ctx: Ctx, asked: Parsed<typeof listLabelsRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const { list, planId, all } = asked
    const labels = (await loadLabels(tx, localityId)).filter(
      (label) =>
        (list === undefined || label.list === list) &&
        (planId === undefined || label.plan_id === null || label.plan_id === planId) &&
        (all === true || isLabelInUse(label, ctx.today)),
    )
    const plans = await planTitles(tx, localityId, [
      ...new Set(labels.flatMap(({ plan_id }) => plan_id ?? [])),
    ])
    return { rows: labels.map((label) => shownLabel(label, plans)) }
  })

const shownLabel = (label: StoredLabel, plans: ReadonlyMap<string, string>) => ({
  id: label.id,
  list: label.list,
  code: label.code,
  label: label.label,
  guidance: label.guidance,
  plan: label.plan_id === null ? null : { id: label.plan_id, name: plans.get(label.plan_id) ?? '' },
  commonCode: label.common_code,
  validFrom: label.valid_from,
  validTo: label.valid_to,
  version: label.version,
})
