/** Nhật ký phát sóng: what was really on the air, how long, with which proof; and the runs that only repeat it. */
import type { logBroadcastRoute, repeatBroadcastRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { overrunOf } from '@guongsang/core/publicity/broadcast-length.ts'
import { isOnTheAir } from '@guongsang/core/publicity/channels.ts'
import { durationInWords } from '@guongsang/core/kernel/vietnamese/duration.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { findUsableFile } from '../files/index.ts'
import { insertBroadcasts, saveBroadcast, type StoredBroadcast } from './broadcast-store.ts'
import { answerable, demandForUnits } from './channel-access.ts'
import { canEditBroadcasts } from './channel-policy.ts'
import { findChannel } from './channel-store.ts'
import { demandNextState, demandPast, takeBroadcast } from './move-broadcast.ts'
import { mostSeconds } from './typed-broadcast.ts'
import { line, refuseIf } from './typed.ts'

type Logged = Omit<Parsed<typeof logBroadcastRoute>['body'], 'version'>

export const logBroadcast = (
  ctx: Ctx,
  id: string,
  { version, ...logged }: Parsed<typeof logBroadcastRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const broadcast = await takeBroadcast(ctx, tx, id, canEditBroadcasts)
    const state = demandNextState(broadcast, 'log')
    const facts = await loggedFacts(ctx, tx, broadcast, logged)
    await saveBroadcast(tx, broadcast, version, { ...facts, state })
    await ctx.record(tx, 'broadcast-logged', { kind: 'broadcast', id }, toldOf(broadcast, facts))
  })

/** Phát lại, on this channel or another that takes it over: it points at the first run and is never counted. */
export const repeatBroadcast = (
  ctx: Ctx,
  id: string,
  { channelId, ...logged }: Parsed<typeof repeatBroadcastRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const first = await takeBroadcast(ctx, tx, id, canEditBroadcasts)
    demandNextState(first, 'repeat')
    const isElsewhere = channelId !== null && channelId !== first.channel_id
    if (isElsewhere) await demandStation(ctx, tx, channelId)
    const facts = await loggedFacts(ctx, tx, first, logged)
    const own = newId()
    await insertBroadcasts(tx, [
      {
        ...facts,
        locality_id: localityId,
        id: own,
        channel_id: channelId ?? first.channel_id,
        // On another channel it stands outside the column: that is one of the first channel.
        column_id: isElsewhere ? null : first.column_id,
        title: first.title,
        state: 'logged',
        planned_on: facts.aired_on,
        planned_time: facts.aired_time,
        planned_seconds: facts.aired_seconds,
        repeat_of: first.repeat_of ?? id,
        topics: first.topics,
        created_by: ctx.actor.name,
      },
    ])
    await ctx.record(tx, 'broadcast-repeated', { kind: 'broadcast', id }, toldOf(first, facts))
    return { id: own }
  })

async function demandStation(ctx: Ctx, tx: Tx, channelId: string): Promise<void> {
  const localityId = localityOf(ctx)
  const channel = await findChannel(tx, localityId, channelId)
  if (channel === undefined || !isOnTheAir(channel.kind))
    refuseIf([{ field: 'channelId', message: 'Chọn một kênh truyền thanh, báo nói hoặc báo hình.' }])
  await demandForUnits(ctx, tx, await answerable(tx, localityId, channelId), canEditBroadcasts)
}

async function loggedFacts(ctx: Ctx, tx: Tx, broadcast: StoredBroadcast, logged: Logged) {
  const on = logged.airedOn as Day
  demandPast(ctx, on)
  const proof = line(logged.proof)
  const reason = line(logged.overrunReason)
  const problems: FieldError[] = []
  const { fileId } = logged
  if (fileId === null && proof === null)
    problems.push({ field: 'proof', message: 'Ghi trang, dòng trong sổ phát sóng hoặc đính kèm tệp.' })
  if (
    fileId !== null &&
    fileId !== broadcast.file_id &&
    (await findUsableFile(ctx, tx, fileId)) === undefined
  )
    problems.push({ field: 'fileId', message: 'Không mở được tệp này. Hãy đính kèm lại.' })
  const most = await mostSeconds(tx, localityOf(ctx), broadcast.column_id, on)
  const over = overrunOf(logged.airedSeconds, most)
  if (over > 0 && reason === null)
    problems.push({
      field: 'airedSeconds',
      message: `Thời lượng thực tế ${durationInWords(logged.airedSeconds)} quá ${durationInWords(most!)}/lần phát sóng ${durationInWords(over)}. Hãy xem lại số phút; nếu đúng đã phát như vậy thì ghi lý do vượt.`,
    })
  refuseIf(problems)
  return {
    aired_on: on,
    aired_time: logged.airedTime,
    aired_seconds: logged.airedSeconds,
    file_id: fileId,
    proof,
    state_reason: over > 0 ? reason : null,
  }
}

const toldOf = ({ title }: StoredBroadcast, facts: Awaited<ReturnType<typeof loggedFacts>>) => ({
  title,
  time: facts.aired_time,
  on: formatDay(facts.aired_on),
  length: durationInWords(facts.aired_seconds),
  overrun: facts.state_reason === null ? 'Không vượt thời lượng.' : `Vượt thời lượng: ${facts.state_reason}`,
})
