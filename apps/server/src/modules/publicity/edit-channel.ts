import type { editChannelRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { takeChannel } from './channel-access.ts'
import { channelKeys, replaceOwners, saveChannel } from './channel-store.ts'
import { channelFacts } from './typed-channel.ts'
import { refuseIf } from './typed.ts'

/** Sửa thông tin kênh. What it is and since when stays recorded in its history. */
export const editChannel = (
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editChannelRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const channel = await takeChannel(ctx, tx, id)
    const facts = await channelFacts(ctx, tx, typed)
    if (channel.closed_on !== null && channel.closed_on < facts.opened_on)
      refuseIf([{ field: 'openedOn', message: 'Ngày mở đứng sau ngày dừng.' }])
    await saveChannel(tx, channel, version, { ...facts, ...channelKeys(facts) })
    await replaceOwners(tx, localityOf(ctx), id, typed.ownerIds)
    await ctx.record(tx, 'channel-edited', { kind: 'channel', id }, { name: facts.name })
  })
