import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { localityOf, record } from './change.ts'
import { allBelongings, type Belongings, endHeld, handOver } from './hand-over-store.ts'
import { lockOrganizations, type OrganizationOn, saveOrganization } from './organization-store.ts'
import { loadChildren, moveUnder } from './placement-store.ts'
import { asDay, dayBefore, sayDay } from './periods.ts'
import { canArrangeOrganizations, demand } from './policy.ts'
import { readLine } from './spelling.ts'
import { type Consequences, demandNoObstacle, foresee, obstaclesOf } from './succession-plan.ts'
import { insertSuccession } from './succession-store.ts'
import { establishSuccessor, foreseeSuccessor, type Successor, type SuccessorAsked } from './successor.ts'
import { lockTree } from './tree-store.ts'

export interface Merger {
  predecessorIds: readonly string[]
  successor: SuccessorAsked
  effectiveOn: string
  decision: string
  handOver: Record<Belongings, 'move' | 'end'>
}
interface Plan extends Consequences {
  from: Day
  ending: OrganizationOn[]
  successor: Successor
  children: { id: string; name: string }[]
}

/** Xem trước hệ quả của việc sáp nhập. */
export const previewMerger = (ctx: Ctx, asked: Merger): Promise<Consequences> =>
  ctx.transaction(async (tx) => {
    const { effects, obstacles } = await planMerger(ctx, tx, asked)
    return { effects, obstacles }
  })

/**
 * Sáp nhập: predecessors end the day before the successor's first day and stay readable. What belonged to them passes on
 * or ends as chosen; titles once won stay with the person and, through the succession, with the successor.
 */
export async function mergeOrganizations(
  ctx: Ctx,
  asked: Merger,
): Promise<{ successorId: string; successionId: string }> {
  const localityId = localityOf(ctx)
  return ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const plan = await planMerger(ctx, tx, asked)
    demandNoObstacle(plan)
    const { from, ending } = plan
    const decision = readLine(asked.decision)!
    const successor = await establishSuccessor(ctx, tx, asked.successor, from, decision)
    const endingIds = ending.map((one) => one.id)
    await moveUnder(tx, localityId, plan.children, endingIds, successor.id, from)
    for (const kind of allBelongings)
      if (asked.handOver[kind] === 'move') await handOver(tx, localityId, kind, endingIds, successor.id, from)
      else await endHeld(tx, localityId, kind, endingIds, from)
    for (const one of ending)
      await saveOrganization(tx, { locality_id: localityId, id: one.id }, one.version, {
        state: 'merged',
        ended_on: dayBefore(from),
      })
    const before = plan.successor.existing ? [...ending, plan.successor.existing] : ending
    const predecessors = before.map(({ id, name }) => ({ id, name }))
    const successionId = await insertSuccession(tx, localityId, {
      subject: 'organization',
      kind: 'merge',
      on: from,
      decision,
      predecessors,
      successors: [successor],
    })
    const facts = {
      predecessors: predecessors.map((one) => one.name),
      successors: successor.name,
      from: sayDay(from),
      decision,
    }
    for (const id of new Set([...endingIds, successor.id]))
      await record(ctx, tx, 'organizations-merged', 'organization', id, facts)
    return { successorId: successor.id, successionId }
  })
}

async function planMerger(ctx: Ctx, tx: Tx, asked: Merger): Promise<Plan> {
  const localityId = localityOf(ctx)
  const from = asDay(asked.effectiveOn)
  const successor = await foreseeSuccessor(ctx, tx, asked.successor, from)
  const endingIds = asked.predecessorIds.filter((id) => id !== successor.id)
  const ending = await lockOrganizations(tx, localityId, endingIds, dayBefore(from))
  for (const one of [...ending, ...(successor.existing ? [successor.existing] : [])])
    demand(ctx.actor, canArrangeOrganizations, { localityId, organizationPath: one.path })
  const children = (await loadChildren(tx, localityId, endingIds, from)).filter(
    (one) => !endingIds.includes(one.id),
  )
  const plan: Plan = { from, ending, successor, children, effects: [], obstacles: [] }
  await foreseeObstacles(tx, localityId, plan)
  plan.effects.push({
    about: 'predecessors',
    count: ending.length,
    sentence: `${ending.map((one) => one.name).join(', ')} kết thúc sau ngày ${sayDay(dayBefore(from))}, vẫn xem được.`,
  })
  if (children.length > 0)
    plan.effects.push({
      about: 'children',
      count: children.length,
      sentence: `${children.length} đơn vị bên dưới chuyển về ${successor.name}: ${children.map((one) => one.name).join(', ')}.`,
    })
  for (const kind of allBelongings)
    await foresee(tx, localityId, plan, kind, {
      organizationIds: endingIds,
      from,
      to: asked.handOver[kind] === 'move' ? successor.name : null,
    })
  return plan
}

async function foreseeObstacles(tx: Tx, localityId: string, plan: Plan): Promise<void> {
  const { ending, successor, from } = plan
  const all = [...ending, ...(successor.existing ? [successor.existing] : [])]
  // A successor that is only previewed has no id yet; an act that has never been cannot speak of it.
  const successorId = successor.id ?? 'new'
  const act = {
    kind: 'merge' as const,
    on: from,
    predecessors: all.map((one) => one.id),
    successors: [successorId],
  }
  const names = new Map(all.map((one) => [one.id, one.name]))
  plan.obstacles.push(...(await obstaclesOf(tx, localityId, act, ending, names)))
  const above = ending.find(
    (one) => one.id === successor.parentId || successor.existing?.path.includes(`/${one.id}/`),
  )
  if (above)
    plan.obstacles.push({
      code: 'successor-below',
      sentence: `${successor.name} đang trực thuộc ${above.name}. Hãy chuyển ra ngoài trước.`,
    })
}
