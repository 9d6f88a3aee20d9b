/** The ratings of one year of a whole unit: a constant number of statements, however large it is. */
import type { listUnitRatingsRoute, UnitRating } from '@guongsang/contract/honours-ratings.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { subjectsWithin } from '../organizations/index.ts'
import { canRecordHonours, demand } from './policy.ts'
import { ratingsOfYears } from './record-store.ts'
import { recordIds } from './subject.ts'

interface Asked {
  kind: UnitRating['subject']['kind']
  withinId: string
  year: number
}

/** Everyone who belonged to the unit at the end of the year, rated or not. */
export async function readUnitRatings(
  ctx: Ctx,
  tx: Tx,
  { kind, withinId, year }: Asked,
): Promise<UnitRating[]> {
  const localityId = localityOf(ctx)
  const lastDay = `${year}-12-31` as Day
  const on = lastDay < ctx.today ? lastDay : ctx.today
  const subjects = await subjectsWithin(tx, localityId, ctx.actor, { kind, withinId, on })
  const asked = subjects.map(({ id }) => id)
  const { ids, keptOf } = await recordIds(tx, localityId, kind, asked)
  const kept = await ratingsOfYears(tx, localityId, ids, [year - 1, year])
  // Of a record and one merged into it, what was written later holds.
  const found = new Map(
    kept.map((one) => [`${keptOf.get(one.subject_id) ?? one.subject_id} ${one.year}`, one]),
  )
  return subjects.map(({ id, name, place }) => {
    const now = found.get(`${id} ${year}`)
    return {
      subject: { kind, id, name },
      place,
      rating: now === undefined ? null : { rating: now.rating, decisionNumber: now.decision_number },
      before: found.get(`${id} ${year - 1}`)?.rating ?? null,
    }
  })
}

/** One page of the table, and how far the whole unit is. */
export async function listUnitRatings(
  ctx: Ctx,
  asked: Parsed<typeof listUnitRatingsRoute>['query'],
): Promise<Ok<typeof listUnitRatingsRoute>> {
  demand(ctx.actor, canRecordHonours, { localityId: localityOf(ctx) })
  const all = await ctx.transaction((tx) => readUnitRatings(ctx, tx, asked))
  const found = all.filter(
    ({ subject, rating }) =>
      (asked.only !== 'missing' || rating === null) && matches(asked.q ?? '', subject.name),
  )
  const begin = Number(asked.cursor ?? 0)
  const end = begin + asked.limit
  return {
    rows: found.slice(begin, end),
    next: end < found.length ? String(end) : null,
    total: { count: found.length, capped: false },
    rated: all.filter(({ rating }) => rating !== null).length,
    whole: all.length,
  }
}
