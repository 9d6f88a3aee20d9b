import { ACTIVITY_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type ActivityAsked, readActivity } from './activity-facts.ts'
import { entryOf } from './outreach-facts.ts'
import { insertOutreach } from './outreach-store.ts'
import type { ActivityRow } from './outreach-tables.ts'

/** As the log tells of it. */
export const saidOf = ({ kind, held_on, content }: Pick<ActivityRow, 'kind' | 'held_on' | 'content'>) => ({
  kind: ACTIVITY_KINDS[kind].toLowerCase(),
  on: formatDay(held_on),
  content,
})

/** Ghi hoạt động tuyên truyền: what a unit did it writes down itself, nobody approves it. */
export const logActivity = (ctx: Ctx, asked: ActivityAsked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const row = { ...entryOf(ctx), ...(await readActivity(ctx, tx, asked)), struck_reason: null }
    await insertOutreach(tx, 'activities', [row])
    await ctx.record(tx, 'activity-logged', { kind: 'publicity-activity', id: row.id }, saidOf(row))
    return { id: row.id }
  })
