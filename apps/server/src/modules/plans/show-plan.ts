/** One plan: sections and tasks as printed, sub-plans, what the actor may do with it. */
import type { PlanShown } from '@guongsang/contract/plans.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isDraft, isInForce, nextPlanState, type PlanAct } from '@guongsang/core/plans/plan-state.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { ownerOf, type PlanInHand } from './access.ts'
import { shownPlans } from './list-plans.ts'
import { readPlan, readSubPlans, readOriginTasks, readTitles } from './plan-queries.ts'
import { loadSections, type Plan } from './plan-store.ts'
import { canEditPlans, canIssuePlans, canWorkOnTasks, mayActOn, pathsUnder } from './policy.ts'
import { type Asking, reachOf } from './reach.ts'
import { shownTask, surroundingsOf } from './shown-task.ts'
import { loadTasks } from './task-store.ts'

/** As the demo's plans print their table when nobody chose otherwise. */
const asPrinted: PlanShown['arrangement'] = {
  print: 'as-printed',
  columns: [
    { field: 'ordinal', header: 'Số TT' },
    { field: 'title', header: 'Nội dung' },
    { field: 'lead', header: 'Đơn vị chủ trì' },
    { field: 'partners', header: 'Đơn vị phối hợp' },
    { field: 'due', header: 'Thời gian' },
  ],
}

export const arrangementOf = ({ arrangement }: Plan): PlanShown['arrangement'] =>
  arrangement.print === undefined ? asPrinted : arrangement

/** The plan if the actor sees it, with whose it is. */
export async function findPlan(tx: Tx, asking: Asking, id: string): Promise<PlanInHand> {
  const reach = await reachOf(tx, asking)
  const plan = await readPlan(tx, asking.localityId, reach, id)
  if (plan === undefined) throw new AppError('plan-not-found', { id })
  return { plan, reach, owner: await ownerOf(tx, asking, plan.organization_id, reach) }
}

export async function showPlan(
  tx: Tx,
  asking: Asking,
  id: string,
  asOf: string = asking.today,
): Promise<PlanShown> {
  const { localityId, actor } = asking
  const on = asOf as Day
  const inHand = await findPlan(tx, asking, id)
  const { plan } = inHand
  const tasks = await loadTasks(tx, localityId, id)
  const around = await surroundingsOf(tx, localityId, tasks, on)
  const [row] = await shownPlans(tx, { ...asking, today: on }, [plan])
  const titles = await readTitles(tx, localityId, plan.continues_id === null ? [] : [plan.continues_id])
  const leads = await organizationNames(
    tx,
    localityId,
    [plan.default_lead_id].filter((one) => one !== null),
    on,
  )
  const named = (one: string | null, names: ReadonlyMap<string, string>) =>
    one === null ? null : { id: one, name: names.get(one) ?? '' }
  return {
    ...row!,
    continues: named(plan.continues_id, titles),
    fromTask: await originOf(tx, asking, inHand),
    motto: plan.motto,
    scope: plan.scope,
    defaultLead: named(plan.default_lead_id, leads),
    issuedOn: plan.issued_on,
    stateReason: plan.state_reason,
    sections: (await loadSections(tx, localityId, id)).map((section) => ({
      id: section.id,
      parentId: section.parent_id,
      position: section.position,
      ordinal: section.ordinal,
      heading: section.heading,
      text: section.text,
    })),
    taskList: tasks.map((task) => shownTask(task, around, inHand, { actor, on })),
    subPlans: await shownSubPlans(tx, asking, inHand),
    arrangement: arrangementOf(plan),
    version: plan.version,
    may: actsOn(actor, inHand),
  }
}

/** The task that asked for it, else the first it was linked to as a product. */
async function originOf(
  tx: Tx,
  { localityId }: Asking,
  { plan, reach }: PlanInHand,
): Promise<PlanShown['fromTask']> {
  const asked = { kind: 'plan' as const, id: plan.id, askedBy: plan.from_task_id }
  const [origin] = await readOriginTasks(tx, localityId, reach, asked)
  return origin === undefined ? null : { planId: origin.planId, taskId: origin.taskId, title: origin.title }
}

async function shownSubPlans(
  tx: Tx,
  asking: Asking,
  { plan, reach }: PlanInHand,
): Promise<PlanShown['subPlans']> {
  const { localityId, today } = asking
  const rows = await readSubPlans(tx, localityId, reach, plan.id)
  const owners = rows.map((row) => row.organization_id)
  const names = await organizationNames(tx, localityId, owners, today)
  return rows.map(({ id, title, organization_id, state }) => ({
    id,
    title,
    organization: { id: organization_id, name: names.get(organization_id) ?? '' },
    state,
  }))
}

const drafting: PlanAct[] = ['consult', 'submit', 'reopen']
const issuing: PlanAct[] = ['issue', 'start', 'review', 'close', 'cancel']

/** A unit that writes plans makes its own of what this one asks of it. */
const derives = (actor: Actor, reach: PlanInHand['reach'], plan: Plan): boolean =>
  actor.organizationId !== null &&
  actor.organizationId !== plan.organization_id &&
  reach.organizationIds.includes(actor.organizationId) &&
  pathsUnder(actor, canEditPlans).length > 0

/** The same questions as the acts themselves ask. */
function actsOn(actor: Actor, { plan, owner, reach }: PlanInHand): string[] {
  const possible = (acts: PlanAct[]) => acts.filter((act) => nextPlanState(plan.state, act) !== undefined)
  const hasOwn = owner.ofLocality || reach.organizationIds.length > 0
  const tells = isInForce(plan.state) && hasOwn && may(actor, canWorkOnTasks)
  const live = isDraft(plan.state) || isInForce(plan.state)
  return [
    ...(mayActOn(actor, canEditPlans, owner)
      ? [
          ...(live ? ['edit', 'add-task', 'add-duty', 'arrange', 'edit-indicators'] : []),
          ...(isDraft(plan.state) ? ['write', ...(plan.document_id === null ? ['draft-paper'] : [])] : []),
          ...possible(drafting),
          'continue',
        ]
      : []),
    ...(mayActOn(actor, canIssuePlans, owner)
      ? [...possible(issuing), ...(isInForce(plan.state) ? ['summarize'] : [])]
      : []),
    ...(tells ? ['disseminate'] : []),
    ...(isInForce(plan.state) && derives(actor, reach, plan) ? ['derive'] : []),
  ]
}
