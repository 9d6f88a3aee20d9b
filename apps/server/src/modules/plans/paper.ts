/** A plan and its paper go together: what happens to the document happens to the plan, in the same transaction. */
import { nextPlanState, type PlanAct } from '@guongsang/core/plans/plan-state.ts'
import { type DocumentChange, registerDocumentListener, registerDutyBearers } from '../documents/index.ts'
import { dutyBearers } from './duty-bearers.ts'
import { putIntoForce } from './issue-plan.ts'
import { findPlanOfDocument, savePlan } from './plan-store.ts'
import { organizationsOfLocality } from './reach.ts'
import { because } from './words.ts'

const acts: Partial<Record<DocumentChange['what'], Exclude<PlanAct, 'issue'>>> = {
  submitted: 'submit',
  returned: 'reopen',
  cancelled: 'cancel',
  replaced: 'replace',
}
const recorded = {
  submit: 'plan-submitted',
  reopen: 'plan-reopened',
  cancel: 'plan-cancelled',
  replace: 'plan-replaced',
} as const

registerDocumentListener(async (ctx, tx, { head, what, reason }) => {
  const { localityId } = ctx.actor
  const plan = localityId === null ? undefined : await findPlanOfDocument(tx, localityId, head.id)
  if (plan === undefined) return
  if (what === 'issued') {
    if (nextPlanState(plan.state, 'issue') === undefined) return
    const on = head.issuedOn ?? ctx.today
    const ofLocality = (await organizationsOfLocality(tx, plan.locality_id, on)).includes(
      plan.organization_id,
    )
    await putIntoForce(ctx, tx, { plan, ofLocality }, { on, documentId: head.id, version: plan.version })
    return
  }
  const act = acts[what]
  const state = act === undefined ? undefined : nextPlanState(plan.state, act)
  if (act === undefined || state === undefined) return
  await savePlan(tx, plan, plan.version, { state, state_reason: reason })
  await ctx.record(
    tx,
    recorded[act as keyof typeof recorded],
    { kind: 'plan', id: plan.id },
    {
      reason: act === 'cancel' ? reason : because(reason),
    },
  )
})

registerDutyBearers(async (tx, localityId, documentId, on) => {
  const plan = await findPlanOfDocument(tx, localityId, documentId)
  return plan === undefined ? [] : dutyBearers(tx, localityId, plan.id, on)
})
