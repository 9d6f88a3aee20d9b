import type { Selectable } from 'kysely'
import type { Activity, listActivitiesRoute } from '@guongsang/contract/publicity-outreach.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { eventHeads } from '../events/index.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { movementHeads } from '../movements/index.ts'
import { organizationNames, organizationPaths } from '../organizations/index.ts'
import { type ActivityFilter, readActivities, sumActivities } from './activity-queries.ts'
import { type Asking, askingOf, pathAsked } from './asking.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { actsFor } from './outreach-facts.ts'
import { canLogForUnits } from './outreach-policy.ts'
import type { ActivityRow } from './outreach-tables.ts'
import { forceMembers } from './speaker-queries.ts'

type Stored = Selectable<ActivityRow>
export type ActivitiesAsked = Omit<Parsed<typeof listActivitiesRoute>['query'], 'cursor' | 'limit'>

/** Hoạt động tuyên truyền, as far as the actor sees them: the same few statements for any number. */
export const listActivities = (
  ctx: Ctx,
  { cursor, limit, ...asked }: Parsed<typeof listActivitiesRoute>['query'],
): Promise<Ok<typeof listActivitiesRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const filter = await filterOf(tx, asking, asked)
    const page = await pageOfActivities(tx, asking, filter, { cursor, limit })
    return { ...page, sums: await sumActivities(tx, asking, filter) }
  })

export async function pageOfActivities(
  tx: Tx,
  asking: Asking,
  filter: ActivityFilter,
  page: PageAsked,
): Promise<Page<Activity>> {
  const read = await readActivities(tx, asking, filter, page)
  return { ...read, rows: await shown(tx, asking, read.rows) }
}

export const filterOf = async (
  tx: Tx,
  asking: Asking,
  { withinId, ...filter }: ActivitiesAsked,
): Promise<ActivityFilter> => ({ ...filter, within: await pathAsked(tx, asking, withinId) })

/** The names of everything the rows point at, read together. */
async function namesFor(tx: Tx, { localityId, today }: Asking, rows: readonly Stored[]) {
  const all = (of: (row: Stored) => readonly (string | null)[]) =>
    rows.flatMap((row) => of(row).filter((id) => id !== null))
  const members = await forceMembers(
    tx,
    localityId,
    all((row) => [row.member_id]),
  )
  const organizations = all((row) => [row.organization_id])
  return {
    book: await publicityLabelBook(tx, localityId),
    units: await organizationNames(tx, localityId, organizations, today),
    paths: await organizationPaths(tx, localityId, organizations, today),
    members: new Map(members.map((one) => [one.id, one])),
    movements: await movementHeads(
      tx,
      localityId,
      all((row) => row.movement_ids),
      today,
    ),
    exemplars: await exemplarHeads(
      tx,
      localityId,
      all((row) => row.exemplar_ids),
    ),
    events: await eventHeads(
      tx,
      localityId,
      all((row) => [row.event_id]),
    ),
  }
}

const named = <T>(ids: readonly string[], heads: ReadonlyMap<string, T>, nameOf: (head: T) => string) =>
  ids.flatMap((id) => {
    const head = heads.get(id)
    return head === undefined ? [] : [{ id, name: nameOf(head) }]
  })

async function shown(tx: Tx, asking: Asking, rows: readonly Stored[]): Promise<Activity[]> {
  const { book, units, paths, members, movements, exemplars, events } = await namesFor(tx, asking, rows)
  return rows.map((row) => {
    const member = members.get(row.member_id ?? '')
    const unit = row.organization_id
    return {
      id: row.id,
      kind: row.kind,
      organization: { id: unit, name: units.get(unit) ?? '' },
      content: row.content,
      heldOn: row.held_on,
      until: row.until,
      place: row.place,
      speaker: member === undefined ? null : { memberId: member.id, name: member.name, kind: member.kind },
      topics: book.codedAll('topic', row.topics),
      audiences: book.codedAll('audience', row.audiences),
      quantity: row.quantity,
      reached: row.reached,
      membersReached: row.members_reached,
      followsHoChiMinh: row.follows_ho_chi_minh,
      movements: named(row.movement_ids, movements, ({ name }) => name),
      exemplars: named(row.exemplar_ids, exemplars, ({ title }) => title),
      event: named(row.event_id === null ? [] : [row.event_id], events, ({ title }) => title)[0] ?? null,
      note: row.note,
      fileIds: row.file_ids,
      struckReason: row.struck_reason,
      recordedBy: row.recorded_by,
      version: row.version,
      mayEdit: row.struck_reason === null && actsFor(asking, unit, paths.get(unit) ?? null, canLogForUnits),
    }
  })
}
