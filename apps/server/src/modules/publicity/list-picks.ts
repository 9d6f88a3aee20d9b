import type { listPackagesRoute, listPicksRoute } from '@guongsang/contract/publicity-picks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import type { Asking } from './asking.ts'
import { channelHeads } from './channel-heads.ts'
import { readEntries, readPackages, readPicks } from './pick-store.ts'
import { chosenOf } from './picked-content.ts'

/** Nội dung đã chọn cho các kênh của Đảng. */
export async function listPicks(
  tx: Tx,
  { localityId }: Asking,
  asked: Parsed<typeof listPicksRoute>['query'],
) {
  const read = await readPicks(tx, localityId, asked)
  const chosen = await chosenOf(tx, localityId, read.rows)
  const channels = await channelHeads(
    tx,
    localityId,
    read.rows.flatMap(({ channel_id }) => channel_id ?? []),
  )
  const rows = read.rows.map((one, at) => ({
    id: one.id,
    chosen: chosen[at]!,
    channel:
      one.channel_id === null ? null : { id: one.channel_id, name: channels.get(one.channel_id)?.name ?? '' },
    note: one.note,
    pickedOn: one.picked_on,
    pickedBy: one.picked_by,
    usedOn: one.used_on,
    droppedOn: one.dropped_on,
    droppedReason: one.dropped_reason,
    version: one.version,
  }))
  return { ...read, rows }
}

/** Gói nội dung, the latest drawn up first. */
export async function listPackages(
  tx: Tx,
  { localityId, today }: Asking,
  asked: Parsed<typeof listPackagesRoute>['query'],
) {
  const read = await readPackages(tx, localityId, asked)
  const entries = await readEntries(
    tx,
    localityId,
    read.rows.map(({ id }) => id),
  )
  const chosen = await chosenOf(tx, localityId, entries)
  const shown = Map.groupBy(
    entries.map((one, at) => ({ packageId: one.package_id, ...chosen[at]!, note: one.note })),
    ({ packageId }) => packageId,
  )
  const units = read.rows.flatMap((one) => [one.organization_id, one.receiver_id])
  const names = await organizationNames(tx, localityId, units, today)
  const unit = (id: string) => ({ id, name: names.get(id) ?? '' })
  const rows = read.rows.map((one) => ({
    id: one.id,
    title: one.title,
    organization: unit(one.organization_id),
    receiver: unit(one.receiver_id),
    note: one.note,
    drawnUpOn: one.drawn_up_on,
    sentOn: one.sent_on,
    entries: (shown.get(one.id) ?? []).map(({ kind, id, title, note }) => ({ kind, id, title, note })),
    version: one.version,
  }))
  return { ...read, rows }
}
