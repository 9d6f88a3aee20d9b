import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { allBelongings, type Belongings, endHeld, handOver, type Pick } from './hand-over-store.ts'
import { lockOrganization, type OrganizationOn, saveOrganization } from './organization-store.ts'
import { loadChildren, moveUnder } from './placement-store.ts'
import { asDay, dayBefore, sayDay } from './periods.ts'
import { canArrangeOrganizations, demand } from './policy.ts'
import { readLine } from './spelling.ts'
import { type Consequences, demandNoObstacle, foresee, obstaclesOf } from './succession-plan.ts'
import { insertSuccession } from './succession-store.ts'
import { establishSuccessor, foreseeSuccessor, type Successor, type SuccessorAsked } from './successor.ts'
import { lockTree } from './tree-store.ts'

export interface SplitPart {
  successor: SuccessorAsked
  childIds: readonly string[]
  personIds: readonly string[]
  collectiveIds: readonly string[]
  designationIds: readonly string[]
  blocMembershipIds: readonly string[]
}
export interface Split {
  predecessorId: string
  predecessorStays: boolean
  effectiveOn: string
  decision: string
  parts: readonly SplitPart[]
}
interface Plan extends Consequences {
  from: Day
  predecessor: OrganizationOn
  children: { id: string; name: string }[]
  successors: Successor[]
}

/** Xem trước hệ quả của việc chia, tách. */
export const previewSplit = (ctx: Ctx, asked: Split): Promise<Consequences> =>
  ctx.transaction(async (tx) => {
    const { effects, obstacles } = await planSplit(ctx, tx, asked)
    return { effects, obstacles }
  })

/** Chia (the unit ends) hoặc tách (it lives on). What is named goes to its part; the rest stays, or goes to the first. */
export async function splitOrganization(
  ctx: Ctx,
  asked: Split,
): Promise<{ successorIds: string[]; successionId: string }> {
  const localityId = localityOf(ctx)
  return ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const plan = await planSplit(ctx, tx, asked)
    demandNoObstacle(plan)
    const { from, predecessor } = plan
    const decision = readLine(asked.decision)!
    const successors: { id: string; name: string }[] = []
    for (const part of asked.parts) {
      const successor = await establishSuccessor(ctx, tx, part.successor, from, decision)
      successors.push(successor)
      const children = plan.children.filter((one) => part.childIds.includes(one.id))
      await moveUnder(tx, localityId, children, [predecessor.id], successor.id, from)
      for (const kind of allBelongings)
        await handOver(tx, localityId, kind, [predecessor.id], successor.id, from, pickOf(part, kind))
    }
    if (!asked.predecessorStays) await endPredecessor(tx, localityId, asked, plan, successors[0]!.id)
    const named = { id: predecessor.id, name: predecessor.name }
    const after = asked.predecessorStays ? [named, ...successors] : successors
    const successionId = await insertSuccession(tx, localityId, {
      subject: 'organization',
      kind: 'split',
      on: from,
      decision,
      predecessors: [named],
      successors: after,
    })
    const facts = {
      predecessors: predecessor.name,
      successors: after.map((one) => one.name),
      from: sayDay(from),
      decision,
    }
    for (const { id } of [named, ...successors])
      await record(ctx, tx, 'organization-split', 'organization', id, facts)
    return { successorIds: successors.map((one) => one.id), successionId }
  })
}

/** Posts go with the people who hold them. */
function pickOf(part: SplitPart, kind: Belongings): Pick {
  switch (kind) {
    case 'people':
    case 'posts':
      return { column: 'person_id', ids: part.personIds }
    case 'collectives':
      return { column: 'collective_id', ids: part.collectiveIds }
    case 'designations':
      return { column: 'id', ids: part.designationIds }
    case 'blocs':
      return { column: 'id', ids: part.blocMembershipIds }
  }
}

