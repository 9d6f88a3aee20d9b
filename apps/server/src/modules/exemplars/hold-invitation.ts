import type { holdInvitationRoute } from '@guongsang/contract/exemplars-invitations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takeInvitation } from './invitation-in-hand.ts'
import { saveInvitation } from './invitation-store.ts'
import { block, dayProblems, refuseIf } from './life-facts.ts'
import { demandLabels, labelBook } from './labels.ts'
import { lockExemplar } from './store.ts'
import { levelOr, writeRecognition } from './write-recognition.ts'

/** Ghi buổi báo cáo đã diễn ra: it enters the exemplar's life with what was said. */
export const holdInvitation = (
  ctx: Ctx,
  id: string,
  { heldOn, levelCode, text, version }: Parsed<typeof holdInvitationRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { invitation, next } = await takeInvitation(ctx, tx, id, 'hold')
    const { locality_id: localityId, exemplar_id: exemplarId, event_id: eventId } = invitation
    refuseIf(dayProblems(ctx, { heldOn }))
    const book = await labelBook(tx, localityId)
    demandLabels(book, [{ field: 'levelCode', list: 'level', code: levelCode }])
    const exemplar = await lockExemplar(tx, localityId, exemplarId)
    const recognitionId = await writeRecognition(ctx, tx, exemplar, book, {
      kind: 'talk',
      level: levelOr(book, exemplar, levelCode),
      form: invitation.subject,
      happened_on: heldOn as Day,
      by_whom: invitation.asker_name,
      text: block(text),
      event_id: eventId,
    })
    await saveInvitation(tx, invitation, version, { state: next, recognition_id: recognitionId })
  })
