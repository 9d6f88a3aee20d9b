import type { ImportBatch } from '@guongsang/contract/imports.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { type Ctx, localityOf } from '../ctx.ts'
import type { Tx } from '../database/database.ts'
import { AppError } from '../errors.ts'
import { type ImportKind, kindOf } from './kind.ts'
import {
  changedRows,
  demandImport,
  demandOpen,
  inBackground,
  keepPreview,
  markOf,
  openImport,
  type Preview,
  previewOf,
  readWorldFor,
} from './preview.ts'
import { shownBatch } from './queries.ts'
import {
  askedRow,
  type Batch,
  forgetSecrets,
  loadRows,
  lockBatch,
  type PlannedRow,
  saveBatch,
  saveDone,
  saveStep,
  type StoredRow,
} from './store.ts'

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
  const { kind, batch, stored } = await openImport(ctx, id)
  if (batch.version !== asked.version) throw new AppError('changed-meanwhile')
  demandDecided(batch, asked.leaveOutBlocked)
  if (inBackground(batch)) return confirmLater(ctx, batch)
  return shownBatch(ctx.actor, await applyImport(ctx, now, kind, batch, stored))
}

/** As it was when it was opened: what has been written or discarded meanwhile says so, before what was only edited. */
async function lockAsOpened(tx: Tx, opened: Batch): Promise<Batch> {
  const locked = await lockBatch(tx, opened.locality_id, opened.id)
  if (locked.state !== opened.state) demandOpen(locked)
  if (locked.version !== opened.version) throw new AppError('changed-meanwhile')
  return locked
}

/** A long one is handed to a job: whoever confirmed it need not wait. */
async function confirmLater(ctx: Ctx, batch: Batch): Promise<ImportBatch> {
  return ctx.transaction(async (tx) => {
    const locked = await lockAsOpened(tx, batch)
    const change = { state: 'applying', step: 'waiting', asked_by: ctx.actor.name, trouble: null } as const
    await saveBatch(tx, locked, change)
    const facts = { file: batch.file_name, count: formatNumber(batch.row_count) }
    await ctx.record(tx, 'import-confirmed', { kind: 'import', id: batch.id }, facts)
    await ctx.enqueue(tx, 'apply-import', { importId: batch.id })
    return shownBatch(ctx.actor, { ...locked, ...change, version: locked.version + 1 })
  })
}

/** Writes what was confirmed and handed on; null when that has been done, or taken back. */
export async function applyConfirmed(ctx: Ctx, now: Date, id: string): Promise<Batch | null> {
  const found = await ctx.transaction(async (tx) => {
    const batch = await lockBatch(tx, localityOf(ctx), id)
    if (batch.state !== 'applying') return null
    await saveStep(tx, batch, 'comparing')
    return batch
  })
  if (found === null) return null
  const stored = await ctx.transaction((tx) => loadRows(tx, found.locality_id, id))
  return applyImport(ctx, now, kindOf(found.subject), found, stored)
}

async function applyImport(
  ctx: Ctx,
  now: Date,
  kind: ImportKind,
  opened: Batch,
  stored: readonly StoredRow[],
): Promise<Batch> {
  const rows = stored.map(askedRow)
  demandImport(ctx, kind)
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const preview = await previewOf(ctx, kind, opened.effective_on, rows)
    const planned = rows.map((asked, at) => ({ asked, outcome: preview.outcomes[at]! }))
    await refuseStale(ctx, opened, stored, planned)
    if (opened.state === 'applying') await ctx.transaction((tx) => saveStep(tx, opened, 'writing'))
    const applied = await ctx.transaction((tx) => apply(ctx, tx, kind, opened, planned, preview, now))
    if (applied) return applied
  }
  throw new AppError('changed-meanwhile')
}

function demandDecided({ counts }: Batch, leaveOutBlocked: boolean): void {
  if (counts.choose > 0) throw new AppError('import-needs-choices', { count: formatNumber(counts.choose) })
  if (counts.blocked > 0 && !leaveOutBlocked)
    throw new AppError('import-has-blocked-rows', { count: formatNumber(counts.blocked) })
}

/** Rows that would do something else by now are shown anew, before anything is written. */
async function refuseStale(
  ctx: Ctx,
  batch: Batch,
  stored: readonly StoredRow[],
  planned: readonly PlannedRow[],
): Promise<void> {
  const stale = changedRows(stored, planned)
  if (stale.length === 0) return
  const error = new AppError('import-stale', { rows: sayRows(stale.map((row) => row.asked.number)) })
  await ctx.transaction(async (tx) => {
    const locked = await lockAsOpened(tx, batch)
    const trouble = locked.state === 'applying' ? error.sentence : null
    await keepPreview(tx, locked, stored, planned, trouble)
  })
  throw error
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
  kind: ImportKind,
  batch: Batch,
  planned: readonly PlannedRow[],
  preview: Preview,
  now: Date,
): Promise<Batch | null> {
  const { locality_id: localityId, id, effective_on: on } = batch
  await kind.lock(tx, localityId)
  const locked = await lockAsOpened(tx, batch)
  await kind.lockTargets(tx, localityId, preview.deeds)
  const rows = planned.map(({ asked }) => asked)
  const world = await readWorldFor(ctx, tx, kind, on, rows)
  if (markOf(world) !== preview.mark) return null
  await saveDone(tx, localityId, id, await kind.write(ctx, tx, preview.deeds, world))
  await forgetSecrets(tx, localityId, id)
  const change = { state: 'applied', step: null, trouble: null, applied_at: now } as const
  await saveBatch(tx, locked, change)
  const { create, update } = locked.counts
  const facts = {
    file: batch.file_name,
    created: formatNumber(create),
    updated: formatNumber(update),
    skipped: formatNumber(rows.length - create - update),
  }
  await ctx.record(tx, 'import-applied', { kind: 'import', id }, facts)
  return { ...locked, ...change, version: locked.version + 1 }
}
