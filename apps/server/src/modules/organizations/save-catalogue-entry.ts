import { CATALOGUES } from '@guongsang/contract/organizations-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { saveEntry } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import { canEditCatalogues, demand } from './policy.ts'
import { readName } from './spelling.ts'
import type { CatalogueEntryRow } from './tables.ts'

export interface EntryFacts {
  label: string
  sortOrder: number
  inUse: boolean
  underCommittee: boolean
  vertical: boolean
  singleHolder: boolean
}

/** Thêm hoặc sửa một mục danh mục. Entries go out of use; they are not removed, for records name them. */
export async function saveCatalogueEntry(
  ctx: Ctx,
  catalogue: CatalogueEntryRow['catalogue'],
  code: string,
  facts: EntryFacts,
): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canEditCatalogues, { localityId })
  const label = readName('label', facts.label)
  await ctx.transaction(async (tx) => {
    await saveEntry(tx, {
      locality_id: localityId,
      catalogue,
      code,
      label,
      sort_order: facts.sortOrder,
      in_use: facts.inUse,
      under_committee: facts.underCommittee,
      vertical: facts.vertical,
      single_holder: facts.singleHolder,
    })
    await record(ctx, tx, 'catalogue-entry-saved', 'catalogue', `${catalogue}/${code}`, {
      catalogue: CATALOGUES[catalogue],
      label,
    })
  })
}
