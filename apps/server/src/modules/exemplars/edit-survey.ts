import type { Ctx } from '../../platform/ctx.ts'
import { localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { surveyWords } from './add-survey.ts'
import { findLife, saveSurvey } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { follow, readSurvey, type SurveyAsked } from './survey-facts.ts'
import { takeLiving } from './take-exemplar.ts'

type Asked = SurveyAsked & { calledOff: boolean; version: number }

/** Ghi kết quả, hoặc thôi khảo sát. What was concluded stays as it was concluded; a new look is a new survey. */
export const editSurvey = (ctx: Ctx, id: string, { calledOff, version, ...asked }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const found = await findLife(tx, 'surveys', localityOf(ctx), id)
    const { exemplar } = await takeLiving(ctx, tx, found.exemplar_id, canKeepExemplars)
    if (found.version !== version) throw new AppError('changed-meanwhile')
    if (found.state !== 'planned') throw new AppError('exemplar-survey-over')
    const object = { kind: 'exemplar', id: exemplar.id }
    if (calledOff) {
      await saveSurvey(tx, found, version, { state: 'called-off' })
      const words = surveyWords(exemplar.title, { ...asked, kind: found.kind })
      await ctx.record(tx, 'exemplar-survey-called-off', object, words)
      return
    }
    await saveSurvey(tx, found, version, await readSurvey(ctx, tx, exemplar, asked, found.file_ids))
    await follow(ctx, tx, exemplar, asked)
    await ctx.record(tx, 'exemplar-surveyed', object, surveyWords(exemplar.title, asked))
  })
