import type { approveProgrammeRoute } from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { canApproveProgrammes } from './channel-policy.ts'
import { demandProgrammeState, takeProgramme } from './programme-access.ts'
import { saveProgramme } from './programme-store.ts'

/** Thủ trưởng duyệt chương trình. */
export const approveProgramme = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof approveProgrammeRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const programme = await takeProgramme(ctx, tx, id, canApproveProgrammes)
    const state = demandProgrammeState(programme, 'approve')
    await saveProgramme(tx, programme, version, {
      state,
      approved_on: ctx.today,
      approved_by: ctx.actor.name,
    })
    await ctx.record(tx, 'programme-approved', { kind: 'programme', id }, { title: programme.title })
  })
