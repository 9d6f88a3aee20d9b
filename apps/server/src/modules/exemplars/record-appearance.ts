/** What events write into the life of an exemplar, inside their own transaction and by their own right. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { findAgreed, lockInvitation, saveInvitation } from './invitation-store.ts'
import { labelBook } from './labels.ts'
import { block, line } from './life-facts.ts'
import { findAppearance } from './life-queries.ts'
import { lockExemplar } from './store.ts'
import type { RecognitionRow } from './tables.ts'
import { levelOr, writeRecognition } from './write-recognition.ts'

export interface Appearance {
  exemplarId: string
  eventId: string
  kind: Exclude<RecognitionRow['kind'], 'recognition'>
  /** Null: the level the exemplar stands at. */
  levelCode: string | null
  form: string
  happenedOn: Day
  byWhom: string | null
  /** What was said, kept to be used again. */
  text: string | null
  followsHoChiMinh: boolean
}

/** Báo cáo kinh nghiệm, tôn vinh, biểu dương at an event: once for an exemplar, an event and a kind. */
export async function recordAppearance(ctx: Ctx, tx: Tx, appearance: Appearance): Promise<string> {
  const localityId = localityOf(ctx)
  const { exemplarId, eventId, kind } = appearance
  const exemplar = await lockExemplar(tx, localityId, exemplarId)
  const known = await findAppearance(tx, localityId, { exemplarId, eventId, kind })
  if (known !== undefined) return known.id
  const book = await labelBook(tx, localityId)
  const id = await writeRecognition(ctx, tx, exemplar, book, {
    kind,
    level: levelOr(book, exemplar, appearance.levelCode),
    form: line(appearance.form) ?? '',
    happened_on: appearance.happenedOn,
    by_whom: line(appearance.byWhom),
    text: block(appearance.text),
    event_id: eventId,
    follows_ho_chi_minh: appearance.followsHoChiMinh,
  })
  const agreed = kind === 'talk' ? await findAgreed(tx, localityId, appearance) : undefined
  if (agreed !== undefined)
    await saveInvitation(tx, agreed, agreed.version, { state: 'held', recognition_id: id })
  return id
}

/** An invitation that was agreed to finds its place in an event. */
export async function putOnEvent(ctx: Ctx, tx: Tx, invitationId: string, eventId: string): Promise<void> {
  const invitation = await lockInvitation(tx, localityOf(ctx), invitationId)
  await saveInvitation(tx, invitation, invitation.version, { event_id: eventId })
}
