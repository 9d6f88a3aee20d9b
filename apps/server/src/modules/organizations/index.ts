/** The door of organisations and people: what other modules and the portal may call, nothing else. */
import type { Tx } from '../../platform/database/database.ts'
import { loadLocalities } from './locality-store.ts'

export type * from './directory.ts'
export { insertDirectory } from './insert-directory.ts'
export { publicReads } from './public-reads.ts'
export { holderOn, headsOn } from './designation-queries.ts'
export { organizationListOn, organizationNames, organizationPaths } from './door-queries.ts'
export { loadLocalities, loadLocality, type LocalityFacts } from './locality-store.ts'
export { defaultCatalogues } from './defaults.ts'

export const listLocalityIds = async (tx: Tx): Promise<string[]> =>
  (await loadLocalities(tx)).map((locality) => locality.id)
