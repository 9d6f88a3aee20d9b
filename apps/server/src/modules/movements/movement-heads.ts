/** A movement as others name it: what it is called, who launched it, when, and where it stands. */
import type { listMovementChoicesRoute, MovementHead } from '@guongsang/contract/movements.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { movementStanding } from '@guongsang/core/movements/standing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type HeadRead, readHeads, readLaunched } from './movement-queries.ts'

export const shownHead = (read: HeadRead, today: Day): MovementHead => ({
  id: read.id,
  name: read.name,
  kind: read.kind,
  level: read.level,
  launchedBy: read.launcher,
  launchedOn: read.launched_on,
  from: read.valid_from,
  to: read.valid_to,
  isFocus: read.is_focus,
  followsHoChiMinh: read.follows_ho_chi_minh,
  standing: movementStanding(
    {
      launchedOn: read.launched_on,
      from: read.valid_from,
      to: read.valid_to,
      cancelledOn: read.cancelled_on,
    },
    today,
  ),
})

/** Whoever asks answers for who may see them. One that is not known is left out. */
export async function movementHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  today: Day,
): Promise<Map<string, MovementHead>> {
  const read = await readHeads(tx, localityId, [...new Set(ids)], today)
  return new Map(read.map((one) => [one.id, shownHead(one, today)]))
}

const MOST_CHOICES = 30

/** A locality launches a handful a year. */
const MOST_LAUNCHED = 1000

/** Every one that was launched, for whoever counts what became of each. */
export const launchedMovements = async (tx: Tx, localityId: string, today: Day): Promise<MovementHead[]> =>
  (await readLaunched(tx, localityId, today, { limit: MOST_LAUNCHED })).map((one) => shownHead(one, today))

/** Phong trào đã phát động, to be pointed at in forms. */
export async function listMovementChoices(
  tx: Tx,
  localityId: string,
  today: Day,
  q?: string,
): Promise<Ok<typeof listMovementChoicesRoute>> {
  const read = await readLaunched(tx, localityId, today, { q, limit: MOST_CHOICES })
  return { rows: read.map((one) => shownHead(one, today)) }
}
