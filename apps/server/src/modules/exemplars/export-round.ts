import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet } from '../../platform/spreadsheets/write-sheet.ts'
import { labelBook } from './labels.ts'
import { listedIn } from './print-round-list.ts'
import { sheetCells, sheetColumns } from './round-list-document.ts'

/** Xuất trích ngang của đợt ra Excel: what the actor sees of it. */
export async function exportRound(ctx: Ctx, id: string): Promise<Download> {
  const { round, nominations, book } = await ctx.transaction(async (tx) => {
    const listed = await listedIn(ctx, tx, id, null)
    const words = { round: listed.round.label, count: listed.nominations.length }
    await ctx.record(tx, 'round-exported', { kind: 'round', id }, words)
    return { ...listed, book: await labelBook(tx, listed.round.locality_id) }
  })
  return {
    body: exportSheet(
      'Trích ngang',
      sheetColumns,
      nominations.map((one, at) => sheetCells(one, at, book)),
    ),
    type: formats.xlsx,
    fileName: `Trích ngang - ${round.label}.xlsx`,
  }
}
