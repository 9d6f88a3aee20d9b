import type { recordProgrammeResultRoute } from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { askingOf } from './asking.ts'
import { findBroadcast } from './broadcast-queries.ts'
import { canKeepProgrammes } from './channel-policy.ts'
import { itemHeads } from './item-heads.ts'
import { demandProgrammeState, takeProgramme } from './programme-access.ts'
import { findLine, insertResults } from './programme-store.ts'
import { refuseIf } from './typed.ts'

/** Ghi kết quả của một việc: with the item or broadcast that came of it, or in words. */
export const recordProgrammeResult = (
  ctx: Ctx,
  lineId: string,
  { doneOn, quantity, text, itemId, broadcastId }: Parsed<typeof recordProgrammeResultRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const found = await findLine(tx, localityId, lineId)
    if (found === undefined) throw new AppError('programme-not-found', { id: lineId })
    const programme = await takeProgramme(ctx, tx, found.programme_id, canKeepProgrammes)
    demandProgrammeState(programme, 'record')
    const problems: FieldError[] = []
    if (doneOn > ctx.today) problems.push({ field: 'doneOn', message: 'Ngày này chưa đến.' })
    if (itemId !== null && !(await itemHeads(tx, localityId, [itemId])).has(itemId))
      problems.push({ field: 'itemId', message: 'Không tìm thấy tin, bài này. Hãy chọn lại.' })
    if (broadcastId !== null && (await findBroadcast(tx, askingOf(ctx), broadcastId)) === undefined)
      problems.push({ field: 'broadcastId', message: 'Không tìm thấy kỳ phát sóng này. Hãy chọn lại.' })
    refuseIf(problems)
    const row = {
      locality_id: localityId,
      id: newId(),
      line_id: lineId,
      done_on: doneOn as Day,
      quantity,
      text: cleanText(text),
      item_id: itemId,
      broadcast_id: broadcastId,
      recorded_by: ctx.actor.name,
    }
    await insertResults(tx, [row])
    await ctx.record(
      tx,
      'programme-result-recorded',
      { kind: 'programme', id: programme.id },
      { content: found.content, text: row.text },
    )
    return { id: row.id }
  })
