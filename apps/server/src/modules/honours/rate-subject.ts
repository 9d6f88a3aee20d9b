import { RATINGS, type rateSubjectRoute } from '@guongsang/contract/honours-records.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { decisionText } from './award-facts.ts'
import { demandDayInPast, demandSubject, recordIds } from './subject.ts'
import { canRecordHonours, demand } from './policy.ts'
import { readRecords } from './read-records.ts'
import { insertRatings, lockThing } from './record-store.ts'

/** Ghi mức độ hoàn thành nhiệm vụ. A year that has one is written again only with a reason; both stay. */
export async function rateSubject(
  ctx: Ctx,
  asked: Parsed<typeof rateSubjectRoute>['body'],
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const { year, rating, decisionNumber, decidedOn, decidedBy, reason } = asked
  if (year > Number(ctx.today.slice(0, 4)))
    throw new AppError('invalid-input', {}, [{ field: 'year', message: 'Năm này chưa tới.' }])
  demandDayInPast(ctx, 'decidedOn', decidedOn)
  const id = newId()
  return ctx.transaction(async (tx) => {
    demand(ctx.actor, canRecordHonours, { localityId })
    const subject = await demandSubject(ctx, tx, asked.subject)
    await lockThing(tx, localityId, 'ratings', subject.id)
    const { ratings } = await readRecords(
      tx,
      localityId,
      await recordIds(tx, localityId, subject.kind, [subject.id]),
    )
    const before = ratings.find((one) => one.year === year)
    if (before !== undefined && reason === null)
      throw new AppError('year-already-rated', { year, rating: RATINGS[before.rating] })
    await insertRatings(tx, [
      {
        locality_id: localityId,
        id,
        subject_kind: subject.kind,
        subject_id: subject.id,
        year,
        rating,
        decision_number: decisionNumber || null,
        decided_on: decidedOn as Day | null,
        decided_by: decidedBy || null,
        reason,
        recorded_by: ctx.actor.name,
      },
    ])
    const facts = { year, rating: RATINGS[rating], decision: decisionText(decisionNumber || null, decidedOn) }
    await ctx.record(tx, 'subject-rated', { kind: subject.kind, id: subject.id }, facts)
    return { id }
  })
}
