import type { recognizeExemplarRoute } from '@guongsang/contract/exemplars-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { demandLabels, labelBook } from './labels.ts'
import { block, dayProblems, line, linkProblems, refuseIf } from './life-facts.ts'
import { canKeepExemplars } from './policy.ts'
import { takeLiving } from './take-exemplar.ts'
import { writeRecognition } from './write-recognition.ts'

type Asked = Parsed<typeof recognizeExemplarRoute>['body']

/** Ghi công nhận, tôn vinh, biểu dương, báo cáo kinh nghiệm. Not an award of the law: those are kept with the honours. */
export const recognizeExemplar = (ctx: Ctx, id: string, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    if (exemplar.stage === 'dropped') throw new AppError('exemplar-not-followed')
    const book = await labelBook(tx, exemplar.locality_id)
    const { documentId, happenedOn, levelCode, partnerIds } = asked
    refuseIf([
      ...dayProblems(ctx, { happenedOn }),
      ...(await linkProblems(ctx, tx, { documentId, partnerIds })),
    ])
    demandLabels(book, [{ field: 'levelCode', list: 'level', code: levelCode }])
    const recognitionId = await writeRecognition(ctx, tx, exemplar, book, {
      kind: asked.kind,
      level: levelCode,
      form: line(asked.form)!,
      happened_on: happenedOn as Day,
      by_whom: line(asked.byWhom),
      document_id: documentId,
      decision_number: line(asked.decisionNumber),
      text: block(asked.text),
      follows_ho_chi_minh: asked.followsHoChiMinh,
      partner_ids: [...new Set(partnerIds)],
    })
    return { id: recognitionId }
  })
