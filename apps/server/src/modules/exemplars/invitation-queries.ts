/** Invitations for screens and for the schedule of talks. */
import { sql, type SqlBool } from 'kysely'
import type { InvitationState } from '@guongsang/core/exemplars/invitations.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { ofUnitsWithin, placeOf } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import type { StoredInvitation } from './invitation-store.ts'
import { canInviteExemplars, canKeepExemplars } from './policy.ts'
import type { Reach } from './reach.ts'

export type InvitationRead = StoredInvitation & {
  title: string
  subject_name: string
  asker_name: string
  asks: boolean
  answers: boolean
}

/** On which side the actor stands. */
const sidesOf = (reach: Reach) => ({
  asks: ofUnitsWithin(reach.asking, canInviteExemplars, 'v.organization_id'),
  answers: sql<SqlBool>`(${ofUnitsWithin(reach.asking, canKeepExemplars, 'e.organization_id')}
    or e.organization_id = any(${[...reach.inherited]}::uuid[]))`,
})

export interface InvitationFilter {
  id?: string | undefined
  exemplarId?: string | undefined
  state?: InvitationState | undefined
}

/** Those the actor has to do with, the day furthest ahead first. */
export async function readInvitations(
  tx: Tx,
  reach: Reach,
  filter: InvitationFilter,
  asked: PageAsked,
): Promise<{ rows: InvitationRead[]; total?: { count: number; capped: boolean } }> {
  const { localityId } = reach.asking
  const { asks, answers } = sidesOf(reach)
  const { id, exemplarId, state } = filter
  const from = sql`from exemplars.invitations v
    join exemplars.exemplars e on e.locality_id = v.locality_id and e.id = v.exemplar_id
    where v.locality_id = ${localityId} and (${asks} or ${answers})
      ${id === undefined ? sql`` : sql`and v.id = ${id}`}
      ${exemplarId === undefined ? sql`` : sql`and v.exemplar_id = ${exemplarId}`}
      ${state === undefined ? sql`` : sql`and v.state = ${state}`}`
  const after = readCursor(asked.cursor, ['day', 'id'])
  const begin = after ? sql`and (v.wanted_on, v.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<InvitationRead>`
    select v.*, coalesce(a.name, '') as asker_name from (
      select v.*, e.title, e.subject_name, ${asks} as asks, ${answers} as answers
      ${from} ${begin} order by v.wanted_on desc, v.id desc limit ${asked.limit + 1}) v
    ${placeOf(reach.asking, 'v.organization_id', 'a')} order by v.wanted_on desc, v.id desc`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, from)) }
}

/** How many wait for an answer from the actor's side. */
export async function countUnanswered(tx: Tx, reach: Reach): Promise<number> {
  const { localityId } = reach.asking
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from exemplars.invitations v
    join exemplars.exemplars e on e.locality_id = v.locality_id and e.id = v.exemplar_id
    where v.locality_id = ${localityId} and v.state = 'asked' and ${sidesOf(reach).answers}`.execute(tx)
  return rows[0]!.count
}

export interface AgreedTalk {
  id: string
  exemplarId: string
  organizationId: string
  wantedOn: Day
  place: string | null
  audience: string | null
  subject: string
  state: InvitationState
  eventId: string | null
}

/** Asked for, agreed or held between two days, for the schedule over all units. */
export async function talksAgreed(
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
): Promise<AgreedTalk[]> {
  const { rows } = await sql<AgreedTalk>`
    select id, exemplar_id as "exemplarId", organization_id as "organizationId", wanted_on as "wantedOn", place,
      audience, subject, state, event_id as "eventId"
    from exemplars.invitations
    where locality_id = ${localityId} and wanted_on >= ${from} and wanted_on <= ${to}
      and state in ('asked', 'accepted', 'held')
    order by wanted_on, id`.execute(tx)
  return rows
}
