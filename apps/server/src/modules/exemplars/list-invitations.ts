import type { listInvitationsRoute } from '@guongsang/contract/exemplars-invitations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { invitationActsOf } from '@guongsang/core/exemplars/invitations.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { pageOf } from '../../platform/database/paging.ts'
import { type InvitationRead, readInvitations } from './invitation-queries.ts'
import { askingOf, reachOf } from './reach.ts'

/** Lời mời of the actor's side, whether it asks or answers. */
export const listInvitations = (ctx: Ctx, asked: Parsed<typeof listInvitationsRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const read = await readInvitations(tx, await reachOf(tx, askingOf(ctx)), asked, asked)
    const page = pageOf(read.rows, asked, ({ wanted_on, id }) => [wanted_on, id], shown)
    return { ...page, ...(read.total && { total: read.total }) }
  })

const shown = (one: InvitationRead) => ({
  id: one.id,
  exemplar: { id: one.exemplar_id, title: one.title, subjectName: one.subject_name },
  organization: { id: one.organization_id, name: one.asker_name },
  wantedOn: one.wanted_on,
  place: one.place,
  audience: one.audience,
  subject: one.subject,
  state: one.state,
  answer: one.answer,
  answeredBy: one.answered_by,
  recordedBy: one.recorded_by,
  version: one.version,
  may: invitationActsOf(one.state, one),
})
