import type { listQuestionsRoute, setQuestionsRoute } from '@guongsang/contract/contests.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { findContest, loadQuestions, replaceQuestions, saveContest } from './contest-store.ts'
import { demandKind, takeContest } from './take-contest.ts'

export const listQuestions = (ctx: Ctx, id: string): Promise<Ok<typeof listQuestionsRoute>> =>
  ctx.transaction(async (tx) => {
    const contest = await findContest(tx, localityOf(ctx), id)
    const rows = await loadQuestions(tx, contest.locality_id, id)
    return {
      rows: rows.map(({ text, options, right_option, basis }) => ({
        text,
        options,
        rightOption: right_option,
        basis,
      })),
    }
  })

/** Ghi bộ câu hỏi, whole, while nobody has seen it. */
export const setQuestions = (
  ctx: Ctx,
  id: string,
  { version, questions }: Parsed<typeof setQuestionsRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest } = await takeContest(ctx, tx, id, 'edit')
    demandKind(contest, 'law-quiz')
    const problems: FieldError[] = questions.flatMap(({ options, rightOption }, at) => [
      ...(rightOption < options.length
        ? []
        : [{ field: `questions.${at}.rightOption`, message: 'Chọn phương án đúng.' }]),
      ...(new Set(options.map(fold)).size === options.length
        ? []
        : [{ field: `questions.${at}.options`, message: 'Có hai phương án giống nhau.' }]),
    ])
    if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
    await saveContest(tx, contest, version, {})
    await replaceQuestions(
      tx,
      contest.locality_id,
      id,
      questions.map(({ text, options, rightOption, basis }, at) => ({
        locality_id: contest.locality_id,
        contest_id: id,
        position: at + 1,
        text: cleanLine(text),
        options: options.map(cleanLine),
        right_option: rightOption,
        basis: basis === null ? null : cleanLine(basis) || null,
      })),
    )
    await ctx.record(tx, 'contest-questions-set', { kind: 'contest', id }, { count: questions.length })
  })
