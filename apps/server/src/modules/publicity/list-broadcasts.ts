import type { BroadcastRow, listBroadcastsRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import type { Asking } from './asking.ts'
import { readBroadcasts } from './broadcast-queries.ts'
import { shownBroadcasts } from './broadcast-rows.ts'

type Asked = Omit<Parsed<typeof listBroadcastsRoute>['query'], 'cursor' | 'limit'>

/** Kỳ phát sóng và nhật ký phát sóng, mới trước. */
export async function listBroadcasts(
  tx: Tx,
  asking: Asking,
  asked: Asked,
  page: PageAsked,
): Promise<Page<BroadcastRow>> {
  const read = await readBroadcasts(tx, asking, asked, page)
  const shown = await shownBroadcasts(tx, asking, read.rows)
  return { ...read, rows: shown.map(({ row }) => row) }
}
