import type { exportPublicityStatisticsRoute } from '@guongsang/contract/publicity-statistics.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './asking.ts'
import { canViewStatistics } from './outreach-policy.ts'
import { figuresOf } from './show-publicity-statistics.ts'
import { unitsWorld } from './statistics-world.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Đơn vị', width: 56 },
  { header: 'Tin, bài', width: 12, kind: 'number' },
  { header: 'Kỳ phát sóng', width: 12, kind: 'number' },
  { header: 'Số phút phát sóng', width: 14, kind: 'number' },
  { header: 'Hoạt động tuyên truyền', width: 14, kind: 'number' },
  { header: 'Số lượt người', width: 14, kind: 'number' },
]

/** Xuất thống kê theo đơn vị: whoever did nothing has a line of noughts. */
export async function exportPublicityStatistics(
  ctx: Ctx,
  asked: Parsed<typeof exportPublicityStatisticsRoute>['query'],
): Promise<Download> {
  const { figures, idle } = await ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, actor } = asking
    const shown = await figuresOf(tx, asking, asked)
    const { units, showable } = await unitsWorld(tx, asking)
    const counted = new Set(shown.units.map(({ organization }) => organization.id))
    const root = units.find(({ id }) => id === asked.withinId)?.path ?? '/'
    const said = { from: formatDay(shown.from as Day), to: formatDay(shown.to as Day) }
    await ctx.record(tx, 'publicity-statistics-exported', { kind: 'locality', id: localityId }, said)
    return {
      figures: shown,
      idle: showable.filter(
        ({ id, path }) =>
          !counted.has(id) &&
          path.startsWith(root) &&
          may(actor, canViewStatistics, { localityId, organizationPath: path }),
      ),
    }
  })
  const rows = [
    ...figures.units.map(({ organization, items, broadcasts, minutes, activities, reached }) => [
      organization.name,
      ...[items, broadcasts, minutes, activities, reached],
    ]),
    ...idle.map(({ name }) => [name, 0, 0, 0, 0, 0]),
  ].map((row, index) => [index + 1, ...row])
  return {
    body: exportSheet('Thống kê tuyên truyền', columns, rows),
    type: formats.xlsx,
    fileName: `Thống kê tuyên truyền đến ${formatDay(figures.to as Day).replaceAll('/', '-')}.xlsx`,
  }
}
