import { AREA_ATTRIBUTES } from '@guongsang/contract/organizations-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { endAttribute, lockAttribute, lockJurisdiction } from './jurisdiction-store.ts'
import { demandOrder, sayDay } from './periods.ts'
import { canArrangePlaces, demand } from './policy.ts'

/** Hết đặc điểm vùng, sau một ngày. */
export async function endAreaAttribute(ctx: Ctx, id: string, to: Day): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangePlaces, { localityId })
  await ctx.transaction(async (tx) => {
    const attribute = await lockAttribute(tx, localityId, id)
    if (attribute.valid_to !== null) throw new AppError('already-ended', { to: sayDay(attribute.valid_to) })
    demandOrder(attribute.valid_from, to)
    await endAttribute(tx, localityId, id, to)
    const jurisdiction = await lockJurisdiction(tx, localityId, attribute.jurisdiction_id)
    await record(ctx, tx, 'area-attribute-ended', 'jurisdiction', jurisdiction.id, {
      name: jurisdiction.full_name,
      attribute: AREA_ATTRIBUTES[attribute.attribute],
      to: sayDay(to),
    })
  })
}
