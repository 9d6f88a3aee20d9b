/** An exemplar for an act: seen at all, locked, then allowed. */
import { STAGES } from '@guongsang/contract/exemplars-words.ts'
import { canMove, type Stage, visibilityIn } from '@guongsang/core/exemplars/stages.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Policy } from '../../platform/auth/policy.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { type ExemplarRead, readOne } from './exemplar-queries.ts'
import { canKeepExemplars, canPublishExemplars } from './policy.ts'
import { askingOf, type Reach, reachOf } from './reach.ts'
import { insertStageChanges, lockExemplar, saveExemplar, type StoredExemplar } from './store.ts'

export interface ExemplarInHand {
  exemplar: ExemplarRead
  reach: Reach
}

/** Of somebody else's newcomer one learns nothing, not even that it is there. */
export async function takeExemplar(ctx: Ctx, tx: Tx, id: string, policy: Policy): Promise<ExemplarInHand> {
  const asking = askingOf(ctx)
  const reach = await reachOf(tx, asking)
  const locked = await lockExemplar(tx, asking.localityId, id)
  const seen = await readOne(tx, reach, id)
  if (seen === undefined) throw new AppError('exemplar-not-found', { id })
  if (!allows(reach, seen, policy)) throw new AppError('forbidden')
  return { exemplar: { ...seen, ...locked }, reach }
}

/** As `takeExemplar`, for what goes on with the exemplar: what was withdrawn is only looked back at. */
export async function takeLiving(ctx: Ctx, tx: Tx, id: string, policy: Policy): Promise<ExemplarInHand> {
  const inHand = await takeExemplar(ctx, tx, id, policy)
  if (inHand.exemplar.stage === 'withdrawn') throw new AppError('exemplar-withdrawn')
  return inHand
}

export const allows = (
  { asking: { actor, localityId }, inherited }: Reach,
  { path, organization_id: organizationId }: Pick<ExemplarRead, 'path' | 'organization_id'>,
  policy: Policy,
): boolean =>
  may(actor, policy, { localityId, organizationPath: path }) ||
  (inherited.includes(organizationId) && may(actor, policy))

/** What the public reads is changed only by whoever may let it be read: nobody else has checked the new words. */
export const mayEdit = (reach: Reach, one: ExemplarRead): boolean =>
  allows(reach, one, canKeepExemplars) &&
  (one.visibility !== 'public' || allows(reach, one, canPublishExemplars))

interface Step {
  stage: Stage
  on: Day
  reason: string | null
}

export function demandMove(from: Stage, to: Stage): void {
  if (!canMove(from, to))
    throw new AppError('exemplar-stage-refuses', { stage: STAGES[from], wanted: STAGES[to] })
}

/** Writes the step into its life; with it goes who may see it. */
export async function stepTo(
  ctx: Ctx,
  tx: Tx,
  exemplar: StoredExemplar,
  version: number,
  { stage, on, reason, ...more }: Step & Parameters<typeof saveExemplar>[3],
): Promise<void> {
  const { locality_id, id: exemplar_id, visibility } = exemplar
  await saveExemplar(tx, exemplar, version, {
    visibility: visibilityIn(stage, visibility),
    ...more,
    stage,
    stage_reason: reason,
  })
  if (stage === exemplar.stage) return
  const recorded_by = ctx.actor.name
  await insertStageChanges(tx, [
    { locality_id, id: newId(), exemplar_id, stage, happened_on: on, reason, recorded_by },
  ])
}
