/** An inspection for an act: seen at all, theirs to do, and at a step where it can be done. */
import { INSPECTION_STANDINGS } from '@guongsang/contract/plans-inspections.ts'
import {
  type InspectionAct,
  type InspectionFacts,
  type InspectionState,
  inspectionTransitions,
  inspectionVerdict,
  nextInspectionState,
} from '@guongsang/core/plans/inspection.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { canRecordInspections, canRemedyInspections } from './inspection-policy.ts'
import { findInspection, type InspectionInHand, type InspectionRead } from './inspection-store.ts'
import { organizationsOfLocality } from './reach.ts'

export const inspectionFacts = (row: InspectionRead): InspectionFacts => ({
  state: row.state,
  remedyDueOn: row.remedy_due_on,
  remediedOn: row.remedied_on,
})

/** Whoever inspects as well reads more than the own units, and answers for these only. */
const isTheirs = (act: InspectionAct, { inspection, reach }: InspectionInHand): boolean =>
  act === 'answer' ? reach.unitIds.includes(inspection.organization_id) : reach.records

export const inspectionActs = (inHand: InspectionInHand): InspectionAct[] =>
  (Object.keys(inspectionTransitions[inHand.inspection.state]) as InspectionAct[]).filter(
    (act) =>
      isTheirs(act, inHand) && nextInspectionState(inspectionFacts(inHand.inspection), act) !== undefined,
  )

export interface InspectionTaken extends InspectionInHand {
  /** Where the act leads. */
  state: InspectionState
  unit: string
}

export async function takeInspection(
  ctx: Ctx,
  tx: Tx,
  id: string,
  act: InspectionAct,
): Promise<InspectionTaken> {
  const asking = askingOf(ctx)
  const inHand = await findInspection(tx, asking, id, { lock: true })
  if (inHand === undefined) throw new AppError('inspection-not-found', { id })
  if (!isTheirs(act, inHand)) throw new AppError('forbidden')
  const { inspection } = inHand
  const facts = inspectionFacts(inspection)
  const state = nextInspectionState(facts, act)
  if (state === undefined) {
    const { standing } = inspectionVerdict(facts, ctx.today)
    throw new AppError('inspection-state-refuses', { standing: INSPECTION_STANDINGS[standing] })
  }
  const unitId = inspection.organization_id
  const names = await organizationNames(tx, asking.localityId, [unitId], ctx.today)
  return { ...inHand, state, unit: names.get(unitId) ?? '' }
}

export const inspectionHref = (id: string): string => `/van-phong/kiem-tra-don-vi/${id}`

interface News {
  title: string
  detail: string | null
}

/** The people of the unit that was inspected, or of the office that inspected. */
export async function tellOfInspection(
  ctx: Ctx,
  tx: Tx,
  { id, organization_id }: Pick<InspectionRead, 'id' | 'organization_id'>,
  { to, ...news }: News & { to: 'unit' | 'office' },
): Promise<void> {
  const { localityId, today } = askingOf(ctx)
  const found =
    to === 'unit'
      ? await accountsWorkingIn(tx, localityId, [organization_id], canRemedyInspections, today)
      : await accountsWorkingIn(
          tx,
          localityId,
          await organizationsOfLocality(tx, localityId, today),
          canRecordInspections,
          today,
        )
  await notify(ctx, tx, {
    accountIds: found.map(({ accountId }) => accountId).filter((one) => one !== ctx.actor.accountId),
    kind: 'inspection',
    ...news,
    href: inspectionHref(id),
  })
}
