import type { scheduleBroadcastRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { durationInWords } from '@guongsang/core/kernel/vietnamese/duration.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { insertBroadcastLinks, insertBroadcasts } from './broadcast-store.ts'
import { broadcastFacts, linkRows } from './typed-broadcast.ts'

/** Xếp lịch một kỳ phát sóng; what is too long for its column is refused with the time it takes to read. */
export const scheduleBroadcast = (
  ctx: Ctx,
  typed: Parsed<typeof scheduleBroadcastRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const id = newId()
    const facts = await broadcastFacts(ctx, tx, typed)
    await insertBroadcasts(tx, [
      { ...facts, locality_id: localityId, id, state: 'planned', created_by: ctx.actor.name },
    ])
    await insertBroadcastLinks(tx, linkRows(localityId, id, typed))
    await ctx.record(
      tx,
      'broadcast-scheduled',
      { kind: 'broadcast', id },
      {
        title: facts.title,
        on: formatDay(facts.planned_on),
        length: durationInWords(facts.planned_seconds),
      },
    )
    return { id }
  })
