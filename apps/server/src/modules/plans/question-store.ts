/** Loads and saves questions of units about plans. */
import { type Expression, type Insertable, type Selectable, sql, type SqlBool } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { both, boundedCount, type PageAsked, readCursor, searched } from '../../platform/database/paging.ts'
import { AppError } from '../../platform/errors.ts'
import type { Reach } from './reach.ts'
import { visibleTo } from './reach-queries.ts'
import type { QuestionRow } from './learning-tables.ts'

export type Question = Selectable<QuestionRow>

export const wordsIn = (question: string, answer: string | null): string =>
  searchKey(`${question} ${answer ?? ''}`)

export const insertQuestion = (tx: Tx, row: Insertable<QuestionRow>) =>
  tx.insertInto('plans.questions').values(row).execute()

export const saveQuestion = saveVersioned('plans.questions')

export interface WhoReads {
  reach: Reach
  unitIds: readonly string[]
}

/** The office reads all; a unit its own, and what was answered for everybody who has the plan. */
const readable = ({ reach, unitIds }: WhoReads): Expression<SqlBool> =>
  reach.everything
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(q.organization_id = any(${[...unitIds]}::uuid[]) or q.shared and ${visibleTo(reach)})`

export type QuestionRead = Question & { plan_title: string }
export interface QuestionFilter {
  q?: string | undefined
  planId?: string | undefined
  state?: string | undefined
  organizationId?: string | undefined
}

const from = sql`from plans.questions q join plans.plans p on p.locality_id = q.locality_id and p.id = q.plan_id`

export async function readQuestions(
  tx: Tx,
  localityId: string,
  who: WhoReads,
  filter: QuestionFilter & PageAsked,
): Promise<{ rows: QuestionRead[]; total?: { count: number; capped: boolean } }> {
  const parts: Expression<SqlBool>[] = [readable(who), searched(filter.q, 'q.search_key')]
  if (filter.planId !== undefined) parts.push(sql`q.plan_id = ${filter.planId}`)
  if (filter.state !== undefined) parts.push(sql`q.state = ${filter.state}`)
  if (filter.organizationId !== undefined) parts.push(sql`q.organization_id = ${filter.organizationId}`)
  const after = readCursor(filter.cursor, ['id'])
  const all = sql`${from} where q.locality_id = ${localityId} and ${both(parts)}`
  const { rows } = await sql<QuestionRead>`
    select q.*, p.title as plan_title ${all} ${after ? sql`and q.id < ${after[0]}::uuid` : sql``}
    order by q.id desc limit ${filter.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, filter, all)) }
}

export async function lockQuestion(
  tx: Tx,
  localityId: string,
  who: WhoReads,
  id: string,
): Promise<QuestionRead> {
  const { rows } = await sql<QuestionRead>`
    select q.*, p.title as plan_title ${from}
    where q.locality_id = ${localityId} and q.id = ${id} and ${readable(who)} for update of q`.execute(tx)
  if (rows[0] === undefined) throw new AppError('question-not-found', { id })
  return rows[0]
}
