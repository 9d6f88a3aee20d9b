import type { InitiativeRow as Shown, listInitiativesRoute } from '@guongsang/contract/initiatives.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { organizationPaths } from '../organizations/index.ts'
import { type Asking, type InitiativeFilter, readInitiatives } from './initiative-queries.ts'
import { shownInitiatives } from './shown-initiatives.ts'

type Asked = Omit<Parsed<typeof listInitiativesRoute>['query'], 'cursor' | 'limit'>

/** Sáng kiến được xem, mùa mới trước. */
export async function listInitiatives(
  tx: Tx,
  asking: Asking,
  asked: Asked,
  page: PageAsked,
): Promise<Page<Shown>> {
  const read = await readInitiatives(tx, asking, await filterOf(tx, asking, asked), page)
  return { ...read, rows: await shownInitiatives(tx, asking, read.rows) }
}

async function filterOf(
  tx: Tx,
  { localityId, today }: Asking,
  { withinId, ...filter }: Asked,
): Promise<InitiativeFilter> {
  if (withinId === undefined) return filter
  const paths = await organizationPaths(tx, localityId, [withinId], today)
  return { ...filter, withinPath: paths.get(withinId) ?? `/${withinId}/` }
}
