import type { ChannelRow, listChannelsRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { readChannels } from './channel-queries.ts'
import { shownChannels } from './channel-rows.ts'
import type { Asking } from './asking.ts'

type Asked = Omit<Parsed<typeof listChannelsRoute>['query'], 'cursor' | 'limit'>

/** Kênh tuyên truyền, theo tên. */
export async function listChannels(
  tx: Tx,
  asking: Asking,
  asked: Asked,
  page: PageAsked,
): Promise<Page<ChannelRow>> {
  const read = await readChannels(tx, asking, asked, page)
  return { ...read, rows: await shownChannels(tx, asking, read.rows) }
}
