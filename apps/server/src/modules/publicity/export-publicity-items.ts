import type { exportPublicityItemsRoute, ItemRow as Shown } from '@guongsang/contract/publicity-items.ts'
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './asking.ts'
import { listPublicityItems } from './list-publicity-items.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Tên tin, bài', width: 60 },
  { header: 'Hình thức', width: 18 },
  { header: 'Tác giả', width: 26 },
  { header: 'Đơn vị gửi', width: 38 },
  { header: 'Đơn vị được nêu', width: 38 },
  { header: 'Kênh', width: 34 },
  { header: 'Chuyên mục', width: 30 },
  { header: 'Nội dung tuyên truyền', width: 44 },
  { header: 'Bước', width: 18 },
  { header: 'Ngày gửi', width: 12, kind: 'date' },
  { header: 'Ngày đăng, phát', width: 14, kind: 'date' },
  { header: 'Số ngày từ gửi đến đăng', width: 14, kind: 'number' },
]

/** A locality of the sample writes some hundreds of them a year. */
const MOST = 10_000

/** Xuất danh sách tin, bài. That it left the system is recorded. */
export async function exportPublicityItems(
  ctx: Ctx,
  asked: Parsed<typeof exportPublicityItemsRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const page = await listPublicityItems(tx, askingOf(ctx), asked, { limit: MOST })
    const object = { kind: 'locality', id: localityOf(ctx) }
    await ctx.record(tx, 'publicity-items-exported', object, { count: page.rows.length })
    return page.rows
  })
  return {
    body: exportSheet('Tin, bài', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Tin, bài ngày ${formatDay(ctx.today).replaceAll('/', '-')}.xlsx`,
  }
}

const cells = (row: Shown, index: number) => [
  index + 1,
  row.title,
  row.form.label,
  row.author,
  row.organization.name,
  row.about?.name ?? null,
  row.channel?.name ?? null,
  row.column?.name ?? null,
  row.topics.map(({ label }) => label).join('; ') || null,
  ITEM_STATES[row.state],
  row.sentOn as Day | null,
  row.publishedOn as Day | null,
  row.daysToPublish,
]
