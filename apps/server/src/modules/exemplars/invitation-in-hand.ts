/** An invitation for an act: seen at all, locked, and an act its state and the actor's side allow. */
import { INVITATION_STATES } from '@guongsang/contract/exemplars-words.ts'
import {
  type InvitationAct,
  invitationActsOf,
  type InvitationState,
  nextInvitationState,
} from '@guongsang/core/exemplars/invitations.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { type InvitationRead, readInvitations } from './invitation-queries.ts'
import { lockInvitation } from './invitation-store.ts'
import { askingOf, reachOf } from './reach.ts'

export async function takeInvitation(
  ctx: Ctx,
  tx: Tx,
  id: string,
  act: InvitationAct,
): Promise<{ invitation: InvitationRead; next: InvitationState }> {
  const asking = askingOf(ctx)
  const reach = await reachOf(tx, asking)
  const locked = await lockInvitation(tx, asking.localityId, id)
  const [seen] = (await readInvitations(tx, reach, { id }, { limit: 1 })).rows
  if (seen === undefined) throw new AppError('invitation-not-found')
  const next = nextInvitationState(locked.state, act)
  if (next === undefined)
    throw new AppError('invitation-state-refuses', { state: INVITATION_STATES[locked.state].toLowerCase() })
  if (!invitationActsOf(locked.state, seen).includes(act)) throw new AppError('forbidden')
  return { invitation: { ...seen, ...locked }, next }
}
