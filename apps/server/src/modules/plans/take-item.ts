/** An item for an act: seen at all, with its duty, plan and unit. */
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import { askingOf, ownerOf } from './access.ts'
import { canApproveSubmissions, canDraftSubmissions, mayForUnit, mayReceive } from './duty-policy.ts'
import { type Duty, findDuty } from './duty-store.ts'
import { type Item, lockItem } from './item-store.ts'
import { itemReachOf } from './item-reach.ts'
import { loadPlan, type Plan } from './plan-store.ts'
import type { Owner } from './policy.ts'
import type { Asking, Reach } from './reach.ts'

export interface ItemInHand {
  item: Item
  duty: Duty
  plan: Plan
  unit: UnitFacts
  reach: Reach
  rights: ItemRights
}

/** What somebody may do with an item, whatever its state. */
export interface ItemRights {
  drafts: boolean
  approves: boolean
  receives: boolean
}

export async function takeItem(ctx: Ctx, tx: Tx, id: string): Promise<ItemInHand> {
  const asking = askingOf(ctx)
  return itemInHand(tx, asking, await lockItem(tx, asking.localityId, id))
}

/** Refuses an item of others as if it did not exist. */
export async function itemInHand(tx: Tx, asking: Asking, item: Item): Promise<ItemInHand> {
  const { localityId, today } = asking
  const { reach, everything, unitIds, receivesFor } = await itemReachOf(tx, asking)
  const plan = await loadPlan(tx, localityId, item.plan_id)
  const isSeen =
    everything || unitIds.includes(item.organization_id) || receivesFor.includes(plan.organization_id)
  if (!isSeen) throw new AppError('item-not-found', { id: item.id })
  const duty = await findDuty(tx, localityId, item.rule_id)
  const units = await readUnitFacts(tx, localityId, [item.organization_id], today)
  const unit = units.get(item.organization_id)
  if (unit === undefined) throw new AppError('item-not-found', { id: item.id })
  const owner = await ownerOf(tx, asking, plan.organization_id, reach)
  return { item, duty, plan, unit, reach, rights: rightsOn(asking, unit, owner) }
}

function rightsOn({ actor, localityId }: Asking, { id, path }: UnitFacts, owner: Owner): ItemRights {
  const place = { localityId, id, path }
  return {
    drafts: mayForUnit(actor, canDraftSubmissions, place),
    approves: mayForUnit(actor, canApproveSubmissions, place),
    receives: mayReceive(actor, owner),
  }
}

/** Accounts of the unit's head; none where nobody signs in as the head, and the officer vouches for the approval. */
export async function headAccounts(tx: Tx, { localityId, today }: Asking, unitId: string): Promise<string[]> {
  const found = await accountsWorkingIn(tx, localityId, [unitId], canApproveSubmissions, today)
  return found.map(({ accountId }) => accountId)
}

export function demandInForce({ plan }: Pick<ItemInHand, 'plan'>): void {
  if (!isInForce(plan.state)) throw new AppError('item-plan-not-in-force')
}

/** How the log names it. */
export const wordsOf = ({ item, duty, unit }: Pick<ItemInHand, 'item' | 'duty' | 'unit'>) => ({
  unit: unit.name,
  title: duty.title,
  period: item.period_label,
})
