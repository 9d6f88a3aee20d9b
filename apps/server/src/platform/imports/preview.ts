/** The preview of an import, worked out outside of every transaction: nobody waits while thousands of rows are compared. */
import { createHash } from 'node:crypto'
import { IMPORT_STATES, type ImportBatch } from '@guongsang/contract/imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { canonical } from '../audit/record.ts'
import { may } from '../auth/policy.ts'
import { type Ctx, localityOf } from '../ctx.ts'
import type { Tx } from '../database/database.ts'
import { AppError } from '../errors.ts'
import { type ImportKind, kindOf } from './kind.ts'
import { type AskedRow, countsOf, type Outcome, type Plan, planRows, questionsOf } from './plan.ts'
import { shownBatch } from './queries.ts'
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
} from './store.ts'

export interface Preview extends Plan<unknown> {
  /** The same for the same world: whether anything moved since. */
  mark: string
}

export function demandImport(ctx: Ctx, kind: ImportKind): void {
  if (!may(ctx.actor, kind.policy, { localityId: localityOf(ctx) })) throw new AppError('forbidden')
}

export async function previewOf(
  ctx: Ctx,
  kind: ImportKind,
  on: Day,
  rows: readonly AskedRow[],
): Promise<Preview> {
  const world = await ctx.transaction((tx) => readWorldFor(ctx, tx, kind, on, rows))
  return { ...(await planRows(kind, { rows: [...rows], world })), mark: markOf(world) }
}

export const readWorldFor = (
  ctx: Ctx,
  tx: Tx,
  kind: ImportKind,
  on: Day,
  rows: readonly AskedRow[],
): Promise<unknown> => kind.readWorld(tx, localityOf(ctx), { on, today: ctx.today, rows })

export const markOf = (world: unknown): string =>
  createHash('sha256').update(JSON.stringify(world)).digest('hex')

export function demandOpen(batch: Batch): void {
  const state = IMPORT_STATES[batch.state].toLowerCase()
  if (batch.state === 'applying' || batch.state === 'undoing')
    throw new AppError('import-under-way', { state })
  if (batch.state !== 'previewed') throw new AppError('import-not-open', { state })
}

/** More rows than this are written by a job: nobody looks at a screen that stands still. */
const ROWS_WHILE_WAITING = 1_000

export const inBackground = (batch: Batch): boolean => batch.row_count > ROWS_WHILE_WAITING

/** An open import with its rows. */
export async function openImport(
  ctx: Ctx,
  id: string,
): Promise<{ kind: ImportKind; batch: Batch; stored: StoredRow[] }> {
  const localityId = localityOf(ctx)
  return ctx.transaction(async (tx) => {
    const batch = await findBatch(tx, localityId, id)
    const kind = kindOf(batch.subject)
    demandImport(ctx, kind)
    demandOpen(batch)
    return { kind, batch, stored: await loadRows(tx, localityId, id) }
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
  edit: (kind: ImportKind, stored: readonly StoredRow[]) => AskedRow[],
  check: (outcomes: readonly Outcome[]) => void = () => {},
): Promise<ImportBatch> {
  const { kind, batch, stored } = await openImport(ctx, id)
  const rows = edit(kind, stored)
  const preview = await previewOf(ctx, kind, batch.effective_on, rows)
  check(preview.outcomes)
  const planned = rows.map((asked, at) => ({ asked, outcome: preview.outcomes[at]! }))
  return ctx.transaction(async (tx) => {
    const locked = await lockBatch(tx, batch.locality_id, batch.id)
    demandOpen(locked)
    if (locked.version !== batch.version) throw new AppError('changed-meanwhile')
    return shownBatch(ctx.actor, await keepPreview(tx, locked, stored, planned))
  })
}

/** Only what differs from before is written. The batch must be locked. */
export async function keepPreview(
  tx: Tx,
  batch: Batch,
  stored: readonly StoredRow[],
  planned: readonly PlannedRow[],
  trouble: string | null = null,
): Promise<Batch> {
  const differs = planned.filter(
    ({ asked, outcome }, at) =>
      canonical({ asked, outcome }) !==
      canonical({ asked: askedRow(stored[at]!), outcome: outcomeOf(stored[at]!) }),
  )
  await savePlannedRows(tx, batch.locality_id, batch.id, differs)
  const outcomes = planned.map(({ outcome }) => outcome)
  const [counts, questions] = [countsOf(outcomes), questionsOf(outcomes)]
  const open = { state: 'previewed', step: null, trouble } as const
  const texts = { counts: JSON.stringify(counts), questions: JSON.stringify(questions) }
  await saveBatch(tx, batch, { ...open, ...texts })
  return { ...batch, ...open, counts, questions, version: batch.version + 1 }
}
