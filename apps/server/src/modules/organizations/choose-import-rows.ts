import type { ImportBatch } from '@guongsang/contract/organizations-imports.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { replan } from './import-preview.ts'

export interface RowChoice {
  rowNumber: number
  choice: 'create' | 'link' | 'skip'
  targetId: string | null
}

/** Chọn cho các dòng còn phân vân. What other rows would do may change with it, so the whole preview is worked out anew. */
export function chooseImportRows(ctx: Ctx, id: string, choices: readonly RowChoice[]): Promise<ImportBatch> {
  const chosen = new Map(choices.map((one) => [one.rowNumber, one]))
  return replan(
    ctx,
    id,
    (_batch, rows) => {
      const numbers = new Set(rows.map((row) => row.number))
      for (const { rowNumber } of choices)
        if (!numbers.has(rowNumber)) throw new AppError('import-row-not-found', { row: rowNumber })
      return rows.map((row) => {
        const one = chosen.get(row.number)
        if (!one) return row
        return { ...row, choice: one.choice, choiceTargetId: one.choice === 'link' ? one.targetId : null }
      })
    },
    (_rows, outcomes) => {
      // A choice that leaves the question open pointed to nothing that is there.
      for (const { number, action } of outcomes)
        if (chosen.has(number) && action === 'choose')
          throw new AppError('import-choice-refused', { row: number })
    },
  )
}
