import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { CHANNEL_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import type { ChannelRow, exportChannelsRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './asking.ts'
import { listChannels } from './list-channels.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Tên kênh', width: 50 },
  { header: 'Tên khác', width: 40 },
  { header: 'Loại', width: 28 },
  { header: 'Cấp', width: 14 },
  { header: 'Cơ quan chủ quản', width: 60 },
  { header: 'Chính thống', width: 12 },
  { header: 'Địa chỉ', width: 40 },
  { header: 'Mở từ ngày', width: 14 },
  { header: 'Dừng từ ngày', width: 14 },
]

/** A locality has some hundreds of them. */
const MOST = 10_000

/** Xuất danh sách kênh tuyên truyền. That it left the system is recorded. */
export async function exportChannels(
  ctx: Ctx,
  asked: Parsed<typeof exportChannelsRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const page = await listChannels(tx, askingOf(ctx), asked, { limit: MOST })
    const object = { kind: 'locality', id: localityOf(ctx) }
    await ctx.record(tx, 'channels-exported', object, { count: page.rows.length })
    return page.rows
  })
  return {
    body: exportSheet('Kênh tuyên truyền', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Kênh tuyên truyền ngày ${formatDay(ctx.today).replaceAll('/', '-')}.xlsx`,
  }
}

const cells = (row: ChannelRow, index: number) => [
  index + 1,
  row.name,
  row.otherNames.join('; '),
  CHANNEL_KINDS[row.kind],
  LEVELS[row.level],
  row.owners.map(({ name }) => name).join('; '),
  row.official ? 'Có' : 'Không',
  row.address,
  formatDay(row.openedOn as Day),
  row.closedOn === null ? null : formatDay(row.closedOn as Day),
]
