import type { Broadcast } from '@guongsang/contract/publicity-broadcasts.ts'
import { type BroadcastAct, nextBroadcastState } from '@guongsang/core/publicity/broadcast-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { askingOf } from './asking.ts'
import { findBroadcast, readBroadcasts } from './broadcast-queries.ts'
import { shownBroadcasts } from './broadcast-rows.ts'
import { answerable, mayForUnits } from './channel-access.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { canApproveBroadcasts, canEditBroadcasts } from './channel-policy.ts'
import { named } from './channel-rows.ts'
import { itemHeads } from './item-heads.ts'
import { readingIn } from './typed-broadcast.ts'

const REPEATS_MAX = 100

/** Một kỳ phát sóng: lời dẫn, thời gian đọc, nhật ký, các lần phát lại. */
export const showBroadcast = (ctx: Ctx, id: string): Promise<Broadcast> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId } = asking
    const broadcast = await findBroadcast(tx, asking, id)
    if (broadcast === undefined) throw new AppError('broadcast-not-found', { id })
    const [shown] = await shownBroadcasts(tx, asking, [broadcast])
    const items = await itemHeads(tx, localityId, shown!.itemIds)
    const titles = new Map([...items].map(([itemId, { title }]) => [itemId, title]))
    const book = await publicityLabelBook(tx, localityId)
    const repeats = await readBroadcasts(tx, asking, { firstId: id }, { limit: REPEATS_MAX })
    const units = await answerable(tx, localityId, broadcast.channel_id, broadcast.lead_id ?? undefined)
    const edits = await mayForUnits(ctx, tx, units, canEditBroadcasts)
    const approves = await mayForUnits(ctx, tx, units, canApproveBroadcasts)
    const { script } = broadcast
    return {
      ...shown!.row,
      stateReason: broadcast.state_reason,
      topics: book.codedAll('topic', broadcast.topics),
      items: named(titles, shown!.itemIds),
      units: shown!.units,
      script,
      reading: script === null ? null : await readingIn(tx, ctx, script),
      fileId: broadcast.file_id,
      proof: broadcast.proof,
      note: broadcast.note,
      repeats: repeats.rows.map((one) => ({
        id: one.id,
        channel: { id: one.channel_id, name: one.channel_name },
        on: one.on_day,
        state: one.state,
      })),
      version: broadcast.version,
      may: [
        ...open(broadcast.state, edits ? ['edit', 'finish', 'cancel', 'air', 'log', 'repeat'] : []),
        ...open(broadcast.state, approves ? ['approve', 'return'] : []),
      ],
    }
  })

/** The same question as the acts themselves ask. */
const open = (state: Broadcast['state'], acts: readonly BroadcastAct[]): BroadcastAct[] =>
  acts.filter((act) => nextBroadcastState(state, act) !== undefined)
