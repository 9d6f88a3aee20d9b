/** Rounds and nominations for screens. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { extentOf } from '../../platform/auth/policy.ts'
import { both, boundedCount, holds, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import { isBelow, withinReach } from '../../platform/auth/where.ts'
import { canViewRounds } from './policy.ts'
import type { Asking } from './reach.ts'
import type { StoredNomination, StoredRound } from './round-store.ts'
import type { ExemplarRow } from './tables.ts'

interface RoundFilter {
  year?: number | undefined
  state?: string | undefined
  q?: string | undefined
}

export type RoundRead = StoredRound & { nominations: number }

/** The latest period first. */
export async function readRounds(tx: Tx, localityId: string, filter: RoundFilter, asked: PageAsked) {
  const parts: Expression<SqlBool>[] = [sql`r.locality_id = ${localityId}`]
  if (filter.state !== undefined) parts.push(sql`r.state = ${filter.state}`)
  if (filter.year !== undefined)
    parts.push(
      sql`r.period_from <= ${`${filter.year}-12-31`}::date`,
      sql`r.period_to >= ${`${filter.year}-01-01`}::date`,
    )
  const after = readCursor(asked.cursor, ['day', 'id'])
  const from = sql`from exemplars.rounds r where ${both(parts)}`
  const begin = after
    ? sql`and (r.period_from < ${after[0]}::date or r.period_from = ${after[0]}::date and r.id > ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<RoundRead>`
    select r.*, (select count(*) from exemplars.nominations n where n.locality_id = r.locality_id
      and n.round_id = r.id and not n.withdrawn) as nominations
    ${from} ${begin} order by r.period_from desc, r.id limit ${asked.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, from)) }
}

export type NominationRead = StoredNomination &
  Pick<ExemplarRow, 'subject_kind' | 'subject_id' | 'subject_name' | 'fields' | 'flags' | 'comprehensive'> & {
    title: string
    organization_name: string
    path: string
    item_state: string
    round_state: StoredRound['state']
    round_label: string
  }

const select = ({ localityId, today }: Asking) => sql`
  select n.*, e.title, e.subject_kind, e.subject_id, e.subject_name, e.fields, e.flags, e.comprehensive,
    p.name as organization_name, p.path, i.state as item_state, r.state as round_state, r.label as round_label
  from exemplars.nominations n
  join exemplars.exemplars e on e.locality_id = n.locality_id and e.id = n.exemplar_id
  join exemplars.rounds r on r.locality_id = n.locality_id and r.id = n.round_id
  join plans.obligation_facts i on i.locality_id = n.locality_id and i.item_id = n.item_id
  join organizations.places p on p.locality_id = n.locality_id and p.kind = 'organization' and p.id = n.organization_id
    and p.valid_from <= ${today} and (p.valid_to is null or p.valid_to >= ${today})
  where n.locality_id = ${localityId} and not n.withdrawn`
const order = sql`order by p.name, n.organization_id, n.position, n.id`

/** A unit sees its own; the office whatever was sent, and never a draft of somebody else. */
export async function readNominations(
  tx: Tx,
  asking: Asking,
  of: { roundId: string } | { itemId: string } | { exemplarId: string },
): Promise<NominationRead[]> {
  const { actor } = asking
  const is =
    'roundId' in of
      ? sql`n.round_id = ${of.roundId}`
      : 'itemId' in of
        ? sql`n.item_id = ${of.itemId}`
        : sql`n.exemplar_id = ${of.exemplarId}`
  const inLine = await unitsInLine(tx, asking)
  const sent = sql`or n.line = 'front' and n.organization_id = any(${inLine}::uuid[])
    and i.state in ('sent', 'accepted', 'returned')`
  const { rows } = await sql<NominationRead>`
    ${select(asking)} and ${is} and (${withinReach(actor, canViewRounds, 'p.path')}
      and (i.state in ('sent', 'accepted', 'returned') or n.organization_id = ${actor.organizationId}::uuid
        or ${isOfUnit(asking)}) ${inLine.length === 0 ? sql`` : sent})
    ${order}`.execute(tx)
  return rows
}

/** Theo hệ thống Mặt trận: units under one the actor speaks for in another line than the tree's; whoever sees all needs none. */
async function unitsInLine(tx: Tx, { localityId, actor, today }: Asking): Promise<string[]> {
  if (extentOf(actor, canViewRounds).all) return []
  const { rows } = await sql<{ id: string }>`
    select o.id from organizations.organizations o
    join organizations.places v on v.locality_id = o.locality_id and v.kind = 'organization'
      and v.id = o.vertical_parent_id and ${holds('v', today)}
    where o.locality_id = ${localityId} and ${withinReach(actor, canViewRounds, 'v.path')}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Within the actor's own tree path, whatever else the actor overlooks. */
function isOfUnit({ actor }: Asking): Expression<SqlBool> {
  const paths = actor.grants.flatMap(({ role, scope }) =>
    canViewRounds.cells[role] === 'subtree' && scope.path !== null ? [scope.path] : [],
  )
  if (paths.length === 0) return sql<SqlBool>`false`
  return sql<SqlBool>`(${sql.join(
    paths.map((path) => isBelow(sql.ref('p.path'), path)),
    sql` or `,
  )})`
}

/** What was received of a round: the list that is consolidated, voted on and sent up, whoever asks. */
export async function readReceived(tx: Tx, asking: Asking, roundId: string): Promise<NominationRead[]> {
  const { rows } = await sql<NominationRead>`
    ${select(asking)} and n.round_id = ${roundId} and i.state = 'accepted' ${order}`.execute(tx)
  return rows
}

/** Which subjects a unit's own standards in force allow; empty: all. */
export async function readAllowedSubjects(
  tx: Tx,
  localityId: string,
  organizationId: string,
  fields: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    select distinct unnest(s.subject_kinds) as kind from exemplars.standard_sets s
    where s.locality_id = ${localityId} and s.organization_id = ${organizationId} and s.state = 'in-force'
      and (s.field is null or s.field = any(${[...fields]}::text[]))`.execute(tx)
  return rows.map(({ kind }) => kind)
}

export interface SentPaper {
  itemId: string
  roundId: string
  dueOn: Day | null
  periodTo: Day
  organizationId: string
  sentOn: Day
  isReceived: boolean
  collectives: number
  individuals: number
}

/** What units have sent for rounds, with the numbers they gave. */
export async function readPapers(tx: Tx, localityId: string): Promise<SentPaper[]> {
  const { rows } = await sql<SentPaper>`
    select f.item_id as "itemId", r.id as "roundId", r.due_on as "dueOn", r.period_to as "periodTo",
      f.organization_id as "organizationId", f.first_sent_on as "sentOn", f.state = 'accepted' as "isReceived",
      coalesce(f.collectives, 0) as collectives, coalesce(f.individuals, 0) as individuals
    from plans.obligation_facts f
    join exemplars.rounds r on r.locality_id = f.locality_id and r.rule_id = f.rule_id and r.period_key = f.period_key
    where f.locality_id = ${localityId} and f.owes = 'nomination' and f.state in ('sent', 'accepted')
      and not f.declared_none and f.first_sent_on is not null
    order by r.period_from, f.organization_id, f.item_id`.execute(tx)
  return rows
}
