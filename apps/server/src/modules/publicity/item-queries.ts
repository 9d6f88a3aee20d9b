/** Items for screens, within what the actor may see. */
import { type Expression, type RawBuilder, type Selectable, sql, type SqlBool } from 'kysely'
import type { ItemFilter } from '@guongsang/contract/publicity-items.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isUuid } from '@guongsang/core/kernel/id.ts'
import { may } from '../../platform/auth/policy.ts'
import { ofUnitsBelow, ofUnitsWithin, placeOf } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import type { Asking } from './asking.ts'
import { canViewItems, canWriteItems } from './item-policy.ts'
import type { StoredItem } from './item-store.ts'
import type { ItemEditionRow } from './item-tables.ts'

/** With the path of the unit asked for, not its id. */
type ItemsWanted = Omit<ItemFilter, 'withinId'> & { withinPath?: string | undefined }

export type ItemRead = Omit<StoredItem, 'search_key' | 'portal_key'> &
  Pick<Selectable<ItemEditionRow>, 'title' | 'standfirst'> & {
    sent_on: Day | null
    published_on: Day | null
  }

/** One that is looked at or acted on: with where its units stand in the tree. */
export type ItemSeen = ItemRead & { path: string | null; about_path: string | null }

/**
 * What is being written is seen where it is written; what was sent, by whoever decides on it and by whom it tells of; what was
 * approved, by all who work with items.
 */
function seen(asking: Asking): Expression<SqlBool> {
  const { actor } = asking
  const works = actor.organizationId !== null && may(actor, canWriteItems)
  const own = works ? sql`i.organization_id = ${actor.organizationId}` : sql`false`
  const keeps = works
    ? sql`i.channel_id in (select o.channel_id from publicity.channel_owners o
        where o.locality_id = i.locality_id and o.organization_id = ${actor.organizationId})`
    : sql`false`
  return sql<SqlBool>`(${own} or ${ofUnitsWithin(asking, canWriteItems, 'i.organization_id')}
    or i.state in ('approved', 'published', 'corrected') and ${may(actor, canViewItems)}
    or i.state <> 'written' and not (i.state = 'withdrawn' and i.approved_edition is null)
      and (${ofUnitsWithin(asking, canViewItems, 'i.organization_id')}
        or ${ofUnitsWithin(asking, canViewItems, 'i.about_organization_id')} or ${keeps}))`
}

const from = (asking: Asking, conditions: readonly Expression<SqlBool>[]) => sql`
  from publicity.items i where i.locality_id = ${asking.localityId} and ${seen(asking)} and ${both(conditions)}`

/** Words and days are looked up for the items of the page alone, not for all that are passed over. */
const completed = (page: Expression<unknown>) => sql`
  select i.*, e.title, e.standfirst, s.sent_on, s.published_on from (${page}) i
  join publicity.item_editions e on e.locality_id = i.locality_id and e.item_id = i.id and e.edition = i.edition
  left join lateral (select max(c.happened_on) filter (where c.act = 'send') as sent_on,
      min(c.happened_on) filter (where c.act = 'publish') as published_on
    from publicity.item_changes c where c.locality_id = i.locality_id and c.item_id = i.id) s on true`

/** Somewhere it went, older words stand or it was not taken down: as core's owedAt says of each place. */
const toSetRight = sql<SqlBool>`(i.state = 'withdrawn' or i.approved_edition > 1) and exists (
  select from publicity.item_placements l where l.locality_id = i.locality_id and l.item_id = i.id
    and not exists (select from publicity.placement_remedies r where r.locality_id = l.locality_id
      and r.item_id = l.item_id and r.placement_id = l.id and (r.kind = 'taken-down'
        or i.state <> 'withdrawn' and r.edition >= i.approved_edition))
    and (i.state = 'withdrawn' or l.edition < i.approved_edition))`

