/** Channels and columns by id, for whoever points at them: the same two statements for one as for a hundred. */
import { sql } from 'kysely'
import type { ChannelRow as Shown } from '@guongsang/contract/publicity-channels.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isCountedChannel } from '@guongsang/core/publicity/channels.ts'
import type { Tx } from '../../platform/database/database.ts'

export interface ChannelHead {
  name: string
  kind: Shown['kind']
  level: Shown['level']
  official: boolean
  restricted: boolean
  counted: boolean
  ownerIds: string[]
}
export interface ColumnHead {
  name: string
  channelId: string
  leadId: string
  openedOn: Day
  closedOn: Day | null
}

export async function channelHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, ChannelHead>> {
  const { rows } = await sql<Omit<ChannelHead, 'counted'> & { id: string }>`
    select c.id, c.name, c.kind, c.level, c.official, c.restricted,
      array(select o.organization_id::text from publicity.channel_owners o
        where o.locality_id = c.locality_id and o.channel_id = c.id order by o.position) as "ownerIds"
    from publicity.channels c
    where c.locality_id = ${localityId} and c.id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...head }) => [id, { ...head, counted: isCountedChannel(head) }]))
}

export async function columnHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, ColumnHead>> {
  const { rows } = await sql<ColumnHead & { id: string }>`
    select id, name, channel_id as "channelId", lead_id as "leadId", opened_on as "openedOn",
      closed_on as "closedOn" from publicity.columns
    where locality_id = ${localityId} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...head }) => [id, head]))
}
