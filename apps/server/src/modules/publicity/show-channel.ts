import type { Channel } from '@guongsang/contract/publicity-channels.ts'
import { isOnTheAir } from '@guongsang/core/publicity/channels.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { mayForUnits } from './channel-access.ts'
import { canEditBroadcasts, canKeepChannels, canKeepColumns } from './channel-policy.ts'
import { readColumns } from './channel-queries.ts'
import { shownChannels, shownColumns } from './channel-rows.ts'
import { findChannel } from './channel-store.ts'
import { askingOf } from './asking.ts'

/** A channel has a handful of columns; closed ones are part of its history. */
const COLUMNS_MAX = 200

/** Một kênh: cơ quan chủ quản, phạm vi, chuyên mục. */
export const showChannel = (ctx: Ctx, id: string): Promise<Channel> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const channel = await findChannel(tx, localityOf(ctx), id)
    if (channel === undefined) throw new AppError('channel-not-found', { id })
    const { rows } = await readColumns(tx, asking, { channelId: id, closed: true }, { limit: COLUMNS_MAX })
    const [row] = await shownChannels(tx, asking, [{ ...channel, columns: rows.length }])
    const owners = row!.owners.map((owner) => owner.id)
    const can = async (act: string, policy: typeof canKeepChannels) =>
      (await mayForUnits(ctx, tx, owners, policy)) ? [act] : []
    const airs = isOnTheAir(channel.kind)
    const isOpen = channel.closed_on === null
    return {
      ...row!,
      audienceNote: channel.audience_note,
      closeReason: channel.close_reason,
      note: channel.note,
      columns: await shownColumns(tx, asking, rows),
      airs,
      version: channel.version,
      may: [
        ...(await can('edit', canKeepChannels)),
        ...(isOpen ? await can('close', canKeepChannels) : []),
        ...(isOpen ? await can('open-column', canKeepColumns) : []),
        ...(isOpen && airs ? await can('schedule', canEditBroadcasts) : []),
      ],
    }
  })
