/** The preview of an import, worked out outside of every transaction: nobody waits while thousands of rows are compared. */
import { createHash } from 'node:crypto'
import type { ImportBatch } from '@guongsang/contract/organizations-imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { canonical } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { IMPORT_STATES } from '@guongsang/contract/organizations-imports.ts'
import { localityOf } from './change.ts'
import type { ImportSubject } from './import-columns.ts'
import { planImport } from './import-plan.ts'
import { shownBatch } from './import-queries.ts'
import {
  askedRow,
  type Batch,
  findBatch,
  loadRows,
  lockBatch,
  outcomeOf,
  type PlannedRow,
  saveBatch,
  savePlannedRows,
  type StoredRow,
} from './import-store.ts'
import { type AskedRow, countsOf, type ImportWorld, type Outcome, type Plan } from './import-world.ts'
import { readWorld } from './import-world-queries.ts'
import { canImport, demand } from './policy.ts'

export interface Preview extends Plan {
  world: ImportWorld
  /** The same for the same world: whether anything moved since. */
  mark: string
}

export async function previewOf(
  ctx: Ctx,
  asked: { subject: ImportSubject; on: Day; rows: AskedRow[] },
): Promise<Preview> {
  const world = await ctx.transaction((tx) => readWorldFor(ctx, tx, asked))
  return { ...(await planImport({ ...asked, world })), world, mark: markOf(world) }
}

export const readWorldFor = (
  ctx: Ctx,
  tx: Tx,
  asked: { subject: ImportSubject; on: Day; rows: readonly AskedRow[] },
): Promise<ImportWorld> => readWorld(tx, localityOf(ctx), { ...asked, today: ctx.today })

export const markOf = (world: ImportWorld): string =>
  createHash('sha256').update(JSON.stringify(world)).digest('hex')

export function demandOpen(batch: Batch): void {
  if (batch.state !== 'previewed')
    throw new AppError('import-not-open', { state: IMPORT_STATES[batch.state].toLowerCase() })
}

/** An open import with its rows. */
export async function openImport(ctx: Ctx, id: string): Promise<{ batch: Batch; stored: StoredRow[] }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canImport, { localityId })
  return ctx.transaction(async (tx) => {
    const batch = await findBatch(tx, localityId, id)
    demandOpen(batch)
    return { batch, stored: await loadRows(tx, localityId, id) }
  })
}

/** Rows whose outcome is another one than was shown. */
export function changedRows(stored: readonly StoredRow[], rows: readonly PlannedRow[]): PlannedRow[] {
  return rows.filter(({ outcome }, at) => canonical(outcome) !== canonical(outcomeOf(stored[at]!)))
}

/** Changes what was asked of the rows, works the preview out anew and keeps it. */
export async function replan(
  ctx: Ctx,
  id: string,
  edit: (batch: Batch, rows: AskedRow[]) => AskedRow[],
  check: (rows: readonly AskedRow[], outcomes: readonly Outcome[]) => void = () => {},
): Promise<ImportBatch> {
  const { batch, stored } = await openImport(ctx, id)
  const rows = edit(batch, stored.map(askedRow))
  const preview = await previewOf(ctx, { subject: batch.subject, on: batch.effective_on, rows })
  check(rows, preview.outcomes)
  return keepPreview(ctx, batch, stored, rows, preview)
}

/** Only what differs from before is written. */
export async function keepPreview(
  ctx: Ctx,
  batch: Batch,
  stored: readonly StoredRow[],
  rows: readonly AskedRow[],
  preview: Plan,
): Promise<ImportBatch> {
  const planned = rows.map((asked, at) => ({ asked, outcome: preview.outcomes[at]! }))
  const differs = planned.filter(
    ({ asked, outcome }, at) =>
      canonical({ asked, outcome }) !==
      canonical({ asked: askedRow(stored[at]!), outcome: outcomeOf(stored[at]!) }),
  )
  return ctx.transaction(async (tx) => {
    const locked = await lockBatch(tx, batch.locality_id, batch.id)
    demandOpen(locked)
    if (locked.version !== batch.version) throw new AppError('changed-meanwhile')
    await savePlannedRows(tx, batch.locality_id, batch.id, differs)
    const counts = countsOf(preview.outcomes)
    await saveBatch(tx, locked, { counts: JSON.stringify(counts) })
    return shownBatch(ctx.actor, { ...locked, counts, version: locked.version + 1 })
  })
}
