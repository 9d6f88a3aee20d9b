/** Người báo cáo, điển hình giao lưu hoặc được giới thiệu; what was said is kept to be used again. */
import type { addSpeakerRoute, editSpeakerRoute } from '@guongsang/contract/events-life.ts'
import { SPEAKER_PARTS } from '@guongsang/contract/events-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { addDays } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { putOnEvent, talksAgreed } from '../exemplars/index.ts'
import { refuse, refuseIf, takeArranged } from './access.ts'
import type { StoredEvent } from './event-store.ts'
import { block, exemplarProblems, fileProblems, line } from './links.ts'
import { deletePart, insertParts, lockPart, nextPosition, saveSpeaker } from './part-store.ts'
import type { SpeakerRow } from './tables.ts'

type Added = Parsed<typeof addSpeakerRoute>['body']
type Typed = Omit<Added, 'invitationId'>

export const addSpeaker = (ctx: Ctx, id: string, typed: Added): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const key = { locality_id: event.locality_id, event_id: id }
    const row = {
      ...key,
      ...(await factsOf(ctx, tx, typed)),
      id: newId(),
      position: await nextPosition(tx, 'speakers', key),
    }
    await insertParts(tx, 'speakers', [row])
    if (typed.invitationId !== null)
      await seat(ctx, tx, event, { ...typed, invitationId: typed.invitationId })
    await recordKept(ctx, tx, id, row)
    return { id: row.id }
  })

export async function editSpeaker(
  ctx: Ctx,
  id: string,
  partId: string,
  { version, ...typed }: Parsed<typeof editSpeakerRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const before = await lockPart(tx, 'speakers', { locality_id: event.locality_id, event_id: id }, partId)
    const facts = await factsOf(ctx, tx, typed, before)
    await saveSpeaker(tx, before, version, facts)
    await recordKept(ctx, tx, id, facts)
  })
}

export async function removeSpeaker(ctx: Ctx, id: string, partId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const speaker = await lockPart(tx, 'speakers', { locality_id: event.locality_id, event_id: id }, partId)
    await deletePart(tx, 'speakers', speaker)
    await ctx.record(tx, 'event-speaker-removed', { kind: 'event', id }, { name: speaker.name })
  })
}

/** What a unit asked for and the exemplar agreed to is held here: asked of this exemplar, within some weeks of this day. */
async function seat(
  ctx: Ctx,
  tx: Tx,
  event: StoredEvent,
  { exemplarId, invitationId }: { exemplarId: string | null; invitationId: string },
): Promise<void> {
  const near = { from: addDays(event.starts_on, -NEAR), to: addDays(event.ends_on, NEAR) }
  const agreed = (await talksAgreed(tx, event.locality_id, near)).find(({ id }) => id === invitationId)
  if (agreed?.state !== 'accepted' || agreed.exemplarId !== exemplarId)
    refuse('invitationId', 'Lời mời này chưa được nhận, hoặc mời điển hình khác. Hãy chọn lại.')
  await putOnEvent(ctx, tx, invitationId, event.id)
}
/** So many days before and after. */
const NEAR = 70

async function factsOf(
  ctx: Ctx,
  tx: Tx,
  typed: Typed,
  before?: Pick<SpeakerRow, 'exemplar_id' | 'file_ids'>,
) {
  refuseIf([
    ...(await exemplarProblems(ctx, tx, [
      { field: 'exemplarId', id: typed.exemplarId, known: before?.exemplar_id ?? null },
    ])),
    ...(await fileProblems(ctx, tx, typed.fileIds, before?.file_ids)),
  ])
  return {
    exemplar_id: typed.exemplarId,
    part: typed.part,
    name: cleanLine(typed.name),
    topic: line(typed.topic),
    minutes: typed.minutes,
    speech: block(typed.speech),
    file_ids: [...new Set(typed.fileIds)],
  }
}

const recordKept = (ctx: Ctx, tx: Tx, id: string, { part, name }: Pick<SpeakerRow, 'part' | 'name'>) =>
  ctx.record(
    tx,
    'event-speaker-kept',
    { kind: 'event', id },
    { part: SPEAKER_PARTS[part].toLowerCase(), name },
  )
