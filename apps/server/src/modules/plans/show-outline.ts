import type { ReportOutline } from '@guongsang/contract/plans-outlines.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { findDuty } from './duty-store.ts'
import { latestOutline } from './outline-store.ts'
import { shownOutline } from './outline-of-item.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'

/** Whoever sees the plan sees what its reports answer; a duty of a plan the actor does not see is not there. */
export async function showOutline(
  tx: Tx,
  asking: Asking,
  dutyId: string,
): Promise<{ outline: ReportOutline | null }> {
  const duty = await findDuty(tx, asking.localityId, dutyId)
  await findPlan(tx, asking, duty.plan_id).catch((error: unknown) => {
    throw error instanceof AppError ? new AppError('duty-not-found', { id: dutyId }) : error
  })
  const latest = await latestOutline(tx, asking.localityId, dutyId)
  return { outline: await shownOutline(tx, latest ?? null) }
}
