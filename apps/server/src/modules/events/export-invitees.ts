import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf, mayHold, requireEvent } from './access.ts'
import { inviteeCells } from './event-papers.ts'
import { readParts } from './event-parts.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6 },
  { header: 'Đơn vị, họ và tên', width: 50 },
  { header: 'Địa chỉ, nhóm nhận', width: 40 },
  { header: 'Thành phần', width: 20 },
  { header: 'Số người', width: 10 },
  { header: 'Trả lời', width: 30 },
  { header: 'Số người đến', width: 14 },
]

/** Xuất danh sách khách mời. That it left the system is recorded. */
export async function exportInvitees(ctx: Ctx, id: string): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const event = await requireEvent(tx, asking, id)
    if (!mayHold(asking, event)) throw new AppError('forbidden')
    const parts = await readParts(tx, asking, event)
    await ctx.record(tx, 'event-invitees-exported', { kind: 'event', id }, { count: parts.invitees.length })
    return parts.invitees.map((row, index) => inviteeCells(row, index, parts))
  })
  return {
    body: exportSheet('Khách mời', columns, rows),
    type: formats.xlsx,
    fileName: `Khách mời ngày ${formatDay(ctx.today)}.xlsx`,
  }
}
