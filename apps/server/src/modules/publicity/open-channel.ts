import { CHANNEL_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import type { openChannelRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { insertChannels } from './channel-store.ts'
import { channelFacts } from './typed-channel.ts'

/** Mở kênh tuyên truyền: several units may share one; whoever opens it answers for one of them. */
export const openChannel = (
  ctx: Ctx,
  typed: Parsed<typeof openChannelRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const id = newId()
    const facts = await channelFacts(ctx, tx, typed)
    await insertChannels(tx, [
      {
        ...facts,
        locality_id: localityOf(ctx),
        id,
        owner_ids: typed.ownerIds,
        created_by: ctx.actor.name,
      },
    ])
    await ctx.record(
      tx,
      'channel-opened',
      { kind: 'channel', id },
      { name: facts.name, kind: CHANNEL_KINDS[facts.kind].toLowerCase() },
    )
    return { id }
  })
