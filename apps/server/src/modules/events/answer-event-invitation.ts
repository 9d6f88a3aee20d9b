/** Trả lời giấy mời: by the unit itself or written down at the desk; who came; who is taken off the list. */
import type { answerEventInvitationRoute, editInviteeRoute } from '@guongsang/contract/events-desk.ts'
import { INVITATION_ANSWERS } from '@guongsang/contract/events-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { wasHeld } from '@guongsang/core/events/event-state.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { askingOf, demandNext, refuse, requireEvent, takeArranged } from './access.ts'
import { line } from './links.ts'
import { deletePart, lockPart, saveInvitee } from './part-store.ts'
import { canAnswerInvitations } from './policy.ts'

export async function editInvitee(
  ctx: Ctx,
  id: string,
  partId: string,
  { answer, answerText, seats, came, version }: Parsed<typeof editInviteeRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    if (came !== null && !wasHeld(event.state))
      refuse('came', 'Sự kiện chưa diễn ra nên chưa ghi số người đến.')
    const invitee = await lockPart(tx, 'invitees', { locality_id: event.locality_id, event_id: id }, partId)
    await saveInvitee(tx, invitee, version, { answer, answer_text: line(answerText), seats, came })
    if (answer !== null && answer !== invitee.answer) await recordAnswer(ctx, tx, id, invitee.name, answer)
  })
}

/** A unit sees only its own line; nobody answers for another. */
export async function answerEventInvitation(
  ctx: Ctx,
  id: string,
  partId: string,
  { answer, answerText }: Parsed<typeof answerEventInvitationRoute>['body'],
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const event = await requireEvent(tx, askingOf(ctx), id)
    const invitee = await lockPart(tx, 'invitees', { locality_id: localityId, event_id: id }, partId)
    const unit = invitee.kind === 'organization' ? [invitee.subject_id!] : []
    const [path] = [...(await organizationPaths(tx, localityId, unit, ctx.today)).values()]
    if (!may(ctx.actor, canAnswerInvitations, { localityId, organizationPath: path ?? null }))
      throw new AppError('forbidden')
    demandNext(event, 'hold')
    await saveInvitee(tx, invitee, invitee.version, { answer, answer_text: line(answerText) })
    await recordAnswer(ctx, tx, id, invitee.name, answer)
  })
}

const recordAnswer = (ctx: Ctx, tx: Tx, id: string, name: string, answer: keyof typeof INVITATION_ANSWERS) =>
  ctx.record(
    tx,
    'event-invitation-answered',
    { kind: 'event', id },
    { name, answer: INVITATION_ANSWERS[answer] },
  )

export async function removeInvitee(ctx: Ctx, id: string, partId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const invitee = await lockPart(tx, 'invitees', { locality_id: event.locality_id, event_id: id }, partId)
    if (invitee.document_id !== null) throw new AppError('invitee-invited', { name: invitee.name })
    await deletePart(tx, 'invitees', invitee)
    await ctx.record(tx, 'event-invitee-removed', { kind: 'event', id }, { name: invitee.name })
  })
}
