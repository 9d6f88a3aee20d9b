/** What can be imported. A module declares each kind once, at load; the platform does the rest and knows none of them. */
import type { ImportChoice, ImportSubject } from '@guongsang/contract/imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Policy } from '../auth/policy.ts'
import type { Ctx } from '../ctx.ts'
import type { Tx } from '../database/database.ts'
import type { ImportColumns } from './columns.ts'
import type { AskedRow, Plan } from './plan.ts'

export interface WorldAsked {
  /** The day from which what is imported holds. */
  on: Day
  today: Day
  rows: readonly AskedRow[]
}

/** What confirming wrote for one row. */
export interface Written<Done> {
  row: number
  done: Done
}

export interface Question {
  label: string
  /** What may be chosen for all rows at once. */
  choices: readonly { choice: ImportChoice; label: string }[]
}

/** `World`: what a preview is worked out from. `Deed`: what a row will write. `Done`: what it wrote. All plain data. */
export interface ImportKind<World = unknown, Deed = unknown, Done = unknown> {
  subject: ImportSubject
  policy: Policy
  columns: ImportColumns
  /** A table must have one of these columns, and then two of all. */
  mainColumns: readonly string[]
  questions: Record<string, Question>
  /** In an order that does not vary: whether anything moved since is told by comparing two worlds. */
  readWorld(tx: Tx, localityId: string, asked: WorldAsked): Promise<World>
  /** Pure: rows and world in, outcomes and deeds out. */
  plan(rows: readonly AskedRow[], world: World): Plan<Deed>
  /** The script that runs `plan` in a thread. */
  worker: URL
  /** The locality's own list of this name, for the template. */
  choicesOf(list: string, world: World): readonly string[]
  /** What must stand still until the end, taken before the import itself, so that all take it in one order. */
  lock(tx: Tx, localityId: string): Promise<void>
  lockTargets(tx: Tx, localityId: string, deeds: readonly Deed[]): Promise<void>
  /** Writes what the deeds say and decides nothing any more; gives what it wrote by row. */
  write(ctx: Ctx, tx: Tx, deeds: readonly Deed[], world: World): Promise<ReadonlyMap<number, Done>>
  /** Takes back exactly that, or refuses with what has been built upon it. */
  takeBack(ctx: Ctx, tx: Tx, written: readonly Written<Done>[], file: string): Promise<void>
}

const kinds = new Map<ImportSubject, ImportKind>()

export function defineImport<World, Deed, Done>(kind: ImportKind<World, Deed, Done>): ImportKind {
  if (kinds.has(kind.subject)) throw new Error(`Import "${kind.subject}" is declared twice`)
  // Each world, deed and record of a kind is only ever given back to the same kind.
  const known = kind as ImportKind
  kinds.set(kind.subject, known)
  return known
}

export function kindOf(subject: ImportSubject): ImportKind {
  const kind = kinds.get(subject)
  if (!kind) throw new Error(`Import "${subject}" is not declared`)
  return kind
}
