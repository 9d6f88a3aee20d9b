import type { ItemFilter, ItemRow as Shown } from '@guongsang/contract/publicity-items.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { type Asking, pathAsked } from './asking.ts'
import { readItems } from './item-queries.ts'
import { shownItems } from './item-rows.ts'

/** Tin, bài được xem, mới đề xuất trước. */
export async function listPublicityItems(
  tx: Tx,
  asking: Asking,
  { withinId, ...wanted }: ItemFilter,
  page: PageAsked,
): Promise<Page<Shown>> {
  const withinPath = await pathAsked(tx, asking, withinId)
  const read = await readItems(tx, asking, { ...wanted, withinPath }, page)
  return { ...read, rows: await shownItems(tx, asking, read.rows) }
}
