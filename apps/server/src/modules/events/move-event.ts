/** Chuyển bước: prepared, invited, put off, set again, moved online, called off, held, reported, opened again. */
import { EVENT_STEPS } from '@guongsang/contract/events-words.ts'
import type { moveEventRoute } from '@guongsang/contract/events-changes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { asksReason, type EventAct, nextEventState } from '@guongsang/core/events/event-state.ts'
import { addDays, type Day, daysBetween } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { askingOf, demandNext, refuse, requireEvent, takeEvent } from './access.ts'
import { insertChanges, lockEmbedded, saveEvent, type StoredEvent, titleOf } from './event-store.ts'
import { line } from './links.ts'
import { loadParts } from './part-store.ts'
import { demandReportable } from './report-facts.ts'
import { tellExemplars } from './tell-exemplars.ts'

type Asked = Parsed<typeof moveEventRoute>['body']
type Step = Asked['act']

/** What takes place inside an event goes with it where it goes. */
const takesAlong: readonly EventAct[] = ['postpone', 'reschedule', 'call-off']

export async function moveEvent(ctx: Ctx, id: string, asked: Asked): Promise<void> {
  const { act, version } = asked
  const reason = line(asked.reason)
  if (asksReason(act) && reason === null) refuse('reason', 'Ghi lý do để mọi người cùng biết.')
  await ctx.transaction(async (tx) => {
    const event = await takeEvent(ctx, tx, id, act)
    await demandPossible(ctx, tx, event, asked)
    const startsOn = act === 'reschedule' ? (asked.startsOn as Day) : event.starts_on
    await stepTo(ctx, tx, event, { act, reason, startsOn, version })
    if (act === 'report') await tellExemplars(ctx, tx, event)
    if (takesAlong.includes(act))
      for (const inside of await lockEmbedded(tx, event.locality_id, id))
        if (nextEventState(inside.state, act) !== undefined)
          await stepTo(ctx, tx, inside, { act, reason, startsOn, version: inside.version })
  })
}

async function demandPossible(ctx: Ctx, tx: Tx, event: StoredEvent, { act, startsOn }: Asked): Promise<void> {
  const { host_event_id: hostId } = event
  if (hostId !== null && (act === 'switch-online' || act === 'reschedule')) {
    const host = await requireEvent(tx, askingOf(ctx), hostId)
    throw new AppError('event-mode-follows-host', { host: titleOf(host) })
  }
  if (act === 'reschedule' && (startsOn === null || startsOn < ctx.today))
    refuse('startsOn', 'Chọn ngày mới, từ hôm nay trở đi.')
  if (act === 'hold' && event.starts_on > ctx.today)
    throw new AppError('event-not-yet', { on: formatDay(event.starts_on) })
  if (act === 'invite') {
    const invitees = await loadParts(tx, 'invitees', { locality_id: event.locality_id, event_id: event.id })
    if (invitees.length === 0) throw new AppError('event-invites-nobody')
  }
  if (act === 'report') await demandReportable(tx, event)
}

interface StepTaken {
  act: Step
  reason: string | null
  startsOn: Day
  version: number
}

/** Writes the step into its life; the days it lasts stay as many. */
export async function stepTo(
  ctx: Ctx,
  tx: Tx,
  event: StoredEvent,
  { act, reason, startsOn, version }: StepTaken,
): Promise<void> {
  const state = demandNext(event, act)
  const mode = act === 'switch-online' ? ('online' as const) : event.mode
  const endsOn = addDays(startsOn, daysBetween(event.starts_on, event.ends_on))
  await saveEvent(tx, event, version, {
    state,
    mode,
    starts_on: startsOn,
    ends_on: endsOn,
    state_reason: reason,
  })
  await insertChanges(tx, [
    {
      locality_id: event.locality_id,
      id: newId(),
      event_id: event.id,
      act,
      state,
      mode,
      starts_on: startsOn,
      reason,
      recorded_by: ctx.actor.name,
    },
  ])
  const facts = { step: EVENT_STEPS[act], title: titleOf(event), reason: reason ?? '' }
  await ctx.record(tx, 'event-moved', { kind: 'event', id: event.id }, facts)
}
