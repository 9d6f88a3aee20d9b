import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { demandCode } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import type { NewJurisdiction } from './create-jurisdiction.ts'
import { followJurisdiction } from './jurisdiction-follow-store.ts'
import {
  demandJurisdiction,
  insertJurisdictions,
  type JurisdictionPlacement,
  loadJurisdictionPlacements,
  lockJurisdictions,
  type LockedJurisdiction,
  replaceJurisdictionPlacements,
  saveJurisdiction,
} from './jurisdiction-store.ts'
import { asDay, dayBefore, sayDay } from './periods.ts'
import { canArrangePlaces, demand } from './policy.ts'
import { readLine, readName } from './spelling.ts'
import { insertSuccession } from './succession-store.ts'
import { changeWhere } from './tree-paths.ts'
import { lockTree } from './tree-store.ts'

type NewOne = Omit<NewJurisdiction, 'foundedOn'>
export interface Reorganization {
  kind: 'merge' | 'split' | 'dissolve'
  predecessorIds: readonly string[]
  effectiveOn: string
  decision: string
  successors: readonly ({ kind: 'existing'; id: string } | { kind: 'new'; jurisdiction: NewOne })[]
  childrenToId: string | null
}
type Named = { id: string; name: string }

const states = { merge: 'merged', split: 'split', dissolve: 'dissolved' } as const

/**
 * Sắp xếp địa bàn. What ends stays readable with its successors. In a merger, units, people and jurisdictions of what
 * ends follow the successor; in a division nobody can know where they go, so units stay listed until they are placed.
 */
export async function reorganizeJurisdictions(
  ctx: Ctx,
  asked: Reorganization,
): Promise<{ successorIds: string[]; successionId: string }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangePlaces, { localityId })
  const from = asDay(asked.effectiveOn)
  demandShape(asked)
  return ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const ending = await lockJurisdictions(tx, localityId, asked.predecessorIds)
    for (const one of ending) demandInBeing(one, dayBefore(from))
    const successors = await foundSuccessors(ctx, tx, asked, from)
    if (asked.childrenToId !== null) await demandJurisdiction(tx, localityId, asked.childrenToId, from)
    for (const one of ending)
      await saveJurisdiction(tx, { locality_id: localityId, id: one.id }, one.version, {
        ended_on: dayBefore(from),
        state: states[asked.kind],
      })
    const receiver = asked.kind === 'merge' ? successors[0]!.id : asked.childrenToId
    await moveChildren(tx, localityId, asked.predecessorIds, receiver, from)
    if (receiver !== null && asked.kind !== 'split')
      await followJurisdiction(tx, localityId, asked.predecessorIds, receiver, from)
    const ended = ending.map((one) => ({ id: one.id, name: one.full_name }))
    // Who receives others and lives on stands on both sides of a merger.
    const received = asked.successors[0]?.kind === 'existing' ? successors.slice(0, 1) : []
    const predecessors = asked.kind === 'merge' ? [...ended, ...received] : ended
    const decision = readLine(asked.decision)
    const successionId = await insertSuccession(tx, localityId, {
      subject: 'jurisdiction',
      kind: asked.kind,
      on: from,
      decision,
      predecessors,
      successors,
    })
    for (const id of new Set([...predecessors, ...successors].map((one) => one.id)))
      await record(ctx, tx, 'jurisdictions-reorganized', 'jurisdiction', id, {
        predecessors: predecessors.map((one) => one.name),
        successors: successors.length > 0 ? successors.map((one) => one.name) : 'không có địa bàn kế thừa',
        from: sayDay(from),
        decision: decision ?? '',
      })
    return { successorIds: successors.map((one) => one.id), successionId }
  })
}

function demandShape({ kind, predecessorIds, successors, childrenToId }: Reorganization): void {
  const refuse = (field: string, message: string): never => {
    throw new AppError('invalid-input', {}, [{ field, message }])
  }
  if (kind === 'merge' && successors.length !== 1) refuse('successors', 'Sáp nhập cần đúng một địa bàn nhận.')
  if (kind === 'split' && (predecessorIds.length !== 1 || successors.length < 2))
    refuse('successors', 'Chia tách cần một địa bàn cũ và ít nhất hai địa bàn mới.')
  if (kind === 'dissolve' && successors.length > 0)
    refuse('successors', 'Kết thúc thì không có địa bàn nhận.')
  const kept = [...successors.flatMap((one) => (one.kind === 'existing' ? [one.id] : [])), childrenToId]
  if (kept.some((id) => id !== null && predecessorIds.includes(id)))
    refuse('successors', 'Địa bàn nhận không thể là địa bàn kết thúc.')
}

function demandInBeing(one: LockedJurisdiction, on: Day): void {
  if (one.ended_on !== null || (one.founded_on !== null && one.founded_on > on))
    throw new AppError('jurisdiction-not-active', { name: one.full_name, on: sayDay(on) })
}

async function foundSuccessors(ctx: Ctx, tx: Tx, asked: Reorganization, from: Day): Promise<Named[]> {
  const localityId = localityOf(ctx)
  const result: Named[] = []
  for (const successor of asked.successors) {
    if (successor.kind === 'existing') {
      const found = await demandJurisdiction(tx, localityId, successor.id, from)
      result.push({ id: found.id, name: found.full_name })
      continue
    }
    const { jurisdiction } = successor
    const kinds = await demandCode(tx, localityId, 'jurisdiction-kind', [jurisdiction.kindCode], 'kindCode')
    if (jurisdiction.parentId !== null) await demandJurisdiction(tx, localityId, jurisdiction.parentId, from)
    const one = { id: newId(), name: readName('name', jurisdiction.name) }
    await insertJurisdictions(tx, localityId, [
      {
        id: one.id,
        kindCode: jurisdiction.kindCode,
        name: one.name,
        officialCode: readLine(jurisdiction.officialCode),
        foundedOn: from,
        endedOn: null,
        state: 'active',
        placements: [{ from, to: null, parentId: jurisdiction.parentId }],
      },
    ])
    result.push({ id: one.id, name: `${kinds.get(jurisdiction.kindCode)!.label} ${one.name}` })
  }
  return result
}

/** Jurisdictions that lie in what ends are placed anew from the day on, unless they end too. */
async function moveChildren(
  tx: Tx,
  localityId: string,
  endingIds: readonly string[],
  parentId: string | null,
  from: Day,
): Promise<void> {
  const placements = await loadJurisdictionPlacements(tx, localityId)
  const isWithin = (one: JurisdictionPlacement): boolean =>
    one.parentId !== null && endingIds.includes(one.parentId) && (one.to === null || one.to >= from)
  const moved = [...placements].filter(
    ([id, own]) => !endingIds.includes(id) && id !== parentId && own.some(isWithin),
  )
  const changed = moved.map(([id, own]) => [id, changeWhere(own, from, isWithin, { parentId })] as const)
  await replaceJurisdictionPlacements(tx, localityId, new Map(changed))
}
