/** Sơ kết, tổng kết: the figures of a day with the beginning of the words; the office writes on and freezes. */
import type {
  draftSummaryRoute,
  SummaryShown,
  writeSummaryRoute,
} from '@guongsang/contract/plans-learning.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type PlanSummary, summarize } from '@guongsang/core/plans/summary.ts'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { readUnitFacts } from '../organizations/index.ts'
import { askingOf, takePlan } from './access.ts'
import { asOf } from './as-of.ts'
import { readItemsDueIn } from './item-queries.ts'
import { factsOf } from './item-rows.ts'
import { refuse } from './plan-content.ts'
import type { Plan } from './plan-store.ts'
import { canIssuePlans } from './policy.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'
import { surroundingsOf } from './shown-task.ts'
import { insertSummary, loadSummaries, lockSummary, saveSummary, type Summary } from './summary-store.ts'
import { loadTasks } from './task-store.ts'

type Shown = z.output<typeof SummaryShown>
type Period = { from: Day; to: Day }
const called = { interim: 'sơ kết', final: 'tổng kết' } as const

export async function listSummaries(tx: Tx, asking: Asking, planId: string): Promise<{ rows: Shown[] }> {
  await findPlan(tx, asking, planId)
  return { rows: (await loadSummaries(tx, asking.localityId, planId)).map(shown) }
}

const shown = (row: Summary): Shown => ({
  id: row.id,
  planId: row.plan_id,
  kind: row.kind,
  asOf: row.as_of,
  periodFrom: row.period_from,
  periodTo: row.period_to,
  figures: row.figures,
  text: row.text,
  state: row.state,
  documentId: row.document_id,
  version: row.version,
})

export async function draftSummary(
  ctx: Ctx,
  planId: string,
  asked: Parsed<typeof draftSummaryRoute>['body'],
): Promise<{ id: string }> {
  const id = newId()
  const on = asked.asOf as Day
  const period = { from: asked.periodFrom as Day, to: asked.periodTo as Day }
  if (period.to < period.from) refuse([{ field: 'periodTo', message: 'Ngày cuối không trước ngày đầu.' }])
  if (on > ctx.today) refuse([{ field: 'asOf', message: 'Ngày lấy số liệu chưa tới.' }])
  return ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, planId, canIssuePlans)
    const { figures, sections } = await figuresOf(tx, plan, period, on)
    await insertSummary(tx, {
      locality_id: plan.locality_id,
      id,
      plan_id: planId,
      kind: asked.kind,
      as_of: on,
      period_from: period.from,
      period_to: period.to,
      figures: JSON.stringify(figures.map((figure) => ({ ...figure, href: hrefOf(plan.id, figure.key) }))),
      text: JSON.stringify(sections),
      document_id: null,
      state: 'draft',
      recorded_by: ctx.actor.name,
    })
    const facts = { kind: called[asked.kind], on: formatDay(on) }
    await ctx.record(tx, 'summary-drafted', { kind: 'plan', id: planId }, facts)
    return { id }
  })
}

/** Where a figure can be counted again. */
const hrefOf = (planId: string, key: string): string =>
  `/van-phong/ke-hoach/${planId}?muc=${key.startsWith('items') ? 'ma-tran' : 'bang'}`

/** What was to be done in the period, as it stood on the day. */
async function figuresOf(tx: Tx, plan: Plan, period: Period, on: Day): Promise<PlanSummary> {
  const { locality_id: localityId, id: planId } = plan
  const isIn = (day: Day) => period.from <= day && day <= period.to
  const items = (await readItemsDueIn(tx, localityId, planId, period)).map((item) => asOf(item, on))
  const units = await readUnitFacts(tx, localityId, [...new Set(items.map((one) => one.organization_id))], on)
  const tasks = (await loadTasks(tx, localityId, planId)).filter(
    ({ due_on }) => due_on === null || isIn(due_on),
  )
  const around = await surroundingsOf(tx, localityId, tasks, on)
  return summarize({
    on,
    motto: plan.motto,
    tasks: tasks.map((task) => ({ ...around.factsOf(task), id: task.id, title: task.title })),
    items: items.map((item) => {
      const unit = units.get(item.organization_id)
      return { ...factsOf(item, unit?.underCommittee ?? true), organizationName: unit?.name ?? '' }
    }),
  })
}

/** Once frozen, figures and words stay as they were on the day. */
export async function writeSummary(
  ctx: Ctx,
  id: string,
  { text, freeze, version }: Parsed<typeof writeSummaryRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const summary = await lockSummary(tx, askingOf(ctx).localityId, id)
    await takePlan(ctx, tx, summary.plan_id, canIssuePlans).catch((error: unknown) => {
      throw error instanceof AppError && error.code === 'plan-not-found'
        ? new AppError('summary-not-found', { id })
        : error
    })
    if (summary.state === 'frozen') throw new AppError('summary-frozen')
    const written = text.map(({ heading, body }) => ({ heading: cleanLine(heading), body: cleanText(body) }))
    await saveSummary(tx, summary, version, {
      text: JSON.stringify(written),
      ...(freeze && { state: 'frozen' }),
    })
    const facts = { kind: called[summary.kind], on: formatDay(summary.as_of) }
    const event = freeze ? 'summary-frozen' : 'summary-written'
    await ctx.record(tx, event, { kind: 'plan', id: summary.plan_id }, facts)
  })
}
