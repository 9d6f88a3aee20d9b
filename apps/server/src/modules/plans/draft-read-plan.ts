import { DraftTyped } from '@guongsang/contract/documents-drafts.ts'
import type { draftReadPlanRoute } from '@guongsang/contract/plans-reading.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { AppError } from '../../platform/errors.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { draftDocument } from '../documents/index.ts'
import { draftPlan } from './create-plan.ts'
import { readDuty } from './duty-facts.ts'
import { insertDuties } from './duty-store.ts'
import { loadPlan, type Plan, savePlan } from './plan-store.ts'

type Asked = Parsed<typeof draftReadPlanRoute>['body']

/** Lập dự thảo từ văn bản đã đọc: the plan, its duties and its draft in the register, all or nothing. */
export async function draftReadPlan(
  ctx: Ctx,
  { plan: head, sections, tasks, duties, paper }: Asked,
): Promise<{ id: string; documentId: string }> {
  return ctx.transaction(async (tx) => {
    const { id } = await draftPlan(ctx, tx, { ...head, documentId: null, sections, tasks })
    const plan = await loadPlan(tx, localityOf(ctx), id)
    await keepDuties(ctx, tx, plan, duties)
    const { id: documentId } = await draftDocument(ctx, tx, {
      ...DraftTyped.parse({ kind: paper.kind, issuerId: paper.issuerId, title: plan.title }),
      ...paper,
      organizationId: drafterOf(ctx) ?? plan.organization_id,
    })
    await savePlan(tx, plan, plan.version, { document_id: documentId })
    await ctx.record(
      tx,
      'plan-read',
      { kind: 'plan', id },
      {
        sections: sections.length,
        tasks: tasks.length,
        duties: duties.length,
      },
    )
    return { id, documentId }
  })
}

const drafterOf = (ctx: Ctx): string | null =>
  ctx.actor.kind === 'account' ? ctx.actor.organizationId : null

async function keepDuties(ctx: Ctx, tx: Tx, plan: Plan, duties: Asked['duties']): Promise<void> {
  const rows = []
  for (const [position, asked] of duties.entries()) {
    const facts = await readDuty(tx, plan, { ...asked, taskId: null }, ctx.today).catch(
      atField(`duties.${position}.`),
    )
    rows.push({
      locality_id: plan.locality_id,
      id: newId(),
      plan_id: plan.id,
      position,
      ...facts,
      state: 'draft' as const,
      valid_to: null,
    })
  }
  await insertDuties(tx, rows)
}

/** The refusal of one duty names its field within the request. */
const atField =
  (place: string) =>
  (error: unknown): never => {
    if (!(error instanceof AppError) || error.fields.length === 0) throw error
    throw new AppError(
      error.code,
      error.facts,
      error.fields.map(({ field, message }) => ({ field: place + field, message })),
    )
  }
