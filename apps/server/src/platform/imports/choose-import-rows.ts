import type { ImportBatch, ImportChoice } from '@guongsang/contract/imports.ts'
import type { Ctx } from '../ctx.ts'
import { AppError } from '../errors.ts'
import type { Outcome } from './plan.ts'
import { replan } from './preview.ts'
import { askedRow } from './store.ts'

export interface RowChoice {
  rowNumber: number
  /** null: what was chosen is forgotten. */
  choice: ImportChoice | null
  targetId: string | null
}

/** Chọn cho các dòng còn phân vân. What other rows would do may change with it, so the whole preview is worked out anew. */
export function chooseImportRows(ctx: Ctx, id: string, choices: readonly RowChoice[]): Promise<ImportBatch> {
  const chosen = new Map(choices.map((one) => [one.rowNumber, one]))
  let questions = new Map<number, string | null>()
  return replan(
    ctx,
    id,
    (_kind, stored) => {
      questions = new Map(stored.map((row) => [row.row_number, row.question]))
      for (const { rowNumber } of choices)
        if (!questions.has(rowNumber)) throw new AppError('import-row-not-found', { row: rowNumber })
      return stored.map(askedRow).map((row) => {
        const one = chosen.get(row.number)
        return one ? { ...row, choice: one.choice, choiceTargetId: one.targetId } : row
      })
    },
    (outcomes) => refuseIdle(outcomes, questions, chosen),
  )
}

/** A choice that leaves the same question open pointed to nothing that is there. */
function refuseIdle(
  outcomes: readonly Outcome[],
  questions: ReadonlyMap<number, string | null>,
  chosen: ReadonlyMap<number, RowChoice>,
): void {
  for (const { number, action, question } of outcomes)
    if (chosen.get(number)?.choice && action === 'choose' && question === questions.get(number))
      throw new AppError('import-choice-refused', { row: number })
}

/** Chọn một lần cho mọi dòng cùng chờ một điều: only what the kind of import offers for that question. */
export function chooseAlikeImportRows(
  ctx: Ctx,
  id: string,
  { question, choice }: { question: string; choice: ImportChoice },
): Promise<ImportBatch> {
  return replan(ctx, id, (kind, stored) => {
    const isOffered = kind.questions[question]?.choices.some((one) => one.choice === choice) === true
    const waiting = stored.filter((row) => row.action === 'choose' && row.question === question)
    const meant = choice === 'link' ? waiting.filter((row) => row.candidates.length === 1) : waiting
    if (!isOffered || meant.length === 0) throw new AppError('import-choice-not-common')
    // Whom a row was found to be about stays so, whatever else is chosen.
    const targets = new Map(
      meant.map((row) => [row.row_number, choice === 'link' ? row.candidates[0]!.id : row.target_id]),
    )
    return stored.map(askedRow).map((row) => {
      const targetId = targets.get(row.number)
      return targetId === undefined ? row : { ...row, choice, choiceTargetId: targetId }
    })
  })
}
