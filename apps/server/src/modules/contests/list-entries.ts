import type { listEntriesRoute } from '@guongsang/contract/contests-entries.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { findContest } from './contest-store.ts'
import { demandNotBlind } from './demand-not-blind.ts'
import { readEntries } from './entry-queries.ts'
import { shownEntries } from './entry-rows.ts'

/** Bài dự thi của một cuộc thi, mới trước. */
export const listEntries = (
  ctx: Ctx,
  asked: Parsed<typeof listEntriesRoute>['query'],
): Promise<Ok<typeof listEntriesRoute>> =>
  ctx.transaction(async (tx) => {
    const contest = await findContest(tx, localityOf(ctx), asked.contestId)
    await demandNotBlind(ctx, tx, contest)
    const read = await readEntries(tx, contest.locality_id, asked, asked)
    return { ...read, rows: await shownEntries(tx, contest, read.rows, ctx.today) }
  })
