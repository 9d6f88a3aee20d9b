/** Loads and saves movements. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { lockKey } from '../../platform/database/lock-key.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { MovementRow } from './tables.ts'

export type Movement = Selectable<MovementRow>
type Named = Pick<Movement, 'name' | 'aliases' | 'launched_by'>
export type Written = Omit<Insertable<MovementRow>, 'search_key' | 'sort_key'>

/** Found under every name it is printed under, and by who above launched it. */
const keysOf = ({ name, aliases, launched_by }: Named) => ({
  search_key: searchKey([name, ...aliases, launched_by ?? ''].join(' ')),
  sort_key: titleSortKey(name),
})

export async function insertMovements(tx: Tx, rows: readonly Written[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('movements.movements')
      .values(some.map((row) => ({ ...row, ...keysOf({ launched_by: null, ...row }) })))
      .execute()
}

export async function lockMovement(tx: Tx, localityId: string, id: string): Promise<Movement> {
  const row = await tx
    .selectFrom('movements.movements')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('movement-not-found', { id })
  return row
}

export const saveMovement = saveVersioned('movements.movements')

export const saveFacts = (
  tx: Tx,
  movement: Movement,
  version: number,
  facts: Named & Updateable<MovementRow>,
): Promise<void> => saveMovement(tx, movement, version, { ...facts, ...keysOf(facts) })

/** Others of the same launcher, for telling a movement typed twice, at the same moment too. */
export async function loadOfLauncher(
  tx: Tx,
  localityId: string,
  { organization_id: unit, level }: Pick<Movement, 'organization_id' | 'level'>,
): Promise<Pick<Movement, 'id' | 'name' | 'launched_on' | 'valid_from'>[]> {
  await lockKey(tx, `movements ${localityId} ${level} ${unit ?? ''}`)
  return tx
    .selectFrom('movements.movements')
    .select(['id', 'name', 'launched_on', 'valid_from'])
    .where('locality_id', '=', localityId)
    .where('level', '=', level)
    .where(sql<boolean>`organization_id is not distinct from ${unit}::uuid`)
    .where('cancelled_on', 'is', null)
    .execute()
}
