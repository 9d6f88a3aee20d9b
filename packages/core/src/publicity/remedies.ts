/** What is still to be set right in one of the places an item went to. */
import type { ItemState } from './item-state.ts'

export interface Placed {
  /** The edition that was shown or read there. */
  edition: number
  remedies: readonly { kind: 'corrected' | 'taken-down' | 'announced'; edition: number }[]
}

export type Owed = 'correction' | 'take-down'

/**
 * Withdrawn: it is to be taken down, or said there that it no longer holds. Corrected: whatever shows older words is to show the
 * new ones, or, where nothing can be changed (a broadcast, a printed page), to say so.
 */
export function owedAt(
  item: { state: ItemState; approvedEdition: number | null },
  { edition, remedies }: Placed,
): Owed | null {
  if (remedies.some(({ kind }) => kind === 'taken-down')) return null
  if (item.state === 'withdrawn') return 'take-down'
  const latest = Math.max(edition, ...remedies.map((remedy) => remedy.edition))
  return item.approvedEdition !== null && latest < item.approvedEdition ? 'correction' : null
}
