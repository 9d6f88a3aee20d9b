import type { listEventTalksRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf } from '../../platform/database/paging.ts'
import { exemplarHeads, talksAgreed } from '../exemplars/index.ts'
import { organizationNames, organizationPaths } from '../organizations/index.ts'
import type { Asking } from './event-queries.ts'
import { titleOf } from './event-store.ts'
import { canHoldEvents } from './policy.ts'
import { readTalks } from './talk-queries.ts'

type Asked = Parsed<typeof listEventTalksRoute>['query']

/** Lịch báo cáo, giao lưu của điển hình at all units. */
export async function listEventTalks(
  tx: Tx,
  asking: Asking,
  asked: Asked,
): Promise<Ok<typeof listEventTalksRoute>> {
  const { rows, total } = await readTalks(tx, asking, asked, asked)
  const units = rows.map((row) => row.organization_id)
  const names = await organizationNames(tx, asking.localityId, units, asking.today)
  const page = pageOf(
    rows,
    asked,
    ({ starts_on, id }) => [starts_on, id],
    (row) => ({
      id: row.id,
      on: row.starts_on,
      name: row.speaker,
      exemplarId: row.exemplar_id,
      topic: row.topic,
      speech: row.speech,
      event: { id: row.event_id, title: titleOf(row), kind: row.kind, state: row.state, mode: row.mode },
      organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
      place: row.place,
    }),
  )
  return { ...page, ...(total && { total }), waiting: await waitingIn(tx, asking, asked) }
}

/** How far ahead one looks without saying so. */
const DAYS_AHEAD = 120

/** What units asked for: all of it for the office, one's own for a unit. */
async function waitingIn(tx: Tx, { localityId, actor, today }: Asking, { from, to, exemplarId }: Asked) {
  const days = { from: (from ?? today) as Day, to: (to ?? addDays(today, DAYS_AHEAD)) as Day }
  const talks = (await talksAgreed(tx, localityId, days)).filter(
    (one) =>
      one.eventId === null && one.state !== 'held' && (exemplarId ?? one.exemplarId) === one.exemplarId,
  )
  const units = talks.map(({ organizationId }) => organizationId)
  const paths = await organizationPaths(tx, localityId, units, today)
  const names = await organizationNames(tx, localityId, units, today)
  const heads = await exemplarHeads(
    tx,
    localityId,
    talks.map((one) => one.exemplarId),
  )
  return talks
    .filter(({ organizationId }) =>
      may(actor, canHoldEvents, { localityId, organizationPath: paths.get(organizationId) ?? null }),
    )
    .map(({ id, wantedOn, exemplarId: exemplar, organizationId, subject, place, state }) => ({
      id,
      on: wantedOn,
      exemplar: { id: exemplar, name: heads.get(exemplar)?.subjectName ?? '' },
      organization: { id: organizationId, name: names.get(organizationId) ?? '' },
      subject,
      place,
      isAgreed: state === 'accepted',
    }))
}
