/** Loads and saves duties. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ObligationRuleRow } from './tables.ts'

export type Duty = Selectable<ObligationRuleRow>

export async function insertDuties(tx: Tx, rows: readonly Insertable<ObligationRuleRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.obligation_rules')
      .values([...some])
      .execute()
}

/** In the order of the plan. */
export const loadDuties = (tx: Tx, localityId: string, planId: string): Promise<Duty[]> =>
  tx
    .selectFrom('plans.obligation_rules')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export const loadDutiesById = (tx: Tx, localityId: string, ids: readonly string[]): Promise<Duty[]> =>
  tx
    .selectFrom('plans.obligation_rules')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .orderBy('plan_id')
    .orderBy('position')
    .execute()

export async function findDuty(tx: Tx, localityId: string, id: string): Promise<Duty> {
  const duty = await tx
    .selectFrom('plans.obligation_rules')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (duty === undefined) throw new AppError('duty-not-found', { id })
  return duty
}

export async function lockDuty(tx: Tx, localityId: string, id: string): Promise<Duty> {
  const duty = await tx
    .selectFrom('plans.obligation_rules')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (duty === undefined) throw new AppError('duty-not-found', { id })
  return duty
}

export const saveDuty = saveVersioned('plans.obligation_rules')

/** With the plan's issue its duties bind; one that says from when keeps that day. */
export const putDutiesInForce = (tx: Tx, localityId: string, planId: string) =>
  tx
    .updateTable('plans.obligation_rules')
    .set({ state: 'in-force' })
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .where('state', '=', 'draft')
    .execute()
