/** Một lần kiểm tra, with its files: whoever sees the record may read them, whoever brought them. */
import type { Inspection } from '@guongsang/contract/plans-inspections.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import { keptFile, keptFiles } from '../files/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { seenPlanTitles } from './door-queries.ts'
import { findInspection, type InspectionInHand } from './inspection-store.ts'
import { inspectionRow } from './list-inspections.ts'
import type { Asking } from './reach.ts'
import { inspectionActs } from './take-inspection.ts'

export async function seenInspection(tx: Tx, asking: Asking, id: string): Promise<InspectionInHand> {
  const inHand = await findInspection(tx, asking, id)
  if (inHand === undefined) throw new AppError('inspection-not-found', { id })
  return inHand
}

export async function showInspection(tx: Tx, asking: Asking, id: string): Promise<Inspection> {
  const { localityId, today } = asking
  const inHand = await seenInspection(tx, asking, id)
  const { inspection: row } = inHand
  const names = await organizationNames(tx, localityId, [row.organization_id], today)
  const plans = await seenPlanTitles(tx, asking, row.plan_id === null ? [] : [row.plan_id])
  const files = await keptFiles(tx, localityId, [...row.file_ids, ...row.remedy_file_ids])
  const kept = (ids: readonly string[]) =>
    ids.flatMap((one) => {
      const file = files.get(one)
      return file === undefined ? [] : [{ id: one, name: file.name, sizeBytes: file.size_bytes }]
    })
  const plan = row.plan_id === null ? undefined : plans.get(row.plan_id)
  return {
    ...inspectionRow(row, names, today),
    plan: plan === undefined ? null : { id: row.plan_id!, name: plan },
    findings: row.findings,
    shortcomings: row.shortcomings,
    advice: row.advice,
    files: kept(row.file_ids),
    remedyFiles: kept(row.remedy_file_ids),
    sentOn: row.sent_on,
    stateReason: row.state_reason,
    checkedOn: row.checked_on,
    checkedBy: row.checked_by,
    recordedBy: row.recorded_by,
    version: row.version,
    may: inspectionActs(inHand),
  }
}

export async function downloadInspectionFile(
  ctx: Ctx,
  platform: Platform,
  id: string,
  fileId: string,
): Promise<Download> {
  const open = await ctx.transaction(async (tx) => {
    const { inspection } = await seenInspection(tx, askingOf(ctx), id)
    if (![...inspection.file_ids, ...inspection.remedy_file_ids].includes(fileId))
      throw new AppError('file-not-found')
    return keptFile(tx, inspection.locality_id, fileId)
  })
  return open(platform)
}
