import type { EntryRow as Shown, exportEntriesRoute } from '@guongsang/contract/contests-entries.ts'
import { ENTRY_SOURCES, ENTRY_STATES } from '@guongsang/contract/contests-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { dayAt } from '../../platform/clock.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { findContest } from './contest-store.ts'
import { demandNotBlind } from './demand-not-blind.ts'
import { readEntries } from './entry-queries.ts'
import { shownEntries } from './entry-rows.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Mã', width: 14 },
  { header: 'Tác giả', width: 28 },
  { header: 'Đơn vị', width: 36 },
  { header: 'Bảng thi', width: 20 },
  { header: 'Tên bài', width: 50 },
  { header: 'Viết về', width: 28 },
  { header: 'Nhận ngày', width: 14 },
  { header: 'Cách gửi', width: 22 },
  { header: 'Kết luận', width: 16 },
  { header: 'Điểm', width: 10, kind: 'number' },
]

/** A quiz of a whole province; more is asked for in parts, by the filters. */
const MOST = 50_000

/** Xuất danh sách bài dự thi. That it left the system is recorded. */
export async function exportEntries(
  ctx: Ctx,
  asked: Parsed<typeof exportEntriesRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const contest = await findContest(tx, localityOf(ctx), asked.contestId)
    await demandNotBlind(ctx, tx, contest)
    const read = await readEntries(tx, contest.locality_id, asked, { limit: MOST })
    const object = { kind: 'contest', id: contest.id }
    await ctx.record(tx, 'contest-entries-exported', object, { count: read.rows.length })
    return shownEntries(tx, contest, read.rows, ctx.today)
  })
  return {
    body: exportSheet('Bài dự thi', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Bài dự thi ngày ${formatDay(ctx.today)}.xlsx`,
  }
}

const cells = (row: Shown, at: number) => [
  at + 1,
  row.code,
  row.authorName,
  row.organization?.name ?? null,
  row.category?.label ?? null,
  row.title,
  row.aboutName,
  formatDay(dayAt(new Date(row.receivedAt)) as Day),
  ENTRY_SOURCES[row.source],
  ENTRY_STATES[row.state],
  row.score,
]
