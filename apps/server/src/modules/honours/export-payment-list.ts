import type { PrizeSums } from '@guongsang/contract/honours-prizes.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { groundsOf } from './payment-list-document.ts'
import { canViewPaymentLists } from './policy.ts'
import { requirePaymentList } from './require-payment-list.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Người nhận', width: 32 },
  { header: 'Danh hiệu, hình thức', width: 40 },
  { header: 'Cách tính (đồng)', width: 24 },
  { header: 'Số tiền (đồng)', width: 16, kind: 'number' },
  { header: 'Căn cứ', width: 60 },
]

/** Xuất danh sách chi ra Excel, with the totals under it. That it left the system is recorded. */
export async function exportPaymentList(ctx: Ctx, id: string): Promise<Download> {
  const { title, sums } = await ctx.transaction(async (tx) => {
    const list = await requirePaymentList(ctx, tx, id, canViewPaymentLists)
    await ctx.record(tx, 'payment-list-exported', { kind: 'payment-list', id }, { title: list.title })
    return list
  })
  return {
    body: exportSheet('Danh sách chi', columns, rowsOf(sums)),
    type: formats.xlsx,
    fileName: `Danh sách chi tiền thưởng ${title}.xlsx`,
  }
}

const rowsOf = ({ rows, byAward, total, totalInWords }: PrizeSums) => [
  ...rows.map((row, at) => [
    at + 1,
    row.recipient,
    row.name,
    row.formula,
    row.outcome === 'person-decides' ? null : row.amount,
    groundsOf(row).join('; '),
  ]),
  ...byAward.map(({ name, count, amount }) => [null, 'Cộng', `${name}: ${count} dòng`, null, amount, null]),
  [null, 'Tổng cộng', null, null, total, `Bằng chữ: ${totalInWords}`],
]
