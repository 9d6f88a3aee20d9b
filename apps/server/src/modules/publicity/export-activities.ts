import type { Activity } from '@guongsang/contract/publicity-outreach.ts'
import { ACTIVITY_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { type ActivitiesAsked, filterOf, pageOfActivities } from './list-activities.ts'
import { askingOf } from './asking.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Ngày', width: 12, kind: 'date' },
  { header: 'Đến ngày', width: 12, kind: 'date' },
  { header: 'Hình thức', width: 26 },
  { header: 'Nội dung', width: 60 },
  { header: 'Đơn vị', width: 40 },
  { header: 'Báo cáo viên', width: 26 },
  { header: 'Địa điểm', width: 36 },
  { header: 'Đối tượng', width: 40 },
  { header: 'Số lượng', width: 10, kind: 'number' },
  { header: 'Số người', width: 10, kind: 'number' },
  { header: 'Trong đó đoàn viên, hội viên', width: 14, kind: 'number' },
  { header: 'Phong trào', width: 40 },
]
const MOST = 10_000

/** Xuất hoạt động tuyên truyền. What was struck out is left out; that it left the system is recorded. */
export async function exportActivities(ctx: Ctx, asked: ActivitiesAsked): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const page = await pageOfActivities(tx, asking, await filterOf(tx, asking, asked), { limit: MOST })
    const counted = page.rows.filter(({ struckReason }) => struckReason === null)
    const object = { kind: 'locality', id: localityOf(ctx) }
    await ctx.record(tx, 'activities-exported', object, { count: counted.length })
    return counted
  })
  return {
    body: exportSheet('Hoạt động tuyên truyền', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Hoạt động tuyên truyền ngày ${formatDay(ctx.today).replaceAll('/', '-')}.xlsx`,
  }
}

const cells = (row: Activity, index: number) => [
  index + 1,
  row.heldOn,
  row.until,
  ACTIVITY_KINDS[row.kind],
  row.content,
  row.organization.name,
  row.speaker?.name ?? null,
  row.place,
  row.audiences.map(({ label }) => label).join('; '),
  row.quantity,
  row.reached,
  row.membersReached,
  row.movements.map(({ name }) => name).join('; '),
]
