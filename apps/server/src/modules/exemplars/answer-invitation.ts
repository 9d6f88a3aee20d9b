import type { answerInvitationRoute } from '@guongsang/contract/exemplars-invitations.ts'
import { INVITATION_STATES } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { takeInvitation } from './invitation-in-hand.ts'
import { saveInvitation } from './invitation-store.ts'
import { line, refuseIf } from './life-facts.ts'
import { canInviteExemplars } from './policy.ts'

/** Nhận lời, từ chối, thôi mời. A no says why. */
export const answerInvitation = (
  ctx: Ctx,
  id: string,
  { act, answer, version }: Parsed<typeof answerInvitationRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { invitation, next } = await takeInvitation(ctx, tx, id, act)
    const said = line(answer)
    refuseIf(act !== 'accept' && said === null ? [{ field: 'answer', message: 'Ghi lý do.' }] : [])
    await saveInvitation(tx, invitation, version, {
      state: next,
      answer: said,
      answered_by: ctx.actor.name,
    })
    const { title, asker_name: unit, wanted_on } = invitation
    const words = { title, unit, on: formatDay(wanted_on), state: INVITATION_STATES[next].toLowerCase() }
    const object = { kind: 'exemplar', id: invitation.exemplar_id }
    await ctx.record(tx, 'exemplar-invitation-answered', object, { ...words, reason: said ?? '' })
    const askers = await accountsWorkingIn(
      tx,
      invitation.locality_id,
      [invitation.organization_id],
      canInviteExemplars,
      ctx.today,
    )
    await notify(ctx, tx, {
      accountIds: askers.map(({ accountId }) => accountId).filter((one) => one !== ctx.actor.accountId),
      kind: 'exemplar-invitation',
      title: `Lời mời “${title}” ngày ${words.on}: ${words.state}`,
      detail: said,
      href: '/van-phong/dien-hinh/loi-moi',
    })
  })
