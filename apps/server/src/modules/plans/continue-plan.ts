import type { continuePlanRoute } from '@guongsang/contract/plans-flow.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { yearsLabel } from '@guongsang/core/calendar/spans.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { inYear, shiftYears, toReview } from '@guongsang/core/plans/next-year.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { takePlan } from './access.ts'
import { copyDuties } from './copy-duties.ts'
import { refuse } from './plan-content.ts'
import { continuationOf, insertPlans, insertSections, loadSections, type Plan } from './plan-store.ts'
import { canEditPlans } from './policy.ts'
import { insertParties, insertTasks, loadParties, loadTasks, type Task } from './task-store.ts'

type Asked = Parsed<typeof continuePlanRoute>['body']

/**
 * Lập kế hoạch kỳ sau: the text and the duties of this one with their years moved on. A task or duty that needs a decision says so until it is edited;
 * what was carried over comes along, what was cancelled or did not arise does not.
 */
export async function continuePlan(ctx: Ctx, id: string, asked: Asked): Promise<{ id: string }> {
  const period = { from: asked.periodFrom as Day, to: asked.periodTo as Day }
  return ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, id, canEditPlans)
    if (period.to < period.from || period.from <= plan.period_to)
      refuse([{ field: 'periodFrom', message: 'Kỳ sau bắt đầu khi kỳ này đã hết.' }])
    const known = await continuationOf(tx, plan.locality_id, id)
    if (known !== undefined) throw new AppError('plan-continued-already', { title: known.title })
    const next = nextPlan(ctx, plan, period)
    await insertPlans(tx, [next])
    const sections = await copySections(tx, plan, next)
    const { ids, doubtful } = await copyTasks(ctx, tx, plan, next, sections)
    const doubtfulDuties = await copyDuties(tx, plan, { next, tasks: ids })
    await ctx.record(
      tx,
      'plan-continued',
      { kind: 'plan', id: next.id },
      {
        period: yearsLabel(period).toLowerCase(),
        tasks: ids.size,
        doubtful: doubtful + doubtfulDuties,
      },
    )
    return { id: next.id }
  })
}

const yearsBetween = (plan: Plan, next: Pick<Plan, 'period_from'>): number =>
  yearOf(next.period_from) - yearOf(plan.period_from)

const shifted = (text: string | null, plan: Plan, by: number): string | null =>
  text === null ? null : shiftYears(text, yearOf(plan.period_from), by).text

function nextPlan(ctx: Ctx, plan: Plan, { from, to }: { from: Day; to: Day }) {
  const { search_key: _, sort_key: __, version: ___, created_at: ____, ...kept } = plan
  const by = yearOf(from) - yearOf(plan.period_from)
  return {
    ...kept,
    id: newId(),
    title: shifted(plan.title, plan, by)!,
    document_id: null,
    parent_id: null,
    continues_id: plan.id,
    from_task_id: null,
    period_from: from,
    period_to: to,
    state: 'drafting' as const,
    issued_on: null,
    closed_on: null,
    state_reason: null,
    arrangement: JSON.stringify(plan.arrangement),
    created_by: ctx.actor.name,
  }
}

/** The ids of the copies, by those of the originals. */
async function copySections(
  tx: Tx,
  plan: Plan,
  next: Pick<Plan, 'id' | 'period_from'>,
): Promise<Map<string, string>> {
  const sections = await loadSections(tx, plan.locality_id, plan.id)
  const by = yearsBetween(plan, next)
  const ids = new Map(sections.map((section) => [section.id, newId()]))
  await insertSections(
    tx,
    sections.map((section) => ({
      ...section,
      id: ids.get(section.id)!,
      plan_id: next.id,
      parent_id: section.parent_id === null ? null : ids.get(section.parent_id)!,
      heading: shifted(section.heading, plan, by),
      text: shifted(section.text, plan, by),
    })),
  )
  return ids
}

async function copyTasks(
  ctx: Ctx,
  tx: Tx,
  plan: Plan,
  next: Pick<Plan, 'id' | 'period_from'>,
  sections: ReadonlyMap<string, string>,
): Promise<{ ids: ReadonlyMap<string, string>; doubtful: number }> {
  const by = yearsBetween(plan, next)
  const all = await loadTasks(tx, plan.locality_id, plan.id)
  const going = all.filter(({ state }) => state !== 'cancelled' && state !== 'not-arisen')
  const goingIds = going.map((task) => task.id)
  const parties = await loadParties(tx, plan.locality_id, goingIds)
  const ids = new Map(going.map((task) => [task.id, newId()]))
  const copies = going.map((task) => copyOf(ctx, task, { id: ids.get(task.id)!, plan, next, by, sections }))
  await insertTasks(tx, copies)
  await insertParties(
    tx,
    parties.map((party) => ({
      ...party,
      task_id: ids.get(party.task_id)!,
      accepted_at: null,
      accepted_by: null,
    })),
  )
  return { ids, doubtful: copies.filter((copy) => copy.state_reason !== null).length }
}

interface Copying {
  id: string
  plan: Plan
  next: Pick<Plan, 'id'>
  by: number
  sections: ReadonlyMap<string, string>
}

function copyOf(ctx: Ctx, task: Task, { id, plan, next, by, sections }: Copying) {
  const { percent: _, version: __, ...kept } = task
  const title = shiftYears(task.title, yearOf(plan.period_from), by)
  const move = (year: number | null) => (year === null ? null : year + by)
  return {
    ...kept,
    id,
    plan_id: next.id,
    section_id: task.section_id === null ? null : (sections.get(task.section_id) ?? null),
    parent_id: null,
    carried_from_id: task.id,
    title: title.text,
    due_on: task.due_on === null ? null : inYear(task.due_on, by),
    due_text: shifted(task.due_text, plan, by),
    year_about: move(task.year_about),
    year_of: task.year_of + by,
    year_for: move(task.year_for),
    school_year: shifted(task.school_year, plan, by),
    state: 'open' as const,
    state_since: ctx.today,
    state_reason: toReview(title, task.due_kind === 'day'),
  }
}
