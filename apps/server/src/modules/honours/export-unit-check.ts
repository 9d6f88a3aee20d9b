import { VERDICTS } from '@guongsang/contract/honours-assessments.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { awardName } from '@guongsang/core/law/awards/catalogue.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { checkWholeUnit, type UnitQuery } from './check-unit.ts'

/** Xuất kết quả rà soát: a line a subject, a column an award. That it left the system is recorded. */
export async function exportUnitCheck(ctx: Ctx, asked: UnitQuery): Promise<Download> {
  const { codes, found, receivedOn } = await checkWholeUnit(ctx, asked)
  const count = found.length
  await ctx.transaction((tx) =>
    ctx.record(tx, 'unit-check-exported', { kind: 'locality', id: localityOf(ctx) }, { count }),
  )
  const columns: SheetColumn[] = [
    { header: 'STT', width: 6, kind: 'number' },
    { header: asked.kind === 'person' ? 'Họ và tên' : 'Tập thể', width: 32 },
    { header: 'Đơn vị', width: 40 },
    ...codes.map((code) => ({ header: awardName(code, receivedOn), width: 24 })),
  ]
  const rows = found.map(({ subject, verdicts }, index) => [
    index + 1,
    subject.name,
    subject.place,
    ...verdicts.map((verdict) => VERDICTS[verdict]),
  ])
  return {
    body: exportSheet('Rà soát', columns, rows),
    type: formats.xlsx,
    fileName: `Rà soát khen thưởng ngày ${formatDay(receivedOn)}.xlsx`,
  }
}
