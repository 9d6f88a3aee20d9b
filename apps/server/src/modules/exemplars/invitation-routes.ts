import * as contract from '@guongsang/contract/exemplars-invitations.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { answerInvitation } from './answer-invitation.ts'
import { holdInvitation } from './hold-invitation.ts'
import { inviteExemplar } from './invite-exemplar.ts'
import { listInvitations } from './list-invitations.ts'
import { canInviteExemplars } from './policy.ts'

/** Whoever may ask may also answer for exemplars of their own; the side decides, in invitation-in-hand. */
export function registerInvitationRoutes(server: Server): void {
  handle(server, contract.listInvitationsRoute, canInviteExemplars, ({ ctx, query }) =>
    listInvitations(ctx, query),
  )
  handle(server, contract.inviteExemplarRoute, canInviteExemplars, ({ ctx, params, body }) =>
    inviteExemplar(ctx, params.id, body),
  )
  handle(server, contract.answerInvitationRoute, canInviteExemplars, ({ ctx, params, body }) =>
    answerInvitation(ctx, params.id, body),
  )
  handle(server, contract.holdInvitationRoute, canInviteExemplars, ({ ctx, params, body }) =>
    holdInvitation(ctx, params.id, body),
  )
}
