/** Việc phải nộp theo đơn vị và kỳ: a unit sees its own, an office what it receives, the same few statements for all. */
import type { ItemRow, listItemsRoute } from '@guongsang/contract/plans-obligations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Page, pageOf } from '../../platform/database/paging.ts'
import { notUnderCommittee, unitsNamed } from '../organizations/index.ts'
import { conditionsOf, dutiesTitled, itemKeys, readItems } from './item-queries.ts'
import { itemReachOf } from './item-reach.ts'
import { shownItems } from './item-rows.ts'
import type { Asking } from './reach.ts'

type Asked = Parsed<typeof listItemsRoute>['query']

export async function listItems(tx: Tx, asking: Asking, { q, ...asked }: Asked): Promise<Page<ItemRow>> {
  const { localityId, today } = asking
  const reach = await itemReachOf(tx, asking)
  const words = q?.trim() ?? ''
  const named =
    words === ''
      ? undefined
      : {
          unitIds: await unitsNamed(tx, localityId, words),
          dutyIds: await dutiesTitled(tx, localityId, words),
        }
  const on = { today, asked: await notUnderCommittee(tx, localityId) }
  const read = await readItems(tx, localityId, conditionsOf({ ...asked, named }, reach, on), asked)
  const page = pageOf(read.rows, asked, itemKeys, (item) => item)
  return {
    rows: await shownItems(tx, localityId, page.rows, today),
    next: page.next,
    ...(read.total && { total: read.total }),
  }
}
