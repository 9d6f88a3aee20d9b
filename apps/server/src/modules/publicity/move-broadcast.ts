/** Biên tập xong, duyệt, trả lại, hủy, phát: one step of a broadcast's life each. */
import { BROADCAST_STATES } from '@guongsang/contract/publicity-channel-words.ts'
import type { airBroadcastRoute, approveBroadcastRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { lengthProblems } from '@guongsang/core/publicity/broadcast-length.ts'
import { type BroadcastAct, nextBroadcastState } from '@guongsang/core/publicity/broadcast-state.ts'
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { askingOf } from './asking.ts'
import { findBroadcast } from './broadcast-queries.ts'
import { lockBroadcast, saveBroadcast, type StoredBroadcast } from './broadcast-store.ts'
import { answerable, demandForUnits } from './channel-access.ts'
import { canApproveBroadcasts, canEditBroadcasts } from './channel-policy.ts'
import { mostSeconds, readingIn } from './typed-broadcast.ts'
import { refuseIf } from './typed.ts'

type Asked = Parsed<typeof approveBroadcastRoute>['body']

/** Locked, seen at all, and answered for by whoever acts. */
export async function takeBroadcast(ctx: Ctx, tx: Tx, id: string, policy: Policy): Promise<StoredBroadcast> {
  const localityId = localityOf(ctx)
  const stored = await lockBroadcast(tx, localityId, id)
  const seen = await findBroadcast(tx, askingOf(ctx), id)
  if (stored === undefined || seen === undefined) throw new AppError('broadcast-not-found', { id })
  const units = await answerable(tx, localityId, stored.channel_id, seen.lead_id ?? undefined)
  await demandForUnits(ctx, tx, units, policy)
  return stored
}

export function demandNextState({ state }: StoredBroadcast, act: BroadcastAct): StoredBroadcast['state'] {
  const next = nextBroadcastState(state, act)
  if (next === undefined) throw new AppError('broadcast-state-refuses', { state: BROADCAST_STATES[state] })
  return next
}

/** Whoever finishes or approves it answers for its length as well: the rule may have changed since it was typed. */
async function demandFitting(ctx: Ctx, tx: Tx, broadcast: StoredBroadcast): Promise<void> {
  const { column_id: columnId, planned_on: on, planned_seconds: seconds, script } = broadcast
  refuseIf(
    lengthProblems({
      seconds,
      secondsMax: await mostSeconds(tx, localityOf(ctx), columnId, on),
      reading: script === null ? null : await readingIn(tx, ctx, script),
    }),
  )
}

export const finishEditing = (ctx: Ctx, id: string, asked: Asked): Promise<void> =>
  step(ctx, id, asked, { act: 'finish', event: 'broadcast-editing-finished', policy: canEditBroadcasts })

export const approveBroadcast = (ctx: Ctx, id: string, asked: Asked): Promise<void> =>
  step(ctx, id, asked, { act: 'approve', event: 'broadcast-approved', policy: canApproveBroadcasts })

export async function returnBroadcast(ctx: Ctx, id: string, asked: Asked): Promise<void> {
  if (asked.reason === null) refuseIf([{ field: 'reason', message: 'Ghi điều cần biên tập lại.' }])
  await step(ctx, id, asked, { act: 'return', event: 'broadcast-returned', policy: canApproveBroadcasts })
}

export async function cancelBroadcast(ctx: Ctx, id: string, asked: Asked): Promise<void> {
  if (asked.reason === null) refuseIf([{ field: 'reason', message: 'Ghi lý do hủy.' }])
  await step(ctx, id, asked, { act: 'cancel', event: 'broadcast-cancelled', policy: canEditBroadcasts })
}

interface Step {
  act: BroadcastAct
  event: string
  policy: Policy
}

const step = (
  ctx: Ctx,
  id: string,
  { reason, version }: Asked,
  { act, event, policy }: Step,
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const broadcast = await takeBroadcast(ctx, tx, id, policy)
    const state = demandNextState(broadcast, act)
    if (act === 'finish' || act === 'approve') await demandFitting(ctx, tx, broadcast)
    await saveBroadcast(tx, broadcast, version, { state, state_reason: reason })
    const facts = { title: broadcast.title, reason: reason ?? '' }
    await ctx.record(tx, event, { kind: 'broadcast', id }, facts)
  })

/** Đã phát: the day and the hour; how long it really took comes with the log. */
export const airBroadcast = (
  ctx: Ctx,
  id: string,
  { airedOn, airedTime, version }: Parsed<typeof airBroadcastRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const broadcast = await takeBroadcast(ctx, tx, id, canEditBroadcasts)
    const state = demandNextState(broadcast, 'air')
    demandPast(ctx, airedOn as Day)
    await saveBroadcast(tx, broadcast, version, {
      state,
      aired_on: airedOn as Day,
      aired_time: airedTime,
    })
    const facts = { title: broadcast.title, time: airedTime, on: formatDay(airedOn as Day) }
    await ctx.record(tx, 'broadcast-aired', { kind: 'broadcast', id }, facts)
  })

export const demandPast = (ctx: Ctx, on: Day): void =>
  refuseIf(on > ctx.today ? [{ field: 'airedOn', message: 'Ngày này chưa đến; chỉ ghi kỳ đã phát.' }] : [])
