/** Loads and saves what each unit owes in each period. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ObligationItemRow } from './tables.ts'

export type Item = Selectable<ObligationItemRow>

/** A row of 19 columns: so many fit into the parameters of one statement. */
const CHUNK = 2_000

/** New items, and known ones whose due day, number or reason has changed: one row for a unit and a period. */
export async function writeItems(tx: Tx, rows: readonly Insertable<ObligationItemRow>[]): Promise<void> {
  for (const some of chunksOf(rows, CHUNK))
    await tx
      .insertInto('plans.obligation_items')
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(['locality_id', 'rule_id', 'organization_id', 'period_key']).doUpdateSet((eb) => ({
          period_from: eb.ref('excluded.period_from'),
          period_to: eb.ref('excluded.period_to'),
          period_label: eb.ref('excluded.period_label'),
          due_on: eb.ref('excluded.due_on'),
          due_inclusive: eb.ref('excluded.due_inclusive'),
          last_day: eb.ref('excluded.last_day'),
          required: eb.ref('excluded.required'),
          applies: eb.ref('excluded.applies'),
          why_not: eb.ref('excluded.why_not'),
          state: eb.ref('excluded.state'),
          state_reason: eb.ref('excluded.state_reason'),
          version: sql`plans.obligation_items.version + 1`,
        })),
      )
      .execute()
}

/** Known items with what was handed in for them, many at once. */
export async function settleItems(tx: Tx, rows: readonly Insertable<ObligationItemRow>[]): Promise<void> {
  for (const some of chunksOf(rows, CHUNK))
    await tx
      .insertInto('plans.obligation_items')
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(['locality_id', 'id']).doUpdateSet((eb) => ({
          state: eb.ref('excluded.state'),
          state_reason: eb.ref('excluded.state_reason'),
          first_sent_on: eb.ref('excluded.first_sent_on'),
          accepted_on: eb.ref('excluded.accepted_on'),
          declared_none: eb.ref('excluded.declared_none'),
          done: eb.ref('excluded.done'),
        })),
      )
      .execute()
}

export async function endItems(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  reason: string | null,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('plans.obligation_items')
    .set({ state: 'ended', state_reason: reason, version: sql`version + 1` })
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}

/** Every item of these duties, or one unit's. */
export async function loadItemsOf(
  tx: Tx,
  localityId: string,
  dutyIds: readonly string[],
  organizationId?: string,
): Promise<Item[]> {
  const ofDuties = tx
    .selectFrom('plans.obligation_items')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`rule_id = any(${[...dutyIds]}::uuid[])`)
  return (
    organizationId === undefined ? ofDuties : ofDuties.where('organization_id', '=', organizationId)
  ).execute()
}

export async function findItem(tx: Tx, localityId: string, id: string): Promise<Item> {
  const item = await tx
    .selectFrom('plans.obligation_items')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (item === undefined) throw new AppError('item-not-found', { id })
  return item
}

export async function lockItem(tx: Tx, localityId: string, id: string): Promise<Item> {
  const item = await tx
    .selectFrom('plans.obligation_items')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (item === undefined) throw new AppError('item-not-found', { id })
  return item
}

export const saveItem = saveVersioned('plans.obligation_items')
