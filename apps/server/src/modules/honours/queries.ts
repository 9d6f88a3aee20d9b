/** Reads of the award history for screens, within what the actor may see. */
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely'
import type { Award, AwardRow as Shown } from '@guongsang/contract/honours.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import { withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { canRecordHonours, canRevokeHonours, canViewHonours } from './policy.ts'

export interface AwardFilter {
  q?: string | undefined
  subjectKind?: Shown['subject']['kind'] | undefined
  subjectId?: string | undefined
  awardCode?: string | undefined
  ground?: string | undefined
  level?: string | undefined
  year?: number | undefined
  decisionNumber?: string | undefined
  withinId?: string | undefined
  state?: 'standing' | 'revoked' | undefined
}

/** What of the history is looked at, beside the filters: worked out before, for it asks other modules. */
export interface AwardScope {
  /** Units that are no more and whose place is taken by one the actor reaches, or by the unit filtered by. */
  inherited: readonly string[]
  inheritedWithin: readonly string[]
  /** The records of the one subject asked about; null: of all. */
  subjectIds: readonly string[] | null
  /** The actor answers for that subject and sees it whole, wherever an award was given. */
  isOwnSubject: boolean
}
export interface Fitting {
  filter: AwardFilter
  scope: AwardScope
}

export type AwardRead = Omit<Shown, 'subject' | 'organization'> & {
  subjectKind: Shown['subject']['kind']
  subjectId: string | null
  subjectName: string
  organizationId: string
  organizationName: string
  sortKey: string
}

/**
 * Who sees an award follows the place its unit has today; a unit that ended keeps the place it had. What was corrected or
 * withdrawn is out of the history.
 */
const fromAwards = (localityId: string, on: Day) => sql`
  from honours.awards a
  join organizations.places p on p.locality_id = a.locality_id and p.kind = 'organization'
    and p.id = a.organization_id and p.valid_from <= ${on} and (p.valid_to is null or p.valid_to >= ${on})
  left join lateral (
    select c.kind from honours.award_changes c
    where c.locality_id = a.locality_id and c.award_id = a.id order by c.id desc limit 1
  ) last on true
  where a.locality_id = ${localityId}`

const inHistory = sql<SqlBool>`(last.kind is null or last.kind in ('revoked', 'restored'))`

const columns = sql`
  a.id, a.subject_kind as "subjectKind", a.subject_id as "subjectId", a.subject_name as "subjectName",
  a.organization_id as "organizationId", p.name as "organizationName", a.award_code as "awardCode", a.title, a.ground,
  a.level, a.year_from as "yearFrom", a.year, a.decision_number as "decisionNumber", a.decided_on as "decidedOn",
  a.decided_by as "decidedBy", coalesce(last.kind, '') = 'revoked' as revoked, a.sort_key as "sortKey"`

/** The awards that fit. A unit also sees what was given in units whose place it took, and all of whom it answers for. */
function fromFitting({ localityId, actor, today }: Asking, filter: AwardFilter, scope: AwardScope) {
  // Nearly nobody inherits anything: without the "or" the index on the path serves.
  const orIn = (condition: Expression<SqlBool>, ids: readonly string[]) =>
    ids.length === 0
      ? condition
      : sql<SqlBool>`(${condition} or a.organization_id = any(${[...ids]}::uuid[]))`
  const parts = conditionsOf(filter)
  if (!scope.isOwnSubject) parts.push(orIn(withinReach(actor, canViewHonours, 'p.path'), scope.inherited))
  if (filter.withinId !== undefined)
    parts.push(orIn(sql`p.path like ${`%/${filter.withinId}/%`}`, scope.inheritedWithin))
  if (scope.subjectIds !== null) parts.push(sql`a.subject_id = any(${[...scope.subjectIds]}::uuid[])`)
  return sql`${fromAwards(localityId, today)} and ${both(parts)}`
}

function conditionsOf(filter: AwardFilter): Expression<SqlBool>[] {
  const parts: Expression<SqlBool>[] = [inHistory, searched(filter.q, 'a.search_key')]
  if (filter.subjectKind !== undefined) parts.push(sql`a.subject_kind = ${filter.subjectKind}`)
  if (filter.awardCode !== undefined) parts.push(sql`a.award_code = ${filter.awardCode}`)
  if (filter.ground !== undefined) parts.push(sql`a.ground = ${filter.ground}`)
  if (filter.level !== undefined) parts.push(sql`a.level = ${filter.level}`)
  if (filter.year !== undefined) parts.push(sql`${filter.year} between a.year_from and a.year`)
  if (filter.decisionNumber !== undefined) parts.push(sql`a.decision_number = ${filter.decisionNumber}`)
  if (filter.state !== undefined)
    parts.push(sql`(coalesce(last.kind, '') = 'revoked') = ${filter.state === 'revoked'}`)
  return parts
}

