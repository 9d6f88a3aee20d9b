import type { listContestsRoute } from '@guongsang/contract/contests.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { organizationNames } from '../organizations/index.ts'
import { type ContestRead, readContests } from './contest-queries.ts'
import { canRunContests, overlooks } from './policy.ts'
import { stateOn } from './take-contest.ts'

/** Các cuộc thi, kết thúc sau đứng trước. */
export const listContests = (
  ctx: Ctx,
  asked: Parsed<typeof listContestsRoute>['query'],
): Promise<Ok<typeof listContestsRoute>> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const filter = { ...asked, withDrafts: overlooks(ctx.actor, canRunContests), today: ctx.today }
    const read = await readContests(tx, localityId, filter, asked)
    const units = read.rows.map((row) => row.organization_id)
    const names = await organizationNames(tx, localityId, units, ctx.today)
    return { ...read, rows: read.rows.map((row) => shownContest(ctx, row, names)) }
  })

export const shownContest = (ctx: Ctx, row: ContestRead, names: ReadonlyMap<string, string>) => ({
  id: row.id,
  title: row.title,
  kind: row.kind,
  origin: row.origin,
  level: row.level,
  organizerName: row.organizer_name,
  organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  state: stateOn(row, ctx.today),
  entries: row.entries,
})
