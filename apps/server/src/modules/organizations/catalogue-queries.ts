import type { CatalogueEntry } from '@guongsang/contract/organizations-places.ts'
import type { Tx } from '../../platform/database/database.ts'
import { loadCatalogue } from './catalogue-store.ts'
import type { CatalogueEntryRow } from './tables.ts'

/** In the locality's own order, entries out of use among them. */
export async function listCatalogue(
  tx: Tx,
  localityId: string,
  catalogue: CatalogueEntryRow['catalogue'],
): Promise<CatalogueEntry[]> {
  const entries = await loadCatalogue(tx, localityId, catalogue)
  return entries.map((entry) => ({
    code: entry.code,
    label: entry.label,
    sortOrder: entry.sort_order,
    inUse: entry.in_use,
    underCommittee: entry.under_committee,
    vertical: entry.vertical,
    singleHolder: entry.single_holder,
  }))
}
