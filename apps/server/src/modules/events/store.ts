/** Loads and saves anniversaries. */
import type { Insertable, Selectable } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { lockKey } from '../../platform/database/lock-key.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { AnniversaryRow } from './tables.ts'

export type Anniversary = Selectable<AnniversaryRow>

/** All that are in use in some part of the years asked: a locality has a few dozen. */
export const loadAnniversaries = (tx: Tx, localityId: string, from: Day): Promise<Anniversary[]> =>
  tx
    .selectFrom('events.anniversaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>=', from)]))
    .orderBy('id')
    .execute()

export async function lockAnniversary(tx: Tx, localityId: string, id: string): Promise<Anniversary> {
  const row = await tx
    .selectFrom('events.anniversaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('anniversary-not-found', { id })
  return row
}

/** Before one is added: two who add the same day at once write it once. */
export const lockAnniversaries = (tx: Tx, localityId: string): Promise<void> =>
  lockKey(tx, `anniversaries ${localityId}`)

export const insertAnniversaryRows = (tx: Tx, rows: readonly Insertable<AnniversaryRow>[]) =>
  tx
    .insertInto('events.anniversaries')
    .values([...rows])
    .execute()

export const saveAnniversary = saveVersioned('events.anniversaries')
