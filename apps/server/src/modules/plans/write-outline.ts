import type { writeOutlineRoute } from '@guongsang/contract/plans-outlines.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { insertOutlines, latestOutline } from './outline-store.ts'
import { refuse } from './plan-content.ts'
import { takeDuty } from './take-duty.ts'

type Asked = Parsed<typeof writeOutlineRoute>['body']

/** Ghi đề cương: always a new edition. What was sent keeps the edition it answers; what was not answers the new one. */
export async function writeOutline(ctx: Ctx, dutyId: string, asked: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { duty, plan } = await takeDuty(ctx, tx, dutyId)
    if (duty.state === 'ended') throw new AppError('duty-ended')
    if (duty.owes !== 'report') throw new AppError('outline-without-report')
    const latest = await latestOutline(tx, plan.locality_id, dutyId)
    const seen = latest?.edition ?? 0
    if (seen !== asked.edition) throw new AppError('changed-meanwhile')
    await demandSound(ctx, tx, asked, latest?.document_id ?? null)
    const questions = asked.questions.map((question) => ({
      ...question,
      heading: cleanLine(question.heading),
      columns: question.kind === 'table' ? question.columns.map(cleanLine) : [],
    }))
    const edition = seen + 1
    await insertOutlines(tx, [
      {
        locality_id: plan.locality_id,
        id: newId(),
        rule_id: dutyId,
        edition,
        document_id: asked.documentId,
        questions: JSON.stringify(questions),
        written_by: ctx.actor.name,
      },
    ])
    const words = { title: duty.title, edition, questions: questions.length }
    await ctx.record(tx, 'outline-written', { kind: 'plan', id: plan.id }, words)
  })
}

async function demandSound(
  ctx: Ctx,
  tx: Tx,
  { questions, documentId }: Asked,
  known: string | null,
): Promise<void> {
  const problems: FieldError[] = questions.flatMap(({ key }, at) =>
    questions.findIndex((one) => one.key === key) === at
      ? []
      : [{ field: `questions.${at}.heading`, message: 'Câu này đã có trong đề cương. Hãy bỏ một câu.' }],
  )
  if (documentId !== null && documentId !== known && !(await canSeeDocument(ctx, tx, documentId)))
    problems.push({ field: 'documentId', message: 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.' })
  if (problems.length > 0) refuse(problems)
}
