import { CONCLUSIONS, SURVEY_KINDS } from '@guongsang/contract/exemplars-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { entryOf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { follow, readSurvey, type SurveyAsked } from './survey-facts.ts'
import { takeLiving } from './take-exemplar.ts'

/** Lên lịch hoặc ghi kết quả khảo sát, thẩm định, kiểm chứng, theo dõi. */
export const addSurvey = (ctx: Ctx, id: string, asked: SurveyAsked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    const entry = { ...entryOf(ctx, exemplar), ...(await readSurvey(ctx, tx, exemplar, asked)) }
    await insertLife(tx, 'surveys', [entry])
    await follow(ctx, tx, exemplar, asked)
    await ctx.record(tx, 'exemplar-surveyed', { kind: 'exemplar', id }, surveyWords(exemplar.title, asked))
    return { id: entry.id }
  })

export const surveyWords = (title: string, { kind, conclusion, checkerName }: SurveyAsked) => ({
  title,
  kind: SURVEY_KINDS[kind].toLowerCase(),
  conclusion: conclusion === null ? 'lên lịch' : CONCLUSIONS[conclusion].toLowerCase(),
  checker: checkerName === null ? '' : `Người chịu trách nhiệm: ${checkerName}.`,
})
