import { VOLUME_MEASURES } from '@guongsang/contract/publicity-channel-words.ts'
import type { setVolumeTargetRoute } from '@guongsang/contract/publicity-boards.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { organizationNames } from '../organizations/index.ts'
import { unknownUnits } from './channel-access.ts'
import { line, refuseIf } from './typed.ts'
import { insertTarget, saveTarget, targetsOf } from './volume-store.ts'

/** Đặt chỉ tiêu khối lượng trong năm cho một đơn vị truyền thông. */
export const setVolumeTarget = (
  ctx: Ctx,
  { organizationId, year, measure, target, source, version }: Parsed<typeof setVolumeTargetRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    refuseIf(await unknownUnits(ctx, tx, 'organizationId', [organizationId]))
    const known = (await targetsOf(tx, localityId, year)).get(`${organizationId}/${measure}`)
    const content = { target, source: line(source), recorded_by: ctx.actor.name }
    const id = known?.id ?? newId()
    if (known !== undefined) await saveTarget(tx, known, version ?? 0, content)
    else
      await insertTarget(tx, {
        ...content,
        locality_id: localityId,
        id,
        organization_id: organizationId,
        year,
        measure,
      })
    const unit = (await organizationNames(tx, localityId, [organizationId], ctx.today)).get(organizationId)
    await ctx.record(
      tx,
      'volume-target-set',
      { kind: 'organization', id: organizationId },
      { target, measure: VOLUME_MEASURES[measure], year, unit: unit ?? '' },
    )
    return { id }
  })
