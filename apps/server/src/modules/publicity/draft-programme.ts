import type { draftProgrammeRoute } from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { demandForUnits, unknownUnits } from './channel-access.ts'
import { canKeepProgrammes } from './channel-policy.ts'
import { hasProgramme, insertLines, insertProgramme } from './programme-store.ts'
import { lineRows } from './typed-programme.ts'
import { refuseIf } from './typed.ts'

/** Soạn chương trình tuyên truyền của đơn vị trong năm: one for a unit and a year. */
export const draftProgramme = (
  ctx: Ctx,
  { organizationId, year, title, lines }: Parsed<typeof draftProgrammeRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    refuseIf(await unknownUnits(ctx, tx, 'organizationId', [organizationId]))
    await demandForUnits(ctx, tx, [organizationId], canKeepProgrammes)
    if (await hasProgramme(tx, localityId, year, organizationId))
      throw new AppError('programme-exists', { year })
    const id = newId()
    const name = cleanLine(title)
    await insertProgramme(tx, {
      locality_id: localityId,
      id,
      organization_id: organizationId,
      year,
      title: name,
      state: 'draft',
      created_by: ctx.actor.name,
    })
    await insertLines(tx, await lineRows(ctx, tx, id, lines))
    const facts = { title: name, lines: lines.length }
    await ctx.record(tx, 'programme-drafted', { kind: 'programme', id }, facts)
    return { id }
  })
