/** Sharing activities, within what the actor may see, the newest first. */
import { sql } from 'kysely'
import { ofUnitsWithin } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type { Asking } from './initiative-queries.ts'
import { canViewInitiatives } from './policy.ts'
import type { RecognitionRow } from './tables.ts'

export interface SharingRead {
  id: string
  organization_id: string
  event_id: string | null
  held_on: string
  form: string
  audience: string | null
  attendance: number | null
  result: string | null
  file_ids: string[]
}

interface SharingFilter {
  organizationId?: string | undefined
  year?: number | undefined
}

export async function readSharing(
  tx: Tx,
  asking: Asking,
  { organizationId, year, ...asked }: SharingFilter & PageAsked,
): Promise<Page<SharingRead>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const fit = sql`from initiatives.sharing_activities s
    where s.locality_id = ${asking.localityId} and ${ofUnitsWithin(asking, canViewInitiatives, 's.organization_id')}
    ${organizationId === undefined ? sql`` : sql`and s.organization_id = ${organizationId}`}
    ${year === undefined ? sql`` : sql`and s.held_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`}`
  const begin = after ? sql`and (s.held_on, s.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<SharingRead>`
    select s.id, s.organization_id, s.event_id, s.held_on, s.form, s.audience, s.attendance, s.result, s.file_ids
    ${fit} ${begin} order by s.held_on desc, s.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ held_on, id }) => [held_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

export interface SharedRead {
  activity_id: string
  organization_id: string
  initiative_id: string
  title: string
  holder_name: string
  person_id: string | null
  scope: RecognitionRow['scope'] | null
}

const shared = sql`
  select x.activity_id, s.organization_id, x.initiative_id, i.title, x.holder_name, x.person_id, r.scope
  from initiatives.shared_initiatives x
  join initiatives.sharing_activities s on s.locality_id = x.locality_id and s.id = x.activity_id
  join initiatives.initiatives i on i.locality_id = x.locality_id and i.id = x.initiative_id
  left join lateral (select scope from initiatives.recognitions
    where locality_id = i.locality_id and initiative_id = i.id
    order by array_position(array['co_so', 'bo_tinh', 'toan_quoc'], scope) desc limit 1) r on true`

/** Who was presented at these activities. */
export async function readShared(tx: Tx, localityId: string, ids: readonly string[]): Promise<SharedRead[]> {
  const { rows } = await sql<SharedRead>`${shared}
    where x.locality_id = ${localityId} and x.activity_id = any(${[...ids]}::uuid[])
    order by x.activity_id, x.holder_name`.execute(tx)
  return rows
}

/** Everybody presented at activities that count for what a unit owes. */
export async function readSharedOfItem(tx: Tx, localityId: string, itemId: string): Promise<SharedRead[]> {
  const { rows } = await sql<SharedRead>`${shared}
    where x.locality_id = ${localityId} and s.item_id = ${itemId}`.execute(tx)
  return rows
}

/** Everybody a unit presented in a year, whatever page of the list is shown. */
export async function readSharedOfYear(
  tx: Tx,
  localityId: string,
  { organizationId, year }: { organizationId: string; year: number },
): Promise<SharedRead[]> {
  const { rows } = await sql<SharedRead>`${shared}
    where x.locality_id = ${localityId} and s.organization_id = ${organizationId}
      and s.held_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`.execute(tx)
  return rows
}
