/** Loads and saves inspections of units, within what the actor may see. */
import { type Expression, type Generated, type Insertable, type Selectable, sql, type SqlBool } from 'kysely'
import type { listInspectionsRoute } from '@guongsang/contract/plans-inspections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { InspectionStanding, InspectionState } from '@guongsang/core/plans/inspection.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, boundedCount, readCursor } from '../../platform/database/paging.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { canRecordInspections, canRemedyInspections, canViewInspections } from './inspection-policy.ts'
import { homeUnder, overlooks, pathsUnder } from './policy.ts'
import type { Asking } from './reach.ts'
import { organizationsUnder } from './reach-queries.ts'

export interface InspectionTableRow {
  locality_id: string
  id: string
  organization_id: string
  held_on: Day
  by_whom: string
  plan_id: string | null
  scope: string
  findings: string
  shortcomings: string | null
  advice: string | null
  demand: string | null
  remedy_due_on: Day | null
  file_ids: string[]
  state: Generated<InspectionState>
  state_reason: string | null
  sent_on: Day | null
  remedied_on: Day | null
  remedy: string | null
  remedy_file_ids: Generated<string[]>
  checked_on: Day | null
  checked_by: string | null
  version: Generated<number>
  recorded_at: Generated<Date>
  recorded_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'plans.inspections': InspectionTableRow
  }
}

export type InspectionRead = Selectable<InspectionTableRow>
export type InspectionKept = Omit<Insertable<InspectionTableRow>, 'locality_id'>

export async function insertInspections(
  tx: Tx,
  localityId: string,
  rows: readonly InspectionKept[],
): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.inspections')
      .values(some.map((row) => ({ ...row, locality_id: localityId })))
      .execute()
}

export const saveInspection = saveVersioned('plans.inspections')

export interface InspectionReach {
  /** Writes the records: drafts too. */
  records: boolean
  /** Reads what was sent, of every unit. */
  everything: boolean
  /** The units for whose people the actor answers. */
  unitIds: readonly string[]
}

export async function inspectionReach(
  tx: Tx,
  { localityId, actor, today }: Asking,
): Promise<InspectionReach> {
  const home = homeUnder(actor, canRemedyInspections)
  const under = await organizationsUnder(tx, localityId, pathsUnder(actor, canRemedyInspections), today)
  return {
    records: overlooks(actor, canRecordInspections, localityId),
    everything: overlooks(actor, canViewInspections, localityId),
    unitIds: home === null ? under : [...under, home],
  }
}

const ofUnits = (unitIds: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`i.organization_id = any(${[...unitIds]}::uuid[])`

/** A draft is theirs who write it; the unit reads its record once it was sent. */
function seen({ records, everything, unitIds }: InspectionReach): Expression<SqlBool> {
  if (records) return sql<SqlBool>`true`
  return sql<SqlBool>`i.sent_on is not null and ${everything ? sql`true` : ofUnits(unitIds)}`
}

/** The rule of core as conditions, for the filter of the list. */
const stands: Record<InspectionStanding, (today: Day) => Expression<SqlBool>> = {
  draft: () => sql<SqlBool>`i.state = 'draft'`,
  'no-remedy': () => sql<SqlBool>`i.state = 'sent' and i.remedy_due_on is null`,
  awaiting: (today) => sql<SqlBool>`i.state = 'sent' and i.remedy_due_on >= ${today}::date`,
  late: (today) => sql<SqlBool>`i.state = 'sent' and i.remedy_due_on < ${today}::date`,
  answered: () => sql<SqlBool>`i.state = 'answered'`,
  remedied: () => sql<SqlBool>`i.state = 'remedied'`,
  cancelled: () => sql<SqlBool>`i.state = 'cancelled'`,
}

export type InspectionsAsked = Parsed<typeof listInspectionsRoute>['query']

export async function readInspections(
  tx: Tx,
  { localityId, today }: Asking,
  reach: InspectionReach,
  asked: InspectionsAsked,
) {
  const parts = [seen(reach)]
  const { organizationId, year, standing } = asked
  if (organizationId !== undefined) parts.push(sql<SqlBool>`i.organization_id = ${organizationId}`)
  if (year !== undefined)
    parts.push(sql<SqlBool>`i.held_on >= ${`${year}-01-01`}::date and i.held_on <= ${`${year}-12-31`}::date`)
  if (standing !== undefined) parts.push(stands[standing](today))
  const from = sql`from plans.inspections i where i.locality_id = ${localityId} and ${both(parts)}`
  const after = readCursor(asked.cursor, ['text', 'id'])
  const begin = after ? sql`and (i.held_on, i.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<InspectionRead>`
    select i.* ${from} ${begin} order by i.held_on desc, i.id desc limit ${asked.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, from)) }
}

export interface InspectionInHand {
  inspection: InspectionRead
  reach: InspectionReach
}

/** As far as the actor sees it. */
export async function findInspection(
  tx: Tx,
  asking: Asking,
  id: string,
  { lock = false } = {},
): Promise<InspectionInHand | undefined> {
  const reach = await inspectionReach(tx, asking)
  const { rows } = await sql<InspectionRead>`select i.* from plans.inspections i
    where i.locality_id = ${asking.localityId} and i.id = ${id} and ${seen(reach)}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] && { inspection: rows[0], reach }
}

/** More are not asked to remedy at one time. */
const MOST_OWED = 2_000

/** What is still to be remedied, the longest owed first: by these units, or by all. */
export async function readRemediesOwed(
  tx: Tx,
  localityId: string,
  unitIds?: readonly string[],
): Promise<InspectionRead[]> {
  const { rows } = await sql<InspectionRead>`select i.* from plans.inspections i
    where i.locality_id = ${localityId} and i.state = 'sent' and i.remedy_due_on is not null
      and ${unitIds === undefined ? sql`true` : ofUnits(unitIds)}
    order by i.remedy_due_on, i.id limit ${MOST_OWED}`.execute(tx)
  return rows
}

/** What waits for the office: answers to check off, remedies past their day. */
export async function countInspectionsWaiting(
  tx: Tx,
  localityId: string,
  today: Day,
): Promise<{ answered: number; late: number }> {
  const { rows } = await sql<{ answered: number; late: number }>`
    select count(*) filter (where ${stands.answered(today)}) as answered,
      count(*) filter (where ${stands.late(today)}) as late
    from plans.inspections i where i.locality_id = ${localityId} and i.state in ('sent', 'answered')`.execute(
    tx,
  )
  return rows[0]!
}
