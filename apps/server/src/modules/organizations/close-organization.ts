import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { allBelongings, endHeld } from './hand-over-store.ts'
import { isActiveOn, lockOrganization, type OrganizationOn, saveOrganization } from './organization-store.ts'
import { loadChildren, moveUnder } from './placement-store.ts'
import { asDay, dayAfter, sayDay } from './periods.ts'
import { canArrangeOrganizations, demand } from './policy.ts'
import { readLine } from './spelling.ts'
import { type Consequences, demandNoObstacle, foresee, obstaclesOf } from './succession-plan.ts'
import { insertSuccession } from './succession-store.ts'
import { lockTree } from './tree-store.ts'

export interface Closure {
  lastDay: string
  decision: string
  childrenToId: string | null
}
interface Plan extends Consequences {
  organization: OrganizationOn
  from: Day
  children: { id: string; name: string }[]
}

/** Xem trước hệ quả của việc giải thể. */
export const previewClosure = (ctx: Ctx, id: string, asked: Closure): Promise<Consequences> =>
  ctx.transaction(async (tx) => {
    const { effects, obstacles } = await planClosure(ctx, tx, id, asked)
    return { effects, obstacles }
  })

/** Giải thể, kết thúc hoạt động. The unit stays readable; nobody stands in its place. */
export async function closeOrganization(ctx: Ctx, id: string, asked: Closure): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const plan = await planClosure(ctx, tx, id, asked)
    const { organization, from, children } = plan
    if (children.length > 0 && asked.childrenToId === null)
      throw new AppError('organization-has-children', { count: children.length })
    demandNoObstacle(plan)
    await moveUnder(tx, localityId, children, [id], asked.childrenToId, from)
    for (const kind of allBelongings) await endHeld(tx, localityId, kind, [id], from)
    const lastDay = asDay(asked.lastDay)
    await saveOrganization(tx, { locality_id: localityId, id }, organization.version, {
      state: 'dissolved',
      ended_on: lastDay,
    })
    const decision = readLine(asked.decision)!
    await insertSuccession(tx, localityId, {
      subject: 'organization',
      kind: 'dissolve',
      on: from,
      decision,
      predecessors: [{ id, name: organization.name }],
      successors: [],
    })
    const facts = { name: organization.name, to: sayDay(lastDay), decision }
    await record(ctx, tx, 'organization-closed', 'organization', id, facts)
  })
}

async function planClosure(ctx: Ctx, tx: Tx, id: string, asked: Closure): Promise<Plan> {
  const localityId = localityOf(ctx)
  const from = dayAfter(asDay(asked.lastDay))
  const organization = await lockOrganization(tx, localityId, id, asDay(asked.lastDay))
  demand(ctx.actor, canArrangeOrganizations, { localityId, organizationPath: organization.path })
  const children = await loadChildren(tx, localityId, [id], from)
  const plan: Plan = { organization, from, children, effects: [], obstacles: [] }
  const act = { kind: 'dissolve' as const, on: from, predecessors: [id], successors: [] }
  const names = new Map([[id, organization.name]])
  plan.obstacles.push(...(await obstaclesOf(tx, localityId, act, [organization], names)))
  await foreseeChildren(ctx, tx, plan, asked)
  for (const kind of allBelongings)
    await foresee(tx, localityId, plan, kind, { organizationIds: [id], from, to: null })
  return plan
}

async function foreseeChildren(ctx: Ctx, tx: Tx, plan: Plan, asked: Closure): Promise<void> {
  const { children, organization, from } = plan
  if (children.length === 0) return
  const names = children.map((one) => one.name).join(', ')
  if (asked.childrenToId === null) {
    const sentence = `Còn ${children.length} đơn vị trực thuộc: ${names}. Hãy chọn nơi nhận.`
    plan.obstacles.push({ code: 'children', sentence })
    return
  }
  const receiver = await lockOrganization(tx, localityOf(ctx), asked.childrenToId, from)
  if (!isActiveOn(receiver, from) || receiver.path.includes(`/${organization.id}/`))
    plan.obstacles.push({
      code: 'receiver',
      sentence: `${receiver.name} không nhận được các đơn vị trực thuộc: đơn vị này kết thúc cùng, hoặc không hoạt động vào ngày ${sayDay(from)}.`,
    })
  plan.effects.push({
    about: 'children',
    count: children.length,
    sentence: `${children.length} đơn vị bên dưới chuyển về ${receiver.name}: ${names}.`,
  })
}
