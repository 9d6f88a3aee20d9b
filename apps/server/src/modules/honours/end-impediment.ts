import { IMPEDIMENTS } from '@guongsang/contract/honours-records.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { canRecordHonours, demand } from './policy.ts'
import { findImpediment, insertImpedimentEnding, lockThing } from './record-store.ts'
import { demandDayInPast } from './subject.ts'

/** Ghi chấp hành xong, có kết luận; without a day: it was entered by mistake. */
export async function endImpediment(
  ctx: Ctx,
  id: string,
  { endedOn, conclusion }: { endedOn: string | null; conclusion: string },
): Promise<void> {
  const localityId = localityOf(ctx)
  demandDayInPast(ctx, 'endedOn', endedOn)
  await ctx.transaction(async (tx) => {
    demand(ctx.actor, canRecordHonours, { localityId })
    await lockThing(tx, localityId, 'impediment', id)
    const found = await findImpediment(tx, localityId, id)
    if (found === undefined) throw new AppError('impediment-not-found', { id })
    if (found.has_ended) throw new AppError('impediment-ended', { id })
    if (endedOn !== null && endedOn < found.began_on)
      throw new AppError('invalid-input', {}, [
        { field: 'endedOn', message: 'Ngày kết thúc không trước ngày bắt đầu.' },
      ])
    await insertImpedimentEnding(tx, {
      locality_id: localityId,
      impediment_id: id,
      ended_on: endedOn as Day | null,
      conclusion,
      recorded_by: ctx.actor.name,
    })
    const to = endedOn === null ? 'ghi nhầm' : formatDay(endedOn as Day)
    const facts = { kind: IMPEDIMENTS[found.kind].toLowerCase(), to, conclusion }
    await ctx.record(tx, 'impediment-ended', { kind: found.subject_kind, id: found.subject_id }, facts)
  })
}
