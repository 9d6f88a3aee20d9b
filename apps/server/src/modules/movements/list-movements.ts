import type { listMovementsRoute, MovementRow as Shown } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { organizationPaths } from '../organizations/index.ts'
import { type Asking, type MovementFilter, readMovements } from './movement-queries.ts'
import { shownMovement } from './shown-movements.ts'

type Asked = Omit<Parsed<typeof listMovementsRoute>['query'], 'cursor' | 'limit'>

/** Phong trào thi đua, theo tên. */
export async function listMovements(
  tx: Tx,
  asking: Asking,
  asked: Asked,
  page: PageAsked,
): Promise<Page<Shown>> {
  const read = await readMovements(tx, asking, await filterOf(tx, asking, asked), page)
  return { ...read, rows: read.rows.map((row) => shownMovement(row, asking.today)) }
}

async function filterOf(
  tx: Tx,
  { localityId, today }: Asking,
  { withinId, ...filter }: Asked,
): Promise<MovementFilter> {
  if (withinId === undefined) return filter
  const paths = await organizationPaths(tx, localityId, [withinId], today)
  return { ...filter, withinPath: paths.get(withinId) ?? `/${withinId}/` }
}
