import type { listSpeakersRoute } from '@guongsang/contract/publicity-outreach.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { day, type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { countSpeakers, readSpeakers } from './speaker-queries.ts'

/** Báo cáo viên, tuyên truyền viên theo cấp, with what each said; without days asked for, since the year began. */
export const listSpeakers = (
  ctx: Ctx,
  { from, to, ...asked }: Parsed<typeof listSpeakersRoute>['query'],
): Promise<Ok<typeof listSpeakersRoute>> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const last = (to ?? ctx.today) as Day
    const period = { from: (from ?? day(`${yearOf(last)}-01-01`)) as Day, to: last }
    const page = await readSpeakers(tx, localityId, { ...asked, ...period }, asked)
    return { ...page, byLevel: await countSpeakers(tx, localityId, period) }
  })
