import { AREA_ATTRIBUTES } from '@guongsang/contract/organizations-words.ts'
import { overlaps } from '@guongsang/core/kernel/period.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import { insertAttributes, loadAttributes, lockJurisdiction } from './jurisdiction-store.ts'
import { asDayOrNull, demandOrder, firstDay, sayFrom } from './periods.ts'
import { canArrangePlaces, demand } from './policy.ts'
import { readLine } from './spelling.ts'
import type { AreaAttribute } from './tables.ts'

interface Asked {
  attribute: AreaAttribute
  from: string | null
  to: string | null
  decision: string | null
}

/** Đặc điểm vùng: biên giới, vùng sâu, vùng xa, đồng bào dân tộc thiểu số, đặc biệt khó khăn. */
export async function startAreaAttribute(
  ctx: Ctx,
  jurisdictionId: string,
  asked: Asked,
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangePlaces, { localityId })
  const period = { from: firstDay(asked.from), to: asDayOrNull(asked.to) }
  demandOrder(period.from, period.to)
  return ctx.transaction(async (tx) => {
    const jurisdiction = await lockJurisdiction(tx, localityId, jurisdictionId)
    const known = await loadAttributes(tx, localityId, jurisdictionId)
    const same = known.filter((one) => one.attribute === asked.attribute)
    if (same.some((one) => overlaps({ from: one.valid_from, to: one.valid_to }, period)))
      throw new AppError('area-attribute-overlaps')
    const id = newId()
    await insertAttributes(tx, [
      {
        locality_id: localityId,
        id,
        jurisdiction_id: jurisdictionId,
        attribute: asked.attribute,
        valid_from: period.from,
        valid_to: period.to,
        decision: readLine(asked.decision),
      },
    ])
    await record(ctx, tx, 'area-attribute-started', 'jurisdiction', jurisdictionId, {
      name: jurisdiction.full_name,
      attribute: AREA_ATTRIBUTES[asked.attribute],
      from: sayFrom(period.from),
    })
    return { id }
  })
}
