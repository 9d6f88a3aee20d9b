/** Loads and saves invitations. */
import type { Selectable } from 'kysely'
import { insertsInto } from '../../platform/database/insert-rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { InvitationRow } from './invitation-tables.ts'

export type StoredInvitation = Selectable<InvitationRow>

export const insertInvitations = insertsInto('exemplars.invitations')

export async function lockInvitation(tx: Tx, localityId: string, id: string): Promise<StoredInvitation> {
  const row = await tx
    .selectFrom('exemplars.invitations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('invitation-not-found')
  return row
}

export const saveInvitation = saveVersioned('exemplars.invitations')

/** What was agreed for an event and has not been written down as held. */
export const findAgreed = (
  tx: Tx,
  localityId: string,
  { exemplarId, eventId }: { exemplarId: string; eventId: string },
): Promise<StoredInvitation | undefined> =>
  tx
    .selectFrom('exemplars.invitations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('exemplar_id', '=', exemplarId)
    .where('event_id', '=', eventId)
    .where('state', '=', 'accepted')
    .forUpdate()
    .executeTakeFirst()
