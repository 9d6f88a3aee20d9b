/** What was given to the media, within what the actor may see: his unit's, or what was sent to his own office. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { HandOverState } from '@guongsang/core/publicity/hand-over-state.ts'
import { ofUnitsBelow, ofUnitsWithin, placeOf } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type { Asking } from './asking.ts'
import { canFollowHandOvers } from './outreach-policy.ts'
import type { HandOverRecipientRow, HandOverRow, HandOverUseRow, VisitRow } from './outreach-tables.ts'

interface HandOverFilter {
  kind?: HandOverRow['kind'] | undefined
  state?: HandOverState | undefined
  recipientId?: string | undefined
  exemplarId?: string | undefined
  documentId?: string | undefined
  /** Tree path of the unit that sent it. */
  within?: string | undefined
}

export type HandOverRead = Selectable<HandOverRow> & { path: string | null }

/** As core's handOverState says it of the recipients, for the filter of a list. */
const state = sql<HandOverState>`case
  when exists (select from publicity.hand_over_uses u where u.locality_id = h.locality_id and u.hand_over_id = h.id) then 'used'
  when h.recalled_reason is not null then 'recalled'
  when exists (select from publicity.hand_over_recipients r where r.locality_id = h.locality_id and r.hand_over_id = h.id
    and r.declined_on is null and r.received_on is not null) then 'received'
  when exists (select from publicity.hand_over_recipients r where r.locality_id = h.locality_id and r.hand_over_id = h.id
    and r.declined_on is null) then 'sent'
  else 'declined' end`

const sentTo = (organizationId: string) => sql<SqlBool>`exists (select from publicity.hand_over_recipients r
  where r.locality_id = h.locality_id and r.hand_over_id = h.id and r.organization_id = ${organizationId})`

const visible = (asking: Asking, conditions: readonly Expression<SqlBool>[]) => {
  const { localityId, actor } = asking
  const follows = ofUnitsWithin(asking, canFollowHandOvers, 'h.organization_id')
  const own = actor.organizationId === null ? sql<SqlBool>`false` : sentTo(actor.organizationId)
  return sql`from publicity.hand_overs h
    where h.locality_id = ${localityId} and (${follows} or ${own}) and ${both(conditions)}`
}

export async function readHandOvers(
  tx: Tx,
  asking: Asking,
  filter: HandOverFilter,
  asked: PageAsked,
): Promise<Page<Selectable<HandOverRow>>> {
  const conditions: Expression<SqlBool>[] = []
  if (filter.kind !== undefined) conditions.push(sql<SqlBool>`h.kind = ${filter.kind}`)
  if (filter.state !== undefined) conditions.push(sql<SqlBool>`${state} = ${filter.state}`)
  if (filter.recipientId !== undefined) conditions.push(sentTo(filter.recipientId))
  if (filter.exemplarId !== undefined) conditions.push(sql<SqlBool>`h.exemplar_id = ${filter.exemplarId}`)
  if (filter.documentId !== undefined) conditions.push(sql<SqlBool>`h.document_id = ${filter.documentId}`)
  if (filter.within !== undefined) conditions.push(ofUnitsBelow(asking, filter.within, 'h.organization_id'))
  const found = visible(asking, conditions)
  const after = readCursor(asked.cursor, ['day', 'id'])
  const begin = after ? sql`and (h.sent_on, h.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Selectable<HandOverRow>>`select h.* ${found} ${begin}
    order by h.sent_on desc, h.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ sent_on, id }) => [sent_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}

export async function readHandOver(tx: Tx, asking: Asking, id: string): Promise<HandOverRead | undefined> {
  const { rows } = await sql<HandOverRead>`
    select h.*, p.path from (select h.* ${visible(asking, [sql<SqlBool>`h.id = ${id}`])}) h
    ${placeOf(asking, 'h.organization_id')}`.execute(tx)
  return rows[0]
}

export type RecipientRead = Selectable<HandOverRecipientRow> & { uses: number }

/** Who they went to, with how often each made something of it. */
export async function readRecipients(
  tx: Tx,
  localityId: string,
  handOverIds: readonly string[],
): Promise<RecipientRead[]> {
  const { rows } = await sql<RecipientRead>`
    select r.*, (select count(*) from publicity.hand_over_uses u where u.locality_id = r.locality_id
      and u.hand_over_id = r.hand_over_id and u.organization_id = r.organization_id) as uses
    from publicity.hand_over_recipients r
    where r.locality_id = ${localityId} and r.hand_over_id = any(${[...handOverIds]}::uuid[])
    order by r.hand_over_id, r.organization_id`.execute(tx)
  return rows
}

export async function readUses(
  tx: Tx,
  localityId: string,
  handOverId: string,
): Promise<Selectable<HandOverUseRow>[]> {
  const { rows } = await sql<Selectable<HandOverUseRow>>`
    select * from publicity.hand_over_uses where locality_id = ${localityId} and hand_over_id = ${handOverId}
    order by made_on, id`.execute(tx)
  return rows
}

export async function readVisits(
  tx: Tx,
  localityId: string,
  handOverId: string,
): Promise<Selectable<VisitRow>[]> {
  const { rows } = await sql<Selectable<VisitRow>>`
    select * from publicity.visits where locality_id = ${localityId} and hand_over_id = ${handOverId}
    order by visit_on, id`.execute(tx)
  return rows
}
