import type { ImportBatch } from '@guongsang/contract/organizations-imports.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { recordPublic } from './change.ts'
import { applyOrganizations } from './import-apply-organizations.ts'
import { applyPeople } from './import-apply-people.ts'
import type { ImportDeed } from './import-deeds.ts'
import {
  changedRows,
  demandOpen,
  keepPreview,
  markOf,
  openImport,
  type Preview,
  previewOf,
  readWorldFor,
} from './import-preview.ts'
import { shownBatch } from './import-queries.ts'
import { askedRow, type Batch, forgetSecrets, lockBatch, saveBatch, saveDone } from './import-store.ts'
import type { AskedRow } from './import-world.ts'
import { lockTargets } from './import-write-store.ts'
import { lockTree } from './tree-store.ts'

/** The world is read again under lock; when it keeps moving, somebody is working on it, and the officer is told. */
const TRIES = 3
const ROWS_TOLD = 10

export interface Confirmation {
  version: number
  leaveOutBlocked: boolean
}

/** Xác nhận nhập: all the rows in one transaction, and only if they still do what the preview showed. */
export async function confirmImport(
  ctx: Ctx,
  now: Date,
  id: string,
  asked: Confirmation,
): Promise<ImportBatch> {
  const { batch, stored } = await openImport(ctx, id)
  if (batch.version !== asked.version) throw new AppError('changed-meanwhile')
  const rows = stored.map(askedRow)
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const preview = await previewOf(ctx, { subject: batch.subject, on: batch.effective_on, rows })
    const planned = rows.map((row, at) => ({ asked: row, outcome: preview.outcomes[at]! }))
    const stale = changedRows(stored, planned)
    if (stale.length > 0) {
      await keepPreview(ctx, batch, stored, rows, preview)
      throw new AppError('import-stale', { rows: sayRows(stale.map((row) => row.asked.number)) })
    }
    demandDecided(preview, asked.leaveOutBlocked)
    const applied = await ctx.transaction((tx) => apply(ctx, tx, batch, rows, preview, now))
    if (applied) return shownBatch(ctx.actor, applied)
  }
  throw new AppError('changed-meanwhile')
}

function demandDecided({ outcomes }: Preview, leaveOutBlocked: boolean): void {
  const count = (action: string): number => outcomes.filter((one) => one.action === action).length
  if (count('choose') > 0)
    throw new AppError('import-needs-choices', { count: formatNumber(count('choose')) })
  if (count('blocked') > 0 && !leaveOutBlocked)
    throw new AppError('import-has-blocked-rows', { count: formatNumber(count('blocked')) })
}

function sayRows(numbers: readonly number[]): string {
  const more = numbers.length > ROWS_TOLD ? ` và ${formatNumber(numbers.length - ROWS_TOLD)} dòng khác` : ''
  return numbers.slice(0, ROWS_TOLD).map(formatPlain).join(', ') + more
}
const formatPlain = (number: number): string => String(number)

/** Null when the world is not the one the preview was worked out from. */
async function apply(
  ctx: Ctx,
  tx: Tx,
  batch: Batch,
  rows: AskedRow[],
  preview: Preview,
  now: Date,
): Promise<Batch | null> {
  const { locality_id: localityId, id, subject, effective_on: on } = batch
  await lockTree(tx, localityId)
  const locked = await lockBatch(tx, localityId, id)
  demandOpen(locked)
  if (locked.version !== batch.version) throw new AppError('changed-meanwhile')
  await lockTargets(tx, localityId, organizationsOf(preview.deeds), personsOf(preview.deeds))
  const world = await readWorldFor(ctx, tx, { subject, on, rows })
  if (markOf(world) !== preview.mark) return null
  const units = preview.deeds.filter((deed) => deed.of === 'organization')
  const people = preview.deeds.filter((deed) => deed.of === 'person')
  const done =
    subject === 'organizations'
      ? await applyOrganizations(ctx, tx, units, world)
      : await applyPeople(ctx, tx, people, world)
  await saveDone(tx, localityId, id, done)
  await forgetSecrets(tx, localityId, id)
  await saveBatch(tx, locked, { state: 'applied', applied_at: now })
  const { create, update } = locked.counts
  await recordPublic(ctx, tx, 'import-applied', 'import', id, {
    file: batch.file_name,
    created: formatNumber(create),
    updated: formatNumber(update),
    skipped: formatNumber(rows.length - create - update),
  })
  return { ...locked, state: 'applied', applied_at: now, version: locked.version + 1 }
}

const organizationsOf = (deeds: readonly ImportDeed[]): string[] =>
  deeds.flatMap((deed) =>
    deed.of === 'organization'
      ? [deed.id, deed.place?.parentId ?? deed.id]
      : [deed.post?.organizationId, deed.belonging?.organizationId].filter((id) => id != null),
  )

const personsOf = (deeds: readonly ImportDeed[]): string[] =>
  deeds.flatMap((deed) => (deed.of === 'person' && !deed.isNew ? [deed.id] : []))
