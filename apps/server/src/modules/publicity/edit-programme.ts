import type { editProgrammeRoute } from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { canKeepProgrammes } from './channel-policy.ts'
import { demandProgrammeState, takeProgramme } from './programme-access.ts'
import { linesOf, replaceLines, resultsOf, saveProgramme } from './programme-store.ts'
import { lineRows } from './typed-programme.ts'

/** Sửa chương trình; what was approved goes before the head again, and what was done keeps its line. */
export const editProgramme = (
  ctx: Ctx,
  id: string,
  { title, lines, version }: Parsed<typeof editProgrammeRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const programme = await takeProgramme(ctx, tx, id, canKeepProgrammes)
    const state = demandProgrammeState(programme, 'edit')
    const before = await linesOf(tx, localityId, id)
    const rows = await lineRows(ctx, tx, id, lines, new Set(before.map((line) => line.id)))
    const done = await resultsOf(tx, localityId, id)
    const lost = before.find((line) => done.has(line.id) && !rows.some((row) => row.id === line.id))
    if (lost !== undefined) throw new AppError('programme-line-has-results', { content: lost.content })
    const name = cleanLine(title)
    await saveProgramme(tx, programme, version, {
      title: name,
      state,
      approved_on: null,
      approved_by: null,
    })
    await replaceLines(tx, localityId, id, rows)
    const facts = { title: name, lines: rows.length }
    await ctx.record(tx, 'programme-edited', { kind: 'programme', id }, facts)
  })
