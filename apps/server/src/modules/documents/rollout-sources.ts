/** What other modules hold about documents: meetings and training. Doors form no circle: they register here. */
import type { RolloutEvent } from '@guongsang/contract/documents-rollout.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Asking } from './reach.ts'

export interface HeldAbout extends Omit<RolloutEvent, 'organization'> {
  organizationId: string
  /** Units that somebody came from, as far as the asker may know. */
  attendedBy: readonly string[]
}

type Source = (tx: Tx, asking: Asking, documentIds: readonly string[]) => Promise<HeldAbout[]>

const sources: Source[] = []

/** Called with all documents at once; returns only what the asker sees. */
export const registerRollout = (source: Source): void => void sources.push(source)

export async function heldAbout(
  tx: Tx,
  asking: Asking,
  documentIds: readonly string[],
): Promise<HeldAbout[]> {
  const held: HeldAbout[] = []
  for (const source of sources) held.push(...(await source(tx, asking, documentIds)))
  return held
}
