import type { closeProgrammeRoute } from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { canApproveProgrammes } from './channel-policy.ts'
import { demandProgrammeState, takeProgramme } from './programme-access.ts'
import { saveProgramme } from './programme-store.ts'

/** Tổng kết chương trình: what came of it, in words; nothing is added afterwards. */
export const closeProgramme = (
  ctx: Ctx,
  id: string,
  { result, version }: Parsed<typeof closeProgrammeRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const programme = await takeProgramme(ctx, tx, id, canApproveProgrammes)
    const state = demandProgrammeState(programme, 'close')
    await saveProgramme(tx, programme, version, { state, result: cleanText(result) })
    await ctx.record(tx, 'programme-closed', { kind: 'programme', id }, { title: programme.title })
  })
