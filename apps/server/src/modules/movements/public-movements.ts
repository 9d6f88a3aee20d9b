/** What the portal may tell of movements: those launched and not cancelled. */
import { isUuid } from '@guongsang/core/kernel/id.ts'
import type { MovementHead } from '@guongsang/contract/movements.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
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

/** Those still running first, then by name. */
export const publicMovements = async (
  tx: Tx,
  localityId: string,
  today: Day,
  asked: LaunchedAsked,
): Promise<MovementHead[]> =>
  (await readLaunched(tx, localityId, today, asked)).map((one) => shownHead(one, today))

/** Null: there is none, or it was not launched, or cancelled. */
export async function publicMovement(
  tx: Tx,
  localityId: string,
  today: Day,
  id: string,
): Promise<PublicMovement | null> {
  if (!isUuid(id)) return null
  const read = await readPublic(tx, localityId, today, id)
  if (read === undefined) return null
  const { content, serves, units, collectives, individuals } = read
  return { ...shownHead(read, today), content, serves, units, collectives, individuals }
}