const select = (from: RawBuilder<unknown>, rest: RawBuilder<unknown>) => sql<AwardRead>`
  select ${columns} ${from} ${rest}`

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

/** One page, newest year first. */
export async function queryAwards(
  tx: Tx,
  asking: Asking,
  { filter, scope }: Fitting,
  asked: PageAsked,
): Promise<Page<Shown>> {
  const after = readCursor(asked.cursor, ['number', 'text', 'id'])
  const from = fromFitting(asking, filter, scope)
  const begin = after
    ? sql`and (a.year < ${after[0]} or a.year = ${after[0]} and (a.sort_key, a.id) > (${after[1]}, ${after[2]}::uuid))`
    : sql``
  const { rows } = await select(
    from,
    sql`${begin} order by a.year desc, a.sort_key, a.id limit ${asked.limit + 1}`,
  ).execute(tx)
  const page = pageOf(rows, asked, ({ year, sortKey, id }) => [year, sortKey, id], shownRow)
  return { ...page, ...(await boundedCount(tx, asked, from)) }
}

/** Every award that fits, in order: for the export. */
export async function readAwards(tx: Tx, asking: Asking, { filter, scope }: Fitting): Promise<AwardRead[]> {
  const from = fromFitting(asking, filter, scope)
  return (await select(from, sql`order by a.year desc, a.sort_key, a.id`).execute(tx)).rows
}

/** One award with the tree path of its unit, whoever asks; also one that was corrected. */
export async function findAward(
  tx: Tx,
  { localityId, actor, today }: Asking,
  id: string,
): Promise<{ award: Award; path: string | null } | undefined> {
  const { rows } = await sql<
    AwardRead & {
      achievement: string | null
      fileId: string | null
      at: Date
      by: string
      path: string | null
    }
  >`
    select ${columns}, p.path, a.achievement, a.file_id as "fileId", a.recorded_at as at, a.recorded_by as by
    ${fromAwards(localityId, today)} and a.id = ${id}`.execute(tx)
  const found = rows[0]
  if (found === undefined) return undefined
  const changes = await tx
    .selectFrom('honours.award_changes')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where((where) => where.or([where('award_id', '=', id), where('replaced_by', '=', id)]))
    .orderBy('id')
    .execute()
  const own = changes.filter((change) => change.award_id === id)
  const isFinal = own.some(({ kind }) => kind === 'corrected' || kind === 'withdrawn')
  const target = { localityId }
  const award: Award = {
    ...shownRow(found),
    achievement: found.achievement,
    fileId: found.fileId,
    recordedAt: found.at.toISOString(),
    recordedBy: found.by,
    changes: own.map((change) => ({
      kind: change.kind,
      reason: change.reason,
      decisionNumber: change.decision_number,
      decidedOn: change.decided_on,
      recordedAt: change.recorded_at.toISOString(),
      recordedBy: change.recorded_by,
      replacedBy: change.replaced_by,
    })),
    corrects: changes.find((change) => change.replaced_by === id)?.award_id ?? null,
    may: isFinal
      ? []
      : [
          ...(may(actor, canRecordHonours, target) ? ['correct', 'withdraw'] : []),
          ...(may(actor, canRevokeHonours, target) ? [found.revoked ? 'restore' : 'revoke'] : []),
        ],
  }
  return { award, path: found.path }
}

const shownRow = (row: AwardRead): Shown => {
  const { subjectKind, subjectId, subjectName, organizationId, organizationName } = row
  return {
    id: row.id,
    subject: { kind: subjectKind, id: subjectId, name: subjectName },
    organization: { id: organizationId, name: organizationName },
    awardCode: row.awardCode,
    title: row.title,
    ground: row.ground,
    level: row.level,
    yearFrom: row.yearFrom,
    year: row.year,
    decisionNumber: row.decisionNumber,
    decidedOn: row.decidedOn,
    decidedBy: row.decidedBy,
    revoked: row.revoked,
  }
}

/** Which of these subjects have an award, a rating, an impediment or a work of theirs. */
export async function honouredAmong(tx: Tx, localityId: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct subject_id as id from (
      select locality_id, subject_id from honours.awards
      union all select locality_id, subject_id from honours.ratings
      union all select locality_id, subject_id from honours.impediments
      union all select locality_id, person_id from honours.recruitments
      union all select locality_id, subject_id from honours.work_authors
    ) recorded where locality_id = ${localityId} and subject_id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows.map(({ id }) => id)
}