/** What nobody named goes to the first part, and posts nobody took over end. */
async function endPredecessor(
  tx: Tx,
  localityId: string,
  asked: Split,
  plan: Plan,
  firstId: string,
): Promise<void> {
  const { from, predecessor } = plan
  const named = new Set(asked.parts.flatMap((part) => part.childIds))
  const rest = plan.children.filter((one) => !named.has(one.id))
  await moveUnder(tx, localityId, rest, [predecessor.id], firstId, from)
  for (const kind of allBelongings) await handOver(tx, localityId, kind, [predecessor.id], firstId, from)
  for (const kind of allBelongings) await endHeld(tx, localityId, kind, [predecessor.id], from)
  await saveOrganization(tx, { locality_id: localityId, id: predecessor.id }, predecessor.version, {
    state: 'split',
    ended_on: dayBefore(from),
  })
}

async function planSplit(ctx: Ctx, tx: Tx, asked: Split): Promise<Plan> {
  const localityId = localityOf(ctx)
  const from = asDay(asked.effectiveOn)
  const predecessor = await lockOrganization(tx, localityId, asked.predecessorId, dayBefore(from))
  demand(ctx.actor, canArrangeOrganizations, { localityId, organizationPath: predecessor.path })
  const children = await loadChildren(tx, localityId, [predecessor.id], from)
  const successors: Successor[] = []
  for (const part of asked.parts) successors.push(await foreseeSuccessor(ctx, tx, part.successor, from))
  demandOwnChildren(asked, children)
  const plan: Plan = { from, predecessor, children, successors, effects: [], obstacles: [] }
  await foreseeObstacles(tx, localityId, plan, asked.predecessorStays)
  for (const [index, part] of asked.parts.entries()) await foreseePart(tx, localityId, plan, part, index)
  if (!asked.predecessorStays)
    plan.effects.push({
      about: 'predecessors',
      count: 1,
      sentence: `${predecessor.name} kết thúc sau ngày ${sayDay(dayBefore(from))}, vẫn xem được; phần chưa nêu tên chuyển sang ${successors[0]!.name}.`,
    })
  return plan
}

function demandOwnChildren(asked: Split, children: readonly { id: string }[]): void {
  const own = new Set(children.map((one) => one.id))
  const foreign = asked.parts.flatMap((part) => part.childIds).some((id) => !own.has(id))
  if (foreign)
    throw new AppError('invalid-input', {}, [
      { field: 'parts', message: 'Có đơn vị không trực thuộc đơn vị được chia, tách.' },
    ])
}

async function foreseeObstacles(tx: Tx, localityId: string, plan: Plan, stays: boolean): Promise<void> {
  const { predecessor, successors, from } = plan
  const ids = successors.map((one, index) => one.id ?? `new-${index}`)
  const act = {
    kind: 'split' as const,
    on: from,
    predecessors: [predecessor.id],
    successors: stays ? [predecessor.id, ...ids] : ids,
  }
  const existing = successors.flatMap((one) => (one.existing ? [one.existing] : []))
  const names = new Map([predecessor, ...existing].map((one) => [one.id, one.name]))
  plan.obstacles.push(...(await obstaclesOf(tx, localityId, act, [predecessor], names)))
  if (ids.includes(predecessor.id))
    plan.obstacles.push({
      code: 'stays',
      sentence: `${predecessor.name} không thể vừa được chia vừa là đơn vị nhận.`,
    })
  const below = successors.find(
    (one) =>
      !stays && (one.parentId === predecessor.id || one.existing?.path.includes(`/${predecessor.id}/`)),
  )
  if (below)
    plan.obstacles.push({
      code: 'successor-below',
      sentence: `${below.name} trực thuộc ${predecessor.name}, là đơn vị kết thúc. Hãy chọn nơi trực thuộc khác.`,
    })
}

async function foreseePart(
  tx: Tx,
  localityId: string,
  plan: Plan,
  part: SplitPart,
  index: number,
): Promise<void> {
  const to = plan.successors[index]!.name
  const moving = plan.children.filter((one) => part.childIds.includes(one.id))
  if (moving.length > 0)
    plan.effects.push({
      about: 'children',
      count: moving.length,
      sentence: `${moving.length} đơn vị bên dưới chuyển về ${to}: ${moving.map((one) => one.name).join(', ')}.`,
    })
  for (const kind of allBelongings)
    await foresee(tx, localityId, plan, kind, {
      organizationIds: [plan.predecessor.id],
      from: plan.from,
      to,
      pick: pickOf(part, kind),
    })
}
