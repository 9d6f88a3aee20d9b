import type { askQuestionRoute } from '@guongsang/contract/plans-learning.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { canAnswerQuestions } from './duty-policy.ts'
import { insertQuestion, wordsIn } from './question-store.ts'
import { findPlan } from './show-plan.ts'

/** Gửi vướng mắc, đề nghị hướng dẫn: of the unit the account works in, about a plan it has. */
export async function askQuestion(
  ctx: Ctx,
  planId: string,
  asked: Parsed<typeof askQuestionRoute>['body'],
): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const unitId = unitOf(ctx)
    const { plan, reach } = await findPlan(tx, askingOf(ctx), planId)
    const question = cleanText(asked.question)
    await insertQuestion(tx, {
      locality_id: localityId,
      id,
      plan_id: planId,
      task_id: asked.taskId,
      rule_id: asked.ruleId,
      organization_id: unitId,
      question,
      asked_by: ctx.actor.name,
      asked_on: ctx.today,
      handler_name: null,
      state: 'open',
      answer: null,
      answered_by: null,
      answered_on: null,
      search_key: wordsIn(question, null),
    })
    const unit = (await organizationNames(tx, localityId, [unitId], ctx.today)).get(unitId) ?? ''
    await ctx.record(tx, 'question-asked', { kind: 'plan', id: planId }, { unit, plan: plan.title, question })
    const office = await accountsWorkingIn(tx, localityId, reach.ofLocality, canAnswerQuestions, ctx.today)
    await notify(ctx, tx, {
      accountIds: office.map(({ accountId }) => accountId).filter((one) => one !== ctx.actor.accountId),
      kind: 'question',
      title: `${unit} hỏi về kế hoạch`,
      detail: question,
      href: `/van-phong/vuong-mac?xem=${id}`,
    })
    return { id }
  })
}

/** The unit the account works in: in whose name it asks and proposes. */
export function unitOf(ctx: Ctx): string {
  if (ctx.actor.organizationId === null) throw new AppError('account-without-unit')
  return ctx.actor.organizationId
}
