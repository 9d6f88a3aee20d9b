import type { Print } from '@guongsang/contract/documents.ts'
import { PLAN_ARRANGEMENTS, type printPlanRoute } from '@guongsang/contract/plans-print.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Block, runsOf } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { type Arrangement, planDocument } from '@guongsang/core/documents/plan-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { askPrint, definePrint, issuerOn, registeredDocument, registerPaper } from '../documents/index.ts'
import { loadLocality, organizationNames } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { type PaperHead, planOnPaper } from './plan-on-paper.ts'
import { organizationsOfLocality } from './reach.ts'
import { findPlanOfDocument, loadPlan, loadSections, type Plan } from './plan-store.ts'
import { arrangementOf, findPlan } from './show-plan.ts'
import { surroundingsOf } from './shown-task.ts'
import { loadTasks } from './task-store.ts'

/** In kế hoạch: whoever sees the plan may have it printed; a job does it and tells the account. */
export const printPlan = (
  ctx: Ctx,
  at: Date,
  id: string,
  { arrangement, format }: Parsed<typeof printPlanRoute>['body'],
): Promise<Print> =>
  ctx.transaction(async (tx) => {
    const { plan } = await findPlan(tx, askingOf(ctx), id)
    const parameters = {
      planId: id,
      title: plan.title,
      arrangement: arrangement ?? arrangementOf(plan).print,
    }
    return askPrint(ctx, tx, at, { template: 'plan', format, parameters })
  })

definePrint({
  template: 'plan',
  parameters: z.object({
    planId: z.uuid(),
    title: z.string(),
    arrangement: z.enum(Object.keys(PLAN_ARRANGEMENTS) as (keyof typeof PLAN_ARRANGEMENTS)[]),
  }),
  title: ({ title }) => `Kế hoạch ${withoutKind(title)}`,
  // Whether the account may see the plan was asked when it asked for the print.
  document: async (ctx, tx, { planId, arrangement }) =>
    planPaper(tx, await loadPlan(tx, localityOf(ctx), planId), arrangement, ctx.today),
})

// Printed from the register, the document of a plan is the plan.
registerPaper(async (tx, localityId, documentId, on) => {
  const plan = await findPlanOfDocument(tx, localityId, documentId)
  return plan && planPaper(tx, plan, arrangementOf(plan).print, on)
})

async function planPaper(tx: Tx, plan: Plan, arrangement: Arrangement, on: Day): Promise<OfficialDocument> {
  const { locality_id: localityId, default_lead_id: lead } = plan
  const tasks = await loadTasks(tx, localityId, plan.id)
  const leads = await organizationNames(tx, localityId, lead === null ? [] : [lead], on)
  const parts = {
    plan,
    columns: arrangementOf(plan).columns,
    defaultLead: lead === null ? null : (leads.get(lead) ?? null),
    sections: await loadSections(tx, localityId, plan.id),
    tasks,
    around: await surroundingsOf(tx, localityId, tasks, on),
  }
  return planDocument(planOnPaper(parts, await headOf(tx, plan, on)), arrangement)
}

/** From its document in the register; a plan without one yet is drafted by the organisation it belongs to. */
async function headOf(tx: Tx, plan: Plan, on: Day): Promise<PaperHead> {
  const { locality_id: localityId, document_id: documentId, organization_id: organizationId } = plan
  const subjectLine = withoutKind(plan.title)
  const registered =
    documentId === null ? undefined : await registeredDocument(tx, localityId, documentId, on)
  if (registered !== undefined)
    return { ...registered, subjectLine, opening: registered.body.map(spoken).join('\n') }
  const day = plan.issued_on ?? on
  const unregistered = {
    documentNumber: null,
    issuedOn: plan.issued_on,
    subjectLine,
    legalBases: [],
    opening: '',
  }
  // What the standing agency plans for the locality is issued by the committee.
  if ((await organizationsOfLocality(tx, localityId, day)).includes(organizationId)) {
    const office = await issuerOn(tx, localityId, day)
    const committee = await committeeName(tx, localityId)
    return {
      ...unregistered,
      superiorBody: null,
      issuingBody: committee,
      documentSymbol: 'KH-UBND',
      place: office.place,
      signature: { capacity: 'TM.', behalfOf: 'Ủy ban nhân dân', post: 'Chủ tịch', name: null },
      distributionList: [office.archive],
    }
  }
  const unit = await issuerOn(tx, localityId, day, organizationId)
  return {
    ...unregistered,
    superiorBody: unit.superiorBody,
    issuingBody: unit.issuingBody,
    documentSymbol: `KH${unit.suffix}`,
    place: unit.place,
    signature: { capacity: null, behalfOf: null, post: unit.post, name: unit.signatory },
    distributionList: [unit.archive],
  }
}

/** Of a plan the register keeps at most what stands before the first section. */
const spoken = (block: Block): string =>
  block.block === 'paragraph'
    ? runsOf(block.text)
        .map(({ text }) => text)
        .join('')
    : ''

async function committeeName(tx: Tx, localityId: string): Promise<string> {
  const { full_name: name } = (await loadLocality(tx, localityId))!
  return `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** The kind stands over the subject line, and not again in it. */
const withoutKind = (title: string): string => {
  const bare = title.replace(/^kế hoạch\s+/iu, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
