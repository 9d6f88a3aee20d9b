/** Broadcasts as a list shows them: the same few statements for three rows as for one. */
import type { BroadcastRow } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Tx } from '../../platform/database/database.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { organizationNames } from '../organizations/index.ts'
import type { Asking } from './asking.ts'
import type { BroadcastRead } from './broadcast-queries.ts'
import { type BroadcastLink, linksOf } from './broadcast-store.ts'
import { named } from './channel-rows.ts'

export interface ShownBroadcast {
  row: BroadcastRow
  units: { id: string; name: string }[]
  itemIds: string[]
}

export async function shownBroadcasts(
  tx: Tx,
  { localityId, today }: Asking,
  rows: readonly BroadcastRead[],
): Promise<ShownBroadcast[]> {
  const links = await linksOf(
    tx,
    localityId,
    rows.map(({ id }) => id),
  )
  const all = [...links.values()].flat()
  const refs = (kinds: readonly BroadcastLink['kind'][]) =>
    all.filter(({ kind }) => kinds.includes(kind)).map(({ ref_id }) => ref_id)
  const names = await organizationNames(tx, localityId, refs(['unit', 'cooperator']), today)
  const exemplars = await exemplarHeads(tx, localityId, refs(['exemplar']))
  const titles = new Map([...exemplars].map(([id, { title }]) => [id, title]))
  return rows.map((row) => {
    const own = (kind: BroadcastLink['kind']) =>
      (links.get(row.id) ?? []).filter((one) => one.kind === kind).map(({ ref_id }) => ref_id)
    return {
      row: {
        ...shownRow(row),
        exemplars: named(titles, own('exemplar')),
        cooperators: named(names, own('cooperator')),
      },
      units: named(names, own('unit')),
      itemIds: own('item'),
    }
  })
}

const shownRow = (row: BroadcastRead): Omit<BroadcastRow, 'exemplars' | 'cooperators'> => ({
  id: row.id,
  title: row.title,
  state: row.state,
  channel: { id: row.channel_id, name: row.channel_name },
  column: row.column_id === null ? null : { id: row.column_id, name: row.column_name ?? '' },
  plannedOn: row.planned_on,
  plannedTime: row.planned_time,
  plannedSeconds: row.planned_seconds,
  airedOn: row.aired_on,
  airedTime: row.aired_time,
  airedSeconds: row.aired_seconds,
  repeatOf: row.repeat_of === null ? null : { id: row.repeat_of, name: row.first_title ?? '' },
  secondsMax: row.seconds_max,
  proved: row.file_id !== null || row.proof !== null,
})
