import type { BroadcastRow, exportBroadcastsRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import { BROADCAST_STATES } from '@guongsang/contract/publicity-channel-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './asking.ts'
import { listBroadcasts } from './list-broadcasts.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Đài, trạm', width: 36 },
  { header: 'Ngày phát', width: 12, kind: 'date' },
  { header: 'Giờ phát', width: 10 },
  { header: 'Tên kỳ phát sóng', width: 60 },
  { header: 'Chuyên mục', width: 30 },
  { header: 'Số phút dự kiến', width: 14, kind: 'number' },
  { header: 'Số phút thực tế', width: 14, kind: 'number' },
  { header: 'Phát lại', width: 10 },
  { header: 'Trạng thái', width: 18 },
  { header: 'Điển hình được phản ánh', width: 50 },
  { header: 'Đơn vị phối hợp', width: 50 },
]

/** Some years of every station of a locality. */
const MOST = 20_000

/** Xuất nhật ký phát sóng. That it left the system is recorded. */
export async function exportBroadcasts(
  ctx: Ctx,
  asked: Parsed<typeof exportBroadcastsRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const page = await listBroadcasts(tx, askingOf(ctx), asked, { limit: MOST })
    const object = { kind: 'locality', id: localityOf(ctx) }
    await ctx.record(tx, 'broadcasts-exported', object, { count: page.rows.length })
    return page.rows
  })
  return {
    body: exportSheet('Nhật ký phát sóng', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Nhật ký phát sóng ngày ${formatDay(ctx.today).replaceAll('/', '-')}.xlsx`,
  }
}

const minutes = (seconds: number | null): number | null =>
  seconds === null ? null : Math.round(seconds / 6) / 10

const cells = (row: BroadcastRow, index: number) => [
  index + 1,
  row.channel.name,
  row.airedOn ?? row.plannedOn,
  row.airedTime ?? row.plannedTime,
  row.title,
  row.column?.name ?? null,
  minutes(row.plannedSeconds),
  minutes(row.airedSeconds),
  row.repeatOf === null ? '' : 'Phát lại',
  BROADCAST_STATES[row.state],
  row.exemplars.map(({ name }) => name).join('; '),
  row.cooperators.map(({ name }) => name).join('; '),
]
