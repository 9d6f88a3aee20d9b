import type { recognizeExemplarRoute } from '@guongsang/contract/exemplars-life.ts'
import { RECOGNITION_KINDS } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { canMove } from '@guongsang/core/exemplars/stages.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { demandLabels, type LabelBook, labelBook } from './labels.ts'
import { block, dayProblems, entryOf, line, linkProblems, refuseIf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { saveExemplar, type StoredExemplar } from './store.ts'
import { nextReview } from './survey-facts.ts'
import { stepTo, takeLiving } from './take-exemplar.ts'

type Asked = Parsed<typeof recognizeExemplarRoute>['body']

/** Ghi công nhận, tôn vinh, biểu dương, báo cáo kinh nghiệm. Not an award of the law: those are kept with the honours. */
export const recognizeExemplar = (ctx: Ctx, id: string, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    if (exemplar.stage === 'dropped') throw new AppError('exemplar-not-followed')
    const book = await labelBook(tx, exemplar.locality_id)
    refuseIf([
      ...dayProblems(ctx, { happenedOn: asked.happenedOn }),
      ...(await linkProblems(ctx, tx, { documentId: asked.documentId })),
    ])
    demandLabels(book, [{ field: 'levelCode', list: 'level', code: asked.levelCode }])
    const entry = {
      ...entryOf(ctx, exemplar),
      kind: asked.kind,
      level: asked.levelCode,
      form: line(asked.form)!,
      happened_on: asked.happenedOn as Day,
      by_whom: line(asked.byWhom),
      document_id: asked.documentId,
      decision_number: line(asked.decisionNumber),
      text: block(asked.text),
    }
    await insertLife(tx, 'recognitions', [entry])
    if (asked.kind !== 'talk') await raise(ctx, tx, exemplar, asked, book)
    const words = {
      title: exemplar.title,
      kind: RECOGNITION_KINDS[asked.kind].toLowerCase(),
      level: book.coded('level', asked.levelCode).label.toLowerCase(),
      form: entry.form,
    }
    await ctx.record(tx, 'exemplar-recognized', { kind: 'exemplar', id }, words)
    return { id: entry.id }
  })

/** To the step and the level it has reached now, and into the list of those to be looked at again. */
async function raise(
  ctx: Ctx,
  tx: Tx,
  exemplar: StoredExemplar,
  asked: Asked,
  book: LabelBook,
): Promise<void> {
  const on = asked.happenedOn as Day
  const reached = rankOf(book, asked.levelCode) >= rankOf(book, exemplar.level)
  const due = await nextReview(tx, exemplar.locality_id, on, ctx.today)
  const change = {
    level: reached ? asked.levelCode : exemplar.level,
    review_due_on:
      exemplar.review_due_on !== null && exemplar.review_due_on > due ? exemplar.review_due_on : due,
  }
  const moves = exemplar.stage !== 'publicized' && canMove(exemplar.stage, 'recognized')
  if (moves)
    await stepTo(ctx, tx, exemplar, exemplar.version, { stage: 'recognized', on, reason: null, ...change })
  else await saveExemplar(tx, exemplar, exemplar.version, change)
}

/** The list of levels goes upward. */
const rankOf = ({ all }: LabelBook, code: string | null): number =>
  code === null ? -1 : (all.find((one) => one.list === 'level' && one.code === code)?.position ?? -1)
