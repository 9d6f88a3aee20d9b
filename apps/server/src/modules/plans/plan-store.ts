/** Loads and saves plans and their sections. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { Reach } from './reach.ts'
import { visibleTo } from './reach-queries.ts'
import type { PlanRow, SectionRow } from './tables.ts'

export type Plan = Selectable<PlanRow>

type Written = Omit<Insertable<PlanRow>, 'search_key' | 'sort_key'>

export const insertPlans = async (tx: Tx, plans: readonly Written[]): Promise<void> => {
  for (const some of chunksOf(plans))
    await tx
      .insertInto('plans.plans')
      .values(some.map((plan) => ({ ...plan, ...keysOf(plan.title) })))
      .execute()
}

export const keysOf = (title: string) => ({ search_key: searchKey(title), sort_key: titleSortKey(title) })

/** The plan, if the actor may see it; whether another's draft exists is nobody's business. */
export async function lockPlan(tx: Tx, localityId: string, reach: Reach, id: string): Promise<Plan> {
  const { rows } = await sql<Plan>`
    select p.* from plans.plans p
    where p.locality_id = ${localityId} and p.id = ${id} and ${visibleTo(reach)} for update`.execute(tx)
  if (rows[0] === undefined) throw new AppError('plan-not-found', { id })
  return rows[0]
}

/** For the program itself, which sees every plan. */
export const loadPlan = (tx: Tx, localityId: string, id: string): Promise<Plan> =>
  tx
    .selectFrom('plans.plans')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

export const savePlan = saveVersioned('plans.plans')

export const loadSections = (tx: Tx, localityId: string, planId: string): Promise<Selectable<SectionRow>[]> =>
  tx
    .selectFrom('plans.sections')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()

export async function insertSections(tx: Tx, rows: readonly Insertable<SectionRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.sections')
      .values([...some])
      .execute()
}

/** Those of an earlier writing, once nothing points at them any more. */
export const removeSectionsBut = (tx: Tx, localityId: string, planId: string, kept: readonly string[]) =>
  tx
    .deleteFrom('plans.sections')
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .where(sql<boolean>`not (id = any(${[...kept]}::uuid[]))`)
    .execute()

/** The plan whose paper this document is. */
export const findPlanOfDocument = (
  tx: Tx,
  localityId: string,
  documentId: string,
): Promise<Plan | undefined> =>
  tx
    .selectFrom('plans.plans')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('document_id', '=', documentId)
    .orderBy('id')
    .executeTakeFirst()

/** The plan that goes on with this one. */
export const continuationOf = (
  tx: Tx,
  localityId: string,
  planId: string,
): Promise<Pick<Plan, 'id' | 'title' | 'state'> | undefined> =>
  tx
    .selectFrom('plans.plans')
    .select(['id', 'title', 'state'])
    .where('locality_id', '=', localityId)
    .where('continues_id', '=', planId)
    .where('state', '<>', 'cancelled')
    .executeTakeFirst()

export const loadPlansById = (tx: Tx, localityId: string, ids: readonly string[]): Promise<Plan[]> =>
  tx
    .selectFrom('plans.plans')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()

/** Every plan that binds. */
export const loadPlansInForce = (tx: Tx, localityId: string): Promise<Plan[]> =>
  tx
    .selectFrom('plans.plans')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('state', 'in', ['issued', 'running', 'interim-review'])
    .orderBy('id')
    .execute()

/** Its tasks are being worked on. */
export async function isRunning(tx: Tx, localityId: string, id: string): Promise<boolean> {
  const plan = await tx
    .selectFrom('plans.plans')
    .select('state')
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return plan !== undefined && isInForce(plan.state)
}

export async function countDuties(tx: Tx, localityId: string, planId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('plans.obligation_rules')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return count
}
