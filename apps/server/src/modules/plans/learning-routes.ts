import * as contract from '@guongsang/contract/plans-learning.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import * as answers from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { canAnswerQuestions, canAskQuestions } from './duty-policy.ts'
import { addIndicator, editIndicator, listIndicators } from './indicators.ts'
import { judgeLesson, listLessons, raiseLesson } from './lessons.ts'
import { listQuestions } from './list-questions.ts'
import { canEditPlans, canIssuePlans, canViewPlans } from './policy.ts'
import { draftSummary, listSummaries, writeSummary } from './summarize-plan.ts'

export function registerLearningRoutes(server: Server): void {
  handle(server, contract.listQuestionsRoute, canViewPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => listQuestions(tx, askingOf(ctx), query)),
  )
  handle(server, contract.askQuestionRoute, canAskQuestions, ({ ctx, params, body }) =>
    askQuestion(ctx, params.id, body),
  )
  handle(server, contract.forwardQuestionRoute, canAnswerQuestions, ({ ctx, params, body }) =>
    answers.forwardQuestion(ctx, params.id, body),
  )
  handle(server, contract.answerQuestionRoute, canAnswerQuestions, ({ ctx, params, body }) =>
    answers.answerQuestion(ctx, params.id, body),
  )
  handle(server, contract.closeQuestionRoute, canAskQuestions, ({ ctx, params, body }) =>
    answers.closeQuestion(ctx, params.id, body),
  )
  handle(server, contract.listIndicatorsRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => listIndicators(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.addIndicatorRoute, canEditPlans, ({ ctx, params, body }) =>
    addIndicator(ctx, params.id, body),
  )
  handle(server, contract.editIndicatorRoute, canEditPlans, ({ ctx, params, body }) =>
    editIndicator(ctx, params.id, body),
  )
  handle(server, contract.listLessonsRoute, canViewPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => listLessons(tx, askingOf(ctx), query)),
  )
  handle(server, contract.raiseLessonRoute, canAskQuestions, ({ ctx, params, body }) =>
    raiseLesson(ctx, params.id, body),
  )
  handle(server, contract.judgeLessonRoute, canAnswerQuestions, ({ ctx, params, body }) =>
    judgeLesson(ctx, params.id, body),
  )
  handle(server, contract.listSummariesRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => listSummaries(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.draftSummaryRoute, canIssuePlans, ({ ctx, params, body }) =>
    draftSummary(ctx, params.id, body),
  )
  handle(server, contract.writeSummaryRoute, canIssuePlans, ({ ctx, params, body }) =>
    writeSummary(ctx, params.id, body),
  )
}
