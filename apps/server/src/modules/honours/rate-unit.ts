import type { rateUnitRoute, UnitRating } from '@guongsang/contract/honours-ratings.ts'
import { RATINGS } from '@guongsang/contract/honours-records.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { decisionText } from './award-facts.ts'
import { canRecordHonours, demand } from './policy.ts'
import { insertRatings, lockThings } from './record-store.ts'
import { demandDayInPast } from './subject.ts'
import { readUnitRatings } from './unit-ratings.ts'

type Asked = Parsed<typeof rateUnitRoute>['body']
/** Named in a refusal; a longer list nobody reads. */
const NAMED_MOST = 5

/**
 * Ghi xếp loại cả đơn vị theo một quyết định, all or none. Whoever has this rating already is left as they are; whoever
 * has another is written again only with a reason, as rateSubject does.
 */
export async function rateUnit(ctx: Ctx, asked: Asked): Promise<Ok<typeof rateUnitRoute>> {
  const localityId = localityOf(ctx)
  const { kind, year, decidedOn, reason } = asked
  if (year > Number(ctx.today.slice(0, 4)))
    throw new AppError('invalid-input', {}, [{ field: 'year', message: 'Năm này chưa tới.' }])
  demandDayInPast(ctx, 'decidedOn', decidedOn)
  const typed = new Map(asked.ratings.map(({ id, rating }) => [id, rating]))
  return ctx.transaction(async (tx) => {
    demand(ctx.actor, canRecordHonours, { localityId })
    await lockThings(tx, localityId, 'ratings', [...typed.keys()])
    const rows = (await readUnitRatings(ctx, tx, asked)).filter(({ subject }) => typed.has(subject.id))
    if (rows.length < typed.size)
      throw new AppError('invalid-input', {}, [
        { field: 'ratings', message: 'Có dòng không thuộc đơn vị này vào cuối năm đó. Hãy tải lại bảng.' },
      ])
    const changed = rows.filter(({ subject, rating }) => rating?.rating !== typed.get(subject.id))
    demandReason(changed, year, reason)
    if (changed.length > 0)
      await insertRatings(
        tx,
        changed.map(({ subject }) => ({
          locality_id: localityId,
          id: newId(),
          subject_kind: kind,
          subject_id: subject.id,
          year,
          rating: typed.get(subject.id)!,
          decision_number: asked.decisionNumber || null,
          decided_on: decidedOn as Day | null,
          decided_by: asked.decidedBy || null,
          reason,
          recorded_by: ctx.actor.name,
        })),
      )
    const decision = decisionText(asked.decisionNumber || null, decidedOn)
    for (const { subject } of changed) {
      const facts = { year, rating: RATINGS[typed.get(subject.id)!], decision }
      await ctx.record(tx, 'subject-rated', { kind, id: subject.id }, facts)
    }
    return { recorded: changed.length, unchanged: rows.length - changed.length }
  })
}

function demandReason(changed: readonly UnitRating[], year: number, reason: string | null): void {
  const rated = changed.filter(({ rating }) => rating !== null)
  if (rated.length === 0 || reason !== null) return
  const names = rated.slice(0, NAMED_MOST).map(({ subject }) => subject.name)
  const more = rated.length - names.length
  throw new AppError('ratings-differ', {
    count: rated.length,
    year,
    names: more > 0 ? `${names.join(', ')} và ${more} dòng nữa` : names.join(', '),
  })
}
