/** Exemplars who speak or are presented, by day, at events the actor sees. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, both, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import { type Asking, type EventRead, visibleEvents } from './event-queries.ts'

export interface TalkRead extends Pick<
  EventRead,
  'organization_id' | 'kind' | 'name' | 'ordinal' | 'starts_on' | 'mode' | 'state' | 'place'
> {
  id: string
  event_id: string
  exemplar_id: string
  speaker: string
  topic: string | null
  speech: string | null
}

export interface TalksWanted {
  exemplarId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  q?: string | undefined
}

/** The latest first. */
export async function readTalks(tx: Tx, asking: Asking, wanted: TalksWanted, asked: PageAsked) {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const parts = [sql<boolean>`s.exemplar_id is not null`, sql<boolean>`e.state <> 'called-off'`]
  if (wanted.exemplarId !== undefined) parts.push(sql`s.exemplar_id = ${wanted.exemplarId}`)
  if (wanted.from !== undefined) parts.push(sql`e.starts_on >= ${wanted.from}`)
  if (wanted.to !== undefined) parts.push(sql`e.starts_on <= ${wanted.to}`)
  const fit = sql`${visibleEvents(asking, sql`join events.speakers s on s.locality_id = e.locality_id and s.event_id = e.id`)}
    and ${both(parts)}`
  const begin = after ? sql`and (e.starts_on, s.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<TalkRead>`
    select s.id, s.event_id, s.exemplar_id, s.name as speaker, s.topic, s.speech, e.organization_id, e.kind, e.name,
      e.ordinal, e.starts_on, e.mode, e.state, e.place
    ${fit} ${begin} order by e.starts_on desc, s.id desc limit ${asked.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, fit)) }
}
