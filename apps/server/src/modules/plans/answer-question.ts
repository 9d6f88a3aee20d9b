/** Chuyển, trả lời, đóng vướng mắc. */
import type {
  answerQuestionRoute,
  closeQuestionRoute,
  forwardQuestionRoute,
} from '@guongsang/contract/plans-learning.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { canAnswerQuestions, canAskQuestions } from './duty-policy.ts'
import { itemReachOf } from './item-reach.ts'
import { overlooks } from './policy.ts'
import { lockQuestion, type QuestionRead, saveQuestion, wordsIn } from './question-store.ts'

interface InHand {
  question: QuestionRead
  unit: string
  /** Of the unit that asked. */
  isOwn: boolean
}

async function takeQuestion(ctx: Ctx, tx: Tx, id: string): Promise<InHand> {
  const asking = askingOf(ctx)
  const who = await itemReachOf(tx, asking)
  const question = await lockQuestion(tx, asking.localityId, who, id)
  if (question.state === 'closed') throw new AppError('question-closed')
  const unitId = question.organization_id
  const names = await organizationNames(tx, asking.localityId, [unitId], ctx.today)
  return { question, unit: names.get(unitId) ?? '', isOwn: who.unitIds.includes(unitId) }
}

export async function forwardQuestion(
  ctx: Ctx,
  id: string,
  { handlerName, version }: Parsed<typeof forwardQuestionRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { question, unit } = await takeQuestion(ctx, tx, id)
    const handler = cleanLine(handlerName)
    await saveQuestion(tx, question, version, { state: 'forwarded', handler_name: handler })
    await ctx.record(tx, 'question-forwarded', { kind: 'plan', id: question.plan_id }, { unit, handler })
  })
}

/** An answer may be bettered later; an answer for everybody is shown to all who have the plan. */
export async function answerQuestion(
  ctx: Ctx,
  id: string,
  { answer, shared, version }: Parsed<typeof answerQuestionRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { question, unit } = await takeQuestion(ctx, tx, id)
    const text = cleanText(answer)
    await saveQuestion(tx, question, version, {
      state: 'answered',
      answer: text,
      answered_by: ctx.actor.name,
      answered_on: ctx.today,
      shared,
      search_key: wordsIn(question.question, text),
    })
    await ctx.record(tx, 'question-answered', { kind: 'plan', id: question.plan_id }, { unit, answer: text })
    const { localityId, today } = askingOf(ctx)
    const unitId = question.organization_id
    const askers = await accountsWorkingIn(tx, localityId, [unitId], canAskQuestions, today)
    await notify(ctx, tx, {
      accountIds: askers.map(({ accountId }) => accountId).filter((one) => one !== ctx.actor.accountId),
      kind: 'question',
      title: 'Vướng mắc đã được trả lời',
      detail: text,
      href: `/van-phong/vuong-mac?xem=${id}`,
    })
  })
}

export async function closeQuestion(
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof closeQuestionRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { question, unit, isOwn } = await takeQuestion(ctx, tx, id)
    const { localityId } = askingOf(ctx)
    if (!isOwn && !overlooks(ctx.actor, canAnswerQuestions, localityId)) throw new AppError('forbidden')
    await saveQuestion(tx, question, version, { state: 'closed' })
    await ctx.record(tx, 'question-closed', { kind: 'plan', id: question.plan_id }, { unit })
  })
}
