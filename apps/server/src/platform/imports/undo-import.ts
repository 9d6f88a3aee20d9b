import type { ImportBatch } from '@guongsang/contract/imports.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { type Ctx, localityOf } from '../ctx.ts'
import type { Tx } from '../database/database.ts'
import { AppError } from '../errors.ts'
import { kindOf, type Written } from './kind.ts'
import { demandImport, demandOpen, inBackground } from './preview.ts'
import { shownBatch } from './queries.ts'
import { type Batch, findBatch, loadRows, lockBatch, saveBatch, saveStep } from './store.ts'

/** Gỡ lần nhập: as long as nothing was built upon it. What was added goes, what was changed is again what it was. */
export async function undoImport(ctx: Ctx, now: Date, id: string): Promise<ImportBatch> {
  const localityId = localityOf(ctx)
  return ctx.transaction(async (tx) => {
    const seen = await findBatch(tx, localityId, id)
    const kind = kindOf(seen.subject)
    demandImport(ctx, kind)
    if (!inBackground(seen)) await kind.lock(tx, localityId)
    const batch = await lockBatch(tx, localityId, id)
    demandApplied(batch)
    const undone = inBackground(batch) ? await undoLater(ctx, tx, batch) : await takeBack(ctx, tx, batch, now)
    return shownBatch(ctx.actor, undone)
  })
}

function demandApplied(batch: Batch): void {
  if (batch.state === 'undoing' || batch.state === 'applying') demandOpen(batch)
  if (batch.state !== 'applied') throw new AppError('import-not-applied')
}

async function undoLater(ctx: Ctx, tx: Tx, batch: Batch): Promise<Batch> {
  const change = { state: 'undoing', step: 'waiting', asked_by: ctx.actor.name, trouble: null } as const
  await saveBatch(tx, batch, change)
  await ctx.record(tx, 'import-undo-asked', { kind: 'import', id: batch.id }, { file: batch.file_name })
  await ctx.enqueue(tx, 'take-back-import', { importId: batch.id })
  return { ...batch, ...change, version: batch.version + 1 }
}

/** Takes back what was handed on; nothing when that has been done. */
export async function takeBackAsked(ctx: Ctx, now: Date, id: string): Promise<void> {
  const localityId = localityOf(ctx)
  const seen = await ctx.transaction(async (tx) => {
    const batch = await lockBatch(tx, localityId, id)
    if (batch.state === 'undoing') await saveStep(tx, batch, 'writing')
    return batch
  })
  if (seen.state !== 'undoing') return
  await ctx.transaction(async (tx) => {
    await kindOf(seen.subject).lock(tx, localityId)
    const batch = await lockBatch(tx, localityId, id)
    if (batch.state === 'undoing') await takeBack(ctx, tx, batch, now)
  })
}

async function takeBack(ctx: Ctx, tx: Tx, batch: Batch, now: Date): Promise<Batch> {
  const { locality_id: localityId, id, file_name: file, counts } = batch
  const written = (await loadRows(tx, localityId, id)).flatMap(
    ({ row_number: row, done }): Written<unknown>[] => (done === null ? [] : [{ row, done }]),
  )
  await kindOf(batch.subject).takeBack(ctx, tx, written, file)
  const change = { state: 'undone', step: null, trouble: null, undone_at: now } as const
  await saveBatch(tx, batch, change)
  const facts = { file, created: formatNumber(counts.create), updated: formatNumber(counts.update) }
  await ctx.record(tx, 'import-undone', { kind: 'import', id }, facts)
  return { ...batch, ...change, version: batch.version + 1 }
}

const REASONS_TOLD = 5

/** Something that was built upon what an import wrote. */
export interface BuiltUpon {
  row: number | undefined
  name: string
  what: string
}

export function refuseBuiltUpon(found: readonly BuiltUpon[]): void {
  if (found.length === 0) return
  const say = ({ row, name, what }: BuiltUpon): string => `dòng ${row ?? '?'}, ${name}: ${what}`
  const reasons = [...new Set(found.map(say))]
  const more = reasons.length > REASONS_TOLD ? '; và các chỗ khác' : ''
  throw new AppError('import-built-upon', { reasons: reasons.slice(0, REASONS_TOLD).join('; ') + more })
}
