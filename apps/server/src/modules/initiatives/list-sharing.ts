import type { listSharingRoute } from '@guongsang/contract/initiatives-sharing.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { sharingStanding } from '@guongsang/core/initiatives/sharing.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { eventHeads } from '../events/index.ts'
import { organizationNames } from '../organizations/index.ts'
import type { Asking } from './initiative-queries.ts'
import { readShared, readSharedOfYear, readSharing, type SharingRead } from './sharing-queries.ts'

/** Hoạt động phổ biến sáng kiến; of one unit, whether it presented as many people as it owes in the year. */
export async function listSharing(
  tx: Tx,
  asking: Asking,
  asked: Parsed<typeof listSharingRoute>['query'],
): Promise<Ok<typeof listSharingRoute>> {
  const { localityId, today } = asking
  const page = await readSharing(tx, asking, asked)
  const ids = page.rows.map(({ id }) => id)
  const shared = Map.groupBy(await readShared(tx, localityId, ids), (one) => one.activity_id)
  const units = page.rows.map((row) => row.organization_id)
  const names = await organizationNames(tx, localityId, units, today)
  const events = await eventHeads(
    tx,
    localityId,
    page.rows.flatMap(({ event_id: id }) => id ?? []),
  )
  const rows = page.rows.map((row) => ({
    id: row.id,
    organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
    heldOn: row.held_on,
    form: row.form,
    event: eventOf(row, events),
    audience: row.audience,
    attendance: row.attendance,
    result: row.result,
    fileIds: row.file_ids,
    holders: (shared.get(row.id) ?? []).map((one) => ({
      name: one.holder_name,
      initiative: { id: one.initiative_id, name: one.title },
      scope: one.scope,
    })),
  }))
  return { ...page, rows, standing: await standingOf(tx, asking, asked) }
}

const eventOf = ({ event_id: id }: SharingRead, events: Awaited<ReturnType<typeof eventHeads>>) => {
  const head = id === null ? undefined : events.get(id)
  return head === undefined ? null : { id: head.id, name: head.title }
}

async function standingOf(
  tx: Tx,
  { localityId, today }: Asking,
  { organizationId, year }: Parsed<typeof listSharingRoute>['query'],
) {
  if (organizationId === undefined) return null
  const all = await readSharedOfYear(tx, localityId, { organizationId, year: year ?? yearOf(today) })
  const required = await settingOn(tx, localityId, 'initiative-sharing-holders', today)
  return sharingStanding(
    all.map(({ person_id: personId, holder_name: name, scope }) => ({ personId, name, scope })),
    required,
  )
}
