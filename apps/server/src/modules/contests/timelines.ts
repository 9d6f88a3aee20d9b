/** Who may see what happened: of a contest whoever sees it, of an entry whoever handles entries and is no juror of its contest. */
import { registerTimeline } from '../../platform/timelines.ts'
import { localityOf } from '../../platform/ctx.ts'
import { findContest } from './contest-store.ts'
import { findEntry } from './entry-store.ts'
import { isBlind } from './jury-store.ts'
import { canHandleEntries, canRunContests, canViewContests, overlooks } from './policy.ts'
import { may } from '../../platform/auth/policy.ts'

registerTimeline('contest', async (ctx, tx, id) => {
  if (ctx.actor.localityId === null || !may(ctx.actor, canViewContests)) return false
  const contest = await findContest(tx, localityOf(ctx), id)
  return contest.state !== 'draft' || overlooks(ctx.actor, canRunContests)
})
registerTimeline('contest-entry', async (ctx, tx, id) => {
  if (ctx.actor.localityId === null || !overlooks(ctx.actor, canHandleEntries)) return false
  const localityId = localityOf(ctx)
  const entry = await findEntry(tx, localityId, id)
  return !(await isBlind(ctx, tx, await findContest(tx, localityId, entry.contest_id)))
})
