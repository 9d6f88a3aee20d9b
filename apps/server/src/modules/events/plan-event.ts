import type { EventTyped } from '@guongsang/contract/events-changes.ts'
import { PROGRAMME_PARTS } from '@guongsang/contract/events-words.ts'
import { standingParts } from '@guongsang/core/events/event-kinds.ts'
import { preparationsFor } from '@guongsang/core/events/preparation.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { demandFor } from './access.ts'
import { insertChanges, insertEvents, saveBelonging, type StoredEvent, titleOf } from './event-store.ts'
import { insertParts } from './part-store.ts'
import { canHoldEvents } from './policy.ts'
import { belongingOf, factsOf } from './typed-event.ts'

/** Lập sự kiện: with what its kind asks to be prepared and what every programme of its kind has. */
export async function planEvent(ctx: Ctx, typed: EventTyped): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  return ctx.transaction(async (tx) => {
    await demandFor(ctx, tx, typed, canHoldEvents)
    const row = {
      ...(await factsOf(ctx, tx, typed)),
      locality_id: localityId,
      id,
      state: 'planned' as const,
      state_reason: null,
      result: null,
      conclusion: null,
      lessons: null,
      created_by: ctx.actor.name,
    }
    const key = { locality_id: localityId, event_id: id }
    await insertEvents(tx, [row])
    await saveBelonging(tx, row, belongingOf(typed))
    await insertChanges(tx, [
      {
        ...key,
        id: newId(),
        act: 'plan',
        state: row.state,
        mode: row.mode,
        starts_on: row.starts_on,
        reason: null,
        recorded_by: ctx.actor.name,
      },
    ])
    await insertBeginnings(tx, row)
    const facts = { title: titleOf(row), on: formatDay(row.starts_on) }
    await ctx.record(tx, 'event-planned', { kind: 'event', id }, facts)
    return { id }
  })
}

/** What its kind begins with; the office edits both. */
async function insertBeginnings(
  tx: Tx,
  {
    locality_id,
    id: event_id,
    kind,
    starts_on,
  }: Pick<StoredEvent, 'locality_id' | 'id' | 'kind' | 'starts_on'>,
): Promise<void> {
  const key = { locality_id, event_id }
  const parts = standingParts(kind)
  const preparations = preparationsFor(kind, starts_on)
  await insertParts(
    tx,
    'programme',
    parts.map((part, at) => ({
      ...key,
      position: at + 1,
      part,
      starts_at: null,
      minutes: null,
      title: PROGRAMME_PARTS[part],
      presenter: null,
    })),
  )
  await insertParts(
    tx,
    'preparations',
    preparations.map(({ text, dueOn }, at) => ({
      ...key,
      id: newId(),
      position: at + 1,
      text,
      in_charge: null,
      due_on: dueOn,
      done_on: null,
    })),
  )
}
