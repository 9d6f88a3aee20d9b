import { randomInt } from 'node:crypto'
import type { startMarkingRoute } from '@guongsang/contract/contests.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { shuffled } from '@guongsang/core/kernel/shuffled.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { countHanded } from './contest-queries.ts'
import { saveContest } from './contest-store.ts'
import { loadAuthors, maskEntries } from './entry-store.ts'
import { loadJurors } from './jury-store.ts'
import { seatEmpty } from './seat-jurors.ts'
import { takeContest } from './take-contest.ts'

/** Two mark, and a third must be there when they are too far apart. */
const LEAST_JURORS = 3

/** Chốt nhận bài: numbers are drawn by lot, so that they say nothing of who sent when. A quiz is marked already. */
export const startMarking = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof startMarkingRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, next } = await takeContest(ctx, tx, id, 'start-marking')
    const { locality_id: localityId } = contest
    if (ctx.today <= contest.closes_on)
      throw new AppError('contest-not-over', { day: formatDay(contest.closes_on) })
    const { received, eligible } = await countHanded(tx, localityId, id)
    if (received > 0) throw new AppError('entries-unchecked', { count: received })
    if (eligible === 0) throw new AppError('entries-none')
    const jurors = await loadJurors(tx, localityId, id)
    if (contest.kind === 'writing' && jurors.length < LEAST_JURORS) throw new AppError('jurors-too-few')
    await saveContest(tx, contest, version, { state: next })
    const ids = (await loadAuthors(tx, localityId, id)).map(({ entryId }) => entryId)
    await maskEntries(tx, localityId, shuffled(ids, randomInt))
    if (contest.kind === 'writing') await seatEmpty(ctx, tx, { ...contest, state: next })
    const words = { entries: eligible, jurors: jurors.length }
    await ctx.record(tx, 'contest-marking-started', { kind: 'contest', id }, words)
  })
