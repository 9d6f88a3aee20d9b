import type { countMovementsRoute } from '@guongsang/contract/movements.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Asking, countByLevel } from './movement-queries.ts'

/** Số phong trào của một năm theo cấp phát động; tập thể và cá nhân hưởng ứng đếm riêng. */
export async function countMovements(
  tx: Tx,
  asking: Asking,
  year = yearOf(asking.today),
): Promise<Ok<typeof countMovementsRoute>> {
  const order = Object.keys(LEVELS)
  const rows = await countByLevel(tx, asking, year)
  return { year, rows: rows.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)) }
}
