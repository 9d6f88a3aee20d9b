/** A plan or task for an act: seen at all, then allowed. */
import type { Actor } from '../../platform/auth/actor.ts'
import { may, type Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { type Memberships, organizationPaths } from '../organizations/index.ts'
import { mayActOn, type Owner } from './policy.ts'
import { type Plan, lockPlan } from './plan-store.ts'
import { type Asking, type Reach, reachOf } from './reach.ts'
import { loadParties, lockTask, type Party, type Task } from './task-store.ts'

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})

export interface PlanInHand {
  plan: Plan
  owner: Owner
  reach: Reach
}

export async function ownerOf(
  tx: Tx,
  { localityId, today }: Asking,
  organizationId: string,
  reach: Reach,
): Promise<Owner> {
  const paths = await organizationPaths(tx, localityId, [organizationId], today)
  return {
    localityId,
    path: paths.get(organizationId) ?? `/${organizationId}/`,
    ofLocality: reach.ofLocality.includes(organizationId),
  }
}

/** Locks the plan for an act that this policy allows its writers. */
export async function takePlan(ctx: Ctx, tx: Tx, id: string, policy: Policy): Promise<PlanInHand> {
  const asking = askingOf(ctx)
  const reach = await reachOf(tx, asking)
  const plan = await lockPlan(tx, asking.localityId, reach, id)
  const owner = await ownerOf(tx, asking, plan.organization_id, reach)
  if (!mayActOn(ctx.actor, policy, owner)) throw new AppError('forbidden')
  return { plan, owner, reach }
}

export interface TaskInHand extends PlanInHand {
  task: Task
  parties: Party[]
}

/** The task with its plan, which the actor sees; what may be done with it is asked with the two questions below. */
export async function takeTask(ctx: Ctx, tx: Tx, id: string): Promise<TaskInHand> {
  const asking = askingOf(ctx)
  const reach = await reachOf(tx, asking)
  const task = await lockTask(tx, asking.localityId, id)
  const plan = await lockPlan(tx, asking.localityId, reach, task.plan_id).catch((error: unknown) => {
    // A task of a plan the actor does not see answers as if it did not exist.
    throw error instanceof AppError ? new AppError('task-not-found', { id }) : error
  })
  const owner = await ownerOf(tx, asking, plan.organization_id, reach)
  const parties = await loadParties(tx, asking.localityId, [task.id])
  return { task, plan, owner, reach, parties }
}

/** Lead, partner or doer: itself, in an ended unit's place, or by a group or bloc; a task without lead is the default lead's. */
export function isOurs(
  plan: Pick<Plan, 'default_lead_id'>,
  parties: readonly Party[],
  unit: Memberships,
): boolean {
  const ours = (party: Party): boolean => party.part !== 'submits-to' && meansOurs(party, unit)
  const byDefault = plan.default_lead_id !== null && unit.standsFor.includes(plan.default_lead_id)
  return parties.some(ours) || (byDefault && !parties.some(({ part }) => part === 'lead'))
}

const meansOurs = (
  party: Pick<Party, 'organization_id' | 'group_id' | 'bloc_id'>,
  unit: Memberships,
): boolean =>
  (party.organization_id !== null && unit.standsFor.includes(party.organization_id)) ||
  (party.group_id !== null && unit.groupIds.includes(party.group_id)) ||
  (party.bloc_id !== null && unit.blocIds.includes(party.bloc_id))

/** Works on the task: its parties, whoever owns the plan, and the office for plans of the locality. */
export const mayWork = (
  actor: Actor,
  policy: Policy,
  { plan, owner, parties, reach }: Pick<TaskInHand, 'plan' | 'owner' | 'parties' | 'reach'>,
): boolean => mayActOn(actor, policy, owner) || (may(actor, policy) && isOurs(plan, parties, reach))
