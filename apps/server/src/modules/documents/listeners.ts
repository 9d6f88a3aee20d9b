/** Other modules hear of a document of theirs, and say who has duties in it. Doors form no circle: they register here. */
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { DocumentHead } from './read-heads.ts'

export interface DocumentChange {
  head: DocumentHead
  what: 'submitted' | 'returned' | 'signed' | 'numbered' | 'issued' | 'withdrawn' | 'cancelled' | 'replaced'
  reason: string | null
  at: Date
}

type ChangeListener = (ctx: Ctx, tx: Tx, change: DocumentChange) => Promise<void>
type Paper = (
  tx: Tx,
  localityId: string,
  documentId: string,
  on: Day,
) => Promise<OfficialDocument | undefined>
type DutyBearers = (tx: Tx, localityId: string, documentId: string, on: Day) => Promise<string[]>

const listeners: ChangeListener[] = []
const bearers: DutyBearers[] = []
const papers: Paper[] = []

/** Called in the transaction of every step of a document's life; many listeners care for the issue alone. */
export const registerDocumentListener = (listener: ChangeListener): void => void listeners.push(listener)

/** Who must do something by this document: ids of organisations of the day. */
export const registerDutyBearers = (provider: DutyBearers): void => void bearers.push(provider)

/** What a module prints for a document whose text it keeps, as plans do. */
export const registerPaper = (provider: Paper): void => void papers.push(provider)

export async function tellListeners(ctx: Ctx, tx: Tx, change: DocumentChange): Promise<void> {
  for (const listener of listeners) await listener(ctx, tx, change)
}

export async function dutyBearersOf(
  tx: Tx,
  localityId: string,
  documentId: string,
  on: Day,
): Promise<string[]> {
  const found = await Promise.all(bearers.map((provider) => provider(tx, localityId, documentId, on)))
  return [...new Set(found.flat())]
}

export async function paperOf(
  tx: Tx,
  localityId: string,
  documentId: string,
  on: Day,
): Promise<OfficialDocument | undefined> {
  for (const provider of papers) {
    const paper = await provider(tx, localityId, documentId, on)
    if (paper !== undefined) return paper
  }
  return undefined
}
