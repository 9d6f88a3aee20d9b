import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { CatalogueEntryRow } from './tables.ts'

type Catalogue = CatalogueEntryRow['catalogue']

/** Refuses a code the catalogue does not offer, at the field where it was chosen. */
export async function demandCode(
  tx: Tx,
  localityId: string,
  catalogue: Catalogue,
  codes: readonly string[],
  field: string,
): Promise<Map<string, CatalogueEntryRow>> {
  const entries = await loadCatalogue(tx, localityId, catalogue)
  const known = new Map(entries.map((entry) => [entry.code, entry]))
  if (codes.some((code) => !known.get(code)?.in_use))
    throw new AppError('catalogue-code-unknown', {}, [
      { field, message: 'Mục này không có trong danh mục hoặc đã ngưng dùng.' },
    ])
  return known
}

/** In the order of the catalogue. */
export const loadCatalogue = (
  tx: Tx,
  localityId: string,
  catalogue: Catalogue,
): Promise<CatalogueEntryRow[]> =>
  tx
    .selectFrom('organizations.catalogue_entries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('catalogue', '=', catalogue)
    .orderBy('sort_order')
    .orderBy('code')
    .execute()

export async function saveEntry(tx: Tx, entry: CatalogueEntryRow): Promise<void> {
  const { locality_id: _, catalogue: __, code: ___, ...facts } = entry
  await tx
    .insertInto('organizations.catalogue_entries')
    .values(entry)
    .onConflict((conflict) => conflict.columns(['locality_id', 'catalogue', 'code']).doUpdateSet(facts))
    .execute()
}
