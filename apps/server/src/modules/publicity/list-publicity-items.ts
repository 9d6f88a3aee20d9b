import type { ItemFilter, ItemRow as Shown } from '@guongsang/contract/publicity-items.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { organizationPaths } from '../organizations/index.ts'
import type { Asking } from './asking.ts'
import { type ItemsWanted, readItems } from './item-queries.ts'
import { shownItems } from './item-rows.ts'

/** Tin, bài được xem, mới đề xuất trước. */
export async function listPublicityItems(
  tx: Tx,
  asking: Asking,
  asked: ItemFilter,
  page: PageAsked,
): Promise<Page<Shown>> {
  const read = await readItems(tx, asking, await wantedOf(tx, asking, asked), page)
  return { ...read, rows: await shownItems(tx, asking, read.rows) }
}

async function wantedOf(
  tx: Tx,
  { localityId, today }: Asking,
  { withinId, ...wanted }: ItemFilter,
): Promise<ItemsWanted> {
  if (withinId === undefined) return wanted
  const paths = await organizationPaths(tx, localityId, [withinId], today)
  return { ...wanted, withinPath: paths.get(withinId) ?? `/${withinId}/` }
}
