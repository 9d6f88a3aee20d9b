/** Channels and columns as a list shows them: the same few statements for three rows as for one. */
import type { ChannelRow, ColumnRow } from '@guongsang/contract/publicity-channels.ts'
import { cadenceInWords, ruleOn } from '@guongsang/core/publicity/cadence.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import { channelHeads } from './channel-heads.ts'
import { type ChannelRead, type ColumnRead } from './channel-queries.ts'
import { cadenceOf, rulesOf } from './column-store.ts'
import type { Asking } from './asking.ts'

export const named = (names: ReadonlyMap<string, string>, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: names.get(id) ?? '' }))

export async function shownChannels(
  tx: Tx,
  { localityId, today }: Pick<Asking, 'localityId' | 'today'>,
  rows: readonly ChannelRead[],
): Promise<ChannelRow[]> {
  const ids = rows.map(({ id }) => id)
  const heads = await channelHeads(tx, localityId, ids)
  const owners = [...heads.values()].flatMap(({ ownerIds }) => ownerIds)
  const names = await organizationNames(tx, localityId, owners, today)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    otherNames: row.other_names,
    kind: row.kind,
    level: row.level,
    official: row.official,
    restricted: row.restricted,
    counted: heads.get(row.id)?.counted ?? false,
    address: row.address,
    owners: named(names, heads.get(row.id)?.ownerIds ?? []),
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    columns: row.columns,
  }))
}

export async function shownColumns(
  tx: Tx,
  { localityId, today }: Pick<Asking, 'localityId' | 'today'>,
  rows: readonly ColumnRead[],
): Promise<ColumnRow[]> {
  const rules = await rulesOf(
    tx,
    localityId,
    rows.map(({ id }) => id),
  )
  const leads = rows.map((row) => row.lead_id)
  const names = await organizationNames(tx, localityId, leads, today)
  return rows.map((row) => {
    const rule = ruleOn((rules.get(row.id) ?? []).map(cadenceOf), today)
    return {
      id: row.id,
      name: row.name,
      kind: row.kind,
      channel: { id: row.channel_id, name: row.channel_name, kind: row.channel_kind },
      lead: { id: row.lead_id, name: names.get(row.lead_id) ?? '' },
      rule: rule === undefined ? null : cadenceInWords(rule),
      openedOn: row.opened_on,
      closedOn: row.closed_on,
    }
  })
}
