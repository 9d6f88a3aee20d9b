import { EVENT_KINDS, EVENT_MODES, EVENT_PURPOSES, EVENT_STATES } from '@guongsang/contract/events-words.ts'
import type { EventFilter, EventRow as Shown } from '@guongsang/contract/events-register.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import type { Download } from '../../platform/http/handle.ts'
import { askingOf } from './access.ts'
import { listEvents } from './list-events.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Sự kiện', width: 60 },
  { header: 'Loại', width: 22 },
  { header: 'Nội dung', width: 34 },
  { header: 'Đơn vị tổ chức', width: 40 },
  { header: 'Từ ngày', width: 12, kind: 'date' },
  { header: 'Đến ngày', width: 12, kind: 'date' },
  { header: 'Nơi tổ chức', width: 36 },
  { header: 'Hình thức', width: 14 },
  { header: 'Lồng ghép trong', width: 40 },
  { header: 'Trạng thái', width: 16 },
  { header: 'Số người dự', width: 12, kind: 'number' },
]

/** A locality holds some hundreds of events a year. */
const MOST = 10_000

/** Xuất danh sách sự kiện. That it left the system is recorded. */
export async function exportEvents(ctx: Ctx, asked: EventFilter): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const page = await listEvents(tx, askingOf(ctx), asked, { limit: MOST })
    await ctx.record(
      tx,
      'events-exported',
      { kind: 'locality', id: localityOf(ctx) },
      { count: page.rows.length },
    )
    return page.rows
  })
  return {
    body: exportSheet('Sự kiện', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Sự kiện ngày ${formatDay(ctx.today)}.xlsx`,
  }
}

const cells = (row: Shown, index: number) => [
  index + 1,
  row.title,
  EVENT_KINDS[row.kind],
  row.purposes.map((purpose) => EVENT_PURPOSES[purpose]).join('; ') || null,
  row.organization.name,
  row.startsOn,
  row.endsOn,
  row.place,
  EVENT_MODES[row.mode],
  row.host?.name ?? null,
  EVENT_STATES[row.state],
  row.people,
]
