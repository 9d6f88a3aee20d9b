/** Answers as typed, one for each question of the outline in its order; what it does not ask is left out. */
import type { ReportAnswer } from '@guongsang/contract/plans-outlines.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { findUsableFile } from '../files/index.ts'
import type { Outline } from './outline-store.ts'
import type { Submission } from './submission-store.ts'

export function readAnswers(outline: Outline | null, asked: readonly ReportAnswer[]): ReportAnswer[] {
  const byKey = new Map(asked.map((answer) => [answer.key, answer]))
  return (outline?.questions ?? []).map(({ key, kind, columns, evidence }) => {
    const given = byKey.get(key)
    const rows = (given?.rows ?? []).map((row) => columns.map((_, at) => cleanLine(row[at] ?? '')))
    return {
      key,
      text: kind === 'text' ? cleanText(given?.text ?? '') || null : null,
      rows: kind === 'table' ? rows.filter((row) => row.some((cell) => cell !== '')) : [],
      fileIds: evidence ? [...new Set(given?.fileIds)] : [],
    }
  })
}

/** Files the writer may attach, or that the answer had before. */
export async function problemsOfEvidence(
  ctx: Ctx,
  tx: Tx,
  answers: readonly ReportAnswer[],
  latest: Submission | undefined,
): Promise<FieldError[]> {
  const known = new Set(latest?.answers.flatMap(({ fileIds }) => fileIds))
  const problems: FieldError[] = []
  for (const [at, { fileIds }] of answers.entries())
    for (const id of fileIds)
      if (!known.has(id) && (await findUsableFile(ctx, tx, id)) === undefined)
        problems.push({
          field: `answers.${at}.fileIds`,
          message: 'Có tệp không còn dùng được. Hãy chọn lại tệp.',
        })
  return problems
}
