import type { editBroadcastRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { broadcastKeys, replaceBroadcastLinks, saveBroadcast } from './broadcast-store.ts'
import { demandNextState, takeBroadcast } from './move-broadcast.ts'
import { canEditBroadcasts } from './channel-policy.ts'
import { broadcastFacts, linkRows } from './typed-broadcast.ts'

/** Sửa kỳ phát sóng khi chưa phát; what was finished or approved is looked at again. */
export const editBroadcast = (
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editBroadcastRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const broadcast = await takeBroadcast(ctx, tx, id, canEditBroadcasts)
    const state = demandNextState(broadcast, 'edit')
    const facts = await broadcastFacts(ctx, tx, typed, id)
    await saveBroadcast(tx, broadcast, version, {
      ...facts,
      ...broadcastKeys(facts),
      state,
      state_reason: null,
    })
    await replaceBroadcastLinks(tx, localityOf(ctx), id, linkRows(localityOf(ctx), id, typed))
    await ctx.record(tx, 'broadcast-edited', { kind: 'broadcast', id }, { title: facts.title })
  })
