/** Phong trào on the portal: those launched and not cancelled, at this moment. */
import { isUuid } from '@guongsang/core/kernel/id.ts'
import type { MovementHead } from '@guongsang/contract/movements.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { readsWithin } from '../organizations/index.ts'
import { shownHead } from './movement-heads.ts'
import { type LaunchedAsked, readLaunched, readPublic } from './movement-queries.ts'

export interface PublicMovement extends MovementHead {
  content: string | null
  serves: string | null
  /** Units that take part, collectives and people counted apart. */
  units: number
  collectives: number
  individuals: number
}

/** Reads that can only read, fenced to one locality; null when there is no such locality, or no such movement. */
export function publicMovements(database: Database) {
  const within = readsWithin(database)
  return {
    /** Those still running first, then by name. */
    movements: (slug: string, on: Day, asked: LaunchedAsked) =>
      within(slug, async (tx, id) =>
        (await readLaunched(tx, id, on, asked)).map((one) => shownHead(one, on)),
      ),
    movement: (slug: string, id: string, on: Day) =>
      within(slug, (tx, localityId) => findPublic(tx, localityId, id, on)),
  }
}

async function findPublic(tx: Tx, localityId: string, id: string, on: Day): Promise<PublicMovement | null> {
  const read = isUuid(id) ? await readPublic(tx, localityId, on, id) : undefined
  if (read === undefined) return null
  const { content, serves, units, collectives, individuals } = read
  return { ...shownHead(read, on), content, serves, units, collectives, individuals }
}
