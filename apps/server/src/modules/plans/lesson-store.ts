/** Loads and saves lessons and proposals. */
import { type Expression, type Insertable, type Selectable, sql, type SqlBool } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { both, boundedCount, type PageAsked, readCursor, searched } from '../../platform/database/paging.ts'
import { AppError } from '../../platform/errors.ts'
import type { WhoReads } from './question-store.ts'
import { visibleTo } from './reach-queries.ts'
import type { LessonRow } from './learning-tables.ts'

export type Lesson = Selectable<LessonRow>
export type LessonRead = Lesson & { plan_title: string }

export const insertLesson = (tx: Tx, row: Insertable<LessonRow>) =>
  tx.insertInto('plans.lessons').values(row).execute()

/** The office reads all; a unit its own, and what was adopted for plans it has. */
const readable = ({ reach, unitIds }: WhoReads): Expression<SqlBool> =>
  reach.everything
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(l.organization_id = any(${[...unitIds]}::uuid[]) or l.state = 'adopted' and ${visibleTo(reach)})`

const from = sql`from plans.lessons l join plans.plans p on p.locality_id = l.locality_id and p.id = l.plan_id`

export interface LessonFilter {
  q?: string | undefined
  planId?: string | undefined
  kind?: string | undefined
  state?: string | undefined
}

export async function readLessons(
  tx: Tx,
  localityId: string,
  who: WhoReads,
  filter: LessonFilter & PageAsked,
): Promise<{ rows: LessonRead[]; total?: { count: number; capped: boolean } }> {
  const parts: Expression<SqlBool>[] = [readable(who), searched(filter.q, 'l.search_key')]
  if (filter.planId !== undefined) parts.push(sql`l.plan_id = ${filter.planId}`)
  if (filter.kind !== undefined) parts.push(sql`l.kind = ${filter.kind}`)
  if (filter.state !== undefined) parts.push(sql`l.state = ${filter.state}`)
  const after = readCursor(filter.cursor, ['id'])
  const all = sql`${from} where l.locality_id = ${localityId} and ${both(parts)}`
  const { rows } = await sql<LessonRead>`
    select l.*, p.title as plan_title ${all} ${after ? sql`and l.id < ${after[0]}::uuid` : sql``}
    order by l.id desc limit ${filter.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, filter, all)) }
}

export async function lockLesson(tx: Tx, localityId: string, id: string): Promise<LessonRead> {
  const { rows } = await sql<LessonRead>`
    select l.*, p.title as plan_title ${from}
    where l.locality_id = ${localityId} and l.id = ${id} for update of l`.execute(tx)
  if (rows[0] === undefined) throw new AppError('lesson-not-found', { id })
  return rows[0]
}

export const saveLesson = saveVersioned('plans.lessons')
