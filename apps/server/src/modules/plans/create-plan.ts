import type { createPlanRoute } from '@guongsang/contract/plans.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { yearsLabel } from '@guongsang/core/calendar/spans.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { askingOf, ownerOf } from './access.ts'
import { readPlan } from './plan-facts.ts'
import { insertPlans } from './plan-store.ts'
import { canEditPlans, mayActOn } from './policy.ts'
import { reachOf } from './reach.ts'
import { writeContent } from './write-plan.ts'

type Asked = Parsed<typeof createPlanRoute>['body']

/** Soạn kế hoạch: the office for the locality, a unit for itself. */
export async function createPlan(ctx: Ctx, asked: Asked): Promise<{ id: string }> {
  return ctx.transaction((tx) => draftPlan(ctx, tx, asked))
}

/** Inside the transaction of whoever reads a plan from a document or takes it over from another year. */
export async function draftPlan(ctx: Ctx, tx: Tx, asked: Asked): Promise<{ id: string }> {
  const asking = askingOf(ctx)
  const reach = await reachOf(tx, asking)
  if (reach.office && reach.ofLocality.length === 0) throw new AppError('standing-agency-unknown')
  const owner = await ownerOf(tx, asking, asked.organizationId, reach)
  if (!mayActOn(ctx.actor, canEditPlans, owner)) throw new AppError('forbidden')
  const id = newId()
  const facts = await readPlan(ctx, tx, { ...asked, id: null }, reach)
  const plan = {
    locality_id: asking.localityId,
    id,
    organization_id: asked.organizationId,
    ...facts,
    state: 'drafting' as const,
    issued_on: null,
    closed_on: null,
    state_reason: null,
    arrangement: '{}',
    created_by: ctx.actor.name,
  }
  await insertPlans(tx, [plan])
  await writeContent(ctx, tx, plan, { sections: asked.sections, tasks: asked.tasks })
  const period = { from: asked.periodFrom as Day, to: asked.periodTo as Day }
  await ctx.record(
    tx,
    'plan-created',
    { kind: 'plan', id },
    {
      title: facts.title,
      period: yearsLabel(period).toLowerCase(),
    },
  )
  return { id }
}
