import type { closeChannelRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { takeChannel } from './channel-access.ts'
import { readColumns } from './channel-queries.ts'
import { saveChannel } from './channel-store.ts'
import { refuseIf } from './typed.ts'

/** Dừng kênh từ một ngày: its columns have to be closed first, so that none is left without a place. */
export const closeChannel = (
  ctx: Ctx,
  id: string,
  { closedOn, reason, version }: Parsed<typeof closeChannelRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const channel = await takeChannel(ctx, tx, id)
    if (closedOn < channel.opened_on)
      refuseIf([{ field: 'closedOn', message: `Kênh mở từ ${formatDay(channel.opened_on)}.` }])
    const on = closedOn as Day
    const after = { localityId: localityOf(ctx), today: addDays(on, 1) }
    const { rows } = await readColumns(tx, after, { channelId: id }, { limit: 3 })
    if (rows.length > 0)
      throw new AppError('channel-has-columns', { columns: rows.map(({ name }) => `“${name}”`).join(', ') })
    await saveChannel(tx, channel, version, { closed_on: on, close_reason: cleanLine(reason) })
    await ctx.record(
      tx,
      'channel-closed',
      { kind: 'channel', id },
      { name: channel.name, on: formatDay(on), reason: cleanLine(reason) },
    )
  })
