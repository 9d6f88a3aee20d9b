/** What columns brought out in a stretch of time: their broadcasts, and of those that are not on the air their items. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Run } from '@guongsang/core/publicity/cadence.ts'
import { isOnTheAir } from '@guongsang/core/publicity/channels.ts'
import type { Tx } from '../../platform/database/database.ts'
import { onDay } from './broadcast-queries.ts'
import type { ColumnRead } from './channel-queries.ts'
import { placedInColumns } from './item-heads.ts'

interface ColumnRun extends Run {
  topics: readonly string[]
}

/** Two statements, however many columns. */
export async function runsOfColumns(
  tx: Tx,
  localityId: string,
  columns: readonly ColumnRead[],
  { from, to }: { from: Day; to: Day },
): Promise<Map<string, ColumnRun[]>> {
  const ids = (onAir: boolean) =>
    columns.filter((one) => isOnTheAir(one.channel_kind) === onAir).map(({ id }) => id)
  const { rows } = await sql<ColumnRun & { columnId: string }>`
    select b.column_id as "columnId", ${onDay} as on, b.repeat_of is not null as "isRepeat",
      b.state in ('aired', 'logged') as aired, b.topics
    from publicity.broadcasts b
    where b.locality_id = ${localityId} and b.column_id = any(${ids(true)}::uuid[]) and b.state <> 'cancelled'
      and ${onDay} >= ${from} and ${onDay} <= ${to}
    order by 2, b.id`.execute(tx)
  const placed = await placedInColumns(tx, localityId, ids(false), from, to)
  const items = placed.map(({ columnId, on, topics }) => ({
    columnId,
    on,
    isRepeat: false,
    aired: true,
    topics,
  }))
  return Map.groupBy([...rows, ...items], ({ columnId }) => columnId)
}

export interface AirTimeRead {
  channelId: string
  name: string
  broadcasts: number
  seconds: number
  repeats: number
  repeatSeconds: number
}

/** By channel: first runs, and apart from them the repeats. Only channels that count, and what was really on the air. */
export async function airTimeOf(
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
): Promise<AirTimeRead[]> {
  const seconds = sql`coalesce(b.aired_seconds, b.planned_seconds)`
  const { rows } = await sql<AirTimeRead>`
    select c.id as "channelId", c.name, count(*) filter (where b.repeat_of is null)::int as broadcasts,
      coalesce(sum(${seconds}) filter (where b.repeat_of is null), 0)::int as seconds,
      count(*) filter (where b.repeat_of is not null)::int as repeats,
      coalesce(sum(${seconds}) filter (where b.repeat_of is not null), 0)::int as "repeatSeconds"
    from publicity.broadcasts b
    join publicity.channels c on c.locality_id = b.locality_id and c.id = b.channel_id
    where b.locality_id = ${localityId} and b.state in ('aired', 'logged')
      and b.aired_on >= ${from} and b.aired_on <= ${to}
    group by c.id, c.name, c.sort_key order by c.sort_key, c.id`.execute(tx)
  return rows
}

/** Items that stood on a channel for the first time in a stretch, by channel; only where it counts, and not taken down. */
export async function itemsOnChannels(
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
): Promise<{ channelId: string; items: number }[]> {
  const { rows } = await sql<{ channelId: string; items: number }>`
    select channel_id as "channelId", count(*)::int as items from publicity.publicity_facts
    where locality_id = ${localityId} and source = 'item' and happened_on >= ${from} and happened_on <= ${to}
    group by channel_id`.execute(tx)
  return rows
}