function fitting(asking: Asking, wanted: ItemsWanted): RawBuilder<unknown> {
  const parts: Expression<SqlBool>[] = [searched(wanted.q, 'i.search_key')]
  const is = (column: string, value: string | boolean | undefined) => {
    if (value !== undefined) parts.push(sql`${sql.ref(column)} = ${value}`)
  }
  const has = (column: string, code: string | undefined) => {
    if (code !== undefined) parts.push(sql`${code} = any(${sql.ref(column)})`)
  }
  is('i.state', wanted.state)
  is('i.form', wanted.form)
  is('i.channel_id', wanted.channelId)
  is('i.column_id', wanted.columnId)
  is('i.movement_id', wanted.movementId)
  is('i.exemplar_id', wanted.exemplarId)
  is('i.author_name', wanted.author)
  is('i.follows_ho_chi_minh', wanted.followsHoChiMinh)
  has('i.topics', wanted.topic)
  has('i.audiences', wanted.audience)
  has('i.fields', wanted.field)
  if (wanted.withinPath !== undefined)
    parts.push(
      sql`(${ofUnitsBelow(asking, wanted.withinPath, 'i.organization_id')}
        or ${ofUnitsBelow(asking, wanted.withinPath, 'i.about_organization_id')})`,
    )
  if (wanted.year !== undefined)
    parts.push(sql`i.proposed_on >= ${`${wanted.year}-01-01`}::date
      and i.proposed_on <= ${`${wanted.year}-12-31`}::date`)
  if (wanted.view === 'own') parts.push(sql`i.organization_id = ${asking.actor.organizationId}::uuid`)
  if (wanted.view === 'queue') parts.push(sql`i.state in ('sent', 'verified', 'approved')`)
  if (wanted.view === 'approved') parts.push(sql`i.state in ('approved', 'published', 'corrected')`)
  if (wanted.view === 'set-right') parts.push(toSetRight)
  return from(asking, parts)
}

/** One page, the latest proposed first. */
export async function readItems(
  tx: Tx,
  asking: Asking,
  wanted: ItemsWanted,
  asked: PageAsked,
): Promise<Page<ItemRead>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const where = fitting(asking, wanted)
  const begin = after ? sql`and (i.proposed_on, i.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const listed = sql`select i.* ${where} ${begin} order by i.proposed_on desc, i.id desc limit ${asked.limit + 1}`
  const { rows } = await sql<ItemRead>`${completed(listed)} order by i.proposed_on desc, i.id desc`.execute(
    tx,
  )
  const page = pageOf(
    rows,
    asked,
    ({ proposed_on, id }) => [proposed_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, where)) }
}

/** One, if the actor sees it. */
export async function readItem(tx: Tx, asking: Asking, id: string): Promise<ItemSeen | undefined> {
  if (!isUuid(id)) return undefined
  const found = sql`select i.* ${from(asking, [sql<SqlBool>`i.id = ${id}`])}`
  const { rows } = await sql<ItemSeen>`
    select i.*, p.path, a.path as about_path from (${completed(found)}) i
    ${placeOf(asking, 'i.organization_id')} ${placeOf(asking, 'i.about_organization_id', 'a')}`.execute(tx)
  return rows[0]
}

/** What waits: to be decided on by whoever decides, to be written on in the unit it came from, to be set right. */
export async function countWaiting(
  tx: Tx,
  asking: Asking,
  decides: boolean,
): Promise<{ queue: number; setRight: number; returned: number }> {
  const own = sql<SqlBool>`i.organization_id = ${asking.actor.organizationId}::uuid`
  const { rows } = await sql<{ queue: number; setRight: number; returned: number }>`
    select count(*) filter (where i.state in ('sent', 'verified', 'approved') and ${decides})::int as queue,
      count(*) filter (where ${toSetRight} and (${decides} or ${own}))::int as "setRight",
      count(*) filter (where i.state = 'returned' and ${own})::int as returned
    from publicity.items i where i.locality_id = ${asking.localityId}
      and i.state in ('sent', 'verified', 'approved', 'returned', 'corrected', 'withdrawn')`.execute(tx)
  return rows[0]!
}
