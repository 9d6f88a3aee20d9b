import type { Locality } from '@guongsang/contract/organizations-localities.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type LocalityFacts, loadLocalities } from './locality-store.ts'

/** In Vietnamese order of their names. */
export const listLocalities = async (tx: Tx): Promise<Locality[]> =>
  (await loadLocalities(tx)).map(shownLocality)

export const shownLocality = (locality: LocalityFacts): Locality => ({
  id: locality.id,
  slug: locality.slug,
  name: locality.name,
  fullName: locality.full_name,
  parentName: locality.parent_name,
  level: locality.level,
})
